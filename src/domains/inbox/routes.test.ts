import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { lastOf, openSite, post, SERVICE, send, stored, tekst, WRONG } from '../../../test/inbox-site.ts'
import { client } from '../../../test/request.ts'

describe('telling something', () => {
  test('each of the three forms is a page, in two languages', async (t) => {
    const { visitor, app } = await openSite(t)
    for (const slug of ['klopt-niet', 'ik-mis-iets', 'ik-kan-iets']) {
      const { text } = await visitor.get(`/wijken/WK999001/${slug}`)
      assert.match(text, /Kade/)
      assert.match(text, /binnen 10 werkdagen/)
    }
    const english = client(app, { lang: 'en' })
    assert.match(
      (await english.get('/wijken/GM9990/ik-kan-iets')).text,
      /Would you like to do something in Weefdorp\?/,
    )
  })

  test('an area that is not there, or not ours, has no form', async (t) => {
    const { app } = await openSite(t)
    for (const code of ['WK999009', 'GM0402', 'NL00', 'x']) {
      const response = await app.request(`http://weefsel.test/wijken/${code}/klopt-niet`)
      assert.equal(response.status, 404, code)
    }
  })

  test('a message is stored and leads to its own page, which nobody keeps', async (t) => {
    const { visitor, app, database } = await openSite(t)
    const path = await send(visitor, app, WRONG, {
      tekst,
      email: 'an@voorbeeld.nl',
      naam: 'An',
      telefoon: '035',
    })
    assert.match(path, /^\/berichten\/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
    const page = await visitor.get(path)
    assert.match(page.text, /Je bericht is binnen/)
    assert.match(page.text, new RegExp(lastOf(path)))
    assert.match(page.text, /maandag 16 november 2026/)
    assert.match(page.text, /We weten niet wie je bent/)
    assert.equal(page.headers.get('cache-control'), 'no-store')
    assert.ok(page.document.querySelector('meta[name=robots][content=noindex]'))
    assert.deepEqual(await stored(database), [
      {
        kind: 'wrong',
        about_kind: 'area',
        about_id: 'WK999001',
        about_label: 'Kade',
        area_code: 'WK999001',
        reply: 'look',
        lang: 'nl',
        body: tekst,
        name: null,
        email: null,
        phone: null,
      },
    ])
  })

  test('a form about a thing names it; a thing that has gone becomes the area', async (t) => {
    const { visitor, app, database } = await openSite(t)
    const path = `${WRONG}?over=service:${SERVICE}`
    assert.match((await visitor.get(path)).text, /Klopt er iets niet bij “Samen eten”\?/)
    const missing = path.replace('klopt-niet', 'ik-mis-iets')
    assert.match((await visitor.get(missing)).text, /Mis je iets bij “Samen eten”\?/)
    await send(visitor, app, path, { tekst })
    await send(visitor, app, `${WRONG}?over=service:${SERVICE.replaceAll('4', '5')}`, { tekst })
    const rows = (await stored(database)).map(({ about_kind, about_id, about_label }) => [
      about_kind,
      about_id,
      about_label,
    ])
    assert.deepEqual(rows, [
      ['service', SERVICE, 'Samen eten'],
      ['area', 'WK999001', 'Kade'],
    ])
  })

  test('the same form sent twice is one message with one receipt; changed words are another', async (t) => {
    const { app, database } = await openSite(t)
    const fields = { formulier: crypto.randomUUID(), antwoord: 'kijken', tekst }
    const [first, second] = [await post(app, WRONG, fields), await post(app, WRONG, fields)]
    assert.equal(first, second)
    assert.notEqual(await post(app, WRONG, { ...fields, tekst: 'Iets heel anders.' }), first)
    assert.equal((await stored(database)).length, 2)
    const [bare, again] = [
      await post(app, WRONG, { ...fields, formulier: '' }),
      await post(app, WRONG, { ...fields, formulier: '' }),
    ]
    assert.notEqual(bare, again)
  })

  test('everything wrong is said at once, and nothing typed is lost', async (t) => {
    const { visitor, database } = await openSite(t)
    const path = '/wijken/WK999001/ik-kan-iets'
    const fields = {
      tekst: 'kort',
      antwoord: 'bellen',
      naam: '',
      telefoon: 'straks',
      formulier: crypto.randomUUID(),
    }
    const { document } = await visitor.post(path, fields, { status: 422 })
    const links = [...document.querySelectorAll('.weefsel-error-summary a')].map((link) =>
      link.getAttribute('href'),
    )
    assert.deepEqual(links, ['#tekst', '#naam', '#telefoon'])
    assert.equal(document.querySelector('textarea')?.textContent, 'kort')
    assert.equal(document.querySelector('[name=telefoon]')?.getAttribute('value'), 'straks')
    assert.equal(document.querySelector('[name=formulier]')?.getAttribute('value'), fields.formulier)
    assert.ok(document.querySelector('[value=bellen]')?.hasAttribute('checked'))
    const none = await visitor.post(path, { tekst: 'Ik kan fietsen maken.' }, { status: 422 })
    assert.match(none.text, /Kies hoe we je kunnen antwoorden/)
    const bsn = await visitor.post(
      WRONG,
      { tekst: 'Mijn nummer: 111222333', antwoord: 'kijken' },
      { status: 422 },
    )
    assert.match(bsn.text, /Dit lijkt een burgerservicenummer\. Haal het weg\./)
    assert.deepEqual(await stored(database), [])
  })

  test('a robot that fills in everything is stopped; a person only has to send again', async (t) => {
    const { visitor, app, database } = await openSite(t)
    const refused = await visitor.post(
      WRONG,
      { tekst, antwoord: 'kijken', website: 'http://spam.example' },
      { status: 422 },
    )
    assert.equal(refused.document.querySelector('[name=website]')?.getAttribute('value') ?? '', '')
    assert.equal(refused.document.querySelector('textarea')?.textContent?.trim(), tekst)
    assert.deepEqual(await stored(database), [])
    await post(app, WRONG, { tekst, antwoord: 'kijken', website: '' })
  })

  test('markup in a message stays text', async (t) => {
    const { visitor, app } = await openSite(t)
    const path = await send(visitor, app, WRONG, { tekst: '<script>alert(1)</script> & zo' })
    const { document, html } = await visitor.get(path)
    assert.ok(!html.includes('<script>alert'))
    assert.match(document.querySelector('blockquote')?.textContent ?? '', /<script>alert\(1\)<\/script> & zo/)
  })

  test('after twenty posts one address waits; what was typed stays', async (t) => {
    const { visitor, app, database, setDay } = await openSite(t, {})
    for (let index = 0; index < 20; index += 1)
      await post(app, WRONG, { tekst: `${tekst} ${index}`, antwoord: 'kijken' })
    const refused = await visitor.post(WRONG, { tekst, antwoord: 'kijken' }, { status: 429 })
    assert.equal(refused.document.querySelector('textarea')?.textContent?.trim(), tekst)
    assert.match(refused.text, /Wacht 1 minuut en verstuur het dan opnieuw/)
    assert.equal(refused.headers.get('retry-after'), '30')
    assert.equal((await stored(database)).length, 20)
    setDay('2026-11-03')
    await post(app, WRONG, { tekst, antwoord: 'kijken' })
  })
})
