import assert from 'node:assert/strict'
import { test } from 'node:test'
import { identifierSchema, readIdentifier } from './identifier.ts'

test('a number of the Kamer van Koophandel has eight digits, however it is written', () => {
  assert.equal(readIdentifier('NL-KVK', '09912345'), '09912345')
  assert.equal(readIdentifier('NL-KVK', ' 0991 23.45'), '09912345')
  for (const wrong of ['9912345', '099123456', 'KvK 09912345', ''])
    assert.equal(readIdentifier('NL-KVK', wrong), null)
})

test('an RSIN has nine digits that pass the check of eleven', () => {
  assert.equal(readIdentifier('NL-RSIN', '111222333'), '111222333')
  for (const wrong of ['111222334', '11122233', '000000000', '1112223330'])
    assert.equal(readIdentifier('NL-RSIN', wrong), null)
  // One wrong digit, or two beside each other swapped, is always seen.
  const good = '111222333'
  for (let place = 0; place < 9; place += 1) {
    for (let digit = 0; digit < 10; digit += 1) {
      const other = good.slice(0, place) + digit + good.slice(place + 1)
      assert.equal(readIdentifier('NL-RSIN', other), other === good ? good : null, other)
    }
  }
})

test('what is stored is digits only', () => {
  const kvk = (identifier: string) =>
    identifierSchema.safeParse({ identifier_type: 'NL-KVK', identifier }).success
  assert.deepEqual([kvk('09912345'), kvk('0991 2345'), kvk('')], [true, false, false])
})
