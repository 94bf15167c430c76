import { descend } from './descent.ts'
import { type Cell, type Count, checkInput, layOut, type Table } from './layout.ts'
import { checkExact, findRings } from './rings.ts'
import { type Rounding, roundedCount, roundFirst } from './rounding.ts'
import { checkRules, type Labels, type Problem, type Rules, usualRules } from './rules.ts'

/**
 * A number as everybody may see it. `hidden`: it was rounded to less than the threshold, which zero also does.
 * `rounded`: a multiple of the base, or a sum of those and of remainders of exact totals. `exact`: as counted.
 */
export type PublishedCell =
  | { at: Labels; status: 'exact' | 'rounded'; value: number }
  | { at: Labels; status: 'hidden'; value: null }

export type PublishedTable = { name: string; by: readonly string[]; cells: PublishedCell[] }

/** The tables in the order asked, or every reason why nothing may be published. */
export type Published = { ok: true; value: PublishedTable[] } | { ok: false; problems: Problem[] }

/** Hides by what was rounded, never by what was counted: that could be told apart. */
function shown({ at, exact, atoms }: Cell, rounding: Rounding, threshold: number): PublishedCell {
  let value = 0
  for (const atom of atoms) value += roundedCount(rounding, atom)
  if (exact) return { at, status: 'exact', value }
  return value < threshold ? { at, status: 'hidden', value: null } : { at, status: 'rounded', value }
}

/**
 * The numbers that may be published of `counts`, in all `tables` at once. They add up over tables, filters, years and
 * scenarios. Nobody who has all of them and this code can bound a count, a sum or a difference of sums to an interval of
 * `2 × protection` wide or less, unless the `exact` totals alone already tell it.
 *
 * The same counts, tables and rules give the same numbers, in whatever order. Publish one set of counts once, with one
 * set of tables: other tables round otherwise, and two roundings together tell more (docs/methods/small-numbers.md).
 *
 * Zero-restricted controlled rounding: Cox and Ernst, INFOR 20 (1982); Causey, Cox and Ernst, JASA 80 (1985);
 * Salazar-González, Mathematical Programming 105 (2006).
 */
export function publish(
  counts: readonly Count[],
  tables: readonly Table[],
  rules: Rules = usualRules,
): Published {
  const hasExact = tables.some(({ exact }) => exact)
  const wrong = [...checkRules(rules, hasExact), ...checkInput(counts, tables)]
  if (wrong.length > 0) return { ok: false, problems: wrong }
  const layout = layOut(counts, tables)
  const found = findRings(layout)
  const problems = checkExact(layout, tables, found, rules)
  if (problems.length > 0) return { ok: false, problems }
  const rounding = roundFirst(layout.atoms, found.rings, rules.base)
  descend(layout, found.rings, rounding)
  const value = tables.map(({ name, by }): PublishedTable => ({ name, by, cells: [] }))
  for (const cell of layout.cells) value[cell.table]?.cells.push(shown(cell, rounding, rules.threshold))
  return { ok: true, value }
}
