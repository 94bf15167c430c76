import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Answer, client } from '../../../test/request.ts'
import { world } from '../../../test/world.ts'

const titles = ({ document }: Answer) =>
  [...document.querySelectorAll('.weefsel-search__list a.weefsel-card__link')].map((link) => link.textContent)
const total = ({ document }: Answer) =>
  Number(/^\d+/.exec(document.querySelector('h1')?.textContent ?? '')?.[0] ?? 0)

async function visit(path: string, lang: 'nl' | 'en' = 'nl'): Promise<Answer> {
  const { app } = await world()
  return client(app, { lang }).get(path)
}

describe('one question, one list', () => {
  test('what was asked stands in the box, the number in the title, and every result links to its page', async () => {
    const page = await visit('/zoeken?q=koffie')
    assert.match(page.document.querySelector('h1')?.textContent ?? '', /^\d+ resultaten voor “koffie”$/)
    assert.equal(page.document.querySelector('input[name="q"]')?.getAttribute('value'), 'koffie')
    assert.ok(titles(page).length > 3)
    assert.match((await visit('/zoeken?q=koffie', 'en')).text, /\d+ results for “koffie”/)
  })

  test('the map has the items of the list, with the same numbers and in the same order', async () => {
    const { document } = await visit('/zoeken?q=koffie')
    const list = [...document.querySelectorAll('.weefsel-search__list > li')].map((item) => ({
      number: item.querySelector('.nl-number-badge')?.textContent,
      href: `#${item.querySelector('.weefsel-result')?.id}`,
    }))
    const markers = [...document.querySelectorAll('.weefsel-map__button')]
    assert.ok(markers.length > 2)
    for (const marker of markers) {
      const at = list.find(({ href }) => href === marker.getAttribute('href'))
      assert.equal(at?.number, marker.textContent)
    }
  })

  test('on a page in English the names and descriptions are marked as Dutch, and nothing is on a Dutch page', async () => {
    const { document } = await visit('/zoeken?q=koffie', 'en')
    for (const part of ['.weefsel-card__link', '.weefsel-card__text > p', '.weefsel-map__button'])
      for (const node of [...document.querySelectorAll(`main ${part}`)])
        assert.equal(node.getAttribute('lang'), 'nl', part)
    assert.equal((await visit('/zoeken?q=koffie')).document.querySelectorAll('main [lang]').length, 0)
  })

  test('no two markers of the map lie on each other', async () => {
    const { document } = await visit('/zoeken?q=koffie')
    const spots = [...document.querySelectorAll('.weefsel-map__marker')].map((node) =>
      ['cx', 'cy'].map((name) => Number(node.getAttribute(name))),
    )
    for (const [at, [x = 0, y = 0]] of spots.entries())
      for (const [otherX = 0, otherY = 0] of spots.slice(at + 1))
        assert.ok(Math.hypot(x - otherX, y - otherY) > 40, `${x},${y} and ${otherX},${otherY}`)
  })

  test('a filter never makes the list longer, counts are what comes, and it can be taken away', async () => {
    const all = await visit('/zoeken?q=koffie')
    const option = [...all.document.querySelectorAll('select[name="domein"] option')].find(
      (each) => each.getAttribute('value') === 'ontmoeting',
    )
    const said = Number(/\((\d+)\)/.exec(option?.textContent ?? '')?.[1])
    const fewer = await visit('/zoeken?q=koffie&domein=ontmoeting')
    assert.equal(total(fewer), said)
    assert.ok(said <= total(all))
    const chip = fewer.document.querySelector('.weefsel-chips__chip--chosen')
    assert.equal(chip?.getAttribute('aria-label'), 'Haal weg: Ontmoeten')
    assert.equal(chip?.getAttribute('href'), '/zoeken?q=koffie')
  })

  test('near a postcode the nearest come first, across the border, and the distance is said', async () => {
    const page = await visit('/zoeken?bij=0995+AG&straal=5000')
    const metres = [...page.text.matchAll(/([\d.,]+) (k?m) hemelsbreed/g)].map(
      ([, number = '0', unit]) => Number(number.replace(',', '.')) * (unit === 'km' ? 1000 : 1),
    )
    assert.ok(metres.length > 3)
    assert.deepEqual(
      metres,
      metres.toSorted((a, b) => a - b),
    )
    assert.match(page.text, /Tot 5 km van 0995 AG/)
  })

  test('a place nobody knows is said, and nothing typed is lost', async () => {
    const page = await visit('/zoeken?q=koffie&bij=Nergensstraat+1')
    assert.match(page.text, /“Nergensstraat 1” niet/)
    assert.equal(page.document.querySelector('input[name="bij"]')?.getAttribute('value'), 'Nergensstraat 1')
    assert.ok(total(page) > 0)
  })

  test('the next pages go on where the last one stopped', async () => {
    const [first, second] = [await visit('/zoeken'), await visit('/zoeken?pagina=2')]
    assert.equal(titles(first).filter((title) => titles(second).includes(title)).length, 0)
    assert.equal(second.document.querySelector('.weefsel-search__list')?.getAttribute('start'), '13')
    const { app } = await world()
    const beyond = await app.request('http://weefsel.test/zoeken?pagina=9999', {
      headers: { host: 'weefsel.test' },
    })
    assert.equal(beyond.status, 303)
    const last = await visit(String(beyond.headers.get('location')))
    assert.equal(last.document.querySelector('a[rel="next"]'), null)
    assert.ok(titles(last).length > 0)
  })
})

