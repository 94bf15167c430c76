import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkContacts, checkOwnNumbers, checkTimes, checkWords, WORDS } from './checks.ts'
import { demo } from './demo-reader.ts'
import type { Aanbod } from './records.ts'

const { organisaties, plekken, aanbod, inbox } = demo

const share = (test: (offer: Aanbod) => boolean) => aanbod.filter(test).length / aanbod.length
const between = (value: number, low: number, high: number, what: string) =>
  assert.ok(value >= low && value <= high, `${what}: ${value.toFixed(3)}`)

test('only known words are used, and of what residents filter on all of them', () => {
  checkWords(demo)
  const all = new Set([
    ...aanbod.flatMap(({ domeinen, doelgroepen, situaties, talen = [] }) => [
      ...[...domeinen, ...doelgroepen, ...situaties, ...talen],
    ]),
    ...plekken.flatMap(({ soort, toegankelijk = [] }) => [soort, ...toegankelijk]),
    ...organisaties.map(({ branche }) => branche),
  ])
  const { domeinen, doelgroepen, situaties, talen, soort, toegankelijk, branche } = WORDS
  for (const list of [domeinen, doelgroepen, situaties, talen, soort, toegankelijk, branche])
    assert.deepEqual(
      [...list].filter((word) => !all.has(word)),
      [],
    )
})

test('times are times, and an offer without times says when', () => {
  checkTimes(demo)
})

test('contact data can be seen to be invented, and belongs to one organisation', () => {
  checkContacts(JSON.stringify([organisaties, plekken, aanbod, inbox]))
  checkOwnNumbers(demo)
})

test('texts are short and whole', () => {
  for (const { id, naam, omschrijving } of [...organisaties, ...plekken, ...aanbod]) {
    assert.ok(naam.length >= 4 && naam.length <= 70, id)
    assert.ok(omschrijving.length >= 20 && omschrijving.length <= 350, id)
    assert.match(omschrijving, /[.?!”]$/, id)
    assert.doesNotMatch(naam + omschrijving, /["']| {2}/, id)
  }
})

test('no two titles or texts are the same, and titles do not begin alike', () => {
  const bare = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\d]+/gu, ' ')
      .trim()
  for (const texts of [
    aanbod.map(({ naam }) => bare(naam)),
    plekken.map(({ naam }) => bare(naam)),
    [...organisaties, ...plekken, ...aanbod].map(({ omschrijving }) => bare(omschrijving)),
  ])
    assert.equal(new Set(texts).size, texts.length)
  const begins = Map.groupBy(aanbod, ({ naam }) => bare(naam).split(' ').slice(0, 2).join(' '))
  for (const [begin, offers] of begins) assert.ok(offers.length <= 40, `${offers.length} times “${begin}”`)
})

test('words of the office stay out of the texts', () => {
  const office =
    /\b(cliënt|doelgroep|laagdrempelig|participatie|problematiek|hulpvraag|kwetsbaar|zelfredzaam)/i
  for (const { id, naam, omschrijving } of [...organisaties, ...plekken, ...aanbod])
    assert.doesNotMatch(`${naam} ${omschrijving}`, office, id)
})

test('things happen as often, cost as much and ask as much as in life', () => {
  const times = ({ tijden = [] }: Aanbod) => tijden
  between(
    share((offer) => times(offer).some((time) => time.over_dagen !== undefined)),
    0.07,
    0.13,
    'one-offs',
  )
  between(
    share((offer) => times(offer).some((time) => time.week)),
    0.11,
    0.19,
    'monthly',
  )
  between(
    share((offer) => times(offer).length === 0),
    0.1,
    0.18,
    'without times',
  )
  between(
    share((offer) => times(offer).some((time) => time.om_de)),
    0.03,
    0.1,
    'every other week',
  )
  between(
    share((offer) => times(offer).some((time) => time.van >= '17:30')),
    0.15,
    0.3,
    'evenings',
  )
  between(
    share((offer) => times(offer).some((time) => /za|zo/.test(String(time.dagen)))),
    0.14,
    0.26,
    'weekends',
  )
  between(
    share(({ kosten }) => kosten === 'gratis'),
    0.5,
    0.7,
    'free',
  )
  between(
    share(({ kosten_met_pas }) => kosten_met_pas !== undefined),
    0.2,
    0.35,
    'less with the pass',
  )
  between(
    share(({ aanmelden }) => aanmelden === 'inloop'),
    0.4,
    0.6,
    'walk in',
  )
  between(
    share(({ talen }) => talen !== undefined),
    0.1,
    0.2,
    'in other languages',
  )
  between(
    share(({ indicatie }) => indicatie !== undefined),
    0.004,
    0.03,
    'decided by others first',
  )
  between(
    share(({ plek_id }) => plek_id === undefined),
    0.1,
    0.22,
    'at home or on the way',
  )
})

test('most offers were checked lately and some were not', () => {
  between(
    share((offer) => offer.gecontroleerd_dagen_geleden > 180),
    0.06,
    0.2,
    'stale',
  )
})

test('messages hold no personal data and are answered after they were sent', () => {
  assert.equal(inbox.length, 14)
  for (const { kind, tekst, dagen_geleden, antwoord } of inbox) {
    assert.ok(['klopt-niet', 'ik-mis-iets', 'ik-kan-iets'].includes(kind))
    assert.doesNotMatch(tekst, /@|\d{6}|0990/)
    assert.ok(!antwoord || antwoord.dagen_geleden < dagen_geleden, tekst)
  }
})
