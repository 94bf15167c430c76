import assert from 'node:assert/strict'
import { test } from 'node:test'
import { privacyJobs } from '../../domains/privacy/jobs.ts'
import { logRows, seals } from '../../platform/audit/verify.queries.ts'
import { verifyLog } from '../../platform/audit/verify.ts'
import { systemClock } from '../../platform/clock.ts'
import { read } from '../../platform/db/transaction.ts'
import { createLog } from '../../platform/log.ts'
import { rightsSite } from './people.test.ts'

const NEL = 'nel@mail.example'
const PIET = 'piet@mail.example'

test('a person sees all that is kept of them, takes it along, and sees nothing of others', async (t) => {
  const { signedIn, one } = await rightsSite(t)
  await signedIn(PIET)
  const nel = await signedIn(NEL, { 'user-agent': 'Firefox/130.0 Windows' })
  const page = await nel.get('/mijn/gegevens')
  assert.match(page.text, /nel@mail\.example/)
  assert.match(page.text, /Firefox, Windows/)
  assert.match(page.text, /Mail aan jou/)
  assert.ok(!page.html.includes('piet'))
  const file = await nel.get('/mijn/gegevens/bestand')
  assert.match(String(file.headers.get('content-disposition')), /attachment; filename="mijn-gegevens\.json"/)
  assert.equal(file.headers.get('cache-control'), 'no-store')
  assert.ok(!file.html.includes('piet') && !/\d{4} \d{4}/.test(file.html))
  const { data } = file.json() as {
    data: Record<string, { purpose: string; rows: Record<string, unknown>[] }>
  }
  assert.equal(data.account?.rows[0]?.email, NEL)
  assert.deepEqual(
    data.log?.rows.map(({ action, own }) => [action, own]),
    [['account.signed-in', true]],
  )
  assert.equal(data.log?.purpose, 'log')
  const last = await one('select action from weefdorp.audit_event order by id desc limit 1')
  assert.equal(last.action, 'account.data.downloaded')
  const english = await (await signedIn(NEL)).get('/en/mijn/gegevens')
  assert.match(english.text, /This is all that we keep under your account/)
})

test('who looked, as what and why, is there for whom it is about, and the person is not', async (t) => {
  const { signedIn, officer, accountOf } = await rightsSite(t)
  const nel = await signedIn(NEL)
  const account = await accountOf(NEL)
  const privacy = await officer()
  const looked = await privacy.get(`/werk/logboek?nummer=${account}`)
  assert.match(looked.text, /account\.signed-in/)
  const page = await nel.get('/mijn/logboek')
  assert.match(page.text, /In het logboek van je account gekeken/)
  assert.match(page.text, /Een privacyfunctionaris\. Waarvoor: Opschrijven wie wat deed/)
  assert.ok(!page.html.includes(await accountOf('privacy@mail.example')))
  assert.equal(page.document.querySelectorAll('main a[href^="/mijn/vraag?regel="]').length, 1)
  assert.match((await nel.get('/en/mijn/logboek')).text, /A privacy officer\. For: Writing down who did what/)
})

test('a look at the log is a row of the log, with and without a question', async (t) => {
  const { officer, all } = await rightsSite(t)
  const privacy = await officer()
  await privacy.get('/werk/logboek')
  await privacy.get('/werk/logboek?wat=account.signed&van=2026-01-01&tot=2099-12-31')
  const empty = await privacy.get('/werk/logboek?wat=niets.van.dien.aard')
  assert.match(empty.text, /Er is niets gevonden/)
  await privacy.get("/werk/logboek?wat='%3B--&nummer=x&van=2026-99-99&voor=abc")
  const looks = await all(
    `select detail->>'purpose' as purpose from weefdorp.audit_event where action = 'log.read'`,
  )
  assert.deepEqual(looks, Array(4).fill({ purpose: 'log' }))
})

test('the log is read a page at a time', async (t) => {
  const { officer, asSystem, database } = await rightsSite(t)
  const privacy = await officer()
  await asSystem((trx) =>
    trx
      .insertInto('auditEvent')
      .values(
        Array.from({ length: 120 }, (_, turn) => ({
          actor: 'test',
          action: 'weave',
          kind: 'x',
          subject: `${turn}`,
        })),
      )
      .execute(),
  )
  const subjects = (page: { document: Document }) =>
    [...page.document.querySelectorAll('main tbody tr')].map(
      (row) => row.querySelectorAll('td')[2]?.textContent,
    )
  let page = await privacy.get('/werk/logboek?wat=weave')
  const seen = subjects(page)
  for (let turn = 0; turn < 2; turn += 1) {
    const older = [...page.document.querySelectorAll('main a')].find((link) => link.textContent === 'Ouder')
    page = await privacy.get(String(older?.getAttribute('href')))
    seen.push(...subjects(page))
  }
  assert.equal(new Set(seen).size, 120)
  assert.ok(!page.text.includes('Ouder'))
  assert.ok(database)
})

test('nobody but an officer with a second proof reads the log or the requests', async (t) => {
  const { signedIn, officer, visitor } = await rightsSite(t)
  const nel = await signedIn(NEL)
  const administrator = await officer('administrator')
  const unproved = await officer('privacy', false)
  for (const path of ['/werk/logboek', '/werk/verzoeken', '/werk/verzoeken/1', '/werk/vernietiging']) {
    await nel.get(path, { status: 404 })
    await administrator.get(path, { status: 404 })
    const naar = encodeURIComponent(path)
    await unproved.get(path, { status: 303, redirect: `/mijn/bewijs?naar=${naar}` })
    await visitor().get(path, { status: 303, redirect: `/inloggen?naar=${naar}` })
  }
  await nel.post('/werk/verzoeken/1', { uitkomst: 'done', antwoord: 'ja' }, { status: 404 })
})

