import { recordEvent } from '../../platform/audit.ts'
import { localDay } from '../../platform/clock.ts'
import type { Trx } from '../../platform/db/database.ts'
import { recordErasures } from '../../platform/erasure/erasure.commands.ts'
import { newId } from '../../platform/id.ts'
import { TEXT_VERSION } from './consent.ts'
import type { Field } from './person.ts'
import type { Audience, Consent } from './visibility.ts'

/** Who does it, and when. */
export interface Doing {
  /** `account:` and a number, or a name of the system’s own. */
  actor: string
  now: Date
}

/** To whom a person wants to show a field, until which day. */
export interface Choice {
  field: Field
  audience: Audience | 'nobody'
  endsOn: string
}

async function markGone(trx: Trx, person: string, fields: readonly Field[], now: Date): Promise<void> {
  if (fields.length === 0) return
  await trx
    .insertInto('personGone')
    .values(fields.map((field) => ({ personId: person, field, goneAt: now })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Ends these consents now: what they showed is gone from every channel when this transaction ends, the picture for good. */
async function end(
  trx: Trx,
  person: string,
  ended: readonly Consent[],
  { actor, now }: Doing,
): Promise<void> {
  if (ended.length === 0) return
  const ids = ended.map(({ id }) => id)
  await trx
    .updateTable('personConsent')
    .set({ withdrawnAt: now, withdrawnBy: actor })
    .where('id', 'in', ids)
    .execute()
  const fields = ended.map(({ field }) => field)
  if (fields.includes('photo')) await trx.deleteFrom('personPhoto').where('personId', '=', person).execute()
  await markGone(trx, person, fields, now)
  // So that a backup from before cannot show it again.
  await recordErasures(trx, 'person.consent', ids)
}

async function give(trx: Trx, person: string, choices: readonly Choice[], row: object, { now }: Doing) {
  const given = choices.flatMap(({ audience, ...choice }) =>
    audience === 'nobody' ? [] : [{ ...choice, audience }],
  )
  if (given.length === 0) return
  await trx
    .insertInto('personConsent')
    .values(
      given.map((choice) => ({
        ...{ id: newId(), personId: person, textVersion: TEXT_VERSION, givenAt: now, givenBy: '' },
        ...choice,
        ...row,
      })),
    )
    .execute()
  const fields = given.map(({ field }) => field)
  await trx.deleteFrom('personGone').where('personId', '=', person).where('field', 'in', fields).execute()
}

const same = (consent: Consent, choice: Choice) =>
  consent.audience === choice.audience && consent.endsOn === choice.endsOn

/**
 * What a person chose for each field. What did not change keeps its row; the rest is ended, and begins anew when it is
 * for somebody. `consents` are all of this person.
 */
export async function choose(
  trx: Trx,
  person: string,
  consents: readonly Consent[],
  choices: readonly Choice[],
  doing: Doing,
): Promise<void> {
  const today = localDay(doing.now)
  const open = consents.filter((consent) => consent.withdrawnAt === null)
  const held = (choice: Choice) => open.find(({ field }) => field === choice.field)
  const changed = choices.filter((choice) => {
    const consent = held(choice)
    return consent ? !same(consent, choice) || consent.endsOn < today : choice.audience !== 'nobody'
  })
  await end(
    trx,
    person,
    changed.flatMap((choice) => held(choice) ?? []),
    doing,
  )
  await give(trx, person, changed, { givenBy: doing.actor }, doing)
  if (changed.length > 0) await note(trx, person, 'person.consent.chosen', doing, changed.length)
}

/** Everything to nobody, at once. */
export async function withdrawAll(
  trx: Trx,
  person: string,
  consents: readonly Consent[],
  doing: Doing,
): Promise<void> {
  const open = consents.filter((consent) => consent.withdrawnAt === null)
  await end(trx, person, open, doing)
  await note(trx, person, 'person.consent.withdrawn', doing, open.length)
}

/** What somebody without an account signed on paper; `seenBy` is who holds the paper. For the commands on the server. */
export async function recordPaper(
  trx: Trx,
  person: string,
  choices: readonly Choice[],
  { seenBy, signedOn, ...doing }: Doing & { seenBy: string; signedOn: string },
): Promise<void> {
  await give(trx, person, choices, { givenBy: seenBy, paperOn: signedOn }, doing)
  await note(trx, person, 'person.consent.paper', doing, choices.length)
}

function note(trx: Trx, person: string, action: string, { actor }: Doing, fields: number): Promise<void> {
  return recordEvent(trx, { actor, action, kind: 'person', subject: person, detail: { fields } })
}

/**
 * Tidies up behind consents whose last day was before `today`: nobody saw them any more from midnight on; now the row says so,
 * the picture is erased, and who holds a copy can know. How many there were.
 */
export async function endOverdue(trx: Trx, today: string, { actor, now }: Doing): Promise<number> {
  const ended = await trx
    .updateTable('personConsent')
    .set({ withdrawnAt: now, withdrawnBy: actor })
    .where('withdrawnAt', 'is', null)
    .where('endsOn', '<', today)
    .returning(['personId', 'field'])
    .execute()
  for (const { personId, field } of ended) {
    if (field === 'photo') await trx.deleteFrom('personPhoto').where('personId', '=', personId).execute()
    await markGone(trx, personId, [field as Field], now)
  }
  return ended.length
}
