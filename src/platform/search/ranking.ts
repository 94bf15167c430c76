import type { Concept } from './concept.ts'
import { NOT_TO_DO } from './doing.ts'
import type { EntryIndex } from './entry-index.ts'
import { areaFacets } from './filters.ts'
import { type Match, matchOf } from './match.ts'
import { isWho, NICE, NOT_DOING, niceWorth, WRONG_AGE } from './nice.ts'
import { askedOf, COVERED, isUnanswerable, namesMoment, SAME_TITLE, TAIL } from './rank.ts'
import { least } from './score.ts'
import type { When } from './search.ts'
import type { Understood } from './understood.ts'

/** Entries that answer a question, with their scores by number; the rules of `rank.ts`, on the index in memory. */
export interface Ranking {
  entries: readonly number[]
  scores: Float64Array
  /** Whether there is a question to order by. */
  scored: boolean
  /** Whether of equals the soonest goes first: the question names no subject. */
  soonest: boolean
}

export type IsOn = (entry: number, when: When) => boolean

const OLDEST = 200
function isFor({ minimumAges, maximumAges }: EntryIndex, entry: number, age: number): boolean {
  const maximum = maximumAges[entry] ?? -1
  return (minimumAges[entry] ?? -1) <= age && (maximum === -1 ? OLDEST : maximum) >= age
}

/** Entries that have one of these facets. */
export function having({ holders, dictionary, size }: EntryIndex, facets: readonly string[]): Uint8Array {
  const found = new Uint8Array(size)
  for (const facet of facets)
    for (const entry of holders.of(dictionary.marks.get(facet) ?? -1)) found[entry] = 1
  return found
}

type Test = (entry: number) => boolean

/** Place, moment and age, when the question is about nothing else. */
function onlyOf(index: EntryIndex, { when, areas, age }: Understood, isOn: IsOn): Test {
  const inAreas = areas.length > 0 ? having(index, areaFacets(areas)) : null
  return (entry) => {
    if ((when && !isOn(entry, when)) || (inAreas && inAreas[entry] === 0)) return false
    return age === null || isFor(index, entry, age)
  }
}

function everything(index: EntryIndex, understood: Understood, isOn: IsOn): Ranking {
  const scores = new Float64Array(index.size)
  if (understood.concepts.some(isUnanswerable)) return { entries: [], scores, scored: false, soonest: true }
  const passes = onlyOf(index, understood, isOn)
  const all = Array.from({ length: index.size }, (_, entry) => entry)
  const { when, areas, age } = understood
  const narrows = when !== null || areas.length > 0 || age !== null
  const worth = namesMoment(understood) ? timelyOf(index, understood) : () => 0
  for (const entry of all) scores[entry] = worth(entry)
  return { entries: narrows ? all.filter(passes) : all, scores, scored: false, soonest: true }
}

/** Whether it is on in the part of the day that was asked, and something to do. */
function timelyOf(index: EntryIndex, { parts }: Understood): (entry: number) => number {
  const [inPart, help] = [having(index, parts), having(index, NOT_TO_DO)]
  return (entry) => (inPart[entry] ? NICE.part : 0) - (help[entry] ? NOT_DOING : 0)
}

/** What the question says beside its subject, for one entry. */
function niceOf(
  index: EntryIndex,
  nice: readonly Concept[],
  { when, parts, areas, age }: Understood,
  isOn: IsOn,
) {
  const inPart = having(index, parts)
  const wishes = nice
    .filter(({ alternatives }) => alternatives.length > 0)
    .map((concept) => ({
      ...{ scores: matchOf(index, concept).scores, worth: niceWorth(concept), who: isWho(concept) },
    }))
  const around = areas.length > 0 ? having(index, areaFacets(areas)) : null
  const inside =
    areas.length > 0
      ? having(
          index,
          areas.map((code) => `area:${code}`),
        )
      : null
  return (entry: number): number => {
    let [sum, forWhom] = [0, 0]
    for (const { scores, worth, who } of wishes)
      if ((scores[entry] ?? 0) > 0) {
        if (who) forWhom += worth
        else sum += worth
      }
    const ofAge = age !== null && isFor(index, entry, age)
    const said = (index.minimumAges[entry] ?? -1) >= 0 || (index.maximumAges[entry] ?? -1) >= 0
    if (ofAge && said) forWhom += NICE.age
    sum += Math.min(NICE.who, forWhom)
    if (inPart[entry]) sum += NICE.part
    if (when && isOn(entry, when)) sum += NICE.when
    if (around?.[entry]) sum += NICE.area
    if (inside?.[entry]) sum += NICE.inArea
    return age === null || ofAge ? sum : sum - WRONG_AGE
  }
}

interface Sums {
  matched: Float64Array
  covered: Float64Array
  entries: number[]
}

function addUp(index: EntryIndex, matches: readonly Match[], passes: Test): Sums {
  const matched = new Float64Array(index.size)
  const covered = new Float64Array(index.size)
  const entries: number[] = []
  for (const { scores, entries: found } of matches)
    for (const entry of found) {
      if (covered[entry] === 0 && !passes(entry)) continue
      if (covered[entry] === 0) entries.push(entry)
      matched[entry] = (matched[entry] ?? 0) + (scores[entry] ?? 0)
      covered[entry] = (covered[entry] ?? 0) + COVERED / matches.length
    }
  return { matched, covered, entries }
}

/** As `ranked` in SQL: what reaches part of the most telling thing that was asked, with its score. */
export function rankingOf(index: EntryIndex, understood: Understood, isOn: IsOn): Ranking {
  const { concepts, plainText } = understood
  const { asked, nice } = askedOf(concepts)
  if (asked.every(({ alternatives }) => alternatives.length === 0)) return everything(index, understood, isOn)
  const isWish = asked.every(({ kind }) => kind === 'soft')
  const soonest = isWish && namesMoment(understood)
  const passes: Test = isWish ? onlyOf(index, understood, isOn) : () => true
  const matches = asked.map((concept) => matchOf(index, concept))
  const { matched, covered, entries } = addUp(index, matches, passes)
  const most = entries.reduce((best, entry) => Math.max(best, matched[entry] ?? 0), 0)
  const bound = Math.max(least([...asked, ...concepts.filter(({ kind }) => kind === 'unknown')]), TAIL * most)
  const weights = asked.reduce((sum, { weight }) => sum + weight, 0)
  const named = new Set(index.titled.get(plainText))
  const niceness = niceOf(index, nice, understood, isOn)
  const kept = entries.filter((entry) => (matched[entry] ?? 0) >= bound)
  for (const entry of kept)
    covered[entry] =
      (matched[entry] ?? 0) / weights +
      (covered[entry] ?? 0) +
      niceness(entry) +
      (named.has(entry) ? SAME_TITLE : 0)
  if (soonest) {
    const help = having(index, NOT_TO_DO)
    for (const entry of kept) covered[entry] = (covered[entry] ?? 0) - (help[entry] ? NOT_DOING : 0)
  }
  return { entries: kept, scores: covered, scored: true, soonest }
}
