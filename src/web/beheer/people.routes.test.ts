import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { staffSite } from '../../../test/staff-site.ts'
import { nl } from './texts-people.nl.ts'

const OFFICE = '11111111-1111-4111-8111-111111111111'
const LIST = '/werk/beheer/mensen'
const to = (redirect: string) => ({ status: 303, redirect })

async function site(t: TestContext) {
  const all = await staffSite(t)
  const { pool } = all.database
  await pool.query(
    `insert into weefdorp.organization (id, source, external_id, content_hash, first_seen, last_seen, last_modified, name)
     values ('${OFFICE}', 't', '1', '', now(), now(), now(), 'De Spoel'),
       (gen_random_uuid(), 't', '2', '', now(), now(), now(), 'De Spoel Zuid')`,
  )
  const roles = async (account: string) => {
    const { rows } = await pool.query(
      'select role from weefdorp.account_role where account_id = $1 and ended_at is null order by role',
      [account],
    )
    return rows.map(({ role }) => String(role))
  }
  return { ...all, pool, roles, boss: await all.staff('baas@mail.example', 'administrator') }
}

test('the list shows who may what, finds people, and writes down that somebody looked', async (t) => {
  const { boss, staff, gives, pool } = await site(t)
  const nel = await staff('nel@mail.example', 'editor', { organizationId: OFFICE })
  await gives(nel.account, 'worker', { endsOn: '2020-01-31' })
  const page = await boss.get(LIST)
  assert.match(page.text, /redacteur, De Spoel/)
  assert.match(page.text, /sociaal werker \(voorbij sinds 31 januari 2020\)/)
  assert.match(page.text, /2 accounts, op mailadres/)
  assert.match((await boss.get(`${LIST}?zoek=nel`)).text, /1 account, op/)
  assert.match((await boss.get(`${LIST}?rol=worker`)).text, /Niemand gevonden/)
  assert.match((await boss.get(`${LIST}?rol=passed`)).text, /nel@mail/)
  assert.match((await boss.get(`${LIST}?zoek=%25`)).text, /Niemand gevonden/)
  const { rows } = await pool.query(
    `select detail->>'purpose' as purpose, actor from weefdorp.audit_event where action = 'account.list.read' limit 1`,
  )
  assert.deepEqual(rows, [{ purpose: 'access', actor: `account:${boss.account}` }])
})

test('who is looked at sees so in the own log, and what was done too', async (t) => {
  const { boss, staff } = await site(t)
  const nel = await staff('nel@mail.example', 'worker')
  await boss.get(`${LIST}/${nel.account}`)
  await boss.post(
    `${LIST}/${nel.account}/rollen`,
    { rol: 'coordinator' },
    to(`${LIST}/${nel.account}?gedaan=gegeven`),
  )
  const log = await nel.get('/mijn/logboek')
  assert.match(log.text, /Je account bekeken/)
  assert.match(log.text, /Een rol gegeven/)
})

test('an invitation goes by mail, and the role holds after a yes', async (t) => {
  const { boss, signedIn, letterTo, accountOf, roles } = await site(t)
  const fields = { mail: 'Nel@Mail.Example', rol: 'editor', organisatie: 'de spoel', tot: '2099-12-31' }
  await boss.post(`${LIST}/uitnodigen`, fields, to(`${LIST}?gedaan=uitgenodigd`))
  const letter = await letterTo('nel@mail.example')
  assert.match(letter.body, /redacteur/)
  assert.match(letter.body, /De Spoel/)
  assert.match((await boss.get(LIST)).text, /nel@mail\.example: redacteur, De Spoel/)
  const nel = await signedIn('nel@mail.example')
  const page = await nel.get('/mijn')
  const action = page.document.querySelector('form[action*="uitnodigingen"]')?.getAttribute('action') ?? ''
  await nel.post(action, { antwoord: 'accepted' }, to('/mijn'))
  assert.deepEqual(await roles(await accountOf('nel@mail.example')), ['editor'])
})

test('an administrator invites for each role that needs no organisation or wijk', async (t) => {
  const { boss } = await site(t)
  for (const rol of ['coordinator', 'adviser', 'administrator']) {
    const fields = { mail: `${rol}@mail.example`, rol }
    await boss.post(`${LIST}/uitnodigen`, fields, to(`${LIST}?gedaan=uitgenodigd`))
  }
})

test('everything that is wrong with an invitation is said at once, and nothing typed is lost', async (t) => {
  const { boss } = await site(t)
  const refused = await boss.post(
    `${LIST}/uitnodigen`,
    { mail: 'nergens', rol: 'editor', organisatie: 'Spoel', gebied: 'WK990101', tot: '2020-01-01' },
    { status: 422 },
  )
  for (const problem of [nl.problems.email(), nl.problems.areaOnlyWorker, nl.problems.until()])
    assert.ok(refused.text.includes(problem), problem)
  assert.match(refused.text, /De Spoel; De Spoel Zuid/)
  assert.equal(refused.document.querySelector('[name=mail]')?.getAttribute('value'), 'nergens')
})

