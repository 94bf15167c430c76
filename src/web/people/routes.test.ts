import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { dayFromNow } from '../../../test/days.ts'
import { NEL, OFFER, peopleSite, saved, shown } from './people-site.test.ts'

test('what somebody shows is everywhere, and gone everywhere when they stop', async (t) => {
  const { id, nel, visitor, app, pool } = await peopleSite(t)
  const who = visitor()
  // Around the house rules: the page of a wijk without figures is another test.
  const htmlOf = async (address: string) => (await app.request(`http://x.test${address}`)).text()
  const addresses: [string, RegExp][] = [
    ['/mensen', /Nel Ketting/],
    ['/mensen?wijk=WK990101', /Nel Ketting/],
    ['/wijken/WK990101', /Nel Ketting/],
    [`/aanbod/${OFFER}`, /Nel Ketting/],
    ['/zoeken?q=kettingdraad', /Nel Ketting/],
    ['/api/v1/people', /Nel Ketting.*0990-410000/],
  ]
  const own: [string, RegExp][] = [
    [`/mensen/${id}`, /Nel Ketting.*0990-410000/s],
    [`/api/v1/people/${id}`, /0990-410000/],
    [`/mensen/${id}/bericht`, /Nel Ketting/],
  ]
  const nowhere = async () => {
    for (const [address, trace] of addresses) assert.doesNotMatch(await htmlOf(address), trace, address)
    for (const [address] of own) await who.get(address, { status: 404 })
  }
  await nowhere()
  await nel.post('/mijn/profiel', shown, saved)
  for (const [address, trace] of [...addresses, ...own]) assert.match(await htmlOf(address), trace, address)
  assert.equal((await who.get(`/mensen/${id}`)).headers.get('cache-control'), 'no-store')
  await nel.post('/mijn/profiel/stoppen', {}, saved)
  await nowhere()
  const since = encodeURIComponent(new Date(Date.now() - 60_000).toISOString())
  const gone = (await who.get(`/api/v1/people/gone?gewijzigdSinds=${since}`)).json() as {
    items: { id: string; field: string }[]
  }
  assert.ok(gone.items.some((each) => each.id === id && each.field === 'phone'))
  // The same when the day has come.
  await nel.post('/mijn/profiel', shown, saved)
  await pool.query(`update weefdorp.person_consent set ends_on = $1 where withdrawn_at is null`, [
    dayFromNow(-1),
  ])
  await nowhere()
})

test('one number that is taken back is gone, and the rest stays', async (t) => {
  const { id, nel, visitor } = await peopleSite(t)
  await nel.post('/mijn/profiel', shown, saved)
  await nel.post('/mijn/profiel', { ...shown, 'wie-telefoon': 'nobody' }, saved)
  for (const address of [`/mensen/${id}`, '/mensen', '/api/v1/people', `/api/v1/people/${id}`]) {
    const { html } = await visitor().get(address)
    assert.match(html, /Nel Ketting/, address)
    assert.ok(!html.includes('0990-410000') && !html.includes('0990410000'), address)
  }
})

test('a photo comes with its own yes, and goes with it', async (t) => {
  const { id, nel, visitor, app, pool } = await peopleSite(t)
  await nel.post('/mijn/profiel', shown, saved)
  const send = async (bytes: Buffer, agreed: boolean) => {
    const body = new FormData()
    body.set('foto', new File([new Uint8Array(bytes)], 'nel.jpg', { type: 'image/jpeg' }))
    if (agreed) body.set('akkoord', 'ja')
    return app.request('http://x.test/mijn/profiel/foto', {
      method: 'POST',
      body,
      headers: { origin: 'http://x.test', host: 'x.test', cookie: nel.cookie() },
    })
  }
  const photo = await sharp({ create: { width: 900, height: 700, channels: 3, background: '#383' } })
    .jpeg()
    .toBuffer()
  assert.equal((await send(photo, false)).status, 422)
  assert.equal((await send(Buffer.from('<svg/>'), true)).status, 422)
  assert.equal((await send(photo, true)).status, 303)
  const page = await visitor().get(`/mensen/${id}`)
  const address = String(page.document.querySelector('main img')?.getAttribute('src'))
  const picture = await app.request(`http://x.test${address}`)
  assert.deepEqual([picture.status, picture.headers.get('content-type')], [200, 'image/webp'])
  assert.equal(picture.headers.get('cache-control'), 'no-store')
  await nel.post('/mijn/profiel', { ...shown, 'wie-foto': 'nobody' }, saved)
  assert.equal((await app.request(`http://x.test${address}`)).status, 404)
  assert.equal((await visitor().get(`/mensen/${id}`)).document.querySelector('main img'), null)
  assert.equal((await pool.query('select from weefdorp.person_photo')).rowCount, 0)
})

