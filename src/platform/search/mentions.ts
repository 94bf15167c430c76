import { kindOf } from './common-words.ts'
import { whenOf } from './moments.ts'
import { plain } from './plain.ts'
import type { Reading, When } from './search.ts'
import { sound } from './sound.ts'

interface Named {
  name: string
  code: string
}

/** What a question says of where and when, and the words that are left. */
export interface Mentions {
  rest: string[]
  areas: string[]
  when: When | null
  readings: Reading[]
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

/** Takes the names of areas and the words for a moment out of a question. */
export function mentions(tokens: readonly string[], names: readonly Named[], today: string): Mentions {
  const known = byName(names)
  const found: Mentions = { rest: [], areas: [], when: null, readings: [] }
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? ''
    const length = lengthOfName(tokens, at, known)
    if (length > 0) {
      const typed = tokens.slice(at, at + length)
      const codes = known.get(typed.map(sound).join(' ')) ?? []
      found.areas.push(...codes)
      found.readings.push({ typed: typed.join(' '), as: 'meaning', to: codes.map((code) => `area:${code}`) })
      at += length - 1
      continue
    }
    const when = whenOf(token, today)
    if (when === null) {
      found.rest.push(token)
      continue
    }
    found.when ??= when
    found.readings.push({ typed: token, as: 'meaning', to: [`when:${when}`] })
  }
  return found
}
