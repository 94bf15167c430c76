import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import { read, type Scope } from '../../platform/db/transaction.ts'
import { organizationsNaming } from './naming.queries.ts'

const ITSELF = '0193a000-0000-7000-8000-000000000001'

type Row = readonly [website: string | null, email: string | null, status?: 'active' | 'inactive']

/** A working area with itself, `weverloo.nl`, and these others; which of them name a domain, by site or else mail address. */
async function others(t: Parameters<typeof testDatabase>[0], rows: readonly Row[]) {
  const { db, pool, tenant } = await testDatabase(t)
  const add = (id: string | null, [website, email, status = 'active']: Row) =>
    pool.query(
      `insert into weefdorp.organization
         (id, source, external_id, content_hash, first_seen, last_seen, last_modified, name, website, email, status)
       values (coalesce($1, gen_random_uuid()), 't', gen_random_uuid(), '', now(), now(), now(), 'Iemand', $2, $3, $4)`,
      [id, website, email, status],
    )
  await add(ITSELF, ['https://weverloo.nl', 'info@weverloo.nl'])
  for (const row of rows) await add(null, row)
  return async (domain: string) => {
    // A role that sees hidden rows too, so that not the row policy leaves them out.
    const scope: Scope = { tenant, actor: 'web', roles: ['operator'] }
    const found = await read(db, scope, (trx) => organizationsNaming(trx, domain, ITSELF))
    return found.map(({ website, email }) => website ?? email).sort()
  }
}

test('a domain is found in sites and mail addresses, whatever surrounds it and in capitals or not', async (t) => {
  const rows: Row[] = [
    ['https://www.Weverloo.NL/over-ons', null],
    ['weverloo.nl', null],
    ['https://weverloo.nl?taal=nl', null],
    ['http://weverloo.nl:8080', null],
    ['https://sport.weverloo.nl#top', null],
    [null, 'Bestuur@WEVERLOO.nl'],
    [null, 'iemand@post.weverloo.nl'],
  ]
  const naming = await others(t, rows)
  const all = rows.map(([website, email]) => website ?? email).sort()
  assert.deepEqual(await naming('weverloo.nl'), all)
  assert.deepEqual(await naming('WEVERLOO.NL'), all)
  assert.deepEqual(await naming('sport.weverloo.nl'), ['https://sport.weverloo.nl#top'])
})

test('a domain inside another name is another domain, and a dot is no other sign', async (t) => {
  const naming = await others(t, [
    ['https://mijnweverloo.nl', null],
    ['https://mijn-weverloo.nl', null],
    ['https://weverloo.nlx', null],
    ['https://weverloo-nl.example', null],
    ['https://weverlooxnl', null],
    [null, 'weverloo.nlx@post.example'],
    [null, 'info@mijnweverloo.nl'],
  ])
  assert.deepEqual(await naming('weverloo.nl'), [])
  assert.deepEqual(await naming('mijn-weverloo.nl'), ['https://mijn-weverloo.nl'])
  assert.deepEqual(await naming('mijnweverloo.nl'), ['https://mijnweverloo.nl', 'info@mijnweverloo.nl'])
})

test('signs of a pattern are letters: they find nothing and break nothing', async (t) => {
  const naming = await others(t, [['https://weverloo.nl', null]])
  for (const typed of ['.*', '(weverloo.nl', 'weverloo.nl|x', '[a-z]+', 'weverloo\\.nl', 'wéverloo.nl'])
    assert.deepEqual(await naming(typed), [], typed)
})

test('itself and who is not shown any more do not count, nor who says nothing', async (t) => {
  const naming = await others(t, [
    ['https://weverloo.nl', 'info@weverloo.nl', 'inactive'],
    [null, null],
    ['https://elders.example', null],
  ])
  assert.deepEqual(await naming('weverloo.nl'), [])
  assert.deepEqual(await naming('elders.example'), ['https://elders.example'])
})
