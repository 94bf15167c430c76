import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import type { OfferCard, PlaceCard } from '../card.ts'
import type { Schedule } from '../schedule.ts'
import { DayList } from './day-list.tsx'
import { OfferCardView } from './offer-card.tsx'
import { PlaceCardView } from './place-card.tsx'
import { costLine, costLines, scheduleText } from './schedule-text.ts'

const rule = (more: Partial<Schedule>): Schedule => ({
  freq: 'WEEKLY',
  opens_at: '10:00',
  closes_at: '12:00',
  ...more,
})

const offer: OfferCard = {
  id: 'o1',
  name: 'Samen eten <op> dinsdag',
  description: 'Schuif aan.',
  organization: { id: 'g1', name: 'Welzijn' },
  place: { id: 'p1', name: 'De Geus', address: 'Geuzenweg 1, Weefdorp', confidential: false },
  schedules: [rule({ byday: ['TU'] })],
  scheduleText: 'Niet in de vakantie.',
  costText: null,
  cost: 2.5,
  access: 'walk_in',
  phone: '0990-410100',
  contact: { role: 'kok', firstName: 'Noor' },
  lifeDomains: ['ontmoeting'],
  assuredDate: '2026-11-03',
  atLocation: true,
}

const place: PlaceCard = {
  id: 'p1',
  name: 'De Geus',
  description: '',
  placeType: 'buurthuis',
  organization: null,
  address: 'Geuzenweg 1, Weefdorp',
  longitude: 5.18,
  latitude: 52.22,
  confidential: false,
  phone: null,
  schedules: [rule({ byday: ['MO'] }), rule({ byday: ['FR'] })],
  accessibility: ['Je kunt er met een rolstoel in'],
  accessFacets: [{ description: 'Je kunt er met een rolstoel in', term: 'rolstoel' }],
  transportation: null,
  wheelchair: true,
  municipalityCode: 'GM0402',
  wijkCode: null,
  buurtCode: null,
  assuredDate: null,
}

describe('times in words', () => {
  const said = [
    [rule({ byday: ['TU', 'TH'] }), 'elke dinsdag en donderdag, 10.00 – 12.00 uur'],
    [rule({ freq: 'MONTHLY', byday: ['-1FR'] }), 'elke laatste vrijdag van de maand, 10.00 – 12.00 uur'],
    [rule({ byday: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] }), 'elke dag, 10.00 – 12.00 uur'],
    [rule({ byday: ['MO'], interval: 2, dtstart: '2026-01-05' }), 'om de week op maandag, 10.00 – 12.00 uur'],
    [
      rule({ valid_from: '2026-12-05', valid_to: '2026-12-05' }),
      'zaterdag 5 december 2026, 10.00 – 12.00 uur',
    ],
    [
      rule({ byday: ['SA'], season: { from: '09-01', to: '05-31' } }),
      'elke zaterdag, 10.00 – 12.00 uur, van 1 september tot en met 31 mei',
    ],
  ] as const
  for (const [schedule, words] of said) test(words, () => assert.equal(scheduleText(schedule, 'nl'), words))

  test('in English too', () => {
    assert.equal(scheduleText(rule({ byday: ['TU'] }), 'en'), 'every Tuesday, 10:00 – 12:00')
  })

  const costs = [
    ['gratis', 0, 'gratis', 'free'],
    ['Gratis.', 0, 'gratis', 'free'],
    ['2.50', 2.5, '€\u00a02,50', '€2.50'],
    ['€ 3,50 per keer', 3.5, '€\u00a03,50 per keer', '€3.50 per keer'],
    ['gratis – neem iets mee', 0, 'gratis – neem iets mee', 'free – neem iets mee'],
    ['vanaf 5 euro', 5, 'vanaf €\u00a05,00', 'vanaf €5.00'],
    ['een gift', 2, '€\u00a02,00 – een gift', '€2.00 – een gift'],
    ['1e keer gratis, daarna € 5', 1, '1e keer gratis, daarna € 5', '1e keer gratis, daarna € 5'],
    ['3 keer voor € 10', 3, '3 keer voor € 10', '3 keer voor € 10'],
    ['€ 2,50 - € 5,00', 2.5, '€\u00a02,50 - € 5,00', '€2.50 - € 5,00'],
    ['naar draagkracht', null, 'naar draagkracht', 'naar draagkracht'],
  ] as const
  for (const [text, cost, nl, en] of costs)
    test(`what it costs, in the language of the reader: ${text} (${cost})`, () => {
      assert.deepEqual([costLine(text, cost, 'nl'), costLine(text, cost, 'en')], [nl, en])
    })

  test('on public holidays or not, when somebody said so', () => {
    const said = (holidays?: boolean) => scheduleText(rule({ byday: ['TU'], except: { holidays } }), 'nl')
    assert.match(said(true), /niet op feestdagen/)
    assert.match(said(false), /ook op feestdagen/)
    assert.doesNotMatch(said(), /feestdagen/)
  })

  test('who pays something else has a line of its own', () => {
    const costs = [
      { amount: 2.5, currency: 'EUR' as const },
      { amount: 0, currency: 'EUR' as const, option: 'Met de Weverpas' },
    ]
    assert.deepEqual(costLines(null, costs, 'nl'), ['€\u00a02,50', 'Met de Weverpas: gratis'])
    assert.deepEqual(costLines(null, [], 'nl'), [])
  })

  test('what it costs when the source has no words for it', () => {
    assert.equal(costLine(null, 0, 'nl'), 'gratis')
    assert.equal(costLine(null, 2.5, 'nl'), '€\u00a02,50')
    assert.equal(costLine(null, null, 'nl'), null)
  })
})

