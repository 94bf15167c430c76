import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { addTenant } from '../../src/platform/db/tenants.ts'
import { emptyDatabase, testDatabase } from '../database.ts'
import { allRows, back, folder, poolOn, save } from './world.ts'

/** Everything that CSV, tar or a careless reader could trip over. */
const AWKWARD = [
  '',
  '"',
  ',',
  '\n',
  '\\.',
  '\\.\n\\.',
  '\r\n',
  "'",
  '\\N',
  'NULL',
  '🌷 ﷽ \u00a0',
  'a\tb',
  '{"a":1}',
  ' x ',
]

async function fill(pool: import('pg').Pool): Promise<void> {
  await pool.query(`insert into open_data.dataset values
    ('d', 'areas', 'Titel', 'Uitgever', 'CC0', 2024, 'none', true, 'f.csv', 'h', '2026-11-01 10:00:00.123456+01')`)
  for (const [index, text] of AWKWARD.entries()) {
    await pool.query(
      `insert into weefdorp.organization (id, source, external_id, content_hash, first_seen, last_seen, last_modified, name, alternate_name, phones)
      values (gen_random_uuid(), 'test', $1, '', now(), now(), now(), $2, $3, $4)`,
      [String(index), text, index % 2 ? null : '', JSON.stringify([{ number: text }])],
    )
  }
  await pool.query(
    `insert into weefdorp.location (id, source, external_id, content_hash, first_seen, last_seen, last_modified, name, organization_id, longitude, latitude, rd)
    select gen_random_uuid(), 'test', external_id, '', now(), now(), now(), 'plek', id, 5.1 + random(), 52.1 + random(), point(random() * 1e5, 1e5 / 3)
    from weefdorp.organization`,
  )
  await pool.query(`insert into weefdorp.search_entry (id, kind, title, words, facets)
    values (gen_random_uuid(), 'offer', 'Één ‘koffie’', to_tsvector('public.weefsel_nl', 'koffie en thee'), '{a,"b,c",""}')`)
  await pool.query(`insert into weefdorp.message (id, kind, about_kind, about_id, about_label, area_code, receipt_hash, reply, lang, sent_on)
    values (gen_random_uuid(), 'wrong', 'area', 'x', 'x', 'WK990101', repeat('a', 64), 'look', 'nl', '2026-11-01')`)
  await pool.query(`insert into weefdorp.auth_user (email) values ('nel@spoel.example')`)
  await pool.query(
    `insert into weefdorp.auth_session (user_id, token, expires_at) select id, 'token', now() from weefdorp.auth_user`,
  )
}

