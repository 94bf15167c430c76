import type { SearchResult } from '../../src/platform/search/search.ts'
import type { GoldenQuery, Judged, QueryKind } from './judge.ts'

/** Results that count: what people see without scrolling. */
export const SHOWN = 3
const KINDS: readonly QueryKind[] = ['plain', 'misspelt', 'person']

/** A golden query with its answer. */
export interface Outcome extends GoldenQuery {
  hit: boolean
  found: SearchResult
  top: Judged[]
}

/** What one golden set gives. */
export interface FileOutcome {
  file: string
  outcomes: readonly Outcome[]
  /** Rows that nothing in the index satisfies. */
  impossible: readonly GoldenQuery[]
}

function totalsOf(outcomes: readonly Outcome[]) {
  const of = (some: readonly Outcome[]) => {
    const hits = some.filter(({ hit }) => hit).length
    return { hits, queries: some.length, percent: Math.round((1000 * hits) / Math.max(1, some.length)) / 10 }
  }
  const kinds = KINDS.map((kind) => [kind, of(outcomes.filter((each) => each.kind === kind))] as const)
  return { all: of(outcomes), ...Object.fromEntries(kinds) }
}

function sayMiss({ query, kind, expect, found, top }: Outcome): void {
  const read = found.readings.map(({ typed, as, to }) => `${typed} = ${as} ${to.join(' | ')}`)
  console.log(`  miss (${kind}) “${query}”, expected ${expect}; ${found.total} results; ${read.join('; ')}`)
  for (const { title } of top) console.log(`      ${title}`)
}

/** Several sets as one. */
export const allOf = (results: readonly FileOutcome[]): FileOutcome => ({
  file: 'all',
  outcomes: results.flatMap(({ outcomes }) => outcomes),
  impossible: results.flatMap(({ impossible }) => impossible),
})

/** Prints every miss with what came instead, and the rows that cannot be hit. */
export function tell({ outcomes, impossible }: FileOutcome): void {
  for (const outcome of outcomes) if (!outcome.hit) sayMiss(outcome)
  for (const { query, expect } of impossible) console.log(`  unanswerable “${query}”, expected ${expect}`)
}

/** Prints the totals of one set in one line. */
export function say({ file, outcomes, impossible }: FileOutcome): void {
  const parts = Object.entries(totalsOf(outcomes)).map(
    ([kind, { hits, queries, percent }]) => `${kind} ${hits}/${queries} = ${percent} %`,
  )
  console.log(`${file}: hit@${SHOWN} ${parts.join(', ')}; unanswerable rows: ${impossible.length}`)
}

/** The same for a machine; `quiet` leaves the questions out. */
export function reportOf({ outcomes, impossible }: FileOutcome, quiet: boolean) {
  const misses = outcomes.filter(({ hit }) => !hit).map(({ query, kind }) => ({ query, kind }))
  const rows = impossible.map(({ query, expect }) => ({ query, expect }))
  const detail = quiet ? {} : { misses, unanswerableRows: rows }
  return { ...totalsOf(outcomes), unanswerable: impossible.length, ...detail }
}