test('a question gets a day, an answer, a letter without the words, and both see where it stands', async (t) => {
  const { signedIn, officer, accountOf, one, letterTo, database } = await rightsSite(t)
  const nel = await signedIn(NEL)
  const account = await accountOf(NEL)
  const privacy = await officer()
  await privacy.get(`/werk/logboek?nummer=${account}`)
  const link = (await nel.get('/mijn/logboek')).document.querySelector('main a[href^="/mijn/vraag"]')
  const address = String(link?.getAttribute('href'))
  assert.match((await nel.get(address)).text, /Je vraagt dit bij regel/)
  const regel = String(address.split('=')[1])
  const refused = await nel.post('/mijn/vraag', { regel, soort: '', tekst: ' ' }, { status: 422 })
  assert.match(refused.text, /Kies waar het over gaat.*Schrijf op wat je wilt vragen/)
  const asked = { regel, soort: 'question', tekst: 'Waarom keek u?\nIk wil het weten.' }
  await nel.post('/mijn/vraag', asked, { status: 303, redirect: '/mijn/gegevens' })
  assert.match(
    (await nel.get('/mijn/gegevens')).text,
    /Waarom keek u\?.*Wacht op antwoord\. Dat krijg je uiterlijk/,
  )

  assert.match(
    (await privacy.get('/werk/verzoeken')).text,
    /Nummer 130 dagenEen vraag|Nummer 1\d\d dagenEen vraag/,
  )
  const page = await privacy.get('/werk/verzoeken/1')
  assert.match(page.text, /Waarom keek u\?.*log\.read, privacy, log/)
  assert.ok(!page.html.includes(NEL))
  await privacy.post('/werk/verzoeken/1', { uitkomst: '', antwoord: '' }, { status: 422 })
  const answer = { uitkomst: 'done', antwoord: 'U had ons erom gevraagd.' }
  await privacy.post('/werk/verzoeken/1', answer, { status: 303, redirect: '/werk/verzoeken' })
  assert.match((await privacy.post('/werk/verzoeken/1', answer, { status: 200 })).text, /al beantwoord/)

  const { id } = await one('select id from weefdorp.privacy_request')
  const [letter] = privacyJobs('https://weefdorp.example')
  const { db, tenant } = database
  const scope = { tenant, actor: 'job:privacy-letter', roles: ['system'] as const }
  await letter?.run({ db, scope, clock: systemClock, log: createLog('silent') }, { tenant: tenant.id, id })
  const mail = await letterTo(NEL)
  assert.match(mail.body, /https:\/\/weefdorp\.example\/mijn\/gegevens/)
  assert.ok(!/keek|erom/.test(mail.subject + mail.body))
  assert.match((await nel.get('/mijn/gegevens')).text, /Gedaan wat er is gevraagd\s*U had ons erom gevraagd/)
  assert.match((await nel.get('/mijn/logboek')).text, /Je vraag beantwoord.*Je vraag gelezen/)
})

test('nobody asks about a row of somebody else, and five questions may wait', async (t) => {
  const { signedIn, one, all } = await rightsSite(t)
  await signedIn(PIET)
  const { id } = await one('select max(id)::text as id from weefdorp.audit_event')
  const nel = await signedIn(NEL)
  const asked = { regel: id, soort: 'objection', tekst: 'Stop hiermee, alstublieft.' }
  for (let turn = 0; turn < 5; turn += 1)
    await nel.post('/mijn/vraag', asked, { status: 303, redirect: '/mijn/gegevens' })
  assert.match((await nel.post('/mijn/vraag', asked, { status: 200 })).text, /Er wachten al vijf vragen/)
  assert.deepEqual(await all('select distinct about_event from weefdorp.privacy_request_text'), [
    { about_event: null },
  ])
})

test('after erasing, the number in the log leads to nobody, and the chain still holds', async (t) => {
  const { signedIn, accountOf, asSystem, database, all } = await rightsSite(t)
  const nel = await signedIn(NEL)
  const account = await accountOf(NEL)
  await nel.post(
    '/mijn/vraag',
    { soort: 'access', tekst: 'Wat hebt u van mij?' },
    { status: 303, redirect: '/mijn/gegevens' },
  )
  const { sealLog } = await import('../../platform/audit/seal.commands.ts')
  // A letter that was sent, as after an hour; one that still waits goes by its own term.
  await database.pool.query('update weefdorp.mail set sent_at = now()')
  const head = await asSystem(sealLog)
  await nel.post('/mijn/wissen', {}, { status: 200 })
  await asSystem(sealLog)
  const tables = await all(
    `select table_name as name from information_schema.tables where table_schema = 'weefdorp'`,
  )
  for (const { name } of tables) {
    const rows = (await all(`select to_jsonb(r)::text as row from weefdorp.${name} r`)).map(({ row }) =>
      String(row),
    )
    assert.ok(!rows.some((row) => row.includes(NEL)), `${name} knows the address`)
    if (!['audit_event', 'erasure'].includes(name))
      assert.ok(!rows.some((row) => row.includes(account)), `${name} knows the number`)
  }
  assert.equal((await all('select * from weefdorp.privacy_request')).length, 1)
  const { db, tenant } = database
  const scope = { tenant, actor: 'test', roles: ['system'] as const }
  const verdict = await read(db, scope, (trx) => verifyLog(seals(trx), logRows(trx), String(head?.hash)))
  assert.deepEqual([verdict.flaws, verdict.seals, verdict.unsealed.count], [[], 2, 0])
})
