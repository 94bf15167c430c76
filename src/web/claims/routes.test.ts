import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tellOrganization } from '../../domains/claims/letter.commands.ts'
import { newId } from '../../platform/id.ts'
import { ASK, asks, leads, OWN, type Person, SPOEL, seeOther, site, VEER, withRole } from './fixture.test.ts'
import { nl } from './texts.nl.ts'

test('a visitor signs in first; ways that the map does not open are not there', async (t) => {
  const made = await site(t)
  await made.visitor().get(ASK, seeOther(`/inloggen?naar=${encodeURIComponent(ASK)}`))
  const nel = await made.signedIn('nel@mail.example')
  const ways = (page: { text: string }) =>
    Object.entries(nl.ask.ways).flatMap(([way, [title]]) => (page.text.includes(title) ? [way] : []))
  assert.deepEqual(ways(await nel.get(ASK)), ['mail', 'phone', 'post', 'request'])
  const veer = `/organisaties/${VEER}/bijhouden`
  assert.deepEqual(
    ways(await nel.get(veer)),
    ['phone', 'request'],
    'a free mailbox, and a confidential place',
  )
  for (const weg of ['post', 'mail'])
    assert.deepEqual(
      ways(await nel.post(veer, { weg, email: 'veer@gmail.com' }, { status: 200 })),
      ['phone', 'request'],
      weg,
    )
  await nel.get(`/organisaties/${newId()}/bijhouden`, { status: 404 })
  for (const way of ['mail', 'phone', 'post', 'request']) await nel.get(`/en${ASK}?weg=${way}`)
})

test('by mail on the own domain: a code, one button, and the organisation is kept by a new editor', async (t) => {
  const made = await site(t)
  const nel = await made.signedIn('nel@mail.example')
  const elsewhere = await nel.post(ASK, { weg: 'mail', email: 'nel@spoel.example.evil.nl' }, { status: 422 })
  assert.ok(elsewhere.text.includes('@spoel.example') && elsewhere.html.includes('nel@spoel.example.evil.nl'))
  const { path, code, link } = await asks(made, nel)
  assert.equal(link, `${path}?code=${code}`)
  const confirm = await nel.get(link)
  assert.ok(confirm.text.includes(nl.claim.confirm('De Spoel')))
  await nel.get(OWN, { status: 404 })
  await nel.get(ASK, seeOther(path))
  const wrong = await nel.post(`${path}/code`, { code: '0000 0000' }, { status: 422 })
  assert.ok(wrong.text.includes(nl.claim.problems.wrong))
  await nel.post(
    `${path}/code`,
    { code: `${code.slice(0, 4)} ${code.slice(4)}` },
    seeOther(`${OWN}?gedaan=toegekend`),
  )
  const page = await nel.get(`${OWN}?gedaan=toegekend`)
  assert.ok(
    page.text.includes('nel@mail.example') && page.text.includes(nl.organization.done.toegekend ?? ''),
  )
  assert.ok((await nel.get('/mijn/organisaties')).text.includes('De Spoel'))
  await nel.get(ASK, seeOther(OWN))
  await nel.post(`${path}/code`, { code }, { status: 200 })
})

test('a link of somebody else opens nothing, and neither do guessed numbers', async (t) => {
  const made = await site(t)
  const [nel, piet] = [await made.signedIn('nel@mail.example'), await made.signedIn('piet@mail.example')]
  const { path, code, link } = await asks(made, nel)
  await made.visitor().get(link, seeOther(`/inloggen?naar=${encodeURIComponent(path)}`))
  await piet.get(link, { status: 404 })
  await piet.post(`${path}/code`, { code }, { status: 404 })
  await piet.post(`${path}/intrekking`, {}, { status: 404 })
  for (const guess of [newId(), 'x', `${path.slice(-36)}'--`])
    await nel.get(`/mijn/aanvragen/${guess}`, { status: 404 })
  const judge = await withRole(made, 'co@mail.example', 'coordinator')
  await judge.get(path, { status: 404 })
  await nel.post(`${path}/intrekking`, {}, seeOther('/mijn/organisaties'))
  await nel.post(`${path}/code`, { code }, { status: 200 })
  await nel.get(OWN, { status: 404 })
})

test('an editor invites, withdraws and is not tricked into another organisation', async (t) => {
  const made = await site(t)
  const nel = await made.signedIn('nel@mail.example')
  const { path, code } = await asks(made, nel)
  await nel.post(`${path}/code`, { code }, seeOther(`${OWN}?gedaan=toegekend`))
  const invite = (email: string, expected: Parameters<Person['post']>[2]) =>
    nel.post(
      `${OWN}/uitnodigingen`,
      { email, role: 'administrator', organizationId: VEER, endsOn: '2099-01-01' },
      expected,
    )
  assert.ok((await invite('geen', { status: 422 })).text.includes(nl.organization.problems.malformed))
  assert.ok((await invite('nel@mail.example', { status: 422 })).text.includes(nl.organization.problems.self))
  await invite('els@mail.example', seeOther(`${OWN}?gedaan=uitgenodigd`))
  assert.match((await made.letterTo('els@mail.example')).body, /De Spoel/)
  const { rows } = await made.database.pool.query(
    `select role, organization_id, ends_on from weefdorp.account_invitation`,
  )
  assert.deepEqual([rows[0].role, rows[0].organization_id], ['editor', SPOEL])
  assert.ok(rows[0].ends_on < '2099')
  const page = await nel.get(OWN)
  const back = page.document.querySelector('form[action$="/intrekking"]')?.getAttribute('action') ?? ''
  await nel.post(back.replace(SPOEL, VEER), {}, { status: 404 })
  await nel.post(back, {}, seeOther(`${OWN}?gedaan=ingetrokken`))
  await nel.get(`/mijn/organisaties/${VEER}`, { status: 404 })
  await nel.post(`/mijn/organisaties/${VEER}/uitnodigingen`, { email: 'x@y.nl' }, { status: 404 })
  await nel.post(`${OWN}/verlenging`, {}, seeOther(`${OWN}?gedaan=verlengd`))
  const leave = page.document.querySelector('form[action$="/einde"]')?.getAttribute('action') ?? ''
  await nel.post(leave, {}, seeOther('/mijn/organisaties'))
  await nel.get(OWN, { status: 404 })
})

