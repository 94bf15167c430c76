import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dutchOn } from './dutch.ts'

test('words in Dutch are marked where the page is in another language', () => {
  assert.equal(dutchOn('en'), 'nl')
  assert.equal(dutchOn('nl'), undefined)
})
