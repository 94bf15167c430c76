import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newReceipt, readReceipt } from './id.ts'
import { secretHash } from './secret.ts'

test('a receipt can be read back however it is typed', () => {
  const receipt = newReceipt()
  assert.match(receipt, /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
  assert.equal(readReceipt(receipt.toLowerCase().replaceAll('-', ' ')), receipt)
})

test('letters that look like digits are read as digits', () => {
  assert.equal(readReceipt('OIL0 1234 ABCD'), '0110-1234-ABCD')
})

test('what cannot be a receipt is refused', () => {
  for (const typed of ['', '1234', '1234-5678-9ABCD', 'UUUU-1234-1234', "1234-5678-9AB'"])
    assert.equal(readReceipt(typed), null)
})

test('receipts do not repeat, and their hash tells nothing but equality', () => {
  const receipts = new Set(Array.from({ length: 2_000 }, newReceipt))
  assert.equal(receipts.size, 2_000)
  assert.match(secretHash('0110-1234-ABCD'), /^[0-9a-f]{64}$/)
  assert.notEqual(secretHash('0110-1234-ABCD'), secretHash('0110-1234-ABCE'))
})
