import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { firstPhone } from './card.ts'
import { addressLine, contactLine, wheelchair } from './directory.ts'

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