test('by phone and by post a coordinator makes the code, sees it once, and it is written down who looked', async (t) => {
  const made = await site(t)
  const nel = await made.signedIn('nel@mail.example')
  const judge = await withRole(made, 'co@mail.example', 'coordinator')
  for (const weg of ['phone', 'post'] as const) {
    const path = await leads(made, nel, ASK, { weg })
    assert.ok((await nel.get(path)).text.includes(nl.claim[weg]))
    const queue = await judge.get('/werk/aanvragen')
    assert.ok(queue.text.includes(nl.queue.todo[weg]))
    assert.ok((await judge.get('/werk')).text.includes('1 aanvraag om een organisatie bij te houden wacht'))
    const at = `/werk/aanvragen/${path.slice(-36)}`
    assert.ok((await judge.get(at)).text.includes('nel@mail.example'))
    const shown = await judge.post(`${at}/code`, {}, { status: 200 })
    const [code = ''] = /\d{4} \d{4}/.exec(shown.text.replace(/0990.\d+/g, '').replace('9901 AA', '')) ?? []
    assert.match(shown.text, weg === 'post' ? /Kade 1/ : /Zeg:/)
    assert.ok(!(await judge.get(at)).text.includes(code), 'only once')
    if (weg === 'phone') await nel.post(`${path}/intrekking`, {}, seeOther('/mijn/organisaties'))
    else await nel.post(`${path}/code`, { code }, seeOther(`${OWN}?gedaan=toegekend`))
  }
  const { rows } = await made.database.pool.query(
    `select distinct detail->>'purpose' as purpose from weefdorp.audit_event where action = 'claim.read'`,
  )
  assert.deepEqual(rows, [{ purpose: 'claims' }])
  assert.ok((await nel.get('/mijn/logboek')).text.includes('Je aanvraag voor een organisatie gelezen'))
  assert.ok((await judge.get(OWN)).text.includes('nel@mail.example'))
  assert.ok((await nel.get('/mijn/logboek')).text.includes('Gezien dat jij een organisatie bijhoudt'))
})

test('a request is judged with a reason, and an objection stops what was granted', async (t) => {
  const made = await site(t)
  const nel = await made.signedIn('nel@mail.example')
  const judge = await withRole(made, 'co@mail.example', 'coordinator')
  assert.ok(
    (await nel.post(ASK, { weg: 'request', reden: ' ' }, { status: 422 })).text.includes(
      nl.ask.problems.reason,
    ),
  )
  const path = await leads(made, nel, ASK, { weg: 'request', reden: 'Ik ben de penningmeester.' })
  const id = path.slice(-36)
  const at = `/werk/aanvragen/${id}`
  assert.ok((await judge.get(at)).text.includes('penningmeester'))
  const silent = await judge.post(`${at}/besluit`, { besluit: 'nee' }, { status: 422 })
  assert.ok(silent.text.includes(nl.judge.problems.answer))
  await judge.post(`${at}/besluit`, { besluit: 'ja' }, seeOther('/werk/aanvragen'))
  await judge.post(`${at}/besluit`, { besluit: 'ja' }, seeOther(at))
  assert.ok((await judge.get('/werk/aanvragen')).text.includes(nl.queue.newly))
  const how = {
    tenant: made.database.tenant.id,
    now: new Date(),
    site: { lang: 'nl' as const, site: 'W', origin: 'http://w.example', phone: null },
  }
  await made.asSystem((trx) => tellOrganization(trx, id, how))
  const { link } = await made.letterTo('info@spoel.example')
  assert.ok((await made.visitor().get(link)).text.includes('De Spoel'))
  await nel.get(OWN)
  await made.visitor().post(link, {}, { status: 200 })
  await nel.get(OWN, { status: 404 })
  assert.ok((await nel.get(path)).text.includes(nl.claim.suspended))
  await made.visitor().get(link, { status: 404 })
  await made.visitor().post(link, {}, { status: 404 })
  await made.visitor().get(`/bezwaar/${'0'.repeat(26)}`, { status: 404 })
  assert.match((await judge.get('/werk')).text, /bij 1 is bezwaar/)
  await judge.post(
    `${at}/besluit`,
    { besluit: 'nee', antwoord: 'De organisatie kent je niet.' },
    seeOther('/werk/aanvragen'),
  )
  assert.ok((await nel.get(path)).text.includes('De organisatie kent je niet.'))
})
