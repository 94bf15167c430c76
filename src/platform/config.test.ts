import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readConfig } from './config.ts'

test('without any setting the defaults hold', () => {
  const config = readConfig({})
  assert.equal(config.PORT, 3000)
  assert.equal(config.DATABASE_URL, undefined)
})

test('an empty value counts as absent', () => {
  assert.equal(readConfig({ SMTP_URL: '', PORT: '' }).SMTP_URL, undefined)
})

test('every wrong setting is named at once', () => {
  assert.throws(
    () => readConfig({ PORT: 'many', DATABASE_URL: 'mysql://x/y', METRICS_KEY: 'short' }),
    (error: Error) => {
      for (const name of ['PORT', 'DATABASE_URL', 'METRICS_KEY'])
        assert.match(error.message, new RegExp(name))
      return true
    },
  )
})
