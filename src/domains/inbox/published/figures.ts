import type { Count, Table } from '../../../engines/disclosure/layout.ts'
import { publish } from '../../../engines/disclosure/publish.ts'
import type { Kind } from '../message.ts'
import { dueOn } from '../term.ts'

/** So many messages of one quarter that no figure tells apart. */
export interface QuarterRow {
  areaCode: string
  kind: Kind
  sentOn: string
  answeredOn: string | null
  /** What a miss is about; null when nobody said so, and of other messages. */
  lifeDomain: string | null
  targetGroup: string | null
  count: number
}

/**
 * Everything that is published of the messages of a quarter, at once: other tables of the same messages would be rounded
 * otherwise, and two roundings together tell more than they may (docs/methods/small-numbers.md).
 */
export const MESSAGE_TABLES = [
  { name: 'wijk-kind', by: ['wijk', 'kind'] },
  { name: 'wijk-term', by: ['wijk', 'term'] },
  { name: 'town-kind', by: ['town', 'kind'] },
  { name: 'town-term', by: ['town', 'term'] },
  { name: 'miss-wijk', by: ['wijk', 'domain'], where: { kind: ['missing'] } },
  { name: 'miss-group', by: ['domain', 'group'], where: { kind: ['missing'] } },
] as const satisfies readonly Table[]

export type FigureName = (typeof MESSAGE_TABLES)[number]['name']

/** One published number: a multiple of ten. */
export interface Figure {
  figure: FigureName
  at: Readonly<Record<string, string>>
  count: number
}

/** Labels of a message; a message about a whole municipality lies in no wijk. */
function labelsOf({ areaCode, kind, sentOn, answeredOn, lifeDomain, targetGroup }: QuarterRow) {
  return {
    town: `GM${areaCode.slice(2, 6)}`,
    wijk: areaCode.length >= 8 ? `WK${areaCode.slice(2, 8)}` : areaCode,
    ...{ kind, term: answeredOn !== null && answeredOn <= dueOn(sentOn) ? 'in-time' : 'late' },
    ...{ domain: lifeDomain ?? '', group: targetGroup ?? '' },
  }
}

/** The messages of a quarter as the library of small numbers counts them. */
export function countsOf(rows: readonly QuarterRow[]): Count[] {
  const counts = new Map<string, { at: Record<string, string>; count: number }>()
  for (const row of rows) {
    const at = labelsOf(row)
    const key = JSON.stringify(at)
    const known = counts.get(key) ?? { at, count: 0 }
    counts.set(key, { at, count: known.count + row.count })
  }
  return [...counts.values()]
}

/**
 * The numbers that may be published of the messages of a quarter. What is hidden is left out, just as what nobody sent: a
 * reader cannot tell them apart.
 */
export function publishQuarter(rows: readonly QuarterRow[]): Figure[] {
  const published = publish(countsOf(rows), MESSAGE_TABLES)
  if (!published.ok) throw new Error(`messages cannot be published: ${JSON.stringify(published.problems)}`)
  return published.value.flatMap(({ name, cells }) =>
    cells.flatMap(({ at, value }) =>
      value === null ? [] : [{ figure: name as FigureName, at, count: value }],
    ),
  )
}

/** What waits for an answer now: in tens, null when it is few; and for how many days the oldest has, null when none does. */
export interface OpenNow {
  count: number | null
  days: number | null
}

/** A count that changes by the day, as everybody may see it: in tens; null when it is few. */
export function roughly(count: number): number | null {
  const published = publish([{ at: {}, count }], [{ name: 'now', by: [] }])
  return published.ok ? (published.value[0]?.cells[0]?.value ?? null) : null
}
