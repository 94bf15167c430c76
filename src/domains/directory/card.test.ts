import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { firstPhone, type OfferCard } from './card.ts'
import { addressLine, contactLine, wheelchair } from './directory.ts'
import { planWeek } from './week.ts'

describe('what a card says', () => {
  test('of a person only the role and the first name', () => {
    assert.deepEqual(
      contactLine([{ name: 'Noor van den Berg', title: 'sociaal werker', email: 'n@x.example' }]),
      {
        role: 'sociaal werker',
        firstName: 'Noor',
      },
    )
    assert.equal(contactLine([{ email: 'n@x.example' }]), null)
    assert.equal(contactLine([]), null)
  })

  test('of an address one line', () => {
    const address = { address_1: 'Dorpsstraat 1', country: 'NL', address_type: 'physical' } as const
    assert.equal(
      addressLine([{ ...address, postal_code: '1234 AB', city: 'Weefdorp' }]),
      'Dorpsstraat 1, 1234 AB Weefdorp',
    )
    assert.equal(addressLine([address]), 'Dorpsstraat 1')
    assert.equal(addressLine([]), null)
  })

  test('of a wheelchair only what somebody said', () => {
    const said = (description: string) => wheelchair([{ description }])
    assert.deepEqual(
      [said('Je kunt er met een rolstoel in'), said('Niet met een rolstoel'), said('Lift'), wheelchair([])],
      [true, false, null, null],
    )
  })

  test('the number of the offer before that of the person, the place and the organisation', () => {
    const number = (value: string) => [{ number: value }]
    const person = [{ phones: number('2') }]
    assert.equal(firstPhone(person, number('1'), number('3')), '1')
    assert.equal(firstPhone(person, [], number('3')), '2')
    assert.equal(firstPhone([], [], [], number('4')), '4')
    assert.equal(firstPhone([], []), null)
  })
})

test('a week has all its days, each sorted by time', () => {
  const offer = (name: string, opens_at: string) =>
    ({ id: name, name, schedules: [{ freq: 'WEEKLY', byday: ['TU'], opens_at }] }) as unknown as OfferCard
  const week = planWeek([offer('laat', '20:00'), offer('vroeg', '09:00')], '2026-11-23', 7)
  assert.deepEqual(
    week.map(({ day, items }) => [day, items.map((item) => item.offer.name)]),
    [
      ['2026-11-23', []],
      ['2026-11-24', ['vroeg', 'laat']],
      ['2026-11-25', []],
      ['2026-11-26', []],
      ['2026-11-27', []],
      ['2026-11-28', []],
      ['2026-11-29', []],
    ],
  )
})
