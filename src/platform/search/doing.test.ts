import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inSteps } from './doing.ts'

test('scores that differ by chance are one step, and a wish is more than a step', () => {
  assert.equal(inSteps(1.99), inSteps(2.01))
  assert.ok(inSteps(1.93) - inSteps(1.93 - 0.4) > 0.2)
})
