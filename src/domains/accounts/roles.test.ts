import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { accountSite } from '../../../test/account-site.ts'
import { commandLine } from '../../../test/terminal.ts'
import { localDay } from '../../platform/clock.ts'
import { addDays } from '../../platform/day.ts'
import { read } from '../../platform/db/transaction.ts'
import { readEmail, readTarget } from './account.ts'
import { register } from './cli.ts'

const EMAIL = 'nel@mail.example'
const today = localDay(new Date())
const ORGANIZATION = '11111111-1111-4111-8111-111111111111'
const toOwn = { status: 303, redirect: '/mijn' }

const things = {
  organizationName: async (_: unknown, id: string) => (id === ORGANIZATION ? 'De Spoel' : null),
  areaName: async (_: unknown, code: string) => (code === 'WK990101' ? 'Kade' : null),
}

async function terminal(t: TestContext) {
  const site = await accountSite(t)
  const { database } = site
  await database.pool.query(
    `insert into weefdorp.organization (id, source, external_id, content_hash, first_seen, last_seen, last_modified, name)
     values ('${ORGANIZATION}', 't', '1', '', now(), now(), now(), 'De Spoel')`,
  )
  const run = async (...words: string[]) => {
    const { printed, text, code } = await commandLine(
      (program, context) => register(program, context, things),
      database,
      ['user', ...words],
    )
    return { code, value: printed[0] as { problems?: string[] }, text }
  }
  return { ...site, run }
}

test('an address is small letters without what could be something else', () => {
  assert.equal(readEmail(' Nel@Mail.Example '), EMAIL)
  for (const wrong of [
    'nel',
    '@mail.example',
    'nel@',
    'a b@c.nl',
    'nel@mail',
    'a@b..nl',
    'a,b@c.nl',
    'a@b.nl\r\nx',
  ])
    assert.equal(readEmail(wrong), null, wrong)
})

test('a target is a page of this site', () => {
  assert.equal(readTarget('/mijn?a=b'), '/mijn?a=b')
  for (const wrong of [undefined, '', 'mijn', '//x', '/\\x', 'https://x', '/a\nb', `/${'a'.repeat(600)}`])
    assert.equal(readTarget(wrong), null, wrong)
})

test('the command gives, lists and takes roles, and says all that is wrong at once', async (t) => {
  const { run } = await terminal(t)
  const bad = await run('add', 'nel', '--role', 'editor', '--until', '2020-01-01', '--area', 'WK1', '--json')
  assert.equal(bad.code, 2)
  assert.equal(bad.value.problems?.length, 4)
  assert.equal((await run('add', EMAIL, '--role', 'worker', '--area', 'wk990101')).code, 0)
  assert.equal((await run('role', EMAIL, 'editor', '--organization', ORGANIZATION)).code, 0)
  assert.equal((await run('role', EMAIL, 'coordinator', '--until', addDays(today, 1))).code, 0)
  const { text } = await run('list')
  assert.equal(
    text,
    [EMAIL, `coordinator < ${addDays(today, 1)}`, `editor ${ORGANIZATION}`, 'worker WK990101'].join('\t'),
  )
  assert.match((await run('role', EMAIL, 'worker', '--remove')).text, /niet meer/)
  assert.match((await run('role', EMAIL, 'worker', '--remove')).text, /niet\./)
  assert.match((await run('end', EMAIL)).text, /2 rollen teruggenomen/)
  assert.equal((await run('list')).text, EMAIL)
  assert.equal((await run('end', 'joris@mail.example')).code, 2)
})

test('the same role given twice is one role with a new last day', async (t) => {
  const { run, database } = await terminal(t)
  await run('add', EMAIL, '--role', 'adviser', '--until', addDays(today, 3))
  await run('role', EMAIL, 'adviser', '--until', addDays(today, 9))
  const { rows } = await database.pool.query('select ends_on from weefdorp.account_role')
  assert.deepEqual(rows, [{ ends_on: addDays(today, 9) }])
})

