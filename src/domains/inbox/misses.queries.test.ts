import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import { world } from '../../../test/world.ts'
import { type Role, read } from '../../platform/db/transaction.ts'
import { newId } from '../../platform/id.ts'
import { missCounts } from './misses.queries.ts'
import { proposeMiss } from './propose.queries.ts'

test('a miss is proposed from everyday words, and not when they say nothing', async () => {
  const { db, scope } = await world()
  const propose = (text: string) => read(db, scope, (trx) => proposeMiss(trx, text, '2026-11-22'))
  assert.equal((await propose('Mijn moeder is eenzaam. Ze kent hier niemand.'))?.lifeDomain, 'ontmoeting')
  assert.equal((await propose('Ik heb schulden en snap de brieven niet.'))?.lifeDomain, 'werk')
  assert.equal(await propose('Xyzzy qwrtp.'), null)
  const long = `Ik heb schulden. ${'Tralala hopsasa. '.repeat(110)}`
  assert.equal((await propose(long))?.lifeDomain, 'werk')
})

test('misses are counted per area, life domain and group, of the days that are asked for', async (t) => {
  const { db, tenant, pool } = await testDatabase(t)
  const rows = [
    ['WK999001', 'wonen', 'jongeren', '2026-11-02'],
    ['WK999001', 'wonen', 'jongeren', '2026-11-03'],
    ['WK999001', 'wonen', null, '2026-11-03'],
    ['WK999002', 'wonen', 'jongeren', '2026-11-03'],
    ['WK999002', 'wonen', 'jongeren', '2025-01-03'],
  ] as const
  for (const [index, [area, domain, group, day]] of rows.entries()) {
    const id = `00000000-0000-4000-8000-00000000000${index}`
    await pool.query(`
      insert into weefdorp.message (id, kind, about_kind, about_id, about_label, area_code, reply, receipt_hash, lang, sent_on)
        values ('${id}', 'missing', 'area', '${area}', 'Kade', '${area}', 'look', '${String(index).repeat(64)}', 'nl', '${day}');
      insert into weefdorp.message_text values ('${id}', 'Er mist iets.');
      insert into weefdorp.message_miss values ('${id}', '${area}', '${domain}', ${group ? `'${group}'` : 'null'}, '${day}')`)
  }
  const asked = (roles: Role[]) =>
    read(db, { tenant, actor: `account:${newId()}`, roles }, (trx) => missCounts(trx, '2026-01-01'))
  for (const roles of [[], ['adviser', 'proved'], ['coordinator'], ['worker', 'proved']] as Role[][])
    assert.deepEqual(await asked(roles), [], `small numbers are not for ${roles}`)
  const counts = await asked(['coordinator', 'proved'])
  assert.deepEqual(
    counts.map(({ areaCode, targetGroup, count }) => [areaCode, targetGroup, count]).toSorted(),
    [
      ['WK999001', 'jongeren', 2],
      ['WK999001', null, 1],
      ['WK999002', 'jongeren', 1],
    ].toSorted(),
  )
})