describe('cards', () => {
  test('an offer shows the facts that decide and links to its page; its text is only text', () => {
    const html = renderToString(<OfferCardView offer={offer} lang="nl" />)
    for (const part of [
      'Samen eten &lt;op',
      'href="/aanbod/o1"',
      'elke dinsdag',
      'De Geus, Geuzenweg 1',
      '€',
      'Loop gewoon binnen',
      'Noor, kok',
      'tel:0990410100',
      'Gecontroleerd op 3 november 2026',
      'href="/organisaties/g1"',
    ])
      assert.ok(html.includes(part), part)
    assert.ok(renderToString(<OfferCardView offer={offer} lang="en" />).includes('href="/en/aanbod/o1"'))
  })

  test('a confidential place says to call, and nothing of where it is', () => {
    const secret = { ...offer, place: { id: 'p', name: 'Opvang', address: null, confidential: true } }
    const html = renderToString(<OfferCardView offer={secret} lang="nl" />)
    assert.ok(html.includes('Geheim adres'))
    const card = renderToString(
      <PlaceCardView place={{ ...place, confidential: true, address: null }} lang="nl" />,
    )
    assert.ok(card.includes('Geheim adres') && !card.includes('Geuzenweg'))
  })

  test('a place shows its kind, hours and wheelchair', () => {
    const html = renderToString(<PlaceCardView place={place} lang="nl" typeName="Buurthuis" number={3} />)
    for (const part of ['Buurthuis', 'elke maandag', 'elke vrijdag', 'rolstoel', 'href="/plekken/p1"'])
      assert.ok(html.includes(part), part)
  })

  test('a day tells what is on, counts the rest, and says when nothing is', () => {
    const item = { time: '10:00', until: '12:00', offer }
    const html = renderToString(<DayList lang="nl" title="Vandaag" items={[item]} total={2} />)
    for (const part of ['Vandaag', '10.00 – 12.00 uur', 'De Geus', 'en nog 1 andere'])
      assert.ok(html.includes(part), part)
    assert.ok(
      renderToString(<DayList lang="nl" title="x" items={[]} total={0} empty="Niets" />).includes('Niets'),
    )
    assert.equal(renderToString(<DayList lang="nl" title="x" items={[]} total={0} />), '')
    const more = { href: '/zoeken?wanneer=di', label: 'Alles op dinsdag' }
    const linked = renderToString(<DayList lang="nl" title="x" items={[item]} total={2} more={more} />)
    assert.match(linked, /href="\/zoeken\?wanneer=di"[^>]*>Alles op dinsdag/)
    assert.ok(!linked.includes('en nog'))
  })
})
