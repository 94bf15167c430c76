import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import { GROUPS, type Group } from '../check.ts'
import type { Tally } from './accuracy.ts'
import { SAMPLE_OUTCOMES, type SampleItem, type SampleKind, type SampleOutcome } from './sample.ts'

/** A sample as everybody may read it: how it was drawn and how many came out how, never which. */
export interface Sample {
  id: string
  number: number
  drawnOn: string
  seed: number
  /** Somebody gave the seed; else the machine drew it. */
  seedChosen: boolean
  /** How many offers and places there were to draw from. */
  offers: number
  places: number
  /** The last day on which somebody called. */
  lastOn: string | null
  tally: Tally
}

interface TallyRow {
  sampleId: string
  drawn: number
  outcome: SampleOutcome | null
  field: Group | null
  count: number
  lastOn: string | null
}

function tallyOf(rows: readonly TallyRow[]): Tally {
  const of = (outcome: SampleOutcome) =>
    rows.find((row) => row.outcome === outcome && row.field === null)?.count ?? 0
  const ofField = (field: Group) => rows.find((row) => row.field === field)?.count ?? 0
  return {
    drawn: rows[0]?.drawn ?? 0,
    outcomes: Object.fromEntries(SAMPLE_OUTCOMES.map((each) => [each, of(each)])) as Tally['outcomes'],
    fields: Object.fromEntries(GROUPS.map((each) => [each, ofField(each)])),
  }
}

/** Every sample that was ever drawn, the newest first; any scope may ask. */
export async function samples(trx: Trx): Promise<Sample[]> {
  const drawn = await trx.selectFrom('auditSample').selectAll().orderBy('number', 'desc').execute()
  const { rows } = await sql<TallyRow>`select * from audit_tally()`.execute(trx)
  return drawn.map((sample) => {
    const own = rows.filter(({ sampleId }) => sampleId === sample.id)
    const days = own.flatMap(({ lastOn }) => lastOn ?? []).sort()
    return { ...sample, seed: Number(sample.seed), lastOn: days.at(-1) ?? null, tally: tallyOf(own) }
  })
}

/** One sample by its number; null when there is none. */
export async function sampleByNumber(trx: Trx, number: number): Promise<Sample | null> {
  return (await samples(trx)).find((each) => each.number === number) ?? null
}

interface ItemRow extends Omit<SampleItem, 'last'> {
  outcome: SampleOutcome | null
  fields: Group[]
  note: string
  on: string
}

/** What was drawn, in the order of the draw; empty for who may not call. */
export async function sampleItems(trx: Trx, sampleId: string): Promise<SampleItem[]> {
  const { rows } = await sql<ItemRow>`
    select item.position, item.kind, item.item_id as id, item.name, last.outcome, last.fields, last.note,
      last.recorded_on as on, (
        select count(distinct recorded_on)::integer from audit_sample_outcome as missed
        where missed.sample_id = item.sample_id and missed.position = item.position and missed.outcome = 'unreachable'
      ) as attempts
    from audit_sample_item as item left join lateral (
      select * from audit_sample_outcome as each
      where each.sample_id = item.sample_id and each.position = item.position order by each.id desc limit 1
    ) as last on true
    where item.sample_id = ${sampleId}::uuid order by item.position`.execute(trx)
  return rows.map(({ outcome, fields, note, on, ...item }) => ({
    ...item,
    kind: item.kind as SampleKind,
    last: outcome === null ? null : { outcome, fields, note, on },
  }))
}
