/** The rows of `bin/bench reach` about p-median: 40 problems, given as files or made up. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dense } from '../../../src/engines/reach/locate/distances.ts'
import { type Located, locate } from '../../../src/engines/reach/locate/locate.ts'
import { readOrlib } from '../../../src/engines/reach/locate/orlib.ts'
import { medianOf } from '../../../src/engines/reach/locate/questions.ts'
import { shortestWays } from '../../../src/engines/reach/locate/roads.ts'
import { madeUp, madeUpOptima, publishedOptima } from './instances.ts'

const MANY = 40
const SEED = 1
/** Stops a search that never ends on a slow machine. */
const SECONDS = 30

interface Row {
  name: string
  places: number
  p: number
  located: Located
  /** The optimum as published; for a made-up problem: the one that was proven, else the highest bound. */
  optimum: number
  isSure: boolean
  seconds: number
}

interface Problem {
  name: string
  /** Null: not known. */
  optimum: number | null
  text: () => string
}

/** pmed1 to pmed40 in a folder, in any case and with any ending; what is not there is left out. */
function filesIn(folder: string): Problem[] {
  return readdirSync(folder)
    .map((name) => ({ name, number: Number(/^pmed0*(\d+)(\.\w+)?$/i.exec(name)?.[1]) }))
    .filter(({ number }) => number >= 1 && number <= MANY)
    .sort((one, other) => one.number - other.number)
    .map(({ name, number }) => ({
      ...{ name, optimum: publishedOptima[number - 1] ?? null },
      text: () => readFileSync(join(folder, name), 'utf8'),
    }))
}

const madeUpAll = (): Problem[] =>
  Array.from({ length: MANY }, (_, index) => ({
    ...{ name: `made up ${index + 1}`, optimum: madeUpOptima[index] ?? null },
    text: () => madeUp(index + 1, SEED),
  }))

function solve({ name, optimum, text }: Problem): Row | null {
  const from = performance.now()
  const read = readOrlib(text())
  if (!read.ok) {
    console.log(`${name}: ${JSON.stringify(read.problems[0])}`)
    return null
  }
  const { roads, p } = read.value
  const size = { points: roads.places, sites: roads.places }
  const people = new Float64Array(size.points).fill(1)
  const { ranking } = medianOf(size, people, dense(shortestWays(roads), size.sites))
  const goOn = () => performance.now() - from < SECONDS * 1_000
  const located = locate(ranking, p, { goOn })
  const seconds = (performance.now() - from) / 1_000
  const isSure = optimum !== null || located.isProven
  return { name, places: size.points, p, located, optimum: optimum ?? located.bound, isSure, seconds }
}

const gapOf = ({ located, optimum }: Row) => (located.total - optimum) / optimum
const percent = (part: number) => `${(part * 100).toFixed(3)} %`

function tell(row: Row): void {
  const { name, places, p, located, optimum, isSure, seconds } = row
  const { total, isProven, bound } = located
  console.log(
    `${name.padEnd(12)} n ${String(places).padStart(3)}  p ${String(p).padStart(3)}  ${String(total).padStart(5)}  ` +
      `${isSure ? 'optimum' : 'at least'} ${optimum}  gap ${percent(gapOf(row))}  ` +
      `${isProven ? 'proven here' : `own bound ${bound.toFixed(0)}`}  ${seconds.toFixed(2)} s`,
  )
}

/**
 * Solves and prints the 40 p-median problems on one thread, reading and shortest ways included: those in `folder`, held
 * against the published optima, or else made-up ones of the same recipe, held against what a long search proved.
 */
export function benchMedian(folder?: string): void {
  console.log(
    folder === undefined
      ? 'p-median: 40 made-up problems by the recipe of the OR-Library (its files: --orlib DIR)'
      : `p-median: the problems of the OR-Library in ${folder}`,
  )
  const rows: Row[] = []
  for (const problem of folder === undefined ? madeUpAll() : filesIn(folder)) {
    const row = solve(problem)
    if (!row) continue
    tell(row)
    rows.push(row)
  }
  console.log(rows.length === 0 ? '  no file pmed1 to pmed40 could be read' : summary(rows))
}

function summary(rows: readonly Row[]): string {
  const gaps = rows.map(gapOf)
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length
  const optimal = rows.filter((row) => row.isSure && gapOf(row) <= 0).length
  const proven = rows.filter(({ located }) => located.isProven).length
  const below = rows.filter((row) => gapOf(row) < 0).length
  const seconds = rows.reduce((sum, row) => sum + row.seconds, 0)
  return (
    `  ${rows.length} problems: mean gap ${percent(mean)}, worst ${percent(Math.max(...gaps))}, ${optimal} optimal ` +
    `(${proven} proven here, ${below} below the known), ${seconds.toFixed(1)} s in all, one thread`
  )
}
