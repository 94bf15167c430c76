import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { add, countsOfTap, none, summary } from './test-counts.ts'

const tap = (parts: Record<string, number>) =>
  `TAP version 13\nok 1 - x\n${Object.entries(parts)
    .map(([name, count]) => `# ${name} ${count}`)
    .join('\n')}\n`

describe('the counts of a run', () => {
  test('are those of node:test', () => {
    const text = tap({ tests: 9, suites: 1, pass: 5, fail: 1, cancelled: 1, skipped: 1, todo: 1 })
    assert.deepEqual(countsOfTap(text, false), { passed: 5, failed: 2, skipped: 2 })
  })

  test('a run that was cut off, ran nothing or ended badly has failed', () => {
    assert.equal(countsOfTap('TAP version 13\nok 1 - x\n', false).failed, 1)
    assert.equal(countsOfTap(tap({ tests: 0, pass: 0, fail: 0 }), true).failed, 1)
    assert.equal(countsOfTap(tap({ tests: 2, pass: 2, fail: 0 }), false).failed, 1)
    assert.equal(countsOfTap(tap({ tests: 2, pass: 2, fail: 0 }), true).failed, 0)
  })

  test('add up to the last line', () => {
    const counts = add(add(none, { passed: 3, failed: 0, skipped: 1 }), { passed: 1, failed: 2, skipped: 0 })
    assert.equal(summary(counts), '4 passed, 2 failed, 1 skipped')
  })
})
