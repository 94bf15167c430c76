import { type RawBuilder, sql } from 'kysely'
import type { Concept } from './concept.ts'
import { NOT_TO_DO } from './doing.ts'
import { areaFacets, type Moment, whenFits } from './filters.ts'
import { isWho, NICE, NOT_DOING, niceWorth, WRONG_AGE } from './nice.ts'
import { candidatesOf, least, matchOf, together } from './score.ts'
import type { Understood } from './understood.ts'

type Expression = RawBuilder<unknown>

const COLUMNS = sql.raw('e.id, e.kind, e.title, e.facets, e.minimum_age, e.maximum_age, e.assured_date')

export const COVERED = 0.15
export const SAME_TITLE = 0.4
/** Results that are much worse than the best one answer another question. */
export const TAIL = 0.4

const total = (parts: readonly Expression[]): Expression =>
  parts.length === 0 ? sql`0::float8` : sql`(${sql.join(parts, sql` + `)})`

/** Facets that say what is the matter with somebody, and not where or what for a thing it is. */
const isNeed = (facet: string) => facet.startsWith('situation:')

/** What is asked in earnest: telling words; else weak ones; else what would otherwise only be nice. */
export function askedOf(concepts: readonly Concept[]): { asked: Concept[]; nice: Concept[] } {
  const of = (kind: Concept['kind']) => concepts.filter((concept) => concept.kind === kind)
  const [hard, weak, soft, elsewhere] = [of('hard'), of('weak'), of('soft'), of('elsewhere')]
  // A thing of another counter gives nothing here, unless somebody also tells what is the matter.
  const needs = hard.filter(({ alternatives }) => alternatives.some(({ facets }) => facets.some(isNeed)))
  if (elsewhere.length > 0 && needs.length > 0) return { asked: needs, nice: [...soft, ...elsewhere] }
  if (elsewhere.length > 0) return { asked: [], nice: soft }
  // A word of no weight beside a theme only brings texts that are about something else.
  if (hard.some(({ reading }) => reading.as === 'meaning')) return { asked: hard, nice: soft }
  if (hard.length > 0) return { asked: [...hard, ...weak], nice: soft }
  return soft.length > 0 ? { asked: soft, nice: weak } : { asked: weak, nice: [] }
}

const boostsOf = (conditions: readonly [Expression, number][]): Expression[] =>
  conditions.map(([fit, worth]) => sql`case when ${fit} then ${worth}::float8 else 0 end`)

/** Who names a day or a part of it and no subject looks for something to do; who names only a group may need help. */
export const namesMoment = ({ when, parts }: Understood): boolean => when !== null || parts.length > 0

const partBoost = (parts: readonly string[]): [Expression, number][] =>
  parts.length === 0 ? [] : [[sql`e.facets && ${[...parts]}::text[]`, NICE.part]]

/** What there is to do before help and telephone numbers, in a question that names no subject. */
const notDoing = sql`case when e.facets && ${[...NOT_TO_DO]}::text[] then ${-NOT_DOING}::float8 else 0 end`

/** What lies in the area is nearer than what is for all of the municipality. */
function areaBoosts(areas: readonly string[]): [Expression, number][] {
  if (areas.length === 0) return []
  const own = areas.map((code) => `area:${code}`)
  return [
    [sql`e.facets && ${areaFacets(areas)}::text[]`, NICE.area],
    [sql`e.facets && ${own}::text[]`, NICE.inArea],
  ]
}