describe('a backup', () => {
  test('put back into an empty database holds every row as it was, and the next number follows on', async (t) => {
    const one = await testDatabase(t)
    await addTenant(one.pool, {
      id: 'buren',
      name: 'Buren',
      hosts: ['buren.test'],
      municipalities: ['GM9902'],
    })
    await fill(one.pool)
    const file = join(folder(t), 'a.tar')
    const manifest = await save(one.pool, file)
    const two = poolOn(t, (await emptyDatabase()).url)
    const done = await back(two, file)
    assert.ok(done.ok, JSON.stringify(done))
    const [before, after] = [await allRows(one.pool), await allRows(two)]
    assert.ok((before.get('weefdorp.organization')?.length ?? 0) === AWKWARD.length)
    assert.deepEqual(after, before)
    const next = `insert into weefdorp.message (id, kind, about_kind, about_id, about_label, area_code, receipt_hash, reply, lang, sent_on)
      values (gen_random_uuid(), 'wrong', 'area', 'x', 'x', 'WK990101', repeat('b', 64), 'look', 'nl', '2026-11-01') returning number`
    assert.equal((await two.query(next)).rows[0].number, (await one.pool.query(next)).rows[0].number)
    assert.equal((await two.query('select from weefdorp.auth_session')).rowCount, 0)
    assert.deepEqual(manifest.tenants, ['buren', 'weefdorp'])
    assert.ok(!readFileSync(file).includes('auth_session.0001'))
  })

  test('has the tables, rights and rules that a new working area has', async (t) => {
    const one = await testDatabase(t)
    const file = join(folder(t), 'a.tar')
    await save(one.pool, file)
    const two = poolOn(t, (await emptyDatabase()).url)
    assert.ok((await back(two, file)).ok)
    const shape = `select c.relname as name, c.relrowsecurity as guarded, c.relkind as kind,
        (select array_agg(pg_get_constraintdef(k.oid) order by pg_get_constraintdef(k.oid)) from pg_constraint k where k.conrelid = c.oid) as rules,
        (select array_agg(p.polname::text || pg_get_expr(p.polqual, c.oid) order by p.polname) from pg_policy p where p.polrelid = c.oid) as policies,
        (select array_agg(pg_get_indexdef(i.indexrelid) order by pg_get_indexdef(i.indexrelid)) from pg_index i where i.indrelid = c.oid) as indexes,
        (select count(*) from unnest(c.relacl)) as rights
      from pg_class c where c.relnamespace = 'weefdorp'::regnamespace order by 1`
    assert.deepEqual((await two.query(shape)).rows, (await one.pool.query(shape)).rows)
  })

  test('opens with tar and gunzip, and its own sums hold', async (t) => {
    const one = await testDatabase(t)
    await fill(one.pool)
    const at = folder(t)
    await save(one.pool, join(at, 'a.tar'))
    execFileSync('tar', ['-xf', 'a.tar'], { cwd: at })
    for (const line of readFileSync(join(at, 'SHA256SUMS'), 'utf8').trim().split('\n')) {
      const [sum, name = ''] = line.split('  ')
      assert.equal(
        createHash('sha256')
          .update(readFileSync(join(at, name)))
          .digest('hex'),
        sum,
        name,
      )
    }
    const csv = execFileSync('gunzip', ['-c', 'weefdorp/working_area.0001.csv.gz'], { cwd: at }).toString()
    assert.equal(csv, 'municipality_code,sort\n"GM9901","0"\n')
  })

  test('sees one moment: what is written meanwhile is in it whole or not at all', async (t) => {
    const one = await testDatabase(t)
    await fill(one.pool)
    let stop = false
    const writing = (async () => {
      for (let index = 0; !stop; index += 1) {
        await one.pool.query(`with o as (insert into weefdorp.organization (id, source, external_id, content_hash, first_seen, last_seen, last_modified, name)
          values (gen_random_uuid(), 'busy', '${index}', '', now(), now(), now(), 'x') returning id)
          insert into weefdorp.search_synonym (phrase, means) select 'woord ' || o.id, '{}' from o`)
      }
      return stop
    })()
    const file = join(folder(t), 'a.tar')
    for (let wait = 0; wait < 20; wait += 1) await one.pool.query('select pg_sleep(0.01)')
    const manifest = await save(one.pool, file)
    stop = true
    await writing
    const rows = (name: string) => manifest.tables.find((table) => table.name === name)?.rows ?? 0
    assert.ok(rows('search_synonym') > 5)
    assert.equal(rows('organization') - AWKWARD.length, rows('search_synonym'))
    const two = poolOn(t, (await emptyDatabase()).url)
    assert.ok((await back(two, file)).ok)
  })

  test('is made and put back by a login that owns its database and may make roles, no more', async (t) => {
    const one = await testDatabase(t)
    await fill(one.pool)
    const file = join(folder(t), 'a.tar')
    await save(one.pool, file)
    const { url } = await emptyDatabase()
    const admin = poolOn(t, url)
    const login = `plain_${process.pid}`
    const { rows } = await admin.query('select current_database() as name')
    await admin.query(`create role ${login} login createrole password 'plain'`)
    await admin.query(`alter database ${rows[0].name} owner to ${login}`)
    try {
      const plain = poolOn(t, url.replace(/\/\/[^@]*@/, `//${login}:plain@`))
      const done = await back(plain, file)
      assert.ok(done.ok, JSON.stringify(done))
      assert.deepEqual(await allRows(plain), await allRows(one.pool))
      const again = `${file}.again`
      await save(plain, again)
      await plain.end()
    } finally {
      await admin.query(`alter database ${rows[0].name} owner to current_user`)
      await admin.query(
        `reassign owned by ${login} to current_user; drop owned by ${login}; drop role ${login}`,
      )
    }
  })
})
