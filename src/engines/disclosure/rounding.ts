import type { Atom } from './layout.ts'
import type { Ring } from './rings.ts'

/**
 * Each count between two values: `low`, and `low + base` when `up`. What already has a value stays there (`fixed`): the
 * zero-restricted rounding of Cox and Ernst (1982), on which the proof of safety rests.
 */
export type Rounding = { base: number; low: number[]; up: boolean[]; fixed: boolean[] }

/** The value of an atom as it is published. */
export function roundedCount({ base, low, up }: Rounding, atom: number): number {
  return (low[atom] ?? 0) + (up[atom] ? base : 0)
}

/**
 * In a ring the values must add up to a total that is no multiple: one atom carries the remainder. Which one depends on
 * labels, not on counts, so it tells nothing; it is another one in each ring, or one theme would carry them all.
 */
function remainders(atoms: readonly Atom[], rings: readonly Ring[], base: number): number[] {
  const rest = atoms.map(() => 0)
  rings.forEach(({ atoms: inside, total }, number) => {
    const carrier = inside[number % inside.length]
    if (carrier !== undefined) rest[carrier] = total % base
  })
  return rest
}

/** Free atoms to the nearest value, a half down. In a ring as many go up as the total asks, largest remainder first. */
export function roundFirst(atoms: readonly Atom[], rings: readonly Ring[], base: number): Rounding {
  const rest = remainders(atoms, rings, base)
  const low = atoms.map(({ count }, atom) => {
    const over = rest[atom] ?? 0
    return Math.max(over, Math.floor((count - over) / base) * base + over)
  })
  const above = atoms.map(({ count }, atom) => count - (low[atom] ?? 0))
  // Above is negative only for a carrier below its remainder, which has nowhere else to go.
  const fixed = above.map((difference) => difference <= 0)
  const up = above.map((difference) => 2 * difference > base)
  for (const { atoms: inside, total } of rings) {
    const sum = inside.reduce((so, atom) => so + (low[atom] ?? 0), 0)
    const places = (total - sum) / base
    const order = inside
      .filter((atom) => !fixed[atom])
      .sort((left, right) => (above[right] ?? 0) - (above[left] ?? 0) || left - right)
    order.forEach((atom, place) => {
      up[atom] = place < places
    })
  }
  return { base, low, up, fixed }
}
