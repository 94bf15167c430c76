import { dashed } from '../../platform/dashed.ts'
import { no, ok, type Result } from '../../platform/result.ts'
import type { Taxonomy } from './term.ts'

/** Lists that a working area keeps itself. The others are those of a standard or a law, or the software leans on them. */
export const OWN_TAXONOMIES = [
  'situation',
  'target_group',
  'place_type',
  'specialism',
  'branch',
  'network',
] as const
export type OwnTaxonomy = (typeof OWN_TAXONOMIES)[number]

/** Terms by which the software knows what may be about violence at home, or is for all: they may get another name, no end. */
const NEEDED = new Set(['situation:huiselijk-geweld', 'specialism:veilig-thuis', 'target_group:iedereen'])
export const isNeeded = (taxonomy: Taxonomy, id: string): boolean => NEEDED.has(`${taxonomy}:${id}`)

/** A term as who keeps the lists sees it. */
export interface TermLine {
  id: string
  nameNl: string
  nameEn: string
  descriptionNl: string | null
  descriptionEn: string | null
  parentId: string | null
  /** Calendar day since which `replacedBy` is used instead. */
  retiredOn: string | null
  replacedBy: string | null
}

/** The words and the place of a term, as somebody filled them in. */
export type TermWords = Pick<TermLine, 'nameNl' | 'nameEn' | 'descriptionNl' | 'descriptionEn' | 'parentId'>

export type TermProblem = 'noName' | 'longName' | 'longText' | 'markup' | 'double' | 'parent' | 'loop'

const LONGEST_NAME = 100
const LONGEST_TEXT = 300

/** The id of a new term: its Dutch name in small letters, digits and dashes, from the first letter on. It never changes. */
export const termId = (name: string): string => dashed(name).replace(/^[-0-9]+/, '')

/** Whether a term would come to stand under itself, however far down. */
export function makesLoop(
  lines: readonly Pick<TermLine, 'id' | 'parentId'>[],
  id: string,
  parentId: string | null,
): boolean {
  const above = new Map(lines.map((line) => [line.id, line.parentId]))
  const seen = new Set([id])
  for (let at = parentId; at !== null; at = above.get(at) ?? null) {
    if (seen.has(at)) return true
    seen.add(at)
  }
  return false
}

const textProblem = (text: string, most: number, long: TermProblem): TermProblem | undefined =>
  text.length > most ? long : /<\/?[a-z!]/i.test(text) ? 'markup' : undefined

/** Reads the words of a term; all that is wrong, by field of the form. `id` is null for a new one. */
export function readTermWords(
  values: Readonly<Record<string, string>>,
  lines: readonly TermLine[],
  id: string | null,
): Result<TermWords, Record<string, TermProblem>> {
  const { naam = '', engels = '', uitleg = '', uitlegEngels = '', onder = '' } = values
  const [nameNl, nameEn] = [naam.trim(), engels.trim()]
  const current = lines.filter((line) => line.retiredOn === null)
  const taken = lines.some((line) => line.id !== id && line.nameNl.toLowerCase() === nameNl.toLowerCase())
  const parentId = onder === '' ? null : onder
  const known = parentId === null || current.some((line) => line.id === parentId)
  const problems: Record<string, TermProblem | undefined> = {
    naam:
      termId(nameNl) === ''
        ? 'noName'
        : (textProblem(nameNl, LONGEST_NAME, 'longName') ?? (taken ? 'double' : undefined)),
    engels: textProblem(nameEn, LONGEST_NAME, 'longName'),
    uitleg: textProblem(uitleg, LONGEST_TEXT, 'longText'),
    uitlegEngels: textProblem(uitlegEngels, LONGEST_TEXT, 'longText'),
    onder: known ? (id !== null && makesLoop(lines, id, parentId) ? 'loop' : undefined) : 'parent',
  }
  const found = Object.entries(problems).filter(
    (each): each is [string, TermProblem] => each[1] !== undefined,
  )
  if (found.length > 0) return no(Object.fromEntries(found))
  const [descriptionNl, descriptionEn] = [uitleg.trim() || null, uitlegEngels.trim() || null]
  return ok({ nameNl, nameEn: nameEn || nameNl, descriptionNl, descriptionEn, parentId })
}
