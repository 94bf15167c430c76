import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addUp } from './counts.ts'

const today = '2026-11-24'
const row = { kind: 'wrong', sentOn: '2026-10-01', answeredOn: null, count: 1 } as const

test('open messages are counted by kind, answered ones are not', () => {
  const counts = addUp(
    [
      { ...row, sentOn: today },
      { ...row, kind: 'offer', count: 3 },
      { ...row, answeredOn: '2026-10-02', count: 9 },
    ],
    today,
  )
  assert.deepEqual([counts.wrong, counts.missing, counts.offer], [1, 0, 3])
})

test('the share counts what was answered or is late, not what still has time', () => {
  const counts = addUp(
    [
      { ...row, sentOn: today, count: 50 },
      { ...row, answeredOn: '2026-10-15', count: 3 },
      { ...row, answeredOn: '2026-10-16', count: 1 },
      { ...row, count: 2 },
    ],
    today,
  )
  assert.equal(counts.due, 6)
  assert.equal(counts.answeredInTerm, 3)
  assert.equal(counts.answeredInTermShare, 0.5)
})

test('a share of fewer than five is not given', () => {
  assert.equal(addUp([{ ...row, count: 4 }], today).answeredInTermShare, null)
  assert.equal(addUp([{ ...row, count: 5 }], today).answeredInTermShare, 0)
})
