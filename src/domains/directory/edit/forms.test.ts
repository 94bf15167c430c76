import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  formOf,
  readAddress,
  readContact,
  readCost,
  readExistence,
  readTexts,
  readThemes,
  themeField,
} from './forms.ts'
import { AGE_FIELDS, areaField, readAges, readAreas } from './reach-forms.ts'
import { riskOf } from './risk.ts'
import { nl } from './texts.nl.ts'

const words = nl.problems
const contact = {
  phones: [{ number: '0990 111 222', description: 'Balie' }, { number: '0990 333 444' }],
  ...{ email: 'post@geus.example', site: 'https://geus.example/' },
}
const cost = {
  costs: [
    { amount: 2.5, currency: 'EUR' as const, amount_description: 'per keer' },
    { amount: 1, currency: 'EUR' as const, option: 'Met stadspas' },
  ],
  text: null,
}

describe('the form of a part', () => {
  test('gives back what it was made of', () => {
    const texts = { name: 'Open tafel', description: 'Samen eten.\n\nKom gerust.' }
    assert.deepEqual(readTexts(formOf.texts(texts), words), { ok: true, value: texts })
    assert.deepEqual(readContact(formOf.contact(contact), contact, words), { ok: true, value: contact })
    assert.deepEqual(readCost(formOf.cost(cost), cost, words), { ok: true, value: cost })
    const themes = { life_domain: ['wonen'], target_group: [] }
    const known = { life_domain: [{ id: 'wonen' }, { id: 'geld' }], target_group: [{ id: 'ouderen' }] }
    assert.deepEqual(readThemes(formOf.themes(themes), known), { ok: true, value: themes })
    const unknown = { ...formOf.themes(themes), [themeField('life_domain', 'verzonnen')]: 'ja' }
    assert.deepEqual(readThemes(unknown, known), { ok: true, value: themes })
    assert.deepEqual(readExistence(formOf.existence({ status: 'active' }), words), {
      ok: true,
      value: { status: 'active' },
    })
  })

  test('takes a phone number away, and says what is none', () => {
    const fewer = readContact({ ...formOf.contact(contact), 'telefoon-0': '' }, contact, words)
    assert.deepEqual(fewer.ok && fewer.value.phones, [{ number: '0990 333 444' }])
    const wrong = { 'telefoon-0': 'bel maar', mail: 'post', site: 'javascript:alert(1)' }
    assert.deepEqual(readContact(wrong, contact, words), {
      ok: false,
      problems: { 'telefoon-0': words.phone, mail: words.mail, site: words.site },
    })
  })

  test('refuses HTML, an empty name, half an address and a strange amount', () => {
    assert.deepEqual(readTexts({ naam: ' ', uitleg: '<b>vet</b>' }, words), {
      ok: false,
      problems: { naam: words.name, uitleg: words.markup },
    })
    assert.deepEqual(readAddress({ straat: 'Dorpsstraat', postcode: '12', plaats: '' }, words), {
      ok: false,
      problems: { straat: words.street, postcode: words.postcode, plaats: words.city },
    })
    assert.deepEqual(readAddress({}, words), { ok: true, value: null })
    assert.equal(readCost({ bedrag: 'twee' }, cost, words).ok, false)
    const free = readCost({ bedrag: 'gratis' }, cost, words)
    assert.deepEqual(free.ok && free.value.costs.map(({ amount }) => amount), [0, 1])
    assert.equal(readExistence({ stand: 'active' }, words).ok, false)
  })
})

test('what may do harm waits for everybody below a coordinator', () => {
  const times = { schedules: [], text: null }
  const site = { ...contact, site: null }
  const number = { ...contact, phones: [{ number: '0990 999 999' }] }
  const cases = [
    ['times', times, { ...times, text: 'x' }, false],
    ['contact', contact, site, false],
    ['contact', contact, number, true],
    ['contact', contact, { ...contact, email: null }, true],
    ['existence', { status: 'active' }, { status: 'defunct' }, true],
    ['themes', { life_domain: [], target_group: [] }, { life_domain: ['geld'], target_group: [] }, true],
  ] as const
  for (const [group, before, after, waits] of cases) {
    for (const role of ['editor', 'organization', 'worker'] as const)
      assert.equal(riskOf(group, before as never, after as never, role), waits, `${group} by ${role}`)
    for (const role of ['coordinator', 'operator', 'system'] as const)
      assert.equal(riskOf(group, before as never, after as never, role), false, `${group} by ${role}`)
  }
})

test('ages are years, from and up to, and areas keep what the form cannot show', () => {
  const ages = (least: string, most: string) =>
    readAges({ [AGE_FIELDS.least]: least, [AGE_FIELDS.most]: most }, nl.problems)
  assert.deepEqual(ages('12', '18 jaar'), { ok: true, value: { least: 12, most: 18 } })
  assert.deepEqual(ages('', ''), { ok: true, value: { least: null, most: null } })
  assert.deepEqual(ages('0', '120').ok, true)
  for (const [least, most, field] of [
    ['121', '', AGE_FIELDS.least],
    ['jong', '', AGE_FIELDS.least],
    ['', '-1', AGE_FIELDS.most],
    ['60', '12', AGE_FIELDS.most],
  ] as const) {
    const read = ages(least, most)
    assert.deepEqual(!read.ok && Object.keys(read.problems), [field], `${least}–${most}`)
  }
  const known = ['GM9901', 'WK990101', 'WK990102']
  const ticked = (...codes: string[]) => Object.fromEntries(codes.map((code) => [areaField(code), 'ja']))
  const present = { codes: ['BU99010101', 'WK990101'] }
  assert.deepEqual(readAreas(ticked('WK990102'), present, known), { codes: ['BU99010101', 'WK990102'] })
  assert.deepEqual(readAreas(ticked('GM9901', 'WK990101'), { codes: [] }, known), { codes: ['GM9901'] })
})
