import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { revealsPlace, streetOf, textsIn } from './confidential.ts'

const own = ['Zonnelakenhof 44', 'Zonnelakenhof', '0993 AD', '52.519848', '5.190736']

describe('what tells where a confidential place is', () => {
  const telling = [
    'Kom naar Zonnelakenhof 44.',
    'zonnelakenhof44',
    'het ZONNELAKENHOF, bel aan bij 44',
    'Post: 0993AD',
    'https://kaart.example/?q=Zonnelakenhof+44',
    'https://kaart.example/?q=Zonnelakenhof%2044',
    'https://kaart.example/@52.519848,5.19',
    'Zónnelakenhof 44',
    'Ons kantoor is Marktstraat 12',
    '1234 AB',
    'Kom naar Dorpsstr. 77',
    'Tulpenln 5',
    'punt 52.5198, 5.1907',
  ]
  for (const text of telling) test(text, () => assert.equal(revealsPlace(text, own), true))

  const quiet = [
    'Een veilig huis voor volwassenen en kinderen.',
    'Bel 0990-410112, dag en nacht.',
    'Sinds 2019 helpen we 300 mensen per jaar.',
    'Stuur een bericht met alleen het woord “appel”.',
    '100% gratis',
  ]
  for (const text of quiet) test(`not: ${text}`, () => assert.equal(revealsPlace(text, own), false))

  test('an abbreviated street is the same street, whoever abbreviates', () => {
    for (const [street, text] of [
      ['Verborgenstraat 77', 'Bel aan bij Verborgenstr. 77.'],
      ['Verborgenstraat 77', 'verborgenstr77'],
      ['Verborgenstraat', 'in de Verborgenstr, bij de brug'],
      ['Verborgenstr. 77', 'in de Verborgenstraat 77a'],
    ] as const)
      assert.equal(revealsPlace(text, [street, ...streetOf(street)]), true, text)
  })

  test('a word as long as a book takes no time', () => {
    const start = performance.now()
    assert.equal(revealsPlace('a'.repeat(200_000), own), false)
    assert.ok(performance.now() - start < 1_000)
  })

  test('an empty address hides nothing and gives nothing away', () => {
    assert.equal(revealsPlace('Een veilig huis.', ['', ' ', 'a']), false)
  })

  test('is looked for in every text, however deep', () => {
    const deep = { name: 'a', contacts: [{ phones: [{ number: 'b' }] }], schedules: [{ description: 'c' }] }
    assert.deepEqual(textsIn(deep), [
      { field: 'name', text: 'a' },
      { field: 'contacts', text: 'b' },
      { field: 'schedules', text: 'c' },
    ])
  })
})
