import type { EntryIndex } from './entry-index.ts'
import { type Match, matchOf } from './match.ts'
import { NICE } from './nice.ts'
import { type Rules, rulesOf, SAME_TITLE, type Sign, TAIL, type Weight } from './rules.ts'
import type { When } from './search.ts'
import type { Understood } from './understood.ts'

/** Entries that answer a question, with their scores by number; the rules of `rules.ts`, on the index in memory. */
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

/** Whether an entry has a sign. */
function has(sign: Sign, index: EntryIndex, isOn: IsOn): Test {
  const { minimumAges, maximumAges } = index
  switch (sign.is) {
    case 'about': {
      const { scores } = matchOf(index, sign.concept)
      return (entry) => (scores[entry] ?? 0) > 0
    }
    case 'marked': {
      const found = having(index, sign.facets)
      return (entry) => found[entry] === 1
    }
    case 'on':
      return (entry) => isOn(entry, sign.when)
    case 'for':
      return (entry) => isFor(index, entry, sign.age)
    case 'said-for':
      return (entry) =>
        ((minimumAges[entry] ?? -1) >= 0 || (maximumAges[entry] ?? -1) >= 0) && isFor(index, entry, sign.age)
    case 'not-for':
      return (entry) => !isFor(index, entry, sign.age)
  }
}

/** What signs add for one entry. */
function added(weights: readonly Weight[], index: EntryIndex, isOn: IsOn): (entry: number) => number {
  const tests = weights.map(({ sign, adds }) => ({ test: has(sign, index, isOn), adds }))
  return (entry) => {
    let sum = 0
    for (const { test, adds } of tests) if (test(entry)) sum += adds
    return sum
  }
}

const allOf =
  (tests: readonly Test[]): Test =>
  (entry) =>
    tests.every((test) => test(entry))

/** Everything, or what has what it must. */
function unasked({ must, nice, nothing }: Rules, index: EntryIndex, isOn: IsOn): Ranking {
  const scores = new Float64Array(index.size)
  if (nothing) return { entries: [], scores, scored: false, soonest: true }
  const worth = added(nice, index, isOn)
  const all = Array.from({ length: index.size }, (_, entry) => entry)
  for (const entry of all) scores[entry] = worth(entry)
  const passes = allOf(must.map((sign) => has(sign, index, isOn)))
  return { entries: must.length > 0 ? all.filter(passes) : all, scores, scored: false, soonest: true }
}

interface Sums {
  matched: Float64Array
  covered: Float64Array
  entries: number[]
}

function addUp(index: EntryIndex, matches: readonly Match[], each: number, passes: Test): Sums {
  const matched = new Float64Array(index.size)
  const covered = new Float64Array(index.size)
  const entries: number[] = []
  for (const { scores, entries: found } of matches)
    for (const entry of found) {
      if (covered[entry] === 0 && !passes(entry)) continue
      if (covered[entry] === 0) entries.push(entry)
      matched[entry] = (matched[entry] ?? 0) + (scores[entry] ?? 0)
      covered[entry] = (covered[entry] ?? 0) + each
    }
  return { matched, covered, entries }
}

/** What reaches part of the most telling thing that was asked, with its score. */
export function rankingOf(index: EntryIndex, understood: Understood, isOn: IsOn): Ranking {
  const rules = rulesOf(understood)
  const { asked, must, soonest, weights } = rules
  if (asked.length === 0) return unasked(rules, index, isOn)
  const passes = allOf(must.map((sign) => has(sign, index, isOn)))
  const matches = asked.map((concept) => matchOf(index, concept))
  const { matched, covered: scores, entries } = addUp(index, matches, rules.covered, passes)
  const most = entries.reduce((best, entry) => Math.max(best, matched[entry] ?? 0), 0)
  const bound = Math.max(rules.least, TAIL * most)
  const kept = entries.filter((entry) => (matched[entry] ?? 0) >= bound)
  const named = new Set(index.titled.get(understood.plainText))
  const nice = added(rules.nice, index, isOn)
  const who = added(rules.who, index, isOn)
  for (const entry of kept)
    scores[entry] =
      (matched[entry] ?? 0) / weights +
      (scores[entry] ?? 0) +
      nice(entry) +
      Math.min(NICE.who, who(entry)) +
      (named.has(entry) ? SAME_TITLE : 0)
  return { entries: kept, scores, scored: true, soonest }
}
