import type { Labels, Problem } from './rules.ts'

/** How many stand at these labels. Every person (or thing) is counted at exactly one place, and zeros are given too. */
export type Count = { at: Labels; count: number }

/**
 * What is shown together: one cell for each combination of `by`, over the counts that `where` lets through (no `where` is
 * all). An empty `by` is one grand total. `exact`: this total is given, or known from elsewhere, without rounding.
 */
export type Table = {
  name: string
  by: readonly string[]
  where?: Readonly<Record<string, readonly string[]>>
  exact?: boolean
}

export type Cell = { table: number; at: Labels; exact: boolean; atoms: number[] }
/** The people that no table tells apart: what every published number is a sum of. */
export type Atom = { count: number; cells: number[] }
export type Layout = { cells: Cell[]; atoms: Atom[] }

function lets({ where }: Table, at: Labels): boolean {
  for (const dimension in where) if (!where[dimension]?.includes(at[dimension] ?? '')) return false
  return true
}

/** Every dimension that some table looks at, in one order. */
const dimensionsOf = (tables: readonly Table[]) =>
  [...new Set(tables.flatMap((table) => [...table.by, ...Object.keys(table.where ?? {})]))].sort()

/** What is wrong with the counts and tables as they were handed over. */
export function checkInput(counts: readonly Count[], tables: readonly Table[]): Problem[] {
  const problems: Problem[] = []
  const names = new Set<string>()
  for (const { name } of tables) {
    if (names.has(name)) problems.push({ code: 'same-name', table: name })
    names.add(name)
  }
  const dimensions = dimensionsOf(tables)
  for (const { at, count } of counts) {
    if (!Number.isSafeInteger(count) || count < 0) problems.push({ code: 'bad-count', at })
    for (const dimension of dimensions)
      if (at[dimension] === undefined) problems.push({ code: 'missing-label', at, dimension })
  }
  return problems
}

/** Finds or makes the cell of a table that holds these labels. */
function cellFinder(tables: readonly Table[], cells: Cell[]) {
  const known = tables.map(() => new Map<string, number>())
  return (table: number, { by, exact }: Table, at: Labels): number => {
    const key = JSON.stringify(by.map((dimension) => at[dimension]))
    let cell = known[table]?.get(key)
    if (cell === undefined) {
      const own = Object.fromEntries(by.map((dimension) => [dimension, at[dimension] as string]))
      cell = cells.push({ table, at: own, exact: exact ?? false, atoms: [] }) - 1
      known[table]?.set(key, cell)
    }
    return cell
  }
}

/**
 * Cells in the order in which their labels first appear; atoms in an order that depends on labels only, so that the same
 * counts give the same answer in whatever order the database hands them over.
 */
export function layOut(counts: readonly Count[], tables: readonly Table[]): Layout {
  const dimensions = dimensionsOf(tables)
  const cells: Cell[] = []
  const cellOf = cellFinder(tables, cells)
  const found = new Map<string, Atom & { key: string }>()
  for (const { at, count } of counts) {
    const inside: number[] = []
    tables.forEach((table, number) => {
      if (lets(table, at)) inside.push(cellOf(number, table, at))
    })
    if (inside.length === 0) continue
    const key = JSON.stringify(dimensions.map((dimension) => at[dimension]))
    const same = inside.join()
    const atom = found.get(same)
    if (!atom) found.set(same, { count, cells: inside, key })
    else {
      atom.count += count
      if (key < atom.key) atom.key = key
    }
  }
  const atoms = [...found.values()].sort((left, right) => (left.key < right.key ? -1 : 1))
  atoms.forEach((atom, number) => {
    for (const cell of atom.cells) cells[cell]?.atoms.push(number)
  })
  return { cells, atoms: atoms.map(({ count, cells: inside }) => ({ count, cells: inside })) }
}
