import assert from 'node:assert/strict'
import type { Aanbod, Records, Tijd } from './records.ts'

const words = (list: string) => new Set(list.split(' '))

/** The words that may be used, by the field that uses them. */
export const WORDS = {
  domeinen: words('ontmoeting onderwijs opvoeding werk gezondheid wonen bewegen cultuur veiligheid'),
  doelgroepen: words(
    'kinderen jongeren volwassenen ouderen gezinnen ouders nieuwkomers mantelzorgers mensen-met-een-beperking alleenstaanden vrouwen mannen lhbti iedereen',
  ),
  situaties: words(
    'eenzaamheid schulden weinig-geld mantelzorg dementie rouw scheiding nieuw-in-nederland taal-leren digitale-hulp opvoedvragen huiselijk-geweld werkloosheid psychische-klachten verslaving ziekte-of-beperking laaggeletterdheid vervoer energiekosten pensioen',
  ),
  talen: words('nl en ar tr uk pl ti fa so es fr zh pap'),
  soort: words(
    'buurthuis bibliotheek school kerk moskee sportclub sporthal park speeltuin buurttuin gezondheidscentrum winkel werkplaats theater museum stadhuis politie woonzorgcentrum jongerencentrum weggeefwinkel opvang haven',
  ),
  toegankelijk: words(
    'rolstoel aangepast-toilet lift halte-dichtbij gehandicaptenparkeerplaats ringleiding prikkelarm hulphond gebarentaal',
  ),
  branche: words(
    'sociaal-werk zorg ggz sport cultuur onderwijs levensbeschouwing wonen overheid bewoners natuur werk juridisch bedrijf',
  ),
  aanmelden: words('inloop aanmelden bellen'),
  vorm: words('collectief individueel'),
  pijler: words('bewoners netwerken voorzieningen'),
  indicatie: words('nodig'),
}

const PRICE = /^(gratis|€ \d+,\d{2})$/

function known(id: string, field: keyof typeof WORDS, used: readonly string[] | string | undefined): void {
  for (const word of [used ?? []].flat()) assert.ok(WORDS[field].has(word), `${id}: ${field} ${word}`)
}

/** Euros of `€ 2,50`; 0 of `gratis`. */
export function euros(price: string): number {
  return price === 'gratis' ? 0 : Number(price.slice(2).replace(',', '.'))
}

/** Fails on a word that no list knows, and on prices and ages that cannot be. */
export function checkWords({ organisaties, plekken, aanbod }: Records): void {
  for (const { id, branche } of organisaties) known(id, 'branche', branche)
  for (const plek of plekken) {
    known(plek.id, 'soort', plek.soort)
    known(plek.id, 'toegankelijk', plek.toegankelijk)
  }
  for (const offer of aanbod) {
    assert.ok(offer.domeinen.length > 0 && offer.doelgroepen.length > 0, offer.id)
    for (const field of ['domeinen', 'doelgroepen', 'situaties', 'talen'] as const)
      known(offer.id, field, offer[field])
    for (const field of ['aanmelden', 'vorm', 'pijler', 'indicatie'] as const)
      known(offer.id, field, offer[field])
    assert.match(offer.kosten, PRICE, offer.id)
    assert.match(offer.kosten_met_pas ?? 'gratis', PRICE, offer.id)
    if (offer.kosten_met_pas) assert.ok(euros(offer.kosten_met_pas) < euros(offer.kosten), offer.id)
    assert.ok((offer.leeftijd_van ?? 0) <= (offer.leeftijd_tot ?? 120), offer.id)
    assert.ok(offer.gecontroleerd_dagen_geleden >= 5 && offer.gecontroleerd_dagen_geleden <= 700, offer.id)
  }
}

