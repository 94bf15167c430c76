import { recordEvent } from '../../platform/audit.ts'
import type { Trx } from '../../platform/db/database.ts'
import { accountActor } from '../../platform/db/transaction.ts'
import { recordErasures } from '../../platform/erasure/erasure.commands.ts'
import { newId } from '../../platform/id.ts'
import type { Doing } from './consent.commands.ts'
import type { ValueField, Values } from './person.ts'

async function insertValues(trx: Trx, person: string, values: Partial<Values>): Promise<void> {
  const rows = Object.entries(values).filter(([, value]) => value !== undefined)
  if (rows.length === 0) return
  await trx
    .insertInto('personField')
    .values(rows.map(([field, value]) => ({ personId: person, field, value: JSON.stringify(value) })))
    .execute()
}

export interface NewPerson {
  /** Where letters go; on no page. Null when there is none: then nobody can write. */
  email: string | null
  values: Partial<Values>
  /** Of the row; only for data that must get the same number again. */
  id?: string
}

/** Makes a profile that nobody sees: there is no consent yet. Its number. */
export async function makePerson(trx: Trx, made: NewPerson, { actor, now }: Doing): Promise<string> {
  const { id = newId(), email, values } = made
  await trx.insertInto('person').values({ id, madeAt: now, madeBy: actor }).execute()
  if (email) await trx.insertInto('personMailbox').values({ personId: id, email }).execute()
  await insertValues(trx, id, values)
  await recordEvent(trx, { actor, action: 'person.made', kind: 'person', subject: id })
  return id
}

/** Puts these values in place of what stood there; `null` takes a field away. Other fields stay. */
export async function saveValues(
  trx: Trx,
  person: string,
  values: { [F in ValueField]?: Values[F] | null },
  { actor }: Doing,
): Promise<void> {
  const fields = Object.keys(values)
  if (fields.length === 0) return
  await trx.deleteFrom('personField').where('personId', '=', person).where('field', 'in', fields).execute()
  const kept = Object.entries(values).filter(([, value]) => value !== null)
  await insertValues(trx, person, Object.fromEntries(kept) as Partial<Values>)
  const detail = { fields: fields.join(' ') }
  await recordEvent(trx, { actor, action: 'person.changed', kind: 'person', subject: person, detail })
}

/** Takes a profile away with all that hangs on it. False when it was not there. */
export async function takeDown(trx: Trx, person: string, { actor, now }: Doing): Promise<boolean> {
  const row = await trx.deleteFrom('person').where('id', '=', person).returning('id').executeTakeFirst()
  if (!row) return false
  await trx
    .insertInto('personGone')
    .values({ personId: person, field: 'name', goneAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await recordErasures(trx, 'person', [person])
  await recordEvent(trx, { actor, action: 'person.taken-down', kind: 'person', subject: person })
  return true
}

/**
 * Gives a profile to the account that has its address, when nobody has it yet. Needs the role `system`: until then the
 * profile is of nobody who could ask for it. Its number; null when there is none.
 */
export async function claim(
  trx: Trx,
  { account, email }: { account: string; email: string },
): Promise<string | null> {
  const row = await trx
    .updateTable('person')
    .set({ accountId: account })
    .where('accountId', 'is', null)
    .where('id', '=', (query) =>
      query.selectFrom('personMailbox').select('personId').where('email', '=', email.toLowerCase()),
    )
    .returning('id')
    .executeTakeFirst()
  if (!row) return null
  const actor = accountActor(account)
  await recordEvent(trx, { actor, action: 'person.claimed', kind: 'person', subject: row.id })
  return row.id
}

/** Puts a picture in place of the one that was there. */
export async function savePhoto(
  trx: Trx,
  person: string,
  { hash, bytes }: { hash: string; bytes: Buffer },
  { actor }: Doing,
): Promise<void> {
  await trx.deleteFrom('personPhoto').where('personId', '=', person).execute()
  await trx.insertInto('personPhoto').values({ personId: person, hash, bytes }).execute()
  await recordEvent(trx, { actor, action: 'person.photo', kind: 'person', subject: person })
}
