import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Best } from './best.ts'
import { Chosen } from './chosen.ts'
import { dense } from './distances.ts'
import { coverOf, medianOf, within } from './questions.ts'
import { seeded } from './random.ts'
import type { Ranking } from './ranking.ts'
import { FREE, OPEN, Relaxation, SHUT } from './relaxation.ts'
import { branch } from './tree.ts'

const [POINTS, SITES] = [40, 11]

/** Every choice of p sites with its total. */
function allChoices(ranking: Ranking, p: number): { sites: number[]; total: number }[] {
  const found: { sites: number[]; total: number }[] = []
  for (let choice = 0; choice < 2 ** SITES; choice += 1) {
    const sites = Array.from({ length: SITES }, (_, site) => site).filter((site) => choice & (1 << site))
    if (sites.length === p) found.push({ sites, total: new Chosen(ranking, p, sites).total() })
  }
  return found
}

function* worlds(seed: number): Generator<{ ranking: Ranking; p: number; random: () => number }> {
  const random = seeded(seed)
  for (let turn = 0; turn < 20; turn += 1) {
    const costs = Float64Array.from({ length: POINTS * SITES }, () => Math.floor(random() * 60))
    const weights = Float64Array.from({ length: POINTS }, () => 1 + Math.floor(random() * 9))
    const size = { points: POINTS, sites: SITES }
    const p = 2 + (turn % 4)
    yield { ranking: medianOf(size, weights, dense(costs, SITES)).ranking, p, random }
    yield { ranking: coverOf(size, weights, within(dense(costs, SITES), 15)), p, random }
  }
}

test('at any prices the bound lies below every choice, and what is settled holds in all choices up to the goal', () => {
  let settled = 0
  for (const { ranking, p, random } of worlds(21)) {
    const choices = allChoices(ranking, p)
    const least = Math.min(...choices.map(({ total }) => total))
    const relaxation = new Relaxation(
      ranking,
      p,
      ranking.beyond.map((far) => far * random()),
    )
    for (let step = 0; step < 40; step += 1) {
      const { bound, total } = relaxation.look()
      assert.ok(bound <= least + 1e-9, `bound ${bound} above ${least}`)
      assert.equal(total, new Chosen(ranking, p, relaxation.sites).total())
      if (!relaxation.climb(least, 0.5)) break
    }
    relaxation.look()
    const goal = least + 3
    settled += relaxation.settle(goal)
    for (const { sites, total } of choices) {
      if (total > goal) continue
      for (const [site, state] of relaxation.state.entries())
        assert.ok(state === FREE || sites.includes(site) === (state === OPEN), `${sites}: ${site}`)
    }
  }
  assert.ok(settled > 50, 'otherwise this tests nothing')
})

test('from a bad choice and without swaps in between, the tree alone finds the optimum and proves it', () => {
  let nodes = 0
  for (const { ranking, p } of worlds(22)) {
    const choices = allChoices(ranking, p).sort((one, other) => one.total - other.total)
    const worst = choices.at(-1)
    const best = new Best(ranking, () => true)
    best.offer(worst?.total ?? 0, Int32Array.from(worst?.sites ?? []))
    const relaxation = new Relaxation(ranking, p, new Float64Array(POINTS))
    const rest = branch(best, relaxation, new Chosen(ranking, p), 10_000)
    best.raise(rest.bound)
    nodes += rest.nodes
    assert.deepEqual([best.total, best.isProven], [choices[0]?.total, true])
  }
  assert.ok(nodes > 100, `${nodes}: otherwise this tests nothing`)
})

test('a tree that is cut short leaves a bound that still holds', () => {
  for (const { ranking, p } of worlds(23)) {
    const choices = allChoices(ranking, p).map(({ total }) => total)
    const best = new Best(ranking, () => true)
    best.offer(Math.max(...choices) + 5, new Int32Array(p))
    const { bound } = branch(
      best,
      new Relaxation(ranking, p, new Float64Array(POINTS)),
      new Chosen(ranking, p),
      3,
    )
    best.raise(bound)
    assert.ok(best.bound <= Math.min(...choices))
  }
})

test('what is shut may be forgotten: the bound stays, and no choice has it', () => {
  for (const { ranking, p } of worlds(24)) {
    const relaxation = new Relaxation(ranking, p, ranking.beyond)
    relaxation.state[1] = SHUT
    const before = relaxation.look()
    relaxation.forget()
    assert.deepEqual(relaxation.look(), before)
    assert.ok(!relaxation.sites.includes(1))
  }
})
