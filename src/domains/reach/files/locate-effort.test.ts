import assert from 'node:assert/strict'
import { test } from 'node:test'
import { madeUp } from '../../../../test/bench/reach/instances.ts'
import { prove } from '../../../platform/prover.ts'
import { search } from './locate-effort.ts'
import { orlibQuestion } from './locate-orlib.ts'

const now = () => performance.now()

function question(number: number) {
  const read = orlibQuestion(madeUp(number, 3))
  assert.ok(read.ok)
  return read.value
}

test('HiGHS, which knows nothing of our search, finds the same optimum', async () => {
  for (const number of [1, 2, 5]) {
    const { ranking, p } = question(number)
    const { located, proof } = await search(ranking, p, { seconds: 30, now, prover: prove })
    const alone = await search(ranking, p, { seconds: 30, now })
    assert.deepEqual([proof, located.isProven], ['optimal', true])
    assert.deepEqual([alone.proof, alone.located.total], [undefined, located.total])
  }
})

test('a prover that finds better or a higher bound is believed, one that failed is not', async () => {
  const { ranking, p } = question(1)
  const stopped = { seconds: 0, now }
  const { located } = await search(ranking, p, stopped)
  const told = (outcome: 'optimal' | 'time' | 'failed', total: number | null, bound: number) =>
    search(ranking, p, {
      ...stopped,
      prover: async () => ({ outcome, total, bound, chosen: [0, 1, 2, 3, 4] }),
    })
  const better = await told('optimal', located.total - 5, located.total - 5)
  assert.deepEqual([[...better.located.sites], better.located.isProven], [[0, 1, 2, 3, 4], true])
  const late = await told('time', null, located.total - 1)
  assert.deepEqual(
    [late.located.total, late.located.bound, late.located.isProven, late.proof],
    [located.total, located.total - 1, false, 'time'],
  )
  assert.deepEqual((await told('failed', 1, located.total)).located, located)
})
