import { recordEvent } from '../../../platform/audit.ts'
import { localDay } from '../../../platform/clock.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { newId } from '../../../platform/id.ts'
import { type Doing, recordCheck } from '../check.commands.ts'
import type { Candidate } from './draw.ts'
import type { Sample } from './sample.queries.ts'
import type { Heard, SampleItem } from './sample.ts'

/** Who draws or calls, as what, where and when. */
export interface Caller extends Doing {
  role: 'coordinator' | 'operator'
}

/** What was drawn, and from how many. */
export interface Drawn {
  seed: number
  seedChosen: boolean
  offers: number
  places: number
  items: readonly (Candidate & { name: string })[]
}

/** Stores a sample for good; its number. */
export async function keepSample(trx: Trx, drawn: Drawn, { actor, now }: Caller): Promise<number> {
  const { seed, seedChosen, offers, places, items } = drawn
  const id = newId()
  const { number } = await trx
    .insertInto('auditSample')
    .values({ id, drawnOn: localDay(now), seed, seedChosen, offers, places })
    .returning('number')
    .executeTakeFirstOrThrow()
  const rows = items.map(({ kind, id: itemId, name }, index) => ({
    ...{ sampleId: id, position: index + 1, kind, itemId, name },
  }))
  if (rows.length > 0) await trx.insertInto('auditSampleItem').values(rows).execute()
  const detail = { number, seed, seedChosen, drawn: rows.length }
  await recordEvent(trx, { actor, action: 'sample.drawn', kind: 'sample', subject: id, detail })
  return number
}

const same = (last: SampleItem['last'], { outcome, fields, note }: Heard, today: string) =>
  last !== null &&
  last.on === today &&
  last.outcome === outcome &&
  last.note === note &&
  String(last.fields) === String(fields)

/** A call is a check too: who hears that all is right has checked it, who hears nothing has tried. */
const CHECKED = { ok: 'ok', unreachable: 'no_answer' } as const

/** Records what was heard about an entry. The same once more on one day changes nothing; something else counts instead. */
export async function recordHeard(
  trx: Trx,
  { id }: Pick<Sample, 'id'>,
  item: Pick<SampleItem, 'position' | 'last' | 'kind' | 'id'>,
  heard: Heard,
  caller: Caller,
): Promise<void> {
  const { actor, role, now } = caller
  const today = localDay(now)
  if (same(item.last, heard, today)) return
  const { position } = item
  const { outcome, fields, note } = heard
  await trx
    .insertInto('auditSampleOutcome')
    .values({ sampleId: id, position, outcome, fields: [...fields], note, role, recordedOn: today })
    .execute()
  const detail = { position, outcome, fields: fields.join(' ') }
  await recordEvent(trx, { actor, action: 'sample.heard', kind: 'sample', subject: id, detail })
  if (outcome === 'wrong') return
  const check = { group: 'all', role: 'coordinator', way: 'phone', outcome: CHECKED[outcome] } as const
  await recordCheck(trx, { kind: item.kind, id: item.id }, check, caller)
}