function checkTime({ id }: Aanbod, time: Tijd): void {
  assert.notEqual(time.dagen === undefined, time.over_dagen === undefined, id)
  for (const day of time.dagen ?? []) assert.match(day, /^(ma|di|wo|do|vr|za|zo)$/, id)
  for (const clock of [time.van, time.tot]) assert.match(clock, /^([01]\d|2[0-3]):[0-5]\d$/, id)
  assert.ok(time.van < time.tot, id)
  assert.ok((time.over_dagen ?? 2) >= 2 && (time.over_dagen ?? 2) <= 55, id)
  assert.match(time.week ?? 'eerste', /^(eerste|tweede|derde|vierde|laatste)$/, id)
  assert.equal(time.om_de === undefined, time.begin === undefined, id)
  assert.match(time.begin ?? '2026-01-05', /^\d{4}-\d{2}-\d{2}$/, id)
  assert.equal(time.vanaf === undefined, time.tot_en_met === undefined, id)
  for (const date of [time.vanaf, time.tot_en_met]) assert.match(date ?? '01-01', /^\d{2}-\d{2}$/, id)
}

/** Fails on times that are none, and on an offer that neither has times nor says when. */
export function checkTimes({ aanbod }: Records): void {
  for (const offer of aanbod) {
    assert.ok(offer.tijden || offer.tijden_uitleg, offer.id)
    for (const time of offer.tijden ?? []) checkTime(offer, time)
  }
}

/** Fails on contact data that could be real: see README.md. */
export function checkContacts(written: string): void {
  for (const [postcode] of written.matchAll(/\b\d{4} ?[A-Z]{2}\b/g))
    assert.match(postcode, /^099\d ?[A-Z]{2}$/)
  for (const [phone] of written.matchAll(/\b0\d{1,3}[- ]\d{6,8}\b/g)) assert.match(phone, /^0990-\d{6}$/)
  for (const [, kvk = ''] of written.matchAll(/"kvk":"(\d+)"/g)) assert.match(kvk, /^099\d{5}$/)
  for (const [address] of written.matchAll(/https?:\/\/[^"\s]+|[\w.-]+@[\w.-]+/g))
    assert.match(address, /\.example(\/[\w/-]*)?$/)
  assert.doesNotMatch(written, /\b[\w-]+\.(nl|com|org|eu|net)\b/)
}

/** Fails when two records share an id, or one points at what is not there. */
export function checkReferences(
  { organisaties, plekken, aanbod }: Records,
  areas: ReadonlySet<string>,
): void {
  const ids = [...organisaties, ...plekken, ...aanbod].map((item) => item.id)
  assert.equal(new Set(ids).size, ids.length)
  const known = new Set(ids)
  for (const plek of plekken) if (plek.organisatie_id) assert.ok(known.has(plek.organisatie_id), plek.id)
  for (const offer of aanbod) {
    assert.ok(known.has(offer.organisatie_id), offer.id)
    if (offer.plek_id) assert.ok(known.has(offer.plek_id), offer.id)
    else assert.ok(offer.werkgebied?.length, `${offer.id} is nowhere`)
    for (const code of offer.werkgebied ?? []) assert.ok(areas.has(code), offer.id)
  }
  const used = new Set(aanbod.map((offer) => offer.organisatie_id))
  for (const { id } of organisaties) assert.ok(used.has(id), `${id} offers nothing`)
}

/** Fails when two organisations have one telephone number, name or number at the chamber of commerce. */
export function checkOwnNumbers({ organisaties, aanbod }: Records): void {
  for (const field of ['telefoon', 'kvk', 'naam', 'email', 'website'] as const) {
    const given = organisaties.map((one) => one[field]).filter((value) => value !== undefined)
    assert.equal(new Set(given).size, given.length, field)
  }
  const owner = new Map(organisaties.map(({ id, telefoon }) => [telefoon, id]))
  for (const { id, contact, organisatie_id } of aanbod) {
    const other = contact?.telefoon ? owner.get(contact.telefoon) : undefined
    assert.ok(other === undefined || other === organisatie_id, `${id} has the number of ${other}`)
  }
}
