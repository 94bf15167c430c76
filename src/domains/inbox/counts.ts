import type { Kind } from './message.ts'
import { dueOn } from './term.ts'

/** So many messages of one kind sent on one day and answered on one day (or not yet). */
export interface TallyRow {
  kind: Kind
  sentOn: string
  answeredOn: string | null
  count: number
}

/** What a wijk may say in public about its messages of the past year. */
export interface OpenCounts {
  /** Not answered yet. */
  wrong: number
  missing: number
  offer: number
  /** Messages that were answered or should have been by now. */
  due: number
  answeredInTerm: number
  /** `answeredInTerm / due`; null when `due` is under five, where a percentage says nothing. */
  answeredInTermShare: number | null
}

const TOO_FEW = 5

/** Adds the tally up. Counts of messages hold no personal data; a share of very few would mislead. */
export function addUp(rows: readonly TallyRow[], today: string): OpenCounts {
  const open = (kind: Kind) =>
    rows.reduce((sum, row) => sum + (row.kind === kind && !row.answeredOn ? row.count : 0), 0)
  let [due, answeredInTerm] = [0, 0]
  for (const { sentOn, answeredOn, count } of rows) {
    const last = dueOn(sentOn)
    if (answeredOn !== null || last < today) due += count
    if (answeredOn !== null && answeredOn <= last) answeredInTerm += count
  }
  return {
    wrong: open('wrong'),
    missing: open('missing'),
    offer: open('offer'),
    due,
    answeredInTerm,
    answeredInTermShare: due < TOO_FEW ? null : answeredInTerm / due,
  }
}
