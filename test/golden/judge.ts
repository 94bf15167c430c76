import { parse } from 'csv-parse/sync'

/** What of a result a condition can be about. */
export interface Judged {
  kind: string
  title: string
  /** The description. */
  body: string
  facets: readonly string[]
  areas: readonly string[]
}

export type QueryKind = 'plain' | 'misspelt' | 'person'

export interface GoldenQuery {
  query: string
  expect: string
  kind: QueryKind
}

const KINDS = /^(?:plain|misspelt|person)$/

function faultOf({ query, expect, kind }: GoldenQuery): string | null {
  if (!query || !expect) return 'a query and what is expected of it are both needed'
  if (!KINDS.test(kind)) return `the kind is plain, misspelt or person, not "${kind}"`
  if ((kind === 'person') !== (expect === 'person'))
    return 'of the kind person the expectation is "person", and only then'
  return null
}

/** Reads a golden set; see README.md beside this file. Throws with every row that is not of the format, by its line. */
export function readGolden(csv: string): GoldenQuery[] {
  const rows: { record: GoldenQuery; info: { lines: number } }[] = parse(csv, {
    ...{ bom: true, columns: true, comment: '#', comment_no_infix: true, skip_empty_lines: true, trim: true },
    ...{ info: true, relax_column_count: true },
  })
  const [first] = rows
  if (first && !['query', 'expect', 'kind'].every((column) => column in first.record))
    throw new Error('not a golden set: its first line is not query,expect,kind')
  const faults = rows.flatMap(({ record, info }) => {
    const fault = faultOf(record)
    return fault ? [`line ${info.lines}: ${fault}`] : []
  })
  if (faults.length > 0) throw new Error(`not a golden set\n${faults.join('\n')}`)
  return rows.map(({ record }) => record)
}

const folded = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}+/gu, '')
    .toLowerCase()

function holds(condition: string, result: Judged): boolean {
  const at = condition.indexOf(':')
  const [name, value] = [condition.slice(0, at), condition.slice(at + 1)]
  if (name === 'word') return folded(`${result.title}\n${result.body}`).includes(folded(value))
  if (name === 'kind') return result.kind === value
  if (name === 'day') return result.facets.includes(`when:${value}`)
  if (name === 'area') return result.areas.includes(value)
  return result.facets.includes(condition)
}

/** Whether one of these results satisfies one of the alternatives of `expect`, all its conditions at once. */
export function isHit(expect: string, results: readonly Judged[]): boolean {
  const alternatives = expect.split('|').map((each) => each.split('+').map((condition) => condition.trim()))
  return alternatives.some((conditions) =>
    results.some((result) => conditions.every((each) => holds(each, result))),
  )
}

/** The rows that nothing in the index satisfies: there the set is at fault, and no search can find it. */
export const unanswerable = (
  rows: readonly GoldenQuery[],
  entries: readonly Judged[],
): readonly GoldenQuery[] => rows.filter(({ kind, expect }) => kind !== 'person' && !isHit(expect, entries))
