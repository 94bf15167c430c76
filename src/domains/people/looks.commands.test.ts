import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import { localDay } from '../../platform/clock.ts'
import { type Role, write } from '../../platform/db/transaction.ts'
import { tellsMore } from './channels.ts'
import { makePerson } from './commands.ts'
import { recordPaper } from './consent.commands.ts'
import { recordLooks } from './looks.commands.ts'
import { peopleFor } from './queries.ts'
import type { Audience } from './visibility.ts'

const now = new Date()
const today = localDay(now)

test('a list of colleagues is one look: a row for each who shows more to them than to all', async (t) => {
  const { db, tenant, pool } = await testDatabase(t)
  const as = (roles: Role[], actor: string) => ({ tenant, actor, roles })
  const make = (name: string, forName: Audience, forPhone: Audience | null) =>
    write(db, as(['operator'], 'cli'), async (trx) => {
      const values = { name, role: { nl: 'Werker', en: null }, phone: '0990-410000' }
      const id = await makePerson(trx, { email: null, values }, { actor: 'cli', now })
      const wanted = { name: forName, role: forName, phone: forPhone }
      const choices = Object.entries(wanted).flatMap(([field, audience]) =>
        audience ? [{ field: field as 'name', audience, endsOn: today }] : [],
      )
      await recordPaper(trx, id, choices, { actor: 'cli', now, seenBy: 'M. Spoel', signedOn: today })
      return id
    })
  const [hidden, open, number] = [
    await make('An', 'professionals', 'professionals'),
    await make('Bo', 'public', 'public'),
    await make('Cas', 'public', 'professionals'),
  ]
  const looker = { actor: 'account:0', role: 'worker', today }
  await write(db, as(['worker', 'proved'], looker.actor), async (trx) => {
    const people = await peopleFor(trx, {}, { audience: 'professionals', today })
    const more = (channel: 'list' | 'page' | 'api') =>
      people.filter((shown) => tellsMore(channel, shown, today)).map(({ id }) => id)
    assert.deepEqual([more('list'), more('page')], [[hidden], [hidden, number]])
    await recordLooks(trx, [{ channel: 'list', people: [] }], looker)
    await recordLooks(trx, [{ channel: 'page', people }], looker)
  })
  const { rows } = await pool.query(
    `select subject, kind, actor from weefdorp.audit_event where action = 'people.shown.read'`,
  )
  assert.deepEqual(
    new Set(rows.map(({ subject, kind, actor }) => `${kind} ${subject} ${actor}`)),
    new Set([`person ${hidden} account:0`, `person ${number} account:0`]),
  )
  assert.ok(!rows.some(({ subject }) => subject === open))
})
