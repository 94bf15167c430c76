import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatDate, formatDay, formatList, formatNumber, formatTime, formatTimes, inLang } from './i18n.ts'

test('Dutch has no prefix, English lives under /en', () => {
  assert.equal(inLang('nl', '/wijken'), '/wijken')
  assert.equal(inLang('en', '/wijken'), '/en/wijken')
  assert.equal(inLang('en', '/'), '/en')
})

test('dates and times are written as people say them', () => {
  assert.equal(formatDate('nl', '2026-11-24'), '24 november 2026')
  assert.equal(formatDate('nl', '2026-11-24', true), 'dinsdag 24 november 2026')
  assert.equal(formatDay('nl', '2026-11-24'), 'dinsdag 24 november')
  assert.equal(formatTime('nl', '09:05'), '9.05 uur')
  assert.equal(formatTimes('nl', '17:30:00', '19:30:00'), '17.30 – 19.30 uur')
  assert.equal(formatTimes('en', '17:30', '19:30'), '17:30 – 19:30')
})

test('a moment just after midnight in the Netherlands is the new day', () => {
  assert.equal(formatDate('nl', new Date('2026-07-01T22:30:00Z')), '2 juli 2026')
})

test('numbers and lists follow the language', () => {
  assert.equal(formatNumber('nl', 17938870), '17.938.870')
  assert.equal(formatNumber('nl', 2.15, 1), '2,2')
  assert.equal(formatNumber('en', 2.15, 1), '2.2')
  assert.equal(formatList('nl', ['a', 'b', 'c']), 'a, b en c')
})
