import type { Kind } from './questions.ts'

/** What was measured of one kind of page, with so many clients. */
export interface Row {
  kind: Kind['name']
  clients: number
  requests: number
  errors: number
  p50: number
  p95: number
  p99: number
  perSecond: number
  /** Milliseconds of a processor for one page. */
  cpu: { site: number; database: number }
  /** Kilobytes of one answer, packed. */
  kilobytes: number
}

export interface Measured {
  scale: number
  offers: number
  loadSeconds: number
  /** Part of the time that the machine gave to others while this was measured, 0 to 1. */
  stolen: number
  memory: { begin: number; end: number; most: number }
  rows: Row[]
}

const number = (value: number, width: number) => value.toFixed(value < 100 ? 1 : 0).padStart(width)

function rowLine({ kind, clients, p50, p95, p99, perSecond, cpu, kilobytes, requests, errors }: Row): string {
  const times = [p50, p95, p99].map((each) => number(each, 7)).join('')
  const work = `${number(cpu.site, 7)}${number(cpu.database, 7)}`
  const failed = errors > 0 ? `  ${errors} ERRORS` : ''
  return `${kind.padEnd(18)}${String(clients).padStart(3)}${times}${number(perSecond, 8)}${work}${number(kilobytes, 7)}${String(requests).padStart(7)}${failed}`
}

const HEAD = `${'page'.padEnd(18)}  c    p50    p95    p99   pages/s  cpu ms site/db  kB gz  pages`

/** One table for each size, and how much slower the largest is. */
export function tablesOf(measured: readonly Measured[]): string {
  const tables = measured.map(({ scale, offers, memory, stolen, rows }) =>
    [
      `\n${offers} offers (scale ${scale}); site ${memory.begin} MB after warming up, ${memory.end} MB at the end, ${memory.most} MB at most; ${(100 * stolen).toFixed(1)} % of the machine’s time went to others`,
      HEAD,
      ...rows.map(rowLine),
    ].join('\n'),
  )
  const [small, large] = [measured.at(0), measured.at(-1)]
  if (!small || !large || small === large) return tables.join('\n')
  const growth = large.rows.flatMap((row) => {
    const before = small.rows.find(({ kind, clients }) => kind === row.kind && clients === row.clients)
    return before && row.clients === 1
      ? [
          `${row.kind.padEnd(18)} p50 x ${(row.p50 / before.p50).toFixed(1)}, p95 x ${(row.p95 / before.p95).toFixed(1)}`,
        ]
      : []
  })
  return [...tables, `\ngrowth from ${small.offers} to ${large.offers} offers, 1 client`, ...growth].join(
    '\n',
  )
}

/** What the issue asks of the search page with one client. */
const AIMS = [
  { offers: 2_500, p95: 25 },
  { offers: 60_000, p95: 50 },
]

/** Whether each size keeps its aim; a line each. */
export function aimsOf(measured: readonly Measured[]): { lines: string[]; met: boolean } {
  const lines: string[] = []
  let met = measured.every(({ rows }) => rows.every(({ errors }) => errors === 0))
  for (const { offers, rows } of measured) {
    const aim = AIMS.find((each) => offers <= each.offers)
    const row = rows.find(({ kind, clients }) => kind === 'search and filter' && clients === 1)
    if (!aim || !row) continue
    const good = row.p95 <= aim.p95
    met = met && good
    lines.push(
      `${good ? 'within' : 'OVER'} the aim: search p95 ${row.p95.toFixed(1)} ms of ${aim.p95} ms at ${offers} offers`,
    )
  }
  return { lines, met }
}
