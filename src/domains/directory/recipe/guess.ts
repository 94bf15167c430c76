import { type RowKind, TARGETS, type TargetKey, targetsOf } from './targets.ts'

/** A column with what stands in its first rows. */
export interface SampleColumn {
  name: string
  values: readonly string[]
}

/** Which column is what: by its place in the file; a column that is not there is not used. */
export type Guess = ReadonlyMap<number, TargetKey>

const folded = (name: string) =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9@]/g, '')

/** What values look like, for columns whose name says nothing. */
const LOOKS: readonly (readonly [TargetKey, RegExp])[] = [
  ['email', /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i],
  ['url', /^(https?:\/\/|www\.)\S+$/i],
  ['postcode', /^\d{4}\s?[A-Z]{2}$/i],
  ['phone', /^(\+31|0)[\d\s()-]{8,14}$/],
  ['latitude', /^5[0-4][.,]\d{3,}$/],
  ['longitude', /^[3-7][.,]\d{3,}$/],
]

/** How surely a name is this target: 3 the same, 2 begins with it, 1 holds it, 0 not. Short names only count whole. */
function fits(name: string, names: readonly string[]): number {
  if (names.includes(name)) return 3
  const long = names.filter((each) => each.length > 3)
  if (long.some((each) => name.startsWith(each))) return 2
  return long.some((each) => name.includes(each)) ? 1 : 0
}

function looksLike({ values }: SampleColumn): TargetKey | undefined {
  const filled = values.filter((value) => value.trim() !== '')
  if (filled.length === 0) return undefined
  return LOOKS.find(([, form]) => filled.every((value) => form.test(value.trim())))?.[0]
}

/**
 * Guesses what each column is from its name, else from what stands in it. Each target at most once: the surest column gets
 * it, the first of equals. A person checks it.
 */
export function guessColumns(columns: readonly SampleColumn[], kind: RowKind): Guess {
  const wanted = targetsOf(kind)
  const guess = new Map<number, TargetKey>()
  const free = () => wanted.filter((key) => ![...guess.values()].includes(key))
  for (const sure of [3, 2, 1])
    for (const [at, { name }] of columns.entries()) {
      if (guess.has(at)) continue
      const found = free().find((key) => fits(folded(name), TARGETS[key].names) === sure)
      if (found) guess.set(at, found)
    }
  for (const [at, column] of columns.entries()) {
    const found = guess.has(at) ? undefined : looksLike(column)
    if (found && free().includes(found)) guess.set(at, found)
  }
  return guess
}

/** What the rows are about, from the names of the columns: offers, unless hardly anything speaks for it. */
export function guessKind(columns: readonly SampleColumn[]): RowKind {
  const has = (key: TargetKey) => columns.some(({ name }) => fits(folded(name), TARGETS[key].names) >= 2)
  const offers: TargetKey[] = [
    'cost',
    'target_group',
    'life_domain',
    'organization',
    'days',
    'application',
    'place',
  ]
  if (offers.some(has)) return 'service'
  if (has('kvk') || has('branch')) return 'organization'
  return has('latitude') || has('line') || has('street') ? 'location' : 'service'
}
