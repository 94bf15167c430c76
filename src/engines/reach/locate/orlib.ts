import type { Roads } from './roads.ts'

/** What is wrong with a file: the line (from 1; 0: the file as a whole), what, and the value that stands there. */
export interface OrlibProblem {
  line: number
  what: 'empty' | 'head' | 'large' | 'sites' | 'road' | 'place' | 'length' | 'fewer' | 'more'
  value: string
}

/** A p-median problem of the OR-Library: every place is a demand point of weight 1 and a candidate site. */
export interface OrlibProblemFile {
  roads: Roads
  /** How many sites to choose. */
  p: number
}

export type OrlibRead = { ok: true; value: OrlibProblemFile } | { ok: false; problems: OrlibProblem[] }

/** More problems than this are not told. */
const MOST_PROBLEMS = 50
/** More places than this make a table of distances that does not fit. */
const MOST_PLACES = 6_000

const LARGEST = Number.MAX_SAFE_INTEGER

const isWhole = (value: number, least: number, most: number) =>
  Number.isInteger(value) && value >= least && value <= most

/** Plain decimals; `Number` would take hexadecimals too. */
const NUMBER = /^-?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/
const numberOf = (part: string) => (NUMBER.test(part) ? Number(part) : Number.NaN)
/** The sign with which files of old systems end. */
const END = '\u001A'

/** The values of a line; none for an empty one. */
const partsOf = (line: string) => line.split(/\s+/).filter((part) => part !== '' && part !== END)

/**
 * Reads a file pmed1 … pmed40 of the OR-Library (Beasley 1990, doi 10.1057/jors.1990.166): a line `places roads p`, then
 * for each road `place place length`, both ways, places from 1. A pair of places that is listed twice keeps its last
 * length: with the shortest one the published optima do not come out. Gives all problems (at most 50), by line.
 */
export function readOrlib(text: string): OrlibRead {
  const lines = text.split(/\r\n|\n|\r/).map((line, index) => ({ number: index + 1, parts: partsOf(line) }))
  const [head, ...rest] = lines.filter(({ parts }) => parts.length > 0)
  if (!head) return { ok: false, problems: [{ line: 0, what: 'empty', value: '' }] }
  const problems: OrlibProblem[] = []
  const [places = 0, many = 0, p = 0] = head.parts.map(numberOf)
  if (head.parts.length !== 3 || !isWhole(places, 1, LARGEST) || !isWhole(many, 0, LARGEST))
    return { ok: false, problems: [{ line: head.number, what: 'head', value: head.parts.join(' ') }] }
  if (places > MOST_PLACES)
    return { ok: false, problems: [{ line: head.number, what: 'large', value: `${places}` }] }
  if (!isWhole(p, 1, places)) problems.push({ line: head.number, what: 'sites', value: head.parts[2] ?? '' })
  const lengths = new Map<number, number>()
  for (const { number, parts } of rest) {
    const what = wrongWith(parts, places)
    if (what) problems.push({ line: number, what, value: parts.join(' ') })
    else keep(lengths, parts, places)
    if (problems.length >= MOST_PROBLEMS) break
  }
  if (problems.length === 0 && rest.length !== many)
    problems.push({ line: head.number, what: rest.length < many ? 'fewer' : 'more', value: `${rest.length}` })
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, value: { roads: roadsOf(lengths, places), p } }
}

function wrongWith(parts: string[], places: number): OrlibProblem['what'] | null {
  if (parts.length !== 3) return 'road'
  const [from = 0, to = 0, length = 0] = parts.map(numberOf)
  if (!isWhole(from, 1, places) || !isWhole(to, 1, places)) return 'place'
  return Number.isFinite(length) && length >= 0 ? null : 'length'
}

function keep(lengths: Map<number, number>, parts: string[], places: number): void {
  const [from = 0, to = 0, length = 0] = parts.map(numberOf)
  lengths.set((Math.min(from, to) - 1) * places + Math.max(from, to) - 1, length)
}

function roadsOf(lengths: Map<number, number>, places: number): Roads {
  const pairs = [...lengths.keys()]
  return {
    places,
    from: Int32Array.from(pairs, (pair) => Math.floor(pair / places)),
    to: Int32Array.from(pairs, (pair) => pair % places),
    length: Float64Array.from(lengths.values()),
  }
}
