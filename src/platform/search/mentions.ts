import { kindOf } from './common-words.ts'
import { whenOf } from './moments.ts'
import { plain } from './plain.ts'
import type { Reading, When } from './search.ts'
import { sound } from './sound.ts'

interface Named {
  name: string
  code: string
}

/** What a question says of where or when. */
export interface Mention {
  typed: string
  areas: readonly string[]
  when: When | null
}

const MOST_NAMES = 20_000
const heardNames = new Map<string, string>()

/** How the words of a name sound; nothing for a name of one small word (`De Wijk`), which is too common to be meant. */
function heardName(name: string): string {
  const known = heardNames.get(name)
  if (known !== undefined) return known
  const words = plain(name).split(' ')
  const telling = words.some((word) => kindOf(word) === 'content' && word.length >= 4)
  const heard = telling ? words.map(sound).join(' ') : ''
  if (heardNames.size >= MOST_NAMES) heardNames.clear()
  heardNames.set(name, heard)
  return heard
}

/** Names of areas by how they sound. */
function byName(names: readonly Named[]): Map<string, string[]> {
  const map = new Map<string, string[]>()
  for (const { name, code } of names) {
    const key = heardName(name)
    if (key !== '') map.set(key, [...(map.get(key) ?? []), code])
  }
  return map
}

const LONGEST_NAME = 5

function lengthOfName(tokens: readonly string[], at: number, known: ReadonlyMap<string, unknown>): number {
  for (let length = Math.min(LONGEST_NAME, tokens.length - at); length > 0; length -= 1) {
    const heard = tokens.slice(at, at + length).map(sound)
    if (known.has(heard.join(' '))) return length
  }
  return 0
}

/** A question with its names of areas and words for a moment marked; everything else stays a word. */
export function mentions(
  tokens: readonly string[],
  names: readonly Named[],
  today: string,
): (string | Mention)[] {
  const known = byName(names)
  const found: (string | Mention)[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? ''
    const length = lengthOfName(tokens, at, known)
    const typed = tokens.slice(at, at + Math.max(1, length))
    const areas = length > 0 ? (known.get(typed.map(sound).join(' ')) ?? []) : []
    const when = length > 0 ? null : whenOf(token, today)
    found.push(length > 0 || when ? { typed: typed.join(' '), areas, when } : token)
    at += Math.max(1, length) - 1
  }
  return found
}

/** How a mention is told. */
export const readingOf = ({ typed, areas, when }: Mention): Reading => ({
  ...{ typed, as: 'meaning' },
  to: when ? [`when:${when}`] : areas.map((code) => `area:${code}`),
})
