import { type RawBuilder, sql } from 'kysely'
import { type Moment, whenFits } from './filters.ts'
import { NICE } from './nice.ts'
import { type Rules, rulesOf, SAME_TITLE, type Sign, TAIL, type Weight } from './rules.ts'
import { candidatesOf, matchOf, together } from './score.ts'
import type { Understood } from './understood.ts'

type Expression = RawBuilder<unknown>

const COLUMNS = sql.raw('e.id, e.kind, e.title, e.facets, e.minimum_age, e.maximum_age, e.assured_date')

const total = (parts: readonly Expression[]): Expression =>
  parts.length === 0 ? sql`0::float8` : sql`(${sql.join(parts, sql` + `)})`

const isFor = (age: number) =>
  sql`(coalesce(e.minimum_age, 0) <= ${age} and coalesce(e.maximum_age, 200) >= ${age})`

/** Whether an entry `e` has a sign. */
function has(sign: Sign, now: Moment): Expression {
  switch (sign.is) {
    case 'about':
      return candidatesOf([sign.concept]) ?? sql`false`
    case 'marked':
      return sql`e.facets && ${[...sign.facets]}::text[]`
    case 'on':
      return whenFits(sign.when, now)
    case 'for':
      return isFor(sign.age)
    case 'said-for':
      return sql`((e.minimum_age is not null or e.maximum_age is not null) and ${isFor(sign.age)})`
    case 'not-for':
      return sql`not ${isFor(sign.age)}`
  }
}

/** What signs add. What an entry is about is a column, computed where its words are at hand. */
function added(weights: readonly Weight[], name: string, now: Moment) {
  const columns: Expression[] = []
  const sums = weights.map(({ sign, adds }, at) => {
    const column = sql.ref(`${name}${at}`)
    if (sign.is === 'about') columns.push(sql`${has(sign, now)} as ${column}`)
    return sql`case when ${sign.is === 'about' ? column : has(sign, now)} then ${adds}::float8 else 0 end`
  })
  return { columns, sums }
}

/** Everything, or what has what it must. */
function unasked({ must, nice, nothing }: Rules, now: Moment): Ranked {
  const conditions = [...must.map((sign) => has(sign, now)), ...(nothing ? [sql`false`] : [])]
  const where = conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `)
  const score = total(added(nice, 'n', now).sums)
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

/** The rows that answer a question, each with its score, by the rules of `rules.ts`. */
export function ranked(understood: Understood, now: Moment): Ranked {
  const rules = rulesOf(understood)
  const { asked, must, soonest } = rules
  const candidates = candidatesOf(asked)
  if (candidates === null) return unasked(rules, now)
  const parts = asked.map((concept, at) => ({
    ...matchOf(concept),
    w: sql.ref(`w${at}`),
    t: sql.ref(`t${at}`),
  }))
  const nice = added(rules.nice, 'n', now)
  const who = added(rules.who, 'p', now)
  const columns = [
    ...parts.flatMap(({ words, themes, w, t }) => [sql`${words} as ${w}`, sql`${themes} as ${t}`]),
    ...[...nice.columns, ...who.columns],
  ]
  const covered = parts.map(
    ({ w, t }) => sql`case when ${w} > 0 or ${t} > 0 then ${rules.covered}::float8 else 0 end`,
  )
  const where = sql.join([candidates, ...must.map((sign) => has(sign, now))], sql` and `)
  // `offset 0`: what a match costs is paid once for each entry, and not again wherever it is used. Adding nothing to
  // the words unpacks them once: a long text lies compressed, and every look at it would unpack it again.
  const rows = sql`
    select e.*, ${scoreOf(rules, understood, nice.sums, who.sums)} as score
    from (
      select e.*, max(e.matched) over () as most from (
        select e.*, ${total(parts.map(({ w, t }) => together(w, t)))} as matched, ${total(covered)} as covered
        from (select e.*, ${sql.join(columns)} from (
          select ${COLUMNS}, e.words || ''::tsvector as words from search_entry e where ${where} offset 0
        ) e offset 0) e offset 0
      ) e
    ) e where e.matched >= ${rules.least}::float8 and e.matched >= ${TAIL}::float8 * e.most`
  return { rows, scored: true, soonest, narrowed: true }
}

/** How well it matches, how much of the question it covers, whether it is called so, and what is nice about it. */
function scoreOf(
  { weights }: Rules,
  { plainText }: Understood,
  nice: readonly Expression[],
  who: readonly Expression[],
) {
  // To fold a title takes longer than all the rest, so only one of about this length is.
  const title = sql`case when char_length(e.title) between ${plainText.length} and ${plainText.length + 4}
    and public.fold(e.title) = ${plainText} then ${SAME_TITLE}::float8 else 0 end`
  const whom = who.length > 0 ? [sql`least(${NICE.who}::float8, ${total(who)})`] : []
  return total([sql`e.matched / ${weights}::float8`, sql`e.covered`, ...nice, ...whom, title])
}
