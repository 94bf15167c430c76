import { Agent, get } from 'node:http'

/** Times of answers in milliseconds, and how many went wrong. */
export interface Asked {
  times: number[]
  errors: number
  bytes: number
  seconds: number
}

interface Answer {
  ms: number
  ok: boolean
  bytes: number
}

function ask(agent: Agent, address: string): Promise<Answer> {
  return new Promise((resolve) => {
    const began = performance.now()
    const done = (ok: boolean, bytes: number) => resolve({ ms: performance.now() - began, ok, bytes })
    // As browsers ask: packed, over a connection that stays open.
    const request = get(address, { agent, headers: { 'accept-encoding': 'gzip' } }, (response) => {
      let bytes = 0
      response.on('data', (part: Buffer) => {
        bytes += part.length
      })
      response.on('end', () => done((response.statusCode ?? 500) < 400, bytes))
      response.on('error', () => done(false, bytes))
    })
    request.on('error', () => done(false, 0))
  })
}

/**
 * So many clients, each asking its next page as soon as the last one is there to its last byte (a closed loop), until
 * `turns` pages have been asked; `from` is where in the list of addresses they begin.
 */
export async function asking(
  base: string,
  paths: readonly string[],
  { clients, turns, from = 0 }: { clients: number; turns: number; from?: number },
): Promise<Asked> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients })
  const asked: Asked = { times: [], errors: 0, bytes: 0, seconds: 0 }
  let next = 0
  const client = async () => {
    while (next < turns) {
      const path = paths[(from + next) % paths.length] ?? '/'
      next += 1
      const { ms, ok, bytes } = await ask(agent, base + path)
      asked.times.push(ms)
      asked.bytes += bytes
      if (!ok) asked.errors += 1
    }
  }
  const began = performance.now()
  await Promise.all(Array.from({ length: clients }, client))
  asked.seconds = (performance.now() - began) / 1000
  agent.destroy()
  asked.times.sort((a, b) => a - b)
  return asked
}

/** The time that this share of the answers did not exceed (nearest rank); 0 without answers. */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0
}