test('a message goes by mail to nobody else, and what was typed stands in no header', async (t) => {
  const { id, nel, visitor, letterTo, pool } = await peopleSite(t)
  await nel.post('/mijn/profiel', shown, saved)
  const who = visitor()
  const form = `/mensen/${id}/bericht`
  const empty = await who.post(form, {}, { status: 422 })
  assert.match(empty.text, /Schrijf je bericht.*Vul je naam in.*Kies hoe je antwoord wilt/)
  const typed = {
    tekst: 'Kunt u langskomen?\nGraag dinsdag.',
    naam: 'Piet\r\nBcc: x@y.example',
    hoe: 'mailen',
  }
  await who.post(form, { ...typed, email: 'p@x.example\r\nBcc: z@y.example' }, { status: 422 })
  const sent = { status: 303, redirect: `${form}?verstuurd` } as const
  await who.post(form, { ...typed, email: 'piet@thuis.example', kopie: 'ja' }, sent)
  const letter = await letterTo(NEL)
  assert.equal(letter.subject, 'Bericht via Weefdorp')
  assert.match(letter.body, /Piet Bcc: x@y\.example stuurde je.*Graag dinsdag.*piet@thuis\.example/s)
  assert.match((await letterTo('piet@thuis.example')).body, /Graag dinsdag/)
  await who.post(form, { ...typed, hoe: 'bellen', telefoon: '0990-123456' }, sent)
  assert.match((await letterTo(NEL)).body, /Bel: 0990-123456/)
  const { rows } = await pool.query(
    `select max(erase_after - $1::date)::int as days, count(*)::int as letters
    from weefdorp.mail where subject like '%Weefdorp'`,
    [dayFromNow(0)],
  )
  assert.ok(rows[0].days <= 7 && rows[0].letters >= 3)
  await who.post(form, { ...typed, hoe: 'bellen', telefoon: '0990-123456', website: 'x' }, sent)
  assert.equal(
    (await pool.query(`select from weefdorp.audit_event where action = 'person.written-to'`)).rowCount,
    2,
  )
})

test('only who works here has a profile page, and nobody takes the profile of another', async (t) => {
  const { signedIn, visitor, officer, pool } = await peopleSite(t)
  await visitor().get('/mijn/profiel', { status: 303, redirect: '/inloggen?naar=%2Fmijn%2Fprofiel' })
  await (await signedIn('piet@mail.example')).get('/mijn/profiel', { status: 404 })
  const other = await officer('coordinator', false)
  assert.match((await other.get('/mijn/profiel')).text, /Je hebt nog geen profiel/)
  await other.post('/mijn/profiel/aannemen', {}, { status: 303, redirect: '/mijn/profiel' })
  await other.post('/mijn/profiel', shown, { status: 404 })
  assert.equal((await pool.query('select from weefdorp.person where account_id is not null')).rowCount, 1)
})

test('a form that is wrong gives everything back', async (t) => {
  const { nel } = await peopleSite(t)
  const wrong = { ...shown, naam: '', telefoon: 'bel maar', 'tot-werk': dayFromNow(900) }
  const page = await nel.post('/mijn/profiel', wrong, { status: 422 })
  assert.match(page.text, /Vul je naam in/)
  assert.match(page.text, /telefoonnummer in van 8 tot 20/)
  assert.match(page.text, /hooguit twee jaar later/)
  assert.match(page.html, /value="bel maar"/)
})
