import type { Layout } from './layout.ts'
import type { Ring } from './rings.ts'
import { type Rounding, roundedCount } from './rounding.ts'

/** What the published cells are off now. */
function errorsOf({ cells, atoms }: Layout, rounding: Rounding): number[] {
  const error = cells.map(() => 0)
  atoms.forEach((atom, number) => {
    const own = roundedCount(rounding, number) - atom.count
    for (const cell of atom.cells) error[cell] = (error[cell] ?? 0) + own
  })
  return error
}

/** Moves an atom to its other value, and tells what the sum of squares would gain (a gain is below zero). */
function mover({ atoms }: Layout, error: number[], { base, up }: Rounding) {
  const gain = (atom: number): number => {
    const step = up[atom] ? -base : base
    let sum = 0
    for (const cell of atoms[atom]?.cells ?? []) sum += step * (2 * (error[cell] ?? 0) + step)
    return sum
  }
  const move = (atom: number) => {
    const step = up[atom] ? -base : base
    for (const cell of atoms[atom]?.cells ?? []) error[cell] = (error[cell] ?? 0) + step
    up[atom] = !up[atom]
  }
  /** Of the atoms that are up (or not), the one whose move gains most, the first of equals. */
  const best = (among: readonly number[], isUp: boolean, not = -1) => {
    let found = { atom: -1, gain: Number.POSITIVE_INFINITY }
    for (const atom of among) {
      if (up[atom] !== isUp || atom === not) continue
      const own = gain(atom)
      if (own < found.gain) found = { atom, gain: own }
    }
    return found
  }
  return { gain, move, best }
}

/** Lets one atom of a ring go up and another one down, if that gains: the total of a ring is given exactly. */
function exchange(inside: readonly number[], { move, best }: ReturnType<typeof mover>): boolean {
  const first = best(inside, false)
  if (first.atom < 0) return false
  move(first.atom)
  const second = best(inside, true, first.atom)
  if (first.gain + second.gain < 0) {
    move(second.atom)
    return true
  }
  move(first.atom)
  return false
}

/**
 * Moves counts to their other value as long as that brings the published sums closer (least squares of their errors, all
 * alike). Only what truly gains moves, and only what lies between two values: a table of which one count (in a ring: two)
 * lies between two values stays as it was rounded first. That is all that the proof in docs/methods/small-numbers.md needs.
 * Ends: the sum of squares is whole and falls at every move.
 */
export function descend(layout: Layout, rings: readonly Ring[], rounding: Rounding): void {
  const moves = mover(layout, errorsOf(layout, rounding), rounding)
  const inRings = new Set(rings.flatMap(({ atoms }) => atoms))
  const loose = rings.map(({ atoms }) => atoms.filter((atom) => !rounding.fixed[atom]))
  const free = [...layout.atoms.keys()].filter((atom) => !rounding.fixed[atom] && !inRings.has(atom))
  for (let moved = true; moved; ) {
    moved = false
    for (const atom of free)
      if (moves.gain(atom) < 0) {
        moves.move(atom)
        moved = true
      }
    for (const inside of loose) while (exchange(inside, moves)) moved = true
  }
}
