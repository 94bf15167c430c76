import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { demo } from './demo-reader.ts'

const { organisaties, plekken, aanbod, inbox } = demo

const words = (list: string) => new Set(list.split(' '))
const domeinen = words('ontmoeting onderwijs opvoeding werk gezondheid wonen bewegen cultuur veiligheid')
const doelgroepen = words(
  'kinderen jongeren volwassenen ouderen gezinnen ouders nieuwkomers mantelzorgers mensen-met-een-beperking alleenstaanden vrouwen mannen lhbti iedereen',
)
const situaties = words(
  'eenzaamheid schulden weinig-geld mantelzorg dementie rouw scheiding nieuw-in-nederland taal-leren digitale-hulp opvoedvragen huiselijk-geweld werkloosheid psychische-klachten verslaving ziekte-of-beperking laaggeletterdheid vervoer energiekosten pensioen',
)
const soorten = words(
  'buurthuis bibliotheek school kerk moskee sportclub sporthal park speeltuin buurttuin gezondheidscentrum winkel werkplaats theater museum stadhuis politie woonzorgcentrum jongerencentrum weggeefwinkel opvang haven',
)
const toegankelijk = words(
  'rolstoel aangepast-toilet lift halte-dichtbij gehandicaptenparkeerplaats ringleiding prikkelarm',
)

test('only known words are used', () => {
  for (const offer of aanbod) {
    assert.ok(offer.domeinen.length > 0 && offer.domeinen.every((word) => domeinen.has(word)), offer.id)
    assert.ok(offer.doelgroepen.length > 0 && offer.doelgroepen.every((w) => doelgroepen.has(w)), offer.id)
    assert.ok(
      offer.situaties.every((word) => situaties.has(word)),
      offer.id,
    )
    assert.ok(['inloop', 'aanmelden', 'bellen'].includes(offer.aanmelden), offer.id)
    assert.match(offer.kosten, /^(gratis|€ \d+,\d{2})$/, offer.id)
  }
  for (const plek of plekken) {
    assert.ok(soorten.has(plek.soort), plek.id)
    assert.ok(
      (plek.toegankelijk ?? []).every((word) => toegankelijk.has(word)),
      plek.id,
    )
  }
  const used = new Set(aanbod.flatMap((offer) => [...offer.doelgroepen, ...offer.situaties]))
  assert.deepEqual(
    [...doelgroepen, ...situaties].filter((word) => !used.has(word)),
    [],
  )
})

test('times are times, and an offer without times says when', () => {
  for (const offer of aanbod) {
    assert.ok(offer.tijden || offer.tijden_uitleg, offer.id)
    for (const time of offer.tijden ?? []) {
      assert.ok(
        time.dagen.every((day) => ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'].includes(day)),
        offer.id,
      )
      for (const clock of [time.van, time.tot]) assert.match(clock, /^([01]\d|2[0-3]):[0-5]\d$/, offer.id)
      assert.ok(time.van < time.tot, offer.id)
      assert.match(time.week ?? 'eerste', /^(eerste|tweede|derde|vierde|laatste)$/, offer.id)
      assert.equal(time.vanaf === undefined, time.tot_en_met === undefined, offer.id)
      for (const date of [time.vanaf, time.tot_en_met])
        assert.match(date ?? '01-01', /^\d{2}-\d{2}$/, offer.id)
    }
  }
})

test('contact data can be seen to be invented', () => {
  const files = ['data/organisaties.json', 'data/plekken.json', 'data/aanbod.json', 'inbox.json']
  const written = files.map((name) => readFileSync(new URL(name, import.meta.url), 'utf8')).join('\n')
  for (const [postcode] of written.matchAll(/\b\d{4} ?[A-Z]{2}\b/g))
    assert.match(postcode, /^099\d [A-Z]{2}$/)
  for (const [phone] of written.matchAll(/\b0\d{1,3}[- ]\d{6,8}\b/g)) assert.match(phone, /^0990-\d{6}$/)
  for (const [address] of written.matchAll(/https?:\/\/[^"\s]+|[\w.-]+@[\w.-]+/g))
    assert.match(address, /\.example$/)
  assert.doesNotMatch(written, /\b[\w-]+\.(nl|com|org|eu|net)\b/)
})

test('texts are short, whole and no two are the same', () => {
  for (const { id, naam, omschrijving } of [...organisaties, ...plekken, ...aanbod]) {
    assert.ok(naam.length >= 4 && naam.length <= 70, id)
    assert.ok(omschrijving.length >= 20 && omschrijving.length <= 350, id)
    assert.match(omschrijving, /[.?!”]$/, id)
    assert.doesNotMatch(omschrijving, /["']| {2}/, id)
  }
  const texts = [...plekken, ...aanbod].flatMap(({ naam, omschrijving }) => [naam, omschrijving])
  assert.equal(new Set(texts).size, texts.length)
})

test('most offers were checked lately and some were not', () => {
  const days = aanbod.map((offer) => offer.gecontroleerd_dagen_geleden)
  assert.ok(days.every((day) => day >= 5 && day <= 700))
  const stale = days.filter((day) => day > 180).length
  assert.ok(stale >= 10 && stale < aanbod.length / 5)
})

test('messages hold no personal data and are answered after they were sent', () => {
  assert.equal(inbox.length, 14)
  for (const { kind, tekst, dagen_geleden, antwoord } of inbox) {
    assert.ok(['klopt-niet', 'ik-mis-iets', 'ik-kan-iets'].includes(kind))
    assert.doesNotMatch(tekst, /@|\d{6}|0990/)
    assert.ok(!antwoord || antwoord.dagen_geleden < dagen_geleden, tekst)
  }
})
