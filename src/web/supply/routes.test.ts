import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { client } from '../../../test/request.ts'
import { appOver, world } from '../../../test/world.ts'
import { aboutViolence, offersIn, placesIn } from '../../domains/directory/index.ts'
import { read } from '../../platform/db/transaction.ts'

const NOBODY = '00000000-0000-4000-8000-000000000000'

let looking: ReturnType<typeof look> | undefined

/** What the invented area has to look at: an offer with times at a place, one about violence, a secret place. */
function found() {
  looking ??= look()
  return looking
}

async function look() {
  const { app, db, scope } = await world()
  return read(db, scope, async (trx) => {
    const offers = await offersIn(trx, {})
    const violence = await aboutViolence(
      trx,
      offers.map((each) => each.id),
    )
    const places = await placesIn(trx, ['GM9901', 'GM9902'])
    const plain = offers.find(
      (each) => each.schedules[0] && each.place?.address && each.organization && !violence.has(each.id),
    )
    const sensitive = offers.find((each) => violence.has(each.id))
    const secret = places.find((each) => each.confidential)
    assert.ok(plain && sensitive && secret, 'the demo has one of each')
    const place = places.find((each) => each.id === plain.place?.id)
    return { app, offers, places, plain, sensitive, secret, place }
  })
}

type Page = Awaited<ReturnType<ReturnType<typeof client>['get']>>

const jsonLd = ({ document }: Page) =>
  [...document.querySelectorAll('script[type="application/ld+json"]')].map((node) =>
    JSON.parse(node.textContent ?? ''),
  )
const hrefs = ({ document }: Page) =>
  [...document.querySelectorAll('a[href]')].map((node) => node.getAttribute('href') ?? '')

describe('the page of one thing on offer', () => {
  test('says when, where, what it costs, whom to ask, when it was checked, in both languages', async () => {
    const { app, plain } = await found()
    const visitor = client(app)
    const { text } = await visitor.get(`/aanbod/${plain.id}`)
    for (const part of ['Volgende keer', 'Waar', 'Alle tijden', 'Zo kom je er', 'Deel dit'])
      assert.ok(text.includes(part), part)
    assert.match(text, /Gecontroleerd op \d|Nog niet gecontroleerd/)
    const english = await client(app, { lang: 'en' }).get(`/aanbod/${plain.id}`)
    for (const part of ['Where', 'All times', 'Getting there', 'Share this'])
      assert.ok(english.text.includes(part), part)
    for (const part of ['h1', '.nl-paragraph--lead'])
      assert.equal(english.document.querySelector(part)?.getAttribute('lang'), 'nl', part)
  })

  test('the three doors, the organisation, the place and the calendar are one step away', async () => {
    const { app, plain } = await found()
    const links = hrefs(await client(app).get(`/aanbod/${plain.id}`))
    for (const door of ['klopt-niet', 'ik-mis-iets', 'ik-kan-iets'])
      assert.ok(
        links.some((href) => href.endsWith(`/${door}?over=service:${plain.id}`)),
        door,
      )
    for (const href of [
      `/organisaties/${plain.organization?.id}`,
      `/plekken/${plain.place?.id}`,
      `/aanbod/${plain.id}/agenda.ics`,
      `/aanbod/${plain.id}?druk=groot`,
    ])
      assert.ok(links.includes(href), href)
    assert.ok(links.some((href) => href.startsWith('https://www.openstreetmap.org/directions?')))
    assert.ok(links.some((href) => href.startsWith('geo:')))
  })

  test('a message from its door comes back with its name', async () => {
    const { app, plain } = await found()
    const visitor = client(app)
    const door = hrefs(await visitor.get(`/aanbod/${plain.id}`)).find((href) => href.includes('klopt-niet'))
    const { text } = await visitor.get(String(door))
    assert.ok(text.includes(plain.name))
  })

  test('it can be put on the list of this browser, and says so afterwards', async () => {
    const { app, plain } = await found()
    const visitor = client(app)
    const path = `/aanbod/${plain.id}`
    const { document } = await visitor.get(path)
    const button = document.querySelector('button[name="ding"]')
    assert.equal(button?.getAttribute('value'), `offer:${plain.id}`)
    const back = document.querySelector('input[name="terug"]')?.getAttribute('value') ?? ''
    const fields = { ding: `offer:${plain.id}`, terug: back }
    await visitor.post('/lijstje', fields, { status: 303, redirect: `${path}#ding-${plain.id}` })
    const after = await visitor.get(path)
    assert.ok(after.document.getElementById(`ding-${plain.id}`)?.textContent?.includes('Staat op je lijstje'))
  })

  test('the address on paper is the one that people use, whatever name the server was asked by', async () => {
    const { db } = await world()
    const { plain } = await found()
    const app = appOver(db, { PUBLIC_URL: 'https://weverland.example' })
    const page = await client(app).get(`/aanbod/${plain.id}`)
    assert.ok(page.text.includes(`https://weverland.example/aanbod/${plain.id}`))
    assert.equal(jsonLd(page)[0]['@id'], `https://weverland.example/aanbod/${plain.id}`)
  })

  test('in large letters it is for paper: no doors, no search engine, the way back', async () => {
    const { app, plain } = await found()
    const page = await client(app).get(`/aanbod/${plain.id}?druk=groot`)
    assert.equal(page.document.documentElement.className, 'weefsel-large-print')
    assert.ok(page.document.querySelector('meta[name="robots"][content="noindex"]'))
    assert.ok(hrefs(page).includes(`/aanbod/${plain.id}`))
    assert.ok(!hrefs(page).some((href) => href.includes('klopt-niet') || href.includes('wa.me')))
    assert.ok(page.document.querySelector('.weefsel-qr'))
    assert.equal(jsonLd(page).length, 0)
  })

  test('what is not there is said to be not there', async () => {
    const { app } = await found()
    for (const path of ['aanbod', 'plekken', 'organisaties'])
      for (const id of [NOBODY, 'x', `${NOBODY}'--`]) await client(app).get(`/${path}/${id}`, { status: 404 })
    await client(app, { lang: 'en' }).get(`/organisaties/${NOBODY}`, { status: 404 })
    await client(app).get(`/aanbod/${NOBODY}/agenda.ics`, { status: 404 })
  })
})

