import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newSecret, readSecret, secretFrom } from './secret.ts'

test('a secret is new every time, read as typed, and gives another that is always the same', () => {
  const [one, other] = [newSecret(), newSecret()]
  assert.notEqual(one, other)
  assert.equal(readSecret(` ${one.toUpperCase()} `), one)
  for (const typed of [undefined, '', one.slice(1), `${one}0`, 'u'.repeat(26)])
    assert.equal(readSecret(typed), null)
  assert.equal(secretFrom(one, 'link'), secretFrom(one, 'link'))
  assert.equal(readSecret(secretFrom(one, 'link')), secretFrom(one, 'link'))
  assert.equal(
    new Set([one, secretFrom(one, 'link'), secretFrom(one, 'other'), secretFrom(other, 'link')]).size,
    4,
  )
})
