import { createHash } from 'node:crypto'
import { type CalendarOffer, type CalendarOptions, calendarFile } from './ical.ts'

const MOST_CHARACTERS = 16_000_000
const files = new Map<string, string>()

/**
 * The same as `calendarFile`, made once: a calendar of a municipality takes most of a second to write, and many ask for it
 * every day. What it is made from is the key, so that it is never older than what was read.
 */
export function rememberedFile(offers: readonly CalendarOffer[], options: CalendarOptions): string {
  const key = createHash('sha256')
    .update(JSON.stringify([offers, options]))
    .digest('base64')
  const file = files.get(key) ?? calendarFile(offers, options)
  // Put at the end again: what is asked least goes first.
  files.delete(key)
  files.set(key, file)
  let size = [...files.values()].reduce((sum, each) => sum + each.length, 0)
  for (const [old, each] of files) {
    if (size <= MOST_CHARACTERS || old === key) break
    files.delete(old)
    size -= each.length
  }
  return file
}
