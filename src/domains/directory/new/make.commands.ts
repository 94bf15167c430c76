import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { asSystem } from '../../../platform/db/as-system.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { newId } from '../../../platform/id.ts'
import { no, ok, type Result } from '../../../platform/result.ts'
import { findFor } from '../duplicates/find.commands.ts'
import { sayDistinct } from '../duplicates/say.commands.ts'
import { columnSql, storeAreas, storeThemes } from '../edit/apply.commands.ts'
import { type Changed, type Changer, changeTo } from '../edit/change.commands.ts'
import { type ColumnValue, columnsOf } from '../edit/columns.ts'
import { ownOrganizations } from '../edit/find-items.queries.ts'
import { itemNow } from '../edit/item.queries.ts'
import { BY_HAND, GROUPS_OF, type GroupValues, type ItemKind, readValue } from '../edit/item.ts'
import { mayDecide } from '../edit/risk.ts'
import { takeTurn } from '../turn.commands.ts'
import type { At, NewItem } from './new-item.ts'
import { placeAt, placeToChoose } from './places.queries.ts'

/** Made now, and shown or waiting for a coordinator; `before` when this form had made it already. */
export interface Made {
  id: string
  state: Changed['state'] | 'before'
}

/** `gone`: not for this person, or the place where it would be is not there. */
export type MakeRefusal = 'gone'

/** The same form of the same person has the same id at its source. It says nothing of who that is. */
const formId = (key: string, { actor }: Changer) =>
  createHash('sha256').update(`${actor} ${key}`).digest('hex').slice(0, 32)

type Row = Record<string, ColumnValue | Date | boolean>

async function insertRow(trx: Trx, kind: ItemKind, row: Row): Promise<void> {
  const names = Object.keys(row).map((name) => sql.ref(name))
  const values = Object.values(row).map((value) =>
    value instanceof Date || typeof value === 'boolean' ? sql`${value}` : columnSql(value),
  )
  await sql`insert into ${sql.table(kind)} (${sql.join(names)}) values (${sql.join(values)})`.execute(trx)
}

function newRow(externalId: string, { now }: Changer): Row & { id: string } {
  return {
    ...{ id: newId(), source: BY_HAND, externalId, contentHash: '', status: 'inactive' },
    ...{ firstSeen: now, lastSeen: now, lastModified: now },
  }
}

function columnsOfNew({ kind, values }: NewItem): Row {
  const parts = GROUPS_OF[kind].filter((group) => group !== 'existence')
  return Object.assign(
    {},
    ...parts.map((group) => {
      const value = values[group]
      return value === undefined ? {} : columnsOf(kind, group, readValue(group, value))
    }),
  )
}

/** The place of an offer: one of the map, or a new one without a name of its own at the address that was typed. */
async function placeFor(trx: Trx, at: At, owner: string | null, externalId: string, by: Changer) {
  if ('place' in at) return (await placeToChoose(trx, at.place))?.id ?? null
  const [address] = at.address.addresses
  const known = address ? await placeAt(trx, address) : null
  if (known || !address) return known
  const row = newRow(externalId, by)
  await insertRow(trx, 'location', {
    ...{ ...row, name: address.address_1, listed: false, organizationId: owner },
    ...columnsOf('location', 'place', at.address),
  })
  return row.id
}

async function hangBelow(trx: Trx, id: string, { values }: NewItem, locationId: string | null) {
  await storeThemes(trx, id, values.themes ?? { life_domain: [], target_group: [] })
  await storeAreas(trx, id, values.areas ?? { codes: [] })
  if (!locationId) return
  const link = { id: newId(), serviceId: id, locationId, status: 'inactive' }
  await trx.insertInto('serviceAtLocation').values(link).execute()
}

/** Whether this person may make such a thing: a coordinator anything, an editor what is of her organisation. */
async function mayMake(trx: Trx, { kind, organization }: NewItem, { role }: Changer): Promise<boolean> {
  if (mayDecide(role)) return true
  if (role !== 'editor' || kind === 'organization' || !organization) return false
  return (await ownOrganizations(trx)).includes(organization.id)
}

/** What this person made with this form already, shown or waiting; null when it was not sent yet. */
export async function madeBefore(
  trx: Trx,
  kind: ItemKind,
  key: string,
  by: Changer,
): Promise<(Made & { state: 'before' }) | null> {
  const mine = trx.selectFrom(kind).select('id').where('source', '=', BY_HAND)
  const found = await mine.where('externalId', '=', formId(key, by)).executeTakeFirst()
  return found ? { id: found.id, state: 'before' } : null
}

/**
 * Puts a new thing on the map, in the transaction of the person. It begins hidden; showing it is its first version, which
 * holds at once for a coordinator and waits for one when an editor makes it. `distinctFrom`: ids of what looks like it and is
 * not the same, so that nobody is asked again. Whoever sends the same form twice gets the same thing.
 */
export async function makeItem(
  trx: Trx,
  wish: NewItem,
  by: Changer,
  distinctFrom: readonly string[] = [],
): Promise<Result<Made, MakeRefusal>> {
  await takeTurn(trx)
  const { kind, organization } = wish
  if (!(await mayMake(trx, wish, by))) return no('gone')
  const before = await madeBefore(trx, kind, wish.key, by)
  if (before) return ok(before)
  const externalId = formId(wish.key, by)
  const place = wish.at ? await placeFor(trx, wish.at, organization?.id ?? null, externalId, by) : null
  if (wish.at && !place) return no('gone')
  const row = newRow(externalId, by)
  const owner = kind === 'organization' ? {} : { organizationId: organization?.id ?? null }
  await insertRow(trx, kind, { ...row, ...owner, ...columnsOfNew(wish) })
  if (kind === 'service') await hangBelow(trx, row.id, wish, place)
  return ok({ id: row.id, state: await show(trx, kind, row.id, by, distinctFrom) })
}

async function show(
  trx: Trx,
  kind: ItemKind,
  id: string,
  by: Changer,
  distinctFrom: readonly string[],
): Promise<Changed['state']> {
  const item = await itemNow(trx, kind, id)
  if (!item) throw new Error('what was made cannot be seen by its maker')
  const values: GroupValues['existence'] = { status: 'active' }
  const shown = await changeTo(trx, item, { group: 'existence', values }, by, { makes: true })
  if (!shown.ok) throw new Error(`what was made cannot be shown: ${shown.problems.why}`)
  if (shown.value.state === 'waiting') return 'waiting'
  for (const other of distinctFrom) await sayDistinct(trx, kind, [id, other], by)
  await asSystem(trx, () => findFor(trx, kind, [id], by.now))
  return 'applied'
}
