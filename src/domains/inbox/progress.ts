import type { Message } from './message.ts'
import { senderErasedAfter } from './term.ts'

/** Where a message stands, as its sender should understand it. */
export type Progress = 'received' | 'late' | 'answered' | 'withdrawn' | 'expired'

export function progressOf(message: Message, today: string): Progress {
  if (message.withdrawnOn !== null) return 'withdrawn'
  if (message.body === null) return 'expired'
  if (message.answers.length > 0) return 'answered'
  return message.dueOn < today ? 'late' : 'received'
}

/** The last day that the sender's details are kept; null when there are none or they are gone. */
export function senderKeptUntil(message: Message, today: string): string | null {
  if (message.reply === 'look') return null
  const day = senderErasedAfter(message.sentOn, message.answers.at(-1)?.on)
  return day < today ? null : day
}
