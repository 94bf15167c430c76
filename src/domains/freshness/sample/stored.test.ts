import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { testDatabase } from '../../../../test/database.ts'
import { type Role, write } from '../../../platform/db/transaction.ts'
import { drawSample } from './draw.commands.ts'
import { recordHeard } from './sample.commands.ts'
import { sampleByNumber, sampleItems, samples } from './sample.queries.ts'
import type { Heard } from './sample.ts'

/** A map of so many offers and a place, with a coordinator at it on the day that is asked for. */
async function map(t: TestContext, offers: number) {
  const { pool, db, tenant } = await testDatabase(t)
  const stamps = `'test', gen_random_uuid()::text, 'x', now(), now(), now()`
  const columns = 'id, source, external_id, content_hash, first_seen, last_seen, last_modified, name'
  for (let index = 0; index < offers; index += 1)
    await pool.query(
      `insert into weefdorp.service (${columns}) values (gen_random_uuid(), ${stamps}, 'Aanbod ${index}')`,
    )
  const as = <T>(work: Parameters<typeof write<T>>[2], roles: Role[] = ['coordinator']) =>
    write(db, { tenant, actor: 'account:c', roles }, work)
  const caller = (day: string) => ({
    ...{ tenant: tenant.id, actor: 'account:c', role: 'coordinator' as const },
    now: new Date(`${day}T10:00:00Z`),
  })
  const hear = (number: number, position: number, day: string, heard: Partial<Heard>) =>
    as(async (trx) => {
      const sample = await sampleByNumber(trx, number)
      const item = sample && (await sampleItems(trx, sample.id)).find((each) => each.position === position)
      assert.ok(sample && item)
      await recordHeard(trx, sample, item, { outcome: 'ok', fields: [], note: '', ...heard }, caller(day))
    })
  return { pool, as, caller, hear, stamps, columns }
}

test('of an empty map nothing is drawn; what is not active or not known by name is not on it', async (t) => {
  const { pool, as, caller, stamps, columns } = await map(t, 0)
  const draw = () => as((trx) => drawSample(trx, { size: 50, seed: 1 }, caller('2026-11-22')))
  assert.equal(await draw(), null)
  await pool.query(`
    insert into weefdorp.service (${columns}, status) values (gen_random_uuid(), ${stamps}, 'Weg', 'inactive');
    insert into weefdorp.location (${columns}, listed) values (gen_random_uuid(), ${stamps}, 'Punt', false)`)
  assert.equal(await draw(), null)
})

test('a sample says how many there were to draw from, and its seed; the machine draws one when nobody gives it', async (t) => {
  const { as, caller } = await map(t, 3)
  const now = caller('2026-11-22')
  assert.equal(await as((trx) => drawSample(trx, { size: 2, seed: 8 }, now)), 1)
  assert.equal(await as((trx) => drawSample(trx, { size: 50, seed: null }, now)), 2)
  const [second, first] = await as(samples, [])
  assert.deepEqual(
    [first?.seed, first?.seedChosen, first?.offers, first?.places, first?.tally.drawn],
    [8, true, 3, 0, 2],
  )
  assert.deepEqual([second?.seedChosen, second?.tally.drawn, second?.drawnOn], [false, 3, '2026-11-22'])
  assert.equal(await as((trx) => sampleByNumber(trx, 3)), null)
})

test('the last thing heard counts, days without an answer are counted, and the whole is for everybody', async (t) => {
  const { as, caller, hear } = await map(t, 3)
  await as((trx) => drawSample(trx, { size: 3, seed: 8 }, caller('2026-11-22')))
  for (const day of ['2026-11-22', '2026-11-22', '2026-11-23'])
    await hear(1, 1, day, { outcome: 'unreachable' })
  await hear(1, 2, '2026-11-23', { outcome: 'wrong', fields: ['times', 'contact'] })
  await hear(1, 3, '2026-11-24', { outcome: 'wrong', fields: ['times'] })
  await hear(1, 3, '2026-11-24', {})
  const sample = await as((trx) => sampleByNumber(trx, 1), [])
  assert.equal(sample?.lastOn, '2026-11-24')
  assert.deepEqual(sample?.tally.outcomes, { ok: 1, wrong: 1, unreachable: 1 })
  assert.deepEqual([sample?.tally.fields.times, sample?.tally.fields.contact], [1, 1])
  const items = await as((trx) => sampleItems(trx, sample?.id ?? ''))
  assert.deepEqual(
    items.map(({ attempts, last }) => [attempts, last?.outcome]),
    [
      [2, 'unreachable'],
      [0, 'wrong'],
      [0, 'ok'],
    ],
  )
  assert.deepEqual(await as((trx) => sampleItems(trx, sample?.id ?? ''), ['adviser', 'proved']), [])
})
