import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import { localDay } from '../../platform/clock.ts'
import { addDays } from '../../platform/day.ts'
import type { Trx } from '../../platform/db/database.ts'
import { type Role, read, write } from '../../platform/db/transaction.ts'
import { newId } from '../../platform/id.ts'
import { makePerson, type NewPerson } from './commands.ts'
import { type Choice, recordPaper } from './consent.commands.ts'
import { countProfiles, keptProfile, keptProfiles } from './keep.queries.ts'

const now = new Date()
const today = localDay(now)
const doing = { actor: 'cli', now }
const KEEPER: Role[] = ['coordinator', 'proved']
const ROLE = { nl: 'Ouderenwerker', en: null }
const ORGANIZATION = newId()
const ALL = { offset: 0, limit: 10 }

/** Nel shows her name to everybody and her role to colleagues; Éva nothing any more; Piet nothing yet. */
async function kept(t: TestContext) {
  const { db, tenant, pool } = await testDatabase(t)
  const person = (made: NewPerson, choices: Choice[] = []) =>
    write(db, { tenant, actor: 'cli', roles: ['operator'] }, async (trx) => {
      const id = await makePerson(trx, made, doing)
      await recordPaper(trx, id, choices, { ...doing, seenBy: 'M. Spoel', signedOn: today })
      return id
    })
  const profile = { role: ROLE, organization: ORGANIZATION, areas: ['WK990101'] }
  const values = { ...profile, name: 'Nel Draad', phone: '0990-410000' }
  const nel = await person({ email: 'nel@mail.example', values }, [
    { field: 'name', audience: 'public', endsOn: today },
    { field: 'role', audience: 'professionals', endsOn: addDays(today, 30) },
  ])
  const eva = await person({ email: null, values: { name: 'Éva Knoop' } }, [
    { field: 'name', audience: 'public', endsOn: addDays(today, -1) },
    { field: 'phone', audience: 'public', endsOn: addDays(today, 30) },
  ])
  await pool.query(
    `update weefdorp.person_consent set withdrawn_at = now(), withdrawn_by = 'cli' where field = 'phone'`,
  )
  const piet = await person({ email: null, values: { name: 'piet Lus' } })
  const as = <T>(roles: Role[], work: (trx: Trx) => Promise<T>, actor = 'web') =>
    read(db, { tenant, actor, roles }, work)
  return { pool, as, nel, eva, piet }
}

test('who keeps the directory sees every profile by name, and what is shown of it today', async (t) => {
  const { as, nel, eva, piet } = await kept(t)
  const profiles = await as(KEEPER, (trx) => keptProfiles(trx, ALL))
  assert.deepEqual(
    profiles.map(({ id, name }) => [id, name]),
    [
      [eva, 'Éva Knoop'],
      [nel, 'Nel Draad'],
      [piet, 'piet Lus'],
    ],
  )
  const shows = [
    { field: 'name', audience: 'public', endsOn: today },
    { field: 'role', audience: 'professionals', endsOn: addDays(today, 30) },
  ]
  assert.deepEqual(profiles[1], {
    ...{ id: nel, accountId: null, madeAt: now, mailbox: true, name: 'Nel Draad', role: ROLE },
    ...{ organization: ORGANIZATION, areas: ['WK990101'], shows },
  })
  assert.deepEqual(profiles[0], {
    ...{ id: eva, accountId: null, madeAt: now, mailbox: false, name: 'Éva Knoop', role: null },
    ...{ organization: null, areas: [], shows: [] },
  })
  assert.equal(await as(KEEPER, countProfiles), 3)
})

test('the list comes in pages', async (t) => {
  const { as, eva, nel, piet } = await kept(t)
  const page = async (offset: number) =>
    (await as(KEEPER, (trx) => keptProfiles(trx, { offset, limit: 2 }))).map(({ id }) => id)
  assert.deepEqual(await page(0), [eva, nel])
  assert.deepEqual(await page(2), [piet])
  assert.deepEqual(await page(4), [])
})

test('a visitor gets of the same questions what is public anyway, and no more', async (t) => {
  const { as, nel, piet, pool } = await kept(t)
  const scopes: Role[][] = [[], ['coordinator'], ['resident'], ['administrator', 'privacy', 'proved']]
  for (const roles of scopes) {
    const [only, ...others] = await as(roles, (trx) => keptProfiles(trx, ALL))
    assert.deepEqual(others, [], roles.join(' '))
    assert.deepEqual(only, {
      ...{ id: nel, accountId: null, madeAt: now, mailbox: false, name: 'Nel Draad', role: null },
      ...{ organization: null, areas: [], shows: [{ field: 'name', audience: 'public', endsOn: today }] },
    })
    assert.equal(await as(roles, countProfiles), 1)
    assert.equal(await as(roles, (trx) => keptProfile(trx, piet)), null)
  }
  await pool.query('delete from weefdorp.person_consent')
  assert.deepEqual(await as([], (trx) => keptProfiles(trx, ALL)), [])
  assert.equal(await as([], countProfiles), 0)
  assert.equal(await as(KEEPER, countProfiles), 3)
})

test('a worker with proof sees what is for colleagues, not who hides, nor that there is a mailbox', async (t) => {
  const { as, nel } = await kept(t)
  const profiles = await as(['worker', 'proved'], (trx) => keptProfiles(trx, ALL))
  assert.deepEqual(
    profiles.map(({ id, role, mailbox, organization }) => ({ id, role, mailbox, organization })),
    [{ id: nel, role: ROLE, mailbox: false, organization: null }],
  )
})

test('one profile is found by its number; a number that is none, or of nobody, finds nothing', async (t) => {
  const { as, piet } = await kept(t)
  const one = (id: string) => as(KEEPER, (trx) => keptProfile(trx, id))
  assert.equal((await one(piet))?.name, 'piet Lus')
  assert.equal(await one(newId()), null)
  assert.equal(await one(`${piet}' or true`), null)
})
