import { buurten, gemeenten, wijken } from '../plan.ts'
import { hashText } from '../random.ts'
import type { Records } from '../records.ts'
import { streets } from '../streets.ts'
import { adjectives, itThings, theThings } from './words.ts'

/** Names of the island that is written by hand, by what they are the name of. */
type Kind = 'gemeente' | 'wijk' | 'buurt' | 'straat' | 'rivier' | 'naam'
/** A text, taken apart where it names something of Weverland. */
type Part = string | { kind: Kind; name: string; article: string }
export type Template = readonly Part[]

/** What the names of Weverland are called somewhere else. */
export type Elsewhere = { copy: number } & Record<
  'wijk' | 'buurt' | 'straat' | 'rivier',
  (name: string) => string
> & {
    /** The own municipality is number 0, its neighbour number 1. */
    gemeente: (number: number) => string
  }

const RIVER = 'Draad'
const REGIONS = ['Weverland', 'Draadland']
const ARTICLE = /\b(De|Het) (\p{Lu}.*)$/u

/** “De Vier Klossen” of “Kaartclub De Vier Klossen”. */
function ownNames({ organisaties, plekken }: Records): string[] {
  const found = [...organisaties, ...plekken].flatMap(({ naam }) => ARTICLE.exec(naam)?.[2] ?? [])
  return [...new Set(found)].filter((name) => name !== RIVER)
}

function kindsOfNames(records: Records): Map<string, Kind> {
  const kinds = new Map<string, Kind>()
  for (const name of ownNames(records)) kinds.set(name, 'naam')
  for (const { straten } of Object.values(streets)) for (const name of straten) kinds.set(name, 'straat')
  for (const { name } of buurten) kinds.set(name, 'buurt')
  for (const { name } of wijken) kinds.set(name, 'wijk')
  for (const name of [...gemeenten.map((gemeente) => gemeente.name), ...REGIONS]) kinds.set(name, 'gemeente')
  kinds.set(RIVER, 'rivier')
  return kinds
}

/** Returns what takes a text apart into a template; the same text is taken apart once. */
export function templates(records: Records): (text: string) => Template {
  const kinds = kindsOfNames(records)
  const longest = [...kinds.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const any = longest.map((name) => name.replace(/[.*+?()]/g, '\\$&')).join('|')
  const pattern = new RegExp(`(?<!\\p{L})(?:(De|de|Het|het) )?(${any})(?!\\p{L})`, 'gu')
  const known = new Map<string, Template>()
  const takeApart = (text: string): Part[] => {
    const parts: Part[] = []
    let from = 0
    for (const { 0: whole, 1: article = '', 2: name = '', index } of text.matchAll(pattern)) {
      const kind = kinds.get(name) ?? 'gemeente'
      // A name of a house without its article may be an ordinary word.
      if (kind === 'naam' && !article) continue
      parts.push(text.slice(from, index), { kind, name, article })
      from = index + whole.length
    }
    return [...parts, text.slice(from)]
  }
  return (text) => {
    const template = known.get(text) ?? takeApart(text)
    known.set(text, template)
    return template
  }
}

/** A name as “De Blauwe Emmer” without its article, always the same for the same text. */
function inventedName(article: string, text: string): string {
  const hash = hashText(text)
  const things = article.toLowerCase() === 'het' ? itThings : theThings
  const adjective = adjectives[hash % adjectives.length] ?? ''
  return `${adjective} ${things[(hash >>> 9) % things.length]}`
}

/** Returns a text of Weverland with the names of another place in it. */
export function fill(template: Template, elsewhere: Elsewhere): string {
  const municipalities: string[] = []
  return template
    .map((part) => {
      if (typeof part === 'string') return part
      const { kind, name, article } = part
      if (kind === 'naam') return `${article} ${inventedName(article, `${name} ${elsewhere.copy}`)}`
      if (kind === 'rivier') return `${article} ${elsewhere.rivier(name)}`.trim()
      // Without the article: the new name may need another one.
      if (kind !== 'gemeente') return elsewhere[kind](name)
      if (!municipalities.includes(name)) municipalities.push(name)
      return elsewhere.gemeente(municipalities.indexOf(name))
    })
    .join('')
}
