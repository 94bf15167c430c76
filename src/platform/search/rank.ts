import { type RawBuilder, sql } from 'kysely'
import type { Concept } from './concept.ts'
import { areaFacets, type Moment, whenFits } from './filters.ts'
import type { Understood } from './reading.queries.ts'
import { candidatesOf, least, matchOf } from './score.ts'

type Expression = RawBuilder<unknown>

/** What a nice-to-have adds, next to a full match of the question (1). */
const NICE = 0.3
/** What being for another age takes off. */
const WRONG_AGE = 0.5
const COVERED = 0.15
const SAME_TITLE = 0.4
/** Results that are much worse than the best one answer another question. */
const TAIL = 0.4

const total = (parts: readonly Expression[]): Expression =>
  parts.length === 0 ? sql`0::float8` : sql`(${sql.join(parts, sql` + `)})`

/** Facets that say what is the matter with somebody, and not where or what for a thing it is. */
const isNeed = (facet: string) => facet.startsWith('situation:')

/** What is asked in earnest: telling words; else weak ones; else what would otherwise only be nice. */
function askedOf(concepts: readonly Concept[]): { asked: Concept[]; nice: Concept[] } {
  const of = (kind: Concept['kind']) => concepts.filter((concept) => concept.kind === kind)
  const [hard, weak, soft, elsewhere] = [of('hard'), of('weak'), of('soft'), of('elsewhere')]
  // A thing of another counter gives nothing here, unless somebody also tells what is the matter.
  const needs = hard.filter(({ alternatives }) => alternatives.some(({ facets }) => facets.some(isNeed)))
  if (elsewhere.length > 0) return { asked: needs, nice: soft }
  if (hard.length > 0) return { asked: [...hard, ...weak], nice: soft }
  return soft.length > 0 ? { asked: soft, nice: weak } : { asked: weak, nice: [] }
}

function niceOf(nice: readonly Concept[], { when, areas, age }: Understood, now: Moment): Expression[] {
  const conditions: Expression[] = [
    ...nice.flatMap((concept) => candidatesOf([concept]) ?? []),
    ...(when ? [whenFits(when, now)] : []),
    ...(areas.length > 0 ? [sql`e.facets && ${areaFacets(areas)}::text[]`] : []),
    // What lies in it is nearer than what is for all of the municipality.
    ...(areas.length > 0 ? [sql`e.facets && ${areas.map((code) => `area:${code}`)}::text[]`] : []),
    ...(age === null
      ? []
      : [sql`((e.minimum_age is not null or e.maximum_age is not null) and ${isFor(age)})`]),
  ]
  const boosts = conditions.map((each) => sql`case when ${each} then ${NICE}::float8 else 0 end`)
  return age === null
    ? boosts
    : [...boosts, sql`case when ${isFor(age)} then 0 else ${-WRONG_AGE}::float8 end`]
}

const isFor = (age: number) =>
  sql`(coalesce(e.minimum_age, 0) <= ${age} and coalesce(e.maximum_age, 200) >= ${age})`

/** Place, moment and age, when the question is about nothing else. */
function onlyOf({ when, areas, age }: Understood, now: Moment): Expression[] {
  return [
    ...(when ? [whenFits(when, now)] : []),
    ...(areas.length > 0 ? [sql`e.facets && ${areaFacets(areas)}::text[]`] : []),
    ...(age === null ? [] : [isFor(age)]),
  ]
}

const isUnanswerable = ({ kind, weight }: Concept) =>
  kind === 'elsewhere' || (kind === 'unknown' && weight > 0)

/** Everything, or what fits the place and moment that the question is only about. */
function unasked(understood: Understood, now: Moment) {
  const nothing = understood.concepts.some(isUnanswerable) ? [sql`false`] : []
  const conditions = [...onlyOf(understood, now), ...nothing]
  const where = conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `)
  const rows = sql`select e.*, 0::float8 as score from search_entry e where ${where}`
  return { rows, scored: false, narrowed: conditions.length > 0 }
}

export interface Ranked {
  rows: Expression
  /** Whether there is a question to order by. */
  scored: boolean
  /** Whether it is less than everything. */
  narrowed: boolean
}

/**
 * The rows that answer a question, each with its score: how well it is about what was asked, how much of it, and what is
 * nice about it. A row must reach part of the most telling thing that was asked, so that a question without an answer has none.
 */
export function ranked(understood: Understood, now: Moment): Ranked {
  const { concepts, plainText } = understood
  const { asked, nice } = askedOf(concepts)
  const candidates = candidatesOf(asked)
  if (candidates === null) return unasked(understood, now)
  const matches = asked.map(matchOf)
  const only = asked.every(({ kind }) => kind === 'soft') ? onlyOf(understood, now) : []
  const weights = asked.reduce((sum, { weight }) => sum + weight, 0)
  const names = matches.map((_, at) => sql.ref(`match_${at}`))
  const columns = matches.map((match, at) => sql`${match} as ${sql.ref(`match_${at}`)}`)
  const covered = names.map(
    (name) => sql`case when ${name} > 0 then ${COVERED / asked.length}::float8 else 0 end`,
  )
  const title = sql`case when public.fold(e.title) = ${plainText} then ${SAME_TITLE}::float8 else 0 end`
  const known = [...asked, ...concepts.filter(({ kind }) => kind === 'unknown')]
  const rows = sql`
    select m.*, m.matched / ${weights}::float8 + m.extra as score from (
      select e.*, ${total(names)} as matched, ${total([...covered, ...niceOf(nice, understood, now), title])} as extra,
        max(${total(names)}) over () as most
      from (select e.*, ${sql.join(columns)} from search_entry e where ${sql.join([candidates, ...only], sql` and `)}) e
    ) m where m.matched >= ${least(known)}::float8 and m.matched >= ${TAIL}::float8 * m.most`
  return { rows, scored: true, narrowed: true }
}
