import assert from 'node:assert/strict'
import { type PublishedTable, publish } from '../../src/engines/disclosure/publish.ts'
import { type Groups, knowledgeOf } from './attacker.ts'
import type { World } from './worlds.ts'

/** A number somebody wants to know: what it is, what it is at least to the solver, and whether that leaves it in doubt. */
export type Attacked = { real: number; least: number; wide: boolean }
type Question = { groups: number[]; real: number }

const MOST_CELLS = 4
const MOST_DIFFERENCES = 3

/** The tables of a made-up world. Throws when they may not be published: worlds are made so that they may. */
export function published({ counts, tables, rules }: World): PublishedTable[] {
  const result = publish(counts, tables, rules)
  assert.ok(result.ok, JSON.stringify(result))
  return result.value
}

/** How many really are in each group. */
function truthOf(world: World, groups: Groups): number[] {
  const truth = Array.from({ length: groups.size }, () => 0)
  world.counts.forEach(({ count }, place) => {
    const group = groups.of[place] ?? -1
    if (group >= 0) truth[group] = (truth[group] ?? 0) + count
  })
  return truth
}

/** Small cells, and small differences of a cell and another one inside it. Exact totals are no question. */
function questionsOf(world: World, groups: Groups, exact: boolean[]): Question[] {
  const truth = truthOf(world, groups)
  const ask = (inside: number[]): Question[] => {
    const real = inside.reduce((sum, group) => sum + (truth[group] ?? 0), 0)
    return real > 0 && real < world.rules.threshold ? [{ groups: inside, real }] : []
  }
  const cells = groups.sums.flatMap((sum, cell) => (exact[cell] ? [] : ask(sum.groups)))
  const differences = groups.sums.flatMap(({ groups: outer }, cell) =>
    groups.sums.flatMap(({ groups: inner }, other) => {
      const inside = inner.length < outer.length && inner.every((group) => outer.includes(group))
      return inside && !(exact[cell] && exact[other])
        ? ask(outer.filter((group) => !inner.includes(group)))
        : []
    }),
  )
  return [...cells.slice(0, MOST_CELLS), ...differences.slice(0, MOST_DIFFERENCES)]
}

/** Lets the solver loose on the small numbers of a world. Throws when what it was told is not true. */
export function attack(world: World): Attacked[] {
  const tables = published(world)
  const { knowledge, groups } = knowledgeOf(world.counts, world.tables, tables, world.rules)
  const exact = tables.flatMap(({ cells }) => cells.map(({ status }) => status === 'exact'))
  const truth = truthOf(world, groups).map((count, group) => ({
    terms: [[`x${group}`, 1]] as [string, number][],
    least: count,
    most: count,
  }))
  // It would be attacking something else if the truth did not fit.
  assert.ok(knowledge.couldBe(truth), `the truth of a world (${world.about}) is ruled out`)
  return questionsOf(world, groups, exact).map((question) => {
    const terms = question.groups.map((group): [string, number] => [`x${group}`, 1])
    const least = knowledge.least(terms)
    const wide = knowledge.couldBe([{ terms, least: least + 2 * world.rules.protection + 1 }])
    return { real: question.real, least, wide }
  })
}