test('privacy officer is never given here, whatever the form sends', async (t) => {
  const { boss, staff, roles } = await site(t)
  const nel = await staff('nel@mail.example', 'worker')
  for (const path of [`${LIST}/uitnodigen`, `${LIST}/${nel.account}/rollen`]) {
    const refused = await boss.post(path, { mail: 'nel@mail.example', rol: 'privacy' }, { status: 422 })
    assert.ok(refused.text.includes(nl.problems.noPrivacy))
  }
  for (const rol of ['system', 'operator', 'auth', 'proved', 'resident', '__proto__', ''])
    await boss.post(`${LIST}/${nel.account}/rollen`, { rol, role: 'privacy', givenBy: 'x' }, { status: 422 })
  assert.deepEqual(await roles(nel.account), ['worker'])
})

test('nobody gives themselves a role, takes one back, or invites themselves', async (t) => {
  const { boss, roles, pool } = await site(t)
  const own = `${LIST}/${boss.account}`
  assert.match((await boss.get(own)).text, /Dit is je eigen account/)
  await boss.post(`${own}/rollen`, { rol: 'coordinator' }, { status: 404 })
  const { rows } = await pool.query('select id from weefdorp.account_role where account_id = $1', [
    boss.account,
  ])
  await boss.post(`${own}/rol-einde`, { nummer: rows[0].id }, { status: 404 })
  await boss.post(`${own}/sessies-einde`, {}, { status: 404 })
  await boss.post(`${LIST}/einde`, { wie: boss.account }, to(LIST))
  const invited = await boss.post(`${LIST}/uitnodigen`, { mail: boss.email, rol: 'worker' }, { status: 422 })
  assert.ok(invited.text.includes(nl.problems.yourself))
  assert.deepEqual(await roles(boss.account), ['administrator'])
})

test('a role is taken back and somebody is signed out; the role of a privacy officer stays', async (t) => {
  const { boss, staff, gives, roles } = await site(t)
  const nel = await staff('nel@mail.example', 'worker')
  const page = `${LIST}/${nel.account}`
  const officer = await gives(nel.account, 'privacy')
  await boss.post(`${page}/rol-einde`, { nummer: officer }, { status: 404 })
  const button = (await boss.get(page)).document.querySelector('form[action$="rol-einde"] [name=nummer]')
  await boss.post(
    `${page}/rol-einde`,
    { nummer: button?.getAttribute('value') ?? '' },
    to(`${page}?gedaan=teruggenomen`),
  )
  assert.deepEqual(await roles(nel.account), ['privacy'])
  await boss.post(`${page}/sessies-einde`, {}, to(`${page}?gedaan=uitgelogd`))
  await nel.get('/mijn', to('/inloggen?naar=%2Fmijn'))
})

test('a role of somebody else is not taken through this page', async (t) => {
  const { boss, staff, pool, roles } = await site(t)
  const [nel, piet] = [await staff('nel@mail.example', 'worker'), await staff('piet@mail.example', 'worker')]
  const { rows } = await pool.query('select id from weefdorp.account_role where account_id = $1', [
    piet.account,
  ])
  await boss.post(`${LIST}/${nel.account}/rol-einde`, { nummer: rows[0].id }, { status: 404 })
  assert.deepEqual(await roles(piet.account), ['worker'])
})

test('the roles of several people end after a page that asks, and those who were chosen are signed out', async (t) => {
  const { boss, staff, gives, roles } = await site(t)
  const [nel, piet] = [
    await staff('nel@mail.example', 'worker'),
    await staff('piet@mail.example', 'coordinator'),
  ]
  await gives(piet.account, 'privacy')
  const query = `wie=${nel.account}&wie=${piet.account}&wie=${boss.account}&wie=x`
  const asks = await boss.get(`${LIST}/einde?${query}`)
  assert.match(asks.text, /alle rollen terug van 2 mensen/)
  assert.match(asks.text, /Deze rollen blijven/)
  assert.doesNotMatch(asks.document.querySelector('main')?.textContent ?? '', /baas@/)
  await boss.post(`${LIST}/einde`, { wie: [nel.account, piet.account] }, to(`${LIST}?gedaan=beeindigd`))
  assert.deepEqual(await roles(nel.account), [])
  assert.deepEqual(await roles(piet.account), ['privacy'])
  await nel.get('/mijn', to('/inloggen?naar=%2Fmijn'))
  assert.match((await boss.get(`${LIST}/einde`)).text, /Er is niemand gekozen/)
})

test('an invitation is taken back once', async (t) => {
  const { boss, pool } = await site(t)
  await boss.post(
    `${LIST}/uitnodigen`,
    { mail: 'nel@mail.example', rol: 'adviser' },
    to(`${LIST}?gedaan=uitgenodigd`),
  )
  const { rows } = await pool.query('select id from weefdorp.account_invitation')
  const end = `/werk/beheer/uitnodigingen/${rows[0].id}/einde`
  await boss.post(end, {}, to(`${LIST}?gedaan=ingetrokken`))
  await boss.post(end, {}, { status: 404 })
})