/** What the question says beside its subject; `columns` are computed where the words of an entry are at hand. */
function niceOf(nice: readonly Concept[], { when, parts, areas, age }: Understood, now: Moment) {
  const wishes = nice.flatMap((concept, at) => {
    const fit = candidatesOf([concept])
    const name = sql.ref(`n${at}`)
    const boost = sql`case when ${name} then ${niceWorth(concept)}::float8 else 0 end`
    return fit ? [{ column: sql`${fit} as ${name}`, boost, who: isWho(concept) }] : []
  })
  const ofAge = sql`((e.minimum_age is not null or e.maximum_age is not null) and ${isFor(age ?? 0)})`
  const conditions: [Expression, number][] = [
    ...(when ? [[whenFits(when, now), NICE.when] as [Expression, number]] : []),
    ...partBoost(parts),
    ...areaBoosts(areas),
  ]
  const who = [
    ...wishes.filter((wish) => wish.who).map(({ boost }) => boost),
    ...(age === null ? [] : [sql`case when ${ofAge} then ${NICE.age}::float8 else 0 end`]),
  ]
  const boosts = boostsOf(conditions)
  const off = age === null ? [] : [sql`case when ${isFor(age)} then 0 else ${-WRONG_AGE}::float8 end`]
  return {
    columns: wishes.map(({ column }) => column),
    boosts: [
      ...wishes.filter((wish) => !wish.who).map(({ boost }) => boost),
      ...(who.length > 0 ? [sql`least(${NICE.who}::float8, ${total(who)})`] : []),
      ...[...boosts, ...off],
    ],
  }
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

export const isUnanswerable = ({ kind, weight }: Concept) =>
  kind === 'elsewhere' || (kind === 'unknown' && weight > 0)

/** Everything, or what fits the place and moment that the question is only about. */
function unasked(understood: Understood, now: Moment) {
  const nothing = understood.concepts.some(isUnanswerable) ? [sql`false`] : []
  const conditions = [...onlyOf(understood, now), ...nothing]
  const where = conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `)
  const timely = total([...boostsOf(partBoost(understood.parts)), notDoing])
  const score = namesMoment(understood) ? timely : sql`0::float8`
  const rows = sql`select ${COLUMNS}, ${score} as score from search_entry e where ${where}`
  return { rows, scored: false, soonest: true, narrowed: conditions.length > 0 }
}

export interface Ranked {
  rows: Expression
  /** Whether there is a question to order by. */
  scored: boolean
  /** Whether it is less than everything. */
  narrowed: boolean
  /** Whether of equals the soonest goes first: the question names no subject. */
  soonest: boolean
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
  const isWish = asked.every(({ kind }) => kind === 'soft')
  const soonest = isWish && namesMoment(understood)
  const only = isWish ? onlyOf(understood, now) : []
  const parts = asked.map((concept, at) => ({
    ...matchOf(concept),
    w: sql.ref(`w${at}`),
    t: sql.ref(`t${at}`),
  }))
  const { boosts, columns: fits } = niceOf(nice, understood, now)
  const columns = [
    ...parts.flatMap(({ words, themes, w, t }) => [sql`${words} as ${w}`, sql`${themes} as ${t}`]),
    ...fits,
  ]
  const matched = total(parts.map(({ w, t }) => together(w, t)))
  const covered = parts.map(
    ({ w, t }) => sql`case when ${w} > 0 or ${t} > 0 then ${COVERED / asked.length}::float8 else 0 end`,
  )
  // To fold a title takes longer than all the rest, so only one of about this length is.
  const title = sql`case when char_length(e.title) between ${plainText.length} and ${plainText.length + 4}
    and public.fold(e.title) = ${plainText} then ${SAME_TITLE}::float8 else 0 end`
  const weights = asked.reduce((sum, { weight }) => sum + weight, 0)
  const known = [...asked, ...concepts.filter(({ kind }) => kind === 'unknown')]
  const score = sql`(e.matched / ${weights}::float8 + ${total([sql`e.covered`, ...boosts, title])})`
  const where = sql.join([candidates, ...only], sql` and `)
  // `offset 0`: what a match costs is paid once for each entry, and not again wherever it is used. Adding nothing to
  // the words unpacks them once: a long text lies compressed, and every look at it would unpack it again.
  const rows = sql`
    select e.*, ${soonest ? sql`${score} + ${notDoing}` : score} as score
    from (
      select e.*, max(e.matched) over () as most from (
        select e.*, ${matched} as matched, ${total(covered)} as covered
        from (select e.*, ${sql.join(columns)} from (
          select ${COLUMNS}, e.words || ''::tsvector as words from search_entry e where ${where} offset 0
        ) e offset 0) e offset 0
      ) e
    ) e where e.matched >= ${least(known)}::float8 and e.matched >= ${TAIL}::float8 * e.most`
  return { rows, scored: true, soonest, narrowed: true }
}
