import { type Lists, listsOf, turned } from './lists.ts'

/** Where a word stands in an entry: title, keywords or text; more than one at once. */
export const PLACE = { title: 1, keywords: 2, text: 4 } as const
/** Room for these in a number that also holds an entry or a word. */
const PLACE_BITS = 3
const PLACES = 7

/** An entry as it was read, numbers for words and facets. */
export interface ReadEntry {
  id: string
  /** The transaction that wrote it. */
  stamp: string
  /** The title in plain letters. */
  title: string
  /** Years; -1 for none. */
  minimumAge: number
  maximumAge: number
  /** Days since 1970; the lowest number for never. */
  assured: number
  /** RD New, x and y in turn. */
  points: readonly number[]
  /** Numbers of its facets, and of its words with the places where they stand. */
  marks: Uint32Array
  words: Uint32Array
}

/** The words and facets that were met so far, by number; they only grow, so that an older index stays right. */
export interface Dictionary {
  names: string[]
  marks: Map<string, number>
  words: Map<string, number>
}

export const emptyDictionary = (): Dictionary => ({ names: [], marks: new Map(), words: new Map() })

/**
 * All of `search_entry` that a question is compared with, small enough to keep: some hundreds of bytes an entry. PostgreSQL
 * would unpack every text again for every word of every question; this is read once after a change. Entries are numbered
 * in the order of their titles.
 */
export interface EntryIndex {
  size: number
  ids: readonly string[]
  stamps: readonly string[]
  numbers: ReadonlyMap<string, number>
  dictionary: Dictionary
  minimumAges: Int32Array
  maximumAges: Int32Array
  assured: Int32Array
  titles: readonly string[]
  /** Entries by their title in plain letters. */
  titled: ReadonlyMap<string, readonly number[]>
  /** By entry, x and y in turn. */
  points: { starts: Uint32Array; values: Float64Array }
  /** By entry: its facets; its words with their places. */
  marks: Lists
  words: Lists
  /** Entries by facet, and by word with the place of the word in the last bits. */
  holders: Lists
  users: Lists
  /** How many entries have a facet. */
  totals: ReadonlyMap<string, number>
}

export const packed = (word: number, place: number): number => (word << PLACE_BITS) | place
export const placeIn = (use: number): number => use & PLACES
export const entryIn = (use: number): number => use >>> PLACE_BITS

/** Entry `number` of an index as it was read. */
export function entryAt(index: EntryIndex, number: number): ReadEntry {
  return {
    ...{ id: index.ids[number] ?? '', stamp: index.stamps[number] ?? '', title: index.titles[number] ?? '' },
    minimumAge: index.minimumAges[number] ?? -1,
    maximumAge: index.maximumAges[number] ?? -1,
    assured: index.assured[number] ?? 0,
    points: Array.from(
      index.points.values.subarray(index.points.starts[number], index.points.starts[number + 1]),
    ),
    ...{ marks: index.marks.of(number), words: index.words.of(number) },
  }
}

function pointsOf(entries: readonly ReadEntry[]): EntryIndex['points'] {
  const starts = new Uint32Array(entries.length + 1)
  for (const [at, { points }] of entries.entries()) starts[at + 1] = (starts[at] ?? 0) + points.length
  return { starts, values: Float64Array.from(entries.flatMap(({ points }) => points)) }
}

/** The index of these entries, which stand in the order of their titles. */
export function indexOf(entries: readonly ReadEntry[], dictionary: Dictionary): EntryIndex {
  const marks = listsOf(entries.map((entry) => entry.marks))
  const words = listsOf(entries.map((entry) => entry.words))
  const holders = turned(
    marks,
    dictionary.names.length,
    (mark) => mark,
    (entry) => entry,
  )
  const users = turned(
    words,
    dictionary.words.size,
    (use) => use >>> PLACE_BITS,
    (entry, use) => packed(entry, use & PLACES),
  )
  const titled = new Map<string, number[]>()
  for (const [entry, { title }] of entries.entries()) {
    const same = titled.get(title)
    if (same) same.push(entry)
    else titled.set(title, [entry])
  }
  return {
    ...{ size: entries.length, dictionary, marks, words, holders, users, titled },
    ids: entries.map(({ id }) => id),
    stamps: entries.map(({ stamp }) => stamp),
    titles: entries.map(({ title }) => title),
    points: pointsOf(entries),
    numbers: new Map(entries.map(({ id }, entry) => [id, entry])),
    minimumAges: Int32Array.from(entries, ({ minimumAge }) => minimumAge),
    maximumAges: Int32Array.from(entries, ({ maximumAge }) => maximumAge),
    assured: Int32Array.from(entries, ({ assured }) => assured),
    totals: new Map(dictionary.names.map((name, mark) => [name, holders.of(mark).length])),
  }
}