test('who is invited sees it after signing in, and says yes', async (t) => {
  const { run, signedIn, letterTo } = await terminal(t)
  assert.equal((await run('invite', EMAIL, '--role', 'editor', '--organization', ORGANIZATION)).code, 0)
  assert.match((await letterTo(EMAIL)).body, /Het gaat om: De Spoel/)
  const [nel, joris] = [await signedIn(EMAIL), await signedIn('joris@mail.example')]
  const page = await nel.get('/mijn')
  assert.match(page.text, /Je bent uitgenodigd/)
  const form = page.document.querySelector('form[action*=uitnodigingen]')
  const action = form?.getAttribute('action') ?? ''
  assert.doesNotMatch((await joris.get('/mijn')).text, /uitgenodigd/)
  await joris.post(action, { antwoord: 'accepted' }, { status: 404 })
  await nel.post(action, { antwoord: 'misschien' }, { status: 404 })
  await nel.post(action, { antwoord: 'accepted' }, toOwn)
  await nel.post(action, { antwoord: 'accepted' }, { status: 404 })
  assert.match((await nel.get('/mijn')).text, /Redacteur/)
  assert.match((await run('list')).text, /editor/)
})

test('an invitation that was replaced, declined or is over gives nothing', async (t) => {
  const { run, signedIn, database } = await terminal(t)
  await run('invite', EMAIL, '--role', 'adviser')
  await run('invite', EMAIL, '--role', 'adviser', '--until', addDays(today, 30))
  const nel = await signedIn(EMAIL)
  const actions = async () =>
    [...(await nel.get('/mijn')).document.querySelectorAll('form[action*=uitnodigingen]')].map(
      (form) => form.getAttribute('action') ?? '',
    )
  const [open = '', ...others] = await actions()
  assert.equal(others.length, 0)
  await nel.post(open, { antwoord: 'declined' }, toOwn)
  assert.deepEqual(await actions(), [])
  await run('invite', EMAIL, '--role', 'adviser')
  const [late = ''] = await actions()
  await database.pool.query(`update weefdorp.account_invitation set expires_on = '2020-01-01'`)
  await nel.post(late, { antwoord: 'accepted' }, { status: 404 })
  assert.equal((await run('list')).text, EMAIL)
})

test('nobody is invited to become privacy officer', async (t) => {
  const { run } = await terminal(t)
  assert.equal((await run('invite', EMAIL, '--role', 'privacy', '--json')).code, 2)
})

test('a role that ends, or is taken, ends within the session', async (t) => {
  const { run, signedIn, database } = await terminal(t)
  await run('add', EMAIL, '--role', 'adviser', '--until', today)
  const nel = await signedIn(EMAIL)
  assert.match((await nel.get('/mijn')).text, /Adviseur/)
  await database.pool.query(`update weefdorp.account_role set ends_on = '2020-01-01'`)
  assert.doesNotMatch((await nel.get('/mijn')).text, /Adviseur/)
  await run('end', EMAIL)
  await nel.get('/mijn', { status: 303, redirect: '/inloggen?naar=%2Fmijn' })
})

test('the tables of signing in are shut to every other scope', async (t) => {
  const { run, signedIn, database } = await terminal(t)
  await run('add', EMAIL, '--role', 'administrator')
  await signedIn(EMAIL)
  const { db, tenant } = database
  const tables = ['authUser', 'authSession', 'authVerification', 'authKey', 'signInAttempt'] as const
  for (const roles of [[], ['operator'], ['resident', 'administrator', 'proved', 'privacy']] as const)
    for (const table of tables) {
      const scope = { tenant, actor: 'account:x', roles }
      const rows = await read(db, scope, (trx) =>
        trx
          .selectFrom(table as 'authUser')
          .selectAll()
          .execute(),
      )
      assert.equal(rows.length, 0, `${table} as ${roles.join()}`)
    }
  const rows = await read(db, { tenant, actor: 'web', roles: [] }, (trx) =>
    trx.selectFrom('accountRole').selectAll().execute(),
  )
  assert.equal(rows.length, 0)
})
