import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seeded } from '../seeded.ts'
import { attack } from './attack.ts'
import { replay } from './replay.ts'
import { worldOf } from './worlds.ts'

/** Here dozens, in `bin/bench disclosure --attack 1000` a thousand: a solver takes its time. */
const SOLVED = 36
const REPLAYED = 2_000

test('a solver that knows every published number and the rules bounds no small number within ±2', () => {
  let asked = 0
  for (let seed = 0; seed < SOLVED; seed += 1) {
    const world = worldOf(seed)
    for (const { real, least, wide } of attack(world)) {
      assert.ok(
        wide && least <= real,
        `world ${seed} (${world.about}): ${real} is known from ${least} up within ±2`,
      )
      asked += 1
    }
  }
  assert.ok(asked > 2 * SOLVED, `only ${asked} numbers were attacked`)
})

/**
 * A count is put at 0 … 5 more than was published, all others at what was published. When the code then publishes the same
 * six times, nobody can tell which it was, whatever they know of the code.
 */
test('thousands of sets: six towns that differ in one count give the very same publication', () => {
  const random = seeded(1)
  let tried = 0
  for (let seed = 0; tried < REPLAYED; seed += 1) {
    const found = replay(worldOf(seed), random)
    if (!found) continue
    for (const town of found.towns) assert.equal(town, found.same, `world ${seed}`)
    tried += 1
  }
})

test('nobody is invented where nobody is', () => {
  for (let seed = 0; seed < REPLAYED; seed += 1) {
    const world = worldOf(seed)
    const found = world.about === 'known' ? null : replay(world, seeded(seed))
    found?.values.forEach((value, place) => {
      if (world.counts[place]?.count === 0) assert.equal(value, 0, `world ${seed}`)
    })
  }
})
