import assert from 'node:assert/strict'
import { test } from 'node:test'
import { siteOf } from './site-address.ts'

test('a working area with its own host is linked there', () => {
  assert.equal(siteOf(['zuid.example'], 'https://noord.example'), 'https://zuid.example')
  assert.equal(siteOf([], 'https://noord.example'), 'https://noord.example')
  assert.equal(siteOf([], undefined), null)
})
