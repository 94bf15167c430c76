import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readReceipt } from '../../platform/id.ts'
import { newToken, receiptOf } from './receipt.ts'

test('one form with the same words, one receipt; another form or other words, another receipt', () => {
  const token = newToken()
  const receipt = receiptOf(token, 'woorden')
  assert.equal(receiptOf(token, 'woorden'), receipt)
  assert.notEqual(receiptOf(token, 'andere woorden'), receipt)
  assert.notEqual(receiptOf(newToken(), 'woorden'), receipt)
  assert.equal(readReceipt(receipt), receipt)
})

test('a weak or missing name is not used', () => {
  for (const token of ['', 'a', '1234-5678-9ABC', `${newToken()}x`, newToken().toUpperCase()])
    assert.notEqual(receiptOf(token, 'woorden'), receiptOf(token, 'woorden'), token)
})
