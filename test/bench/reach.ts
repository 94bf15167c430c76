/**
 * Measures the reach engine: `bin/bench reach [--threads N] [--kernel plain] [--orlib DIR] [--only CASE]`, where CASE is
 * large, live, nine, small or median. Best of five, index included, on a made-up Netherlands (test/bench/reach/netherlands.ts). Every case is checked by what must be conserved: what all
 * people together can reach is the capacity that somebody reaches.
 */
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { type Crew, openCrew } from '../../src/engines/reach/crew.ts'
import { openLive } from '../../src/engines/reach/live.ts'
import { computeReach } from '../../src/engines/reach/measures.ts'
import type { Demand, Lens, Reach, Supply } from '../../src/engines/reach/question.ts'
import { netherlands } from './reach/netherlands.ts'
import { benchMedian } from './reach/orlib.ts'

const { values: options } = parseArgs({
  options: {
    threads: { type: 'string' },
    kernel: { type: 'string' },
    orlib: { type: 'string' },
    only: { type: 'string' },
  },
})
const kernel = options.kernel === 'plain' ? 'plain' : 'simd'
const cores = Number(options.threads ?? Math.min(2, availableParallelism()))
const TURNS = 5
const MB = 1e6
/** Threads need this long to come; a site that keeps its crew waits for it once. */
const COMING_MS = 300
const ADDED = 200

const rings = { kind: 'rings', weights: [1, 0.68, 0.22] } as const
const lensOf = (catchment: number): Lens => ({ method: 'e2sfca', decay: rings, catchment })

interface Case {
  name: string
  demand: Demand
  supply: Supply
  catchment: number
  aim: number
  stretch: number
  threads: number
  /** Seconds of a C kernel (float32, binary decay, AVX-512, one thread) on the same pairs: as low as it was seen to go. */
  floor?: number
}

function isConserved({ demand, supply }: Case, { scores, idle }: Reach): boolean {
  return scores.every((column, k) => {
    const people = demand.populations[k] ?? demand.populations[0]
    const reached = column.reduce((sum, score, i) => sum + score * (people?.[i] ?? 0), 0)
    const capacity = supply.capacities[k] ?? new Float64Array()
    const all = capacity.reduce((sum, value) => sum + value, 0)
    const unreached = (idle[k] ?? new Uint32Array()).reduce((sum, j) => sum + (capacity[j] ?? 0), 0)
    return Math.abs(reached - (all - unreached)) <= 1e-9 * all
  })
}

function pairsOf({ demand, supply, catchment }: Case, crew: Crew): number {
  const one = { ...supply, capacities: [new Float64Array(supply.x.length).fill(1)] }
  const lens: Lens = { method: 'cumulative', decay: { kind: 'binary' }, catchment }
  const [counts] = computeReach({ demand, supply: one, lens }, crew).scores
  return counts?.reduce((sum, count) => sum + count, 0) ?? 0
}

const seconds = (ms: number) => (ms / 1000).toFixed(3)
const verdict = (ms: number, { aim, stretch }: { aim: number; stretch: number }) =>
  ms <= stretch * 1000 ? 'stretch' : ms <= aim * 1000 ? 'aim' : 'missed'

async function measure(it: Case): Promise<void> {
  const crew = openCrew(it.threads, kernel)
  await new Promise((done) => setTimeout(done, COMING_MS))
  const times: number[] = []
  let conserved = true
  for (let turn = 0; turn < TURNS; turn += 1) {
    const start = performance.now()
    const reach = computeReach({ ...it, lens: lensOf(it.catchment) }, crew)
    times.push(performance.now() - start)
    conserved &&= isConserved(it, reach)
  }
  const best = Math.min(...times)
  const pairs = pairsOf(it, crew)
  crew.close()
  const floor = it.floor ? `, ${(best / 1000 / it.floor).toFixed(1)} × the floor of ${it.floor} s` : ''
  console.log(
    `${it.name}: ${seconds(best)} s (aim ${it.aim}, stretch ${it.stretch}: ${verdict(best, it)}), ${it.threads} threads, ` +
      `${(pairs / MB).toFixed(1)} M pairs, ${((2 * pairs) / best / 1000).toFixed(0)} M pairs/s, ` +
      `${(process.memoryUsage.rss() / MB).toFixed(0)} MB resident${floor}, ${conserved ? 'conserved' : 'NOT CONSERVED'}`,
  )
  if (!conserved) process.exitCode = 1
}

function measureLive(demand: Demand, supply: Supply): void {
  const live = openLive(demand, supply, lensOf(1000))
  const times: number[] = []
  for (let turn = 0; turn < ADDED; turn += 1) {
    const at = Math.floor((turn / ADDED) * demand.x.length)
    const start = performance.now()
    live.add({ x: demand.x[at] ?? 0, y: demand.y[at] ?? 0, capacity: 20 })
    times.push(performance.now() - start)
  }
  live.close()
  times.sort((a, b) => a - b)
  const at = (part: number) => times[Math.floor(part * (times.length - 1))] ?? 0
  const aims = { aim: 0.005, stretch: 0.001 }
  console.log(
    `one facility added, 400,000 × 200,000, 1 km: ${at(0.5).toFixed(2)} ms in the middle, ${at(0.95).toFixed(2)} ms at the 95th of 100, ` +
      `${at(1).toFixed(2)} ms at most (aim 5, stretch 1: ${verdict(at(0.95), aims)}), ${ADDED} different spots`,
  )
}

const wanted = (name: string) => !options.only || name.includes(options.only)

if (wanted('large')) {
  const world = netherlands()
  const demand = world.demand(400_000)
  const supply = world.supply(200_000)
  const large = { demand, supply, threads: cores }
  console.log(`${kernel} kernel, best of ${TURNS}, rings, index included`)
  await measure({
    name: '400,000 × 200,000, 1 km',
    ...large,
    catchment: 1000,
    aim: 0.45,
    stretch: 0.25,
    floor: 0.18,
  })
  await measure({
    name: '400,000 × 200,000, 2 km',
    ...large,
    catchment: 2000,
    aim: 0.8,
    stretch: 0.5,
    floor: 0.21,
  })
  await measure({
    name: '400,000 × 200,000, 5 km',
    ...large,
    catchment: 5000,
    aim: 1.8,
    stretch: 0.9,
    floor: 0.29,
  })
  if (wanted('live')) measureLive(demand, supply)
}
if (wanted('nine')) {
  const world = netherlands()
  const dense = { demand: world.demand(400_000, 9), supply: world.supply(200_000, 9) }
  await measure({
    name: 'nine life domains, dense, 1 km',
    ...dense,
    catchment: 1000,
    aim: 0.9,
    stretch: 0.5,
    threads: cores,
  })
}
if (wanted('small')) {
  const world = netherlands(3)
  const few = { demand: world.demand(14_000), supply: world.supply(20_000) }
  await measure({
    name: '14,000 × 20,000, 5 km',
    ...few,
    catchment: 5000,
    aim: 0.035,
    stretch: 0.02,
    threads: 1,
  })
}
if (wanted('median')) await benchMedian(options.orlib)
