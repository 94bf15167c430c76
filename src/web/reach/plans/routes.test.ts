import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planning, SKETCH } from './fixture.test.ts'

const CLOSES = { run: '1', stap: 'sluit_p0' }
const WORDS = {
  titel: 'Plein zonder koffie',
  reden: 'De huur loopt af. Gesproken met de bewonersgroep.',
  reden1: 'De huur loopt af. Met niemand gesproken.',
}
const field = (page: Document, name: string) =>
  page.querySelector(`[name="${name}"]`)?.textContent ||
  page.querySelector(`[name="${name}"]`)?.getAttribute('value')

test('the people come before the numbers, and who loses is told in words', async (t) => {
  const { who, site, place } = await planning(t)
  const list = await who.get('/inzicht/bereik/plannen')
  assert.match(list.text, /Er is nog geen plan bewaard/)
  const page = await who.get(`/plekken/${place}`)
  assert.ok(page.document.querySelector(`a[href="${SKETCH}?plek=${place}"]`), 'the place leads there')
  assert.doesNotMatch((await site.visitor().get(`/plekken/${place}`)).html, /plannen/)
  await who.get(`${SKETCH}?plek=${place}`, { status: 303, redirect: `${SKETCH}?run=1&stap=sluit_p0` })
  const { text, html } = await who.get(`${SKETCH}?run=1&stap=sluit_p0`)
  assert.match(text, /Wat als Plein sluit\?/)
  const order = [
    'Wie en wat raakt dit?',
    'Met wie is hierover gesproken?',
    'Wie wint en wie verliest er iets?',
  ]
  const places = order.map((each) => text.indexOf(each))
  assert.ok(
    places.every((at, index) => at > (places[index - 1] ?? 0)),
    String(places),
  )
  assert.match(text, /BU99010101: voor ongeveer 200 mensen van 65 jaar of ouder wordt het verder/)
  assert.match(text, /dan is er niets meer op de kaart/)
  assert.match(text, /Niemand is sneller ergens/)
  assert.match(html, /<meta name="robots" content="noindex/)
  assert.match(text, /Dit gaat over ontmoeten, voor mensen van 65 jaar of ouder, te voet\./)
  const part = await who.get(`${SKETCH}?run=1&stap=sluit_p0&stap=sluit_p99`)
  assert.match(part.text, /Een deel van deze schets .* is weggelaten/)
  assert.doesNotMatch(text, /is weggelaten/)
  const asked = await who.get(`${SKETCH}?run=1&stap=sluit_p0&groep=iedereen&manier=fiets`)
  assert.match(asked.text, /BU99010101: voor ongeveer 1\.000 mensen wordt het verder/)
})

test('a change is chosen step by step without script; what is wrong stands at its field and nothing is lost', async (t) => {
  const { who } = await planning(t)
  const chosen = await who.post(SKETCH, { soort: 'nieuw' }, { status: 200 })
  assert.match(chosen.text, /Waar komt een plek bij\?/)
  const [first] = [...chosen.document.querySelectorAll('svg a')]
  const there = await who.get(first?.getAttribute('href') ?? '')
  assert.equal(
    there.document.querySelector('select[name="bij"] option[selected]')?.getAttribute('value'),
    'BU99010101',
  )
  const typed = { soort: 'nieuw', doe: 'zet', waar: 'Nergenshuizen', naam: 'H', uren: 'veel' }
  const refused = await who.post(SKETCH, typed, { status: 422 })
  for (const name of ['waar', 'naam', 'uren'])
    assert.equal(field(refused.document, name), typed[name as 'waar'])
  assert.deepEqual(
    [...refused.document.querySelectorAll('#fouten a')].map((link) => link.getAttribute('href')),
    ['#waar', '#naam', '#uren', '#over'],
  )
  const far = await who.post(SKETCH, { ...typed, waar: '200000, 400000' }, { status: 422 })
  assert.match(far.text, /Daar woont niemand in de buurt/)
  const longName = {
    ...typed,
    naam: 'n'.repeat(121),
    uren: '6',
    bij: 'BU99010102',
    waar: '',
    over: 'ontmoeting',
  }
  const tooLong = await who.post(SKETCH, longName, { status: 422 })
  assert.equal(field(tooLong.document, 'naam'), longName.naam, 'a name is never cut in silence')
  const ticked = await who.post(SKETCH, { soort: 'nieuw', over: 'ontmoeting', naam: 'Huis' }, { status: 200 })
  assert.match(
    ticked.document.querySelector('svg a')?.getAttribute('href') ?? '',
    /naam=Huis&over=ontmoeting&bij=/,
  )
  assert.ok(ticked.document.querySelector('svg a')?.getAttribute('aria-label')?.startsWith('1. BU99010101'))
  assert.match(ticked.text, /1\. BU99010101/)
  const good = {
    ...typed,
    waar: '',
    bij: 'BU99010102',
    naam: 'Huis_kamer',
    uren: '6,5',
    over: ['ontmoeting'],
  }
  const to = `${SKETCH}?run=1&stap=nieuw_151000_450000_6.5_ontmoeting_Huis_kamer`
  await who.post(SKETCH, good, { status: 303, redirect: to })
  const { text } = await who.get(to)
  assert.match(text, /Nieuw: Huis_kamer, in de buurt BU99010102 \(6,5 uur per week, voor ontmoeten\)/)
  assert.match(text, /BU99010102: voor ongeveer 300 mensen van 65 jaar of ouder wordt het dichterbij/)
  const found = await who.post(SKETCH, { soort: 'verhuis', doe: 'zoek', zoek: 'plei' }, { status: 200 })
  assert.equal(found.document.querySelector('[name="wat"]')?.getAttribute('value'), 'p0')
  const moved = { soort: 'verhuis', doe: 'zet', zoek: 'plei', wat: 'p0', waar: 'bu99010102' }
  await who.post(SKETCH, moved, { status: 303, redirect: `${SKETCH}?run=1&stap=verhuis_p0_151000_450000` })
})

test('a plan is kept only with reasons; what was typed stays, also when something else changes meanwhile', async (t) => {
  const { who } = await planning(t)
  const refused = await who.post(
    SKETCH,
    { ...CLOSES, doe: 'bewaar', titel: 'P', reden: 'kort' },
    { status: 422 },
  )
  assert.deepEqual(
    [...refused.document.querySelectorAll('#fouten a')].map((link) => link.getAttribute('href')),
    ['#reden1', '#reden', '#titel'],
  )
  assert.equal(field(refused.document, 'reden'), 'kort')
  for (const stap of [
    'sluit_p99',
    'nieuw_151000_450000_6_niets_Huis',
    'nieuw_250000_550000_6_ontmoeting_Huis',
  ])
    await who.post(SKETCH, { run: '1', stap, doe: 'bewaar' }, { status: 303, redirect: `${SKETCH}?run=1` })
  const long = { ...CLOSES, ...WORDS, reden1: 'x'.repeat(2_001), doe: 'bewaar' }
  assert.match((await who.post(SKETCH, long, { status: 422 })).text, /in 2 tot 2\.000 letters/)
  const shown = await who.post(
    SKETCH,
    { ...CLOSES, ...WORDS, doe: 'toon', groep: 'iedereen' },
    { status: 200 },
  )
  assert.equal(field(shown.document, 'reden1'), WORDS.reden1)
  const step = await who.post(SKETCH, { ...CLOSES, ...WORDS, soort: 'nieuw' }, { status: 200 })
  assert.equal(field(step.document, 'reden1'), WORDS.reden1)
  assert.equal(step.document.querySelector('svg a'), null, 'no address with what somebody wrote')
  const back = await who.post(SKETCH, { ...CLOSES, ...WORDS, soort: 'nieuw', doe: 'terug' }, { status: 200 })
  assert.equal(field(back.document, 'titel'), WORDS.titel)
  const empty = await who.post(SKETCH, { ...CLOSES, ...WORDS, weg: '1' }, { status: 200 })
  assert.match(empty.text, /Wat als er een plek komt, verhuist of sluit\?/)
})

test('whoever has the link reads the plan, without any other way in; a new link ends the old one', async (t) => {
  const { who, site } = await planning(t, 'coordinator')
  const kept = await site.app.request(`http://weefsel.test${SKETCH}`, {
    method: 'POST',
    headers: {
      ...{ host: 'weefsel.test', origin: 'http://weefsel.test', cookie: who.cookie() },
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams({ ...CLOSES, ...WORDS, doe: 'bewaar' }).toString(),
  })
  const link = kept.headers.get('location') ?? ''
  assert.match(link, /^\/inzicht\/bereik\/plan\/[0-9a-z]{26}$/)
  const own = await who.get(link)
  assert.match(own.text, /Je plan is bewaard\. Dit is de link\./)
  const reader = site.visitor()
  const shared = await reader.get(link)
  assert.match(
    shared.text,
    /Plein zonder koffie.*De huur loopt af\. Met niemand gesproken\..*Wie en wat raakt dit/,
  )
  assert.match(shared.text, /voor ongeveer 200 mensen van 65 jaar of ouder wordt het verder/)
  assert.doesNotMatch(shared.text, /Maak een nieuwe link|Dit is de link/)
  assert.match(shared.html, /<meta name="robots" content="noindex/)
  assert.deepEqual(
    [shared.headers.get('cache-control'), shared.headers.get('referrer-policy')],
    ['no-store', 'same-origin'],
  )
  const english = await reader.get(`/en${link}?groep=iedereen`)
  assert.match(english.text, /Who gains and who loses\?/)
  await reader.get('/inzicht/bereik/plan/xxx', { status: 404 })
  await reader.get('/inzicht/bereik/plannen/1', {
    ...{ status: 303, redirect: '/inloggen?naar=%2Finzicht%2Fbereik%2Fplannen%2F1' },
  })
  const made = await who.get('/inzicht/bereik/plannen/1')
  assert.match(made.text, /Verder met dit plan/)
  assert.doesNotMatch(made.html, new RegExp(link))
  const renewed = await site.app.request('http://weefsel.test/inzicht/bereik/plannen/1/link', {
    ...{
      method: 'POST',
      headers: { host: 'weefsel.test', origin: 'http://weefsel.test', cookie: who.cookie() },
    },
  })
  await reader.get(link, { status: 404 })
  await reader.get(renewed.headers.get('location') ?? '')
  const gone = { status: 303, redirect: '/inzicht/bereik/plannen?weg=1' }
  await who.post('/inzicht/bereik/plannen/1/einde', {}, gone)
  await reader.get(renewed.headers.get('location') ?? '', { status: 404 })
  assert.match((await who.get('/inzicht/bereik/plannen?weg=1')).text, /Het plan is weggehaald/)
})

test('for others a sketch is not there', async (t) => {
  const { who, place } = await planning(t, 'worker')
  for (const path of ['', '/schets', `/schets?plek=${place}`, '/waar', '/1', '/schets/uitkomst.json'])
    await who.get(`/inzicht/bereik/plannen${path}`, { status: 404 })
  await who.post(SKETCH, { ...CLOSES, ...WORDS, doe: 'bewaar' }, { status: 404 })
})