describe('pages about violence', () => {
  test('have a way out and its limits, are kept by no browser, and leave no trace with others', async () => {
    const { app, sensitive } = await found()
    const page = await client(app).get(`/aanbod/${sensitive.id}`)
    assert.match(page.text, /Snel weg/)
    assert.match(page.text, /wist je geschiedenis niet/)
    assert.equal(page.headers.get('cache-control'), 'no-store')
    const out = page.document.querySelector('.weefsel-leave__button')
    assert.equal(out?.getAttribute('rel'), 'noreferrer')
    assert.ok(!hrefs(page).some((href) => /wa\.me|mailto:\?|agenda\.ics/.test(href)))
    assert.equal(page.document.querySelector('button[name="ding"]'), null)
    await client(app).get(`/aanbod/${sensitive.id}/agenda.ics`, { status: 404 })
  })

  test('other pages have none of it', async () => {
    const { app, plain } = await found()
    const page = await client(app).get(`/aanbod/${plain.id}`)
    assert.doesNotMatch(page.text, /Snel weg/)
    assert.notEqual(page.headers.get('cache-control'), 'no-store')
  })

  test('a secret place says to call and nothing of where', async () => {
    const { app, secret } = await found()
    const page = await client(app).get(`/plekken/${secret.id}`)
    assert.match(page.text, /Het adres is geheim/)
    assert.match(page.text, /Snel weg/)
    assert.ok(!hrefs(page).some((href) => /openstreetmap|geo:/.test(href)))
    assert.doesNotMatch(page.html, /weefsel-map|GeoCoordinates|"address"/)
  })
})

describe('the page of one place', () => {
  test('says whether it is open, how to get in, and what one can do there', async () => {
    const { app, place } = await found()
    assert.ok(place)
    const page = await client(app).get(`/plekken/${place.id}`)
    assert.match(page.text, /Dit kun je hier doen/)
    assert.ok(hrefs(page).some((href) => href.endsWith(`klopt-niet?over=location:${place.id}`)))
    const [data, crumbs] = jsonLd(page)
    assert.equal(data.name, place.name)
    assert.equal(crumbs['@type'], 'BreadcrumbList')
    await client(app, { lang: 'en' }).get(`/plekken/${place.id}`)
  })

  test('every place of the invented area can be opened', async () => {
    const { app, places } = await found()
    for (const place of places.slice(0, 40)) await client(app).get(`/plekken/${place.id}`)
  })
})

describe('the page of one organisation', () => {
  test('says what it does, where, how to reach it and what it has on offer', async () => {
    const { app, plain } = await found()
    const { organization } = plain
    assert.ok(organization)
    const page = await client(app).get(`/organisaties/${organization.id}`)
    assert.ok(page.text.includes('Dit kun je er doen'))
    assert.ok(
      hrefs(page).includes(`/aanbod/${plain.id}`) || hrefs(page).some((href) => href.includes('pagina=2')),
    )
    assert.ok(hrefs(page).some((href) => href.endsWith(`klopt-niet?over=organization:${organization.id}`)))
    assert.equal(jsonLd(page)[0].name, organization.name)
    const english = await client(app, { lang: 'en' }).get(`/organisaties/${organization.id}`)
    assert.ok(english.text.includes('What you can do there'))
  })

  test('every organisation with something on offer can be opened, also its last page', async () => {
    const { app, offers } = await found()
    const ids = [...new Set(offers.flatMap((each) => each.organization?.id ?? []))]
    for (const id of ids.slice(0, 40)) await client(app).get(`/organisaties/${id}?pagina=99`)
  })
})
