import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { configSchema, readConfig } from './config.ts'

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

test('the operator’s guide names every setting with its default', () => {
  const guide = readFileSync(join(import.meta.dirname, '../../docs/operate.md'), 'utf8')
  const defaults: Record<string, unknown> = readConfig({})
  for (const name of Object.keys(configSchema.shape)) {
    const row = guide.split('\n').find((line) => line.startsWith(`| \`${name}\` `))
    assert.ok(row, `${name} is not in docs/operate.md`)
    if (defaults[name] !== undefined)
      assert.ok(row.includes(`\`${defaults[name]}\``), `${name}: ${defaults[name]}`)
  }
})
