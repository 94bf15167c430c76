import type { Layout, Table } from './layout.ts'
import { leastExact, type Problem, type Rules } from './rules.ts'

/** Atoms of which the total is known exactly, through one exact cell less the exact cells inside it. */
export type Ring = { atoms: number[]; total: number; cell: number }

type Found = { rings: Ring[]; crossing: number[] }

/** Exact cells that hold the atom, from the smallest to the largest. */
function chainOf({ cells, atoms }: Layout, atom: number): number[] {
  const size = (cell: number) => cells[cell]?.atoms.length ?? 0
  const exact = (atoms[atom]?.cells ?? []).filter((cell) => cells[cell]?.exact)
  return exact.sort((left, right) => size(left) - size(right) || left - right)
}

/**
 * The rings, and the exact cells that cut through another one. In nested sets every atom of a set has the same next
 * larger set; as soon as two atoms disagree, the sets cross.
 */
export function findRings(layout: Layout): Found {
  const next = new Map<number, number>()
  const rings = new Map<number, Ring>()
  const crossing = new Set<number>()
  layout.atoms.forEach(({ count }, number) => {
    const chain = chainOf(layout, number)
    chain.forEach((cell, step) => {
      const larger = chain[step + 1] ?? -1
      if (next.has(cell) && next.get(cell) !== larger) crossing.add(cell)
      next.set(cell, larger)
    })
    const cell = chain[0]
    if (cell === undefined) return
    const ring = rings.get(cell) ?? { atoms: [], total: 0, cell }
    ring.atoms.push(number)
    ring.total += count
    rings.set(cell, ring)
  })
  return { rings: [...rings.values()], crossing: [...crossing] }
}

/** Exact totals that cannot be given: too small, alone or as the difference of others, or crossing each other. */
export function checkExact(layout: Layout, tables: readonly Table[], found: Found, rules: Rules): Problem[] {
  const least = leastExact(rules)
  const say = (code: 'small-exact' | 'crossing-exact', number: number): Problem => {
    const cell = layout.cells[number]
    return { code, table: tables[cell?.table ?? 0]?.name ?? '', at: cell?.at ?? {} }
  }
  if (found.crossing.length > 0) return found.crossing.map((cell) => say('crossing-exact', cell))
  return found.rings
    .filter(({ total }) => total > 0 && total < least)
    .map(({ cell }) => say('small-exact', cell))
}
