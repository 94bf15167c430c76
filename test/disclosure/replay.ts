import type { Count } from '../../src/engines/disclosure/layout.ts'
import { publish } from '../../src/engines/disclosure/publish.ts'
import type { Random } from '../seeded.ts'
import { published } from './attack.ts'
import type { World } from './worlds.ts'

type Move = { to: number; from: number }
/** What was published of each count, what was published in all, and what six towns publish that differ in one count. */
export type Replay = { values: number[]; same: string; towns: string[] }

const STEPS = [0, 1, 2, 3, 4, 5]

/** The counts as published, with `people` more at one place (and fewer at another one). */
function townOf(world: World, values: number[], people: number, { to, from }: Move): string {
  const counts = world.counts.map(({ at }, place): Count => {
    const more = (place === to ? people : 0) - (place === from ? people : 0)
    return { at, count: (values[place] ?? 0) + more }
  })
  return JSON.stringify(publish(counts, world.tables, world.rules))
}

/** Where a total is known, somebody else has to go: from the largest, or to it when the others are empty. */
function moveOf(world: World, values: number[], random: Random): Move {
  const to = Math.floor(random() * values.length)
  if (world.about !== 'known') return { to, from: -1 }
  const others = [...values.keys()].filter(
    (place) => place !== to && world.counts[place]?.at.wijk === world.counts[to]?.at.wijk,
  )
  const from = others.sort((left, right) => (values[right] ?? 0) - (values[left] ?? 0))[0] ?? -1
  return (values[from] ?? 0) >= 5 ? { to, from } : { to: from, from: to }
}

/** Nothing is hidden here, so that this sees more than anybody. Null when the world does not show its counts one by one. */
export function replay(found: World, random: Random): Replay | null {
  const world = { ...found, rules: { ...found.rules, threshold: 1 } }
  const whole = published(world).find(({ cells }) => cells.length === world.counts.length)
  if (!whole) return null
  const values = world.counts.map(
    ({ at }) => whole.cells.find((cell) => whole.by.every((name) => cell.at[name] === at[name]))?.value ?? 0,
  )
  const move = moveOf(world, values, random)
  return {
    values,
    same: JSON.stringify(publish(world.counts, world.tables, world.rules)),
    towns: STEPS.map((people) => townOf(world, values, people, move)),
  }
}
