import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type pg from 'pg'
import { read } from '../../src/platform/db/transaction.ts'
import { LANGS } from '../../src/platform/i18n.ts'
import { allOwnData, allPurposes } from '../../src/web/rights/sources.ts'
import { testDatabase } from '../database.ts'

interface Column {
  table: string
  column: string
  comment: string
}

const file = (path: string) => readFileSync(join(import.meta.dirname, path), 'utf8')
const keys = allPurposes.map(({ key }) => key)
const PERSONAL = /personal: purpose "([a-z-]+)"/

/** Every column of a working area; what is said of a column goes before what is said of its table. */
async function columnsOf(pool: pg.Pool): Promise<Column[]> {
  const { rows } = await pool.query<Column>(`
    select c.relname as table, a.attname as column,
      case when col_description(c.oid, a.attnum) ~ 'personal: purpose' then col_description(c.oid, a.attnum)
        else coalesce(obj_description(c.oid), '') end as comment
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'weefdorp'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
    order by 1, a.attnum`)
  return rows
}

/** Columns that somebody looked at and found to say nothing of a person: `table: column column`. */
function notPersonal(): Set<string> {
  const lines = file('not-personal.txt')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  return new Set(
    lines.flatMap((line) => {
      const [table = '', columns = ''] = line.split(':')
      return columns
        .trim()
        .split(/\s+/)
        .map((column) => `${table}.${column}`)
    }),
  )
}

test('every column is of a purpose, or was looked at and found to be of nobody', async (t) => {
  const { pool } = await testDatabase(t)
  const columns = await columnsOf(pool)
  const reviewed = notPersonal()
  assert.ok(columns.length > 100)
  for (const { table, column, comment } of columns) {
    const name = `${table}.${column}`
    const purpose = PERSONAL.exec(comment)?.[1]
    if (purpose) {
      assert.ok(keys.includes(purpose), `${name}: purpose “${purpose}” is not in the register`)
      assert.ok(!reviewed.has(name), `${name} is personal and stands in not-personal.txt as well`)
    } else
      assert.ok(
        reviewed.has(name),
        `${name}: name its purpose in a comment, or review it in not-personal.txt`,
      )
  }
  const names = new Set(columns.map(({ table, column }) => `${table}.${column}`))
  for (const name of reviewed) assert.ok(names.has(name), `${name} stands in not-personal.txt and is gone`)
})

test('no purpose is there for nothing', async (t) => {
  const { pool } = await testDatabase(t)
  const used = new Set((await columnsOf(pool)).map(({ comment }) => PERSONAL.exec(comment)?.[1]))
  for (const { key, where } of allPurposes) assert.equal(used.has(key), where === 'database', key)
  assert.equal(new Set(keys).size, keys.length)
})

/** GDPR, article 9, the citizen number, and what comes near: the core has no field for it (decision 0018). */
const NEVER =
  /bsn|burgerservice|citizen_?n|geboort|birth|gender|geslacht|sexe?\b|religi|geloof|ethni|origin(?!al)|herkomst|nationalit|afkomst|health|gezondheid|medic|diagnos|politic|vakbond|union_member/

test('no column is meant for origin, faith, health, gender, birth or citizen number', async (t) => {
  const { pool } = await testDatabase(t)
  for (const { table, column } of await columnsOf(pool))
    assert.doesNotMatch(column, NEVER, `${table}.${column}`)
  for (const wrong of [
    'bsn',
    'date_of_birth',
    'geboortedatum',
    'gender',
    'religion',
    'ethnicity',
    'origin',
    'health',
  ])
    assert.match(wrong, NEVER)
})

test('the page for lawyers names every purpose, and no other', () => {
  const text = file('../../docs/policy/privacy.md')
  const named = [...text.matchAll(/^- \*\*Sleutel\*\*: `([a-z-]+)`/gm)].map(([, key]) => key)
  assert.deepEqual(named.toSorted(), keys.toSorted())
})

test('every purpose is told in both languages, in short sentences', () => {
  for (const purpose of allPurposes)
    for (const lang of LANGS)
      for (const text of [purpose.title, purpose.why, purpose.data, purpose.ground, purpose.retention]) {
        assert.ok(text[lang].length > 3, purpose.key)
        for (const sentence of text[lang].split(/[.?!:] /)) {
          const words = sentence.split(/\s+/).length
          assert.ok(words <= 25, `${purpose.key}: ${words} words in “${sentence}”`)
        }
      }
})

test('what a purpose has of an account can be taken along by its holder', () => {
  for (const { key, ofAccount } of allPurposes)
    assert.equal(
      allOwnData.some(({ purpose }) => purpose === key),
      ofAccount,
      `${key}: who exports it?`,
    )
  assert.equal(new Set(allOwnData.map(({ name }) => name)).size, allOwnData.length)
})

test('no table that belongs to an account, or holds an address, is left out of what its holder gets', async (t) => {
  const { pool } = await testDatabase(t)
  const { rows } = await pool.query<{ table: string }>(`
    select distinct replace(conrelid::regclass::text, 'weefdorp.', '') as table from pg_constraint
    where confrelid = 'weefdorp.auth_user'::regclass`)
  const reviewed = notPersonal()
  const addressed = (await columnsOf(pool)).filter(
    ({ table, column }) => /email|recipient/.test(column) && !reviewed.has(`${table}.${column}`),
  )
  const told = new Set(allOwnData.flatMap(({ tables }) => tables))
  const wanted = new Set([...rows, ...addressed].map(({ table }) => table))
  assert.ok(wanted.has('auth_session') && wanted.has('mail') && wanted.has('message_sender'))
  for (const table of wanted) assert.ok(told.has(table), `${table}: in no source of own data`)
})

test('every source answers, and names every field that it gives', async (t) => {
  const { db, tenant, pool } = await testDatabase(t)
  const { rows } = await pool.query(
    `insert into weefdorp.auth_user (email) values ('a@mail.example') returning id`,
  )
  const owner = { account: String(rows[0]?.id), email: 'a@mail.example' }
  const scope = { tenant, actor: 'test', roles: ['auth', 'system'] as const }
  for (const source of allOwnData)
    for (const row of await read(db, scope, (trx) => source.collect(trx, owner)))
      assert.deepEqual(Object.keys(row).toSorted(), Object.keys(source.fields).toSorted(), source.name)
})
