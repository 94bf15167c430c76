import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import { testDatabase } from '../../../test/database.ts'
import type { Trx } from '../../platform/db/database.ts'
import { listTenants } from '../../platform/db/tenants.ts'
import { type Role, write } from '../../platform/db/transaction.ts'
import type { SiteWords } from './setting.ts'
import { chooseLook, saveTerms, saveWords, tryLook } from './settings.commands.ts'
import { logoBytes, lookInForce, termsInForce, versionsOf, wordsInForce } from './settings.queries.ts'

const now = new Date('2026-11-22T10:00:00Z')
const KEEPER: Role[] = ['resident', 'administrator', 'proved']
const OTHERS: Role[][] = [
  [],
  ['resident', 'administrator'],
  ['resident', 'proved', 'editor', 'worker', 'coordinator', 'adviser', 'privacy'],
  ['operator'],
  ['auth'],
]
const none = { nl: '', en: '' }
const WORDS: SiteWords = {
  ...{ name: 'Nieuwdorp', phone: '0990-654321', phoneHours: null, email: 'a@b.example', address: null },
  ...{ open: none, about: none, foot: none, welcome: { nl: 'Dag!', en: '' } },
}

async function site(t: TestContext) {
  const database = await testDatabase(t)
  const { db, tenant } = database
  const as = <T>(roles: Role[], work: (trx: Trx) => Promise<T>, actor = 'account:1') =>
    write(db, { tenant, actor, roles }, work)
  const later = (seconds: number) => ({ actor: 'account:1', now: new Date(now.getTime() + seconds * 1000) })
  return { ...database, as, later }
}

test('an administrator changes name and telephone where they stand, and the words beside them', async (t) => {
  const { as, later, db } = await site(t)
  await as(KEEPER, (trx) => saveWords(trx, WORDS, later(0)))
  const [tenant] = await listTenants(db)
  assert.equal(tenant?.name, 'Nieuwdorp')
  assert.equal(tenant?.phone, '0990-654321')
  const { name: _, phone: __, phoneHours: ___, ...rest } = WORDS
  assert.deepEqual(await as([], wordsInForce), rest)
  assert.equal((await as(KEEPER, (trx) => versionsOf(trx, 'words'))).length, 1)
})

test('nobody else changes a word, a look, a term or the name, also not by SQL', async (t) => {
  const { as, later, db } = await site(t)
  for (const roles of OTHERS) {
    await assert.rejects(
      as(roles, (trx) => saveWords(trx, WORDS, later(0))),
      /row-level security/,
    )
    await assert.rejects(
      as(roles, (trx) => saveTerms(trx, { misses: 7 }, later(0))),
      /row-level security/,
    )
    await assert.rejects(
      as(roles, (trx) => sql`select set_site('x', null, null)`.execute(trx)),
      /permission denied/,
    )
    await assert.rejects(
      as(roles, (trx) => sql`select set_site_theme('oeverstad')`.execute(trx)),
      /permission denied/,
    )
    await assert.rejects(
      as(roles, (trx) => sql`update platform.tenant set name = 'x'`.execute(trx)),
      /permission denied/,
    )
    const logo = { hash: 'a'.repeat(64), bytes: Buffer.from('x'), madeAt: now }
    await assert.rejects(
      as(roles, (trx) => trx.insertInto('siteLogo').values(logo).execute()),
      /row-level security/,
    )
  }
  const [tenant] = await listTenants(db)
  assert.equal(tenant?.name, 'Weefdorp')
  assert.equal(tenant?.theme, 'weefsel')
})

test('a look that is tried out counts for nobody, until it is chosen; going back is choosing', async (t) => {
  const { as, later, db } = await site(t)
  const logo = { hash: 'b'.repeat(64), bytes: Buffer.from('een plaatje') }
  const accent = { light: '#1b4b73', dark: '#a6c8ed' }
  const first = await as(KEEPER, (trx) =>
    tryLook(trx, { theme: 'oeverstad', accent, logo: null }, logo, later(0)),
  )
  assert.deepEqual(await as([], lookInForce), { accent: null, logo: null })
  assert.equal((await as([], (trx) => versionsOf(trx, 'look'))).length, 0, 'a visitor sees no drafts')
  assert.equal(await as([], (trx) => chooseLook(trx, first, later(1))), false)
  assert.equal(await as(KEEPER, (trx) => chooseLook(trx, first, later(1))), true)
  assert.deepEqual(await as([], lookInForce), { accent, logo: logo.hash })
  assert.equal((await as([], (trx) => logoBytes(trx, logo.hash)))?.toString(), 'een plaatje')
  const plain = { theme: 'weefsel', accent: null, logo: null }
  const second = await as(KEEPER, (trx) => tryLook(trx, plain, null, later(2)))
  await as(KEEPER, (trx) => chooseLook(trx, second, later(3)))
  assert.deepEqual(await as([], lookInForce), { accent: null, logo: null })
  await as(KEEPER, (trx) => chooseLook(trx, first, later(4)))
  assert.deepEqual(await as([], lookInForce), { accent, logo: logo.hash })
  assert.equal((await listTenants(db))[0]?.theme, 'oeverstad')
})

test('terms are the last that were saved', async (t) => {
  const { as, later } = await site(t)
  assert.deepEqual(await as([], termsInForce), {})
  await as(KEEPER, (trx) => saveTerms(trx, { misses: 7 }, later(0)))
  await as(KEEPER, (trx) => saveTerms(trx, { misses: 14 }, later(1)))
  assert.deepEqual(await as([], termsInForce), { misses: 14 })
})

test('what was saved is in the log, without what was typed', async (t) => {
  const { as, later, pool } = await site(t)
  await as(KEEPER, (trx) => saveWords(trx, WORDS, later(0)))
  const { rows } = await pool.query(
    'select action, kind, detail from weefdorp.audit_event order by id desc limit 1',
  )
  assert.deepEqual(rows, [{ action: 'setting.words.saved', kind: 'setting', detail: {} }])
})