describe('how the question was read', () => {
  const readings = ({ document }: Answer) =>
    (document.querySelector('.weefsel-search__readings')?.textContent ?? '').replace(/\s+/g, ' ')

  test('stands on the page in words, with what was typed where that is not plain', async () => {
    const page = await visit('/zoeken?q=koffie+op+donderdag+zonder+afspraak')
    assert.match(readings(page), /^We letten op: .*Op donderdag/)
    assert.match(readings(page), /Loop zo binnen \(“zonder afspraak”\)/)
    assert.doesNotMatch(readings(page), /“donderdag”/)
    const only = page.document.querySelector('.weefsel-chips__chip[href$="&wanneer=do"]')
    assert.equal(only?.textContent, 'Op donderdag', 'one tap makes it hold')
  })

  test('an age in years, an area as the way to its page, and another counter as a sentence', async () => {
    assert.match(readings(await visit('/zoeken?q=zwemles+voor+mijn+zoon+van+8+jaar')), /8 jaar/)
    const area = await visit('/zoeken?q=koffie+in+spindelwijk')
    assert.ok(area.document.querySelector('.weefsel-search__readings a[href^="/wijken/WK"]'))
    assert.match(readings(await visit('/zoeken?q=paspoort+verlengen')), /paspoort.*: .*loket van je gemeente/)
  })
})

describe('filters that mean nothing', () => {
  const chips = ({ document }: Answer) => document.querySelectorAll('.weefsel-chips__chip--chosen').length

  /** The page behind an address that is put right first. */
  async function follow(path: string): Promise<Answer> {
    const { app } = await world()
    const headers = { host: 'weefsel.test' }
    const { status, headers: answered } = await app.request(`http://weefsel.test${path}`, { headers })
    assert.equal(status, 303)
    return visit(String(answered.get('location')))
  }

  test('are left out and told in a sentence; those that are known stay', async () => {
    const plain = await visit('/zoeken?q=koffie&kosten=gratis')
    const page = await follow('/zoeken?q=koffie&kosten=gratis&domein=xyz&in=WK999999&wanneer=ooit')
    assert.equal(total(page), total(plain))
    assert.equal(chips(page), 1)
    assert.match(page.text, /Deze filters kennen we niet of niet meer/)
    assert.match((await follow('/zoeken?taal=xx')).text, /Dit filter kennen we niet of niet meer/)
    assert.doesNotMatch(plain.text, /kennen we niet/)
    assert.doesNotMatch(page.html, /xyz|WK999999/)
  })

  test('hundreds of them do not make a long page', async () => {
    const many = Array.from({ length: 200 }, (_, at) => `domein=waarde${at}`).join('&')
    const page = await follow(`/zoeken?q=koffie&${many}`)
    assert.equal(chips(page), 0)
    assert.equal(total(page), total(await visit('/zoeken?q=koffie')))
    const groups =
      'domein=ontmoeting&domein=bewegen&taal=nl&taal=ar&taal=en&taal=tr&taal=uk&taal=pl&taal=ti&taal=so'
    const known = await visit(`/zoeken?${groups}&kosten=gratis&meedoen=inloop&wanneer=wo`)
    const links = [...known.document.querySelectorAll('nav[aria-label^="Gekozen"] a')].map(
      (link) => link.textContent,
    )
    assert.ok(links.length <= 9, links.join())
    assert.match(links.at(-1) ?? '', /^Haal alle \d+ weg/)
  })
})

describe('nothing found', () => {
  test('leads to a person with a number, to wider questions and to a way to say what is missing', async () => {
    const page = await visit('/zoeken?q=paspoort+verlengen')
    assert.equal(titles(page).length, 0)
    assert.ok(page.document.querySelector('main a[href^="tel:"]'))
    assert.ok(page.document.querySelector('main a[href$="/ik-mis-iets"]'))
    const narrow = await visit('/zoeken?q=koffie&in=WK990108&wanneer=zo&leeftijd=3&taal=ti')
    assert.equal(titles(narrow).length, 0)
    assert.ok(narrow.document.querySelector('main a[href="/zoeken?q=koffie"]'))
  })

  test('somebody in danger gets a number before anything else', async () => {
    const page = await visit('/zoeken?q=ik+wil+dood')
    assert.ok(page.document.querySelector('main a[href="tel:08000113"]'))
    const violence = await visit('/zoeken?q=mijn+man+slaat+mij')
    assert.ok(violence.document.querySelector('main a[href="tel:08002000"]'))
  })
})

test('what people type never becomes part of the page', async () => {
  const { html } = await visit(`/zoeken?q=${encodeURIComponent('<script>alert(1)</script>&bij=<b>')}`)
  assert.ok(!html.includes('<script>alert') && !html.includes('<b>'))
})
