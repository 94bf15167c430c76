import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dueOn, senderErasedAfter, textErasedAfter } from './term.ts'

test('ten working days skip weekends', () => {
  assert.equal(dueOn('2026-11-24'), '2026-12-08')
  assert.equal(dueOn('2026-11-28'), '2026-12-11')
})

test('ten working days skip public holidays, also over the turn of the year', () => {
  assert.equal(dueOn('2026-12-21'), '2027-01-06')
  assert.equal(dueOn('2026-04-02'), '2026-04-17')
  assert.equal(dueOn('2026-05-01'), '2026-05-19')
})

test('King’s day is held a day earlier when it falls on a Sunday', () => {
  assert.equal(dueOn('2025-04-25', 1), '2025-04-28')
  assert.equal(dueOn('2026-04-24', 1), '2026-04-28')
})

test('an address goes 30 days after the answer, and after 180 days at the latest', () => {
  assert.equal(senderErasedAfter('2026-01-01'), '2026-06-30')
  assert.equal(senderErasedAfter('2026-01-01', '2026-01-10'), '2026-02-09')
  assert.equal(senderErasedAfter('2026-01-01', '2026-06-25'), '2026-06-30')
  assert.equal(textErasedAfter('2026-01-01'), '2027-01-01')
})
