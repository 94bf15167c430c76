import { type Logger, pino } from 'pino'

export type Log = Logger

/**
 * One line of JSON per event on standard error. Callers log ids, counts, routes and durations;
 * never names, addresses, texts, IP addresses or query strings (GDPR, data minimisation).
 */
export function createLog(level: string): Log {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ fd: 2, sync: true }),
  )
}
