import assert from 'node:assert/strict'
import { test } from 'node:test'
import { prove } from '../../platform/prover.ts'
import { bestOf, siteQuestion } from './best-places.ts'
import type { InputBuurt, Inputs } from './inputs.ts'
import { provenBest } from './prove-places.ts'

const ABOUT = { domain: 'ontmoeting', group: 'ouderen', mode: 'walk' } as const

/** Buurten 400 metres apart on a line, with so many people each; nothing is there yet. */
function line(people: readonly number[]): Inputs {
  const buurten = people.map((best, at): InputBuurt => {
    const code = `BU9901010${at}`
    const older = { best, low: best, high: best, basis: 'count' as const }
    return { code, wijk: 'WK990101', own: true, uncovered: null, people: { ouderen: older } }
  })
  return {
    ...{ version: 1, on: '2026-11-22', domains: ['ontmoeting'], groups: ['ouderen'], buurten },
    points: people.map((_, buurt) => ({ x: 400 * buurt, y: 0, buurt, part: 1 })),
    ...{ facilities: [], unplaced: {}, fresh: [] },
    norms: [{ id: 'n', domain: 'ontmoeting', group: null, unit: 'hours', value: 20 }],
  }
}

const PEOPLE = [10, 80, 30, 50, 20, 90, 40, 60]

/** The least gap of all choices of so many spots, each tried. */
function leastOfAll(question: NonNullable<ReturnType<typeof siteQuestion>>, count: number): number {
  const { live, need, norm, candidates } = question.ask
  const gains = candidates.map((candidate) => live.would(candidate))
  let least = Number.POSITIVE_INFINITY
  const choose = (from: number, scores: Float64Array, left: number): void => {
    if (left === 0) {
      const gap = need.reduce((sum, people, at) => sum + people * Math.max(0, norm - (scores[at] ?? 0)), 0)
      least = Math.min(least, gap)
      return
    }
    for (let at = from; at < candidates.length; at += 1) {
      const next = scores.slice()
      gains[at]?.points.forEach((point, index) => {
        next[point] = (next[point] ?? 0) + (gains[at]?.more[index] ?? 0)
      })
      choose(at + 1, next, left - 1)
    }
  }
  choose(0, live.scores, count)
  return least
}

async function asked<T>(
  count: number,
  work: (question: NonNullable<ReturnType<typeof siteQuestion>>) => T | Promise<T>,
) {
  const question = siteQuestion(line(PEOPLE), ABOUT, { count, hours: 2 }) ?? assert.fail()
  try {
    return await work(question)
  } finally {
    question.close()
  }
}

test('what a solver proves is the best of all choices', async () => {
  for (const count of [1, 2, 3, 4])
    await asked(count, async (question) => {
      const proven = await provenBest(question, prove, 20)
      const least = leastOfAll(question, count)
      assert.equal(proven.proof, 'optimal')
      assert.ok(Math.abs(proven.gapAfter - least) < 1e-6, `${count}: ${proven.gapAfter} and ${least}`)
      assert.equal(proven.least, proven.gapAfter)
      assert.equal(proven.sites.length, count)
    })
})

test('a better choice of the solver is taken; a bound holds when time is over; a failure changes nothing', () =>
  asked(2, async (question) => {
    const best = bestOf(question)
    const proof = { total: best.gapAfter - 0.1, bound: best.gapAfter - 0.2, chosen: [0, 7] }
    const better = await provenBest(question, async () => ({ outcome: 'time', ...proof }), 1)
    assert.deepEqual(
      better.sites.map(({ x }) => x),
      [0, 2_800],
    )
    assert.deepEqual([better.gapAfter, better.proof], [proof.total, 'time'])
    assert.ok(better.least <= better.gapAfter && better.least >= proof.bound - 1e-12)
    const failed = await provenBest(question, async () => ({ outcome: 'failed', ...proof }), 1)
    assert.deepEqual([failed.sites, failed.gapAfter, failed.least], [best.sites, best.gapAfter, best.least])
  }))

test('with too many pairs the solver is not asked', () =>
  asked(1, async (question) => {
    const never = () => assert.fail('asked')
    const { proof, pairs } = await provenBest(question, never, 1, 3)
    assert.equal(proof, 'large')
    // 400 metres apart with 738 metres of reach: each spot helps itself and its neighbours.
    assert.equal(pairs, 8 + 2 * 7)
  }))

test('without a norm and with nothing on the map there is nothing to fall short of', () => {
  const inputs = line(PEOPLE)
  assert.equal(siteQuestion({ ...inputs, norms: [] }, ABOUT, { count: 1, hours: 2 }), null)
})
