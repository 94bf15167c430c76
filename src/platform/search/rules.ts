import type { Concept } from './concept.ts'
import { NOT_TO_DO } from './doing.ts'
import { askedOf, isUnanswerable } from './earnest.ts'
import { areaFacets } from './filters.ts'
import { townOf } from './narrowest.ts'
import { isWho, NICE, NOT_DOING, niceWorth, WRONG_AGE } from './nice.ts'
import { least } from './score.ts'
import type { When } from './search.ts'
import type { Understood } from './understood.ts'

/** What the parts of a question that a result reaches add together. */
const COVERED = 0.15
/** What being called as was typed adds. */
export const SAME_TITLE = 0.4
/** Results that are much worse than the best one answer another question. */
export const TAIL = 0.4

/** Something that an entry has or has not. */
export type Sign =
  | { is: 'about'; concept: Concept }
  | { is: 'marked'; facets: readonly string[] }
  | { is: 'on'; when: When }
  /** For people of this age; `said` when it names ages at all. */
  | { is: 'for' | 'said-for' | 'not-for'; age: number }

/** A sign, and what having it adds. */
export interface Weight {
  sign: Sign
  adds: number
}

/** The rules of order for one question: the SQL of `rank.ts` and the index in memory of `ranking.ts` are both made of them. */
export interface Rules {
  /** What a result is about; nothing when the question is about everything. */
  asked: readonly Concept[]
  /** What every result must have. */
  must: readonly Sign[]
  /** What is nice; for whom it is counts together, and at most `NICE.who`. */
  nice: readonly Weight[]
  who: readonly Weight[]
  /** Whether no result can be the answer. */
  nothing: boolean
  /** What reaching one of the asked things adds. */
  covered: number
  /** What a match must reach, and what all of the question weighs. */
  least: number
  weights: number
  /** Whether of equals the soonest goes first: the question names no subject. */
  soonest: boolean
}

/** Who names a day or a part of it and no subject looks for something to do; who names only a group may need help. */
const namesMoment = ({ when, parts }: Understood): boolean => when !== null || parts.length > 0

const partOfDay = ({ parts }: Understood): Weight[] =>
  parts.length === 0 ? [] : [{ sign: { is: 'marked', facets: parts }, adds: NICE.part }]

/** What there is to do before help and telephone numbers, in a question that names no subject. */
const doing: Weight = { sign: { is: 'marked', facets: NOT_TO_DO }, adds: -NOT_DOING }

/** Place, moment and age, when the question is about nothing else. */
const onlyOf = ({ when, areas, age }: Understood): Sign[] => [
  ...(when ? [{ is: 'on' as const, when }] : []),
  ...(areas.length > 0 ? [{ is: 'marked' as const, facets: areaFacets(areas) }] : []),
  ...(age === null ? [] : [{ is: 'for' as const, age }]),
]

/** What the question says beside its subject. What lies in an area is nearer than what is for all of the municipality. */
function wishesOf(nice: readonly Concept[], understood: Understood): Pick<Rules, 'nice' | 'who'> {
  const { when, areas, age } = understood
  const own = areas.map((code) => `area:${code}`)
  const towns = [...new Set(areas.map((code) => `area:${townOf(code)}`))]
  const known = nice.filter(({ alternatives }) => alternatives.length > 0)
  const about = (concepts: readonly Concept[]): Weight[] =>
    concepts.map((concept) => ({ sign: { is: 'about', concept }, adds: niceWorth(concept) }))
  return {
    nice: [
      ...about(known.filter((concept) => !isWho(concept))),
      ...(when ? [{ sign: { is: 'on' as const, when }, adds: NICE.when }] : []),
      ...partOfDay(understood),
      ...(areas.length === 0
        ? []
        : [
            { sign: { is: 'marked' as const, facets: areaFacets(areas) }, adds: NICE.area },
            { sign: { is: 'marked' as const, facets: own }, adds: NICE.inArea },
            { sign: { is: 'marked' as const, facets: towns }, adds: NICE.town },
          ]),
      ...(age === null ? [] : [{ sign: { is: 'not-for' as const, age }, adds: -WRONG_AGE }]),
    ],
    who: [
      ...about(known.filter(isWho)),
      ...(age === null ? [] : [{ sign: { is: 'said-for' as const, age }, adds: NICE.age }]),
    ],
  }
}

/** Everything, or what fits the place and moment that the question is only about. */
const unasked = (understood: Understood): Rules => ({
  ...{ asked: [], who: [], covered: 0, least: 0, weights: 1, soonest: true },
  must: onlyOf(understood),
  nice: namesMoment(understood) ? [...partOfDay(understood), doing] : [],
  nothing: understood.concepts.some(isUnanswerable),
})

/**
 * How results are weighed: how well they are about what was asked, how much of it, and what is nice about them. A result
 * must reach part of the most telling thing that was asked, so that a question without an answer has none.
 */
export function rulesOf(understood: Understood): Rules {
  const { concepts } = understood
  const { asked, nice } = askedOf(concepts)
  if (asked.every(({ alternatives }) => alternatives.length === 0)) return unasked(understood)
  const isWish = asked.every(({ kind }) => kind === 'soft')
  const soonest = isWish && namesMoment(understood)
  const wishes = wishesOf(nice, understood)
  return {
    ...{ asked, nothing: false, soonest },
    must: isWish ? onlyOf(understood) : [],
    ...{ nice: soonest ? [...wishes.nice, doing] : wishes.nice, who: wishes.who },
    covered: COVERED / asked.length,
    least: least([...asked, ...concepts.filter(({ kind }) => kind === 'unknown')]),
    weights: asked.reduce((sum, { weight }) => sum + weight, 0),
  }
}
