/**
 * Measures what small numbers cost: `bin/bench disclosure [--attack N] [COUNTS ...]`. Time of `publish` by the number of
 * counts, in eight tables that add up (three dimensions and all their sums), and how far the published numbers lie from
 * the counted ones. `--attack N` lets the solver loose on N made-up sets of tables instead (some ten minutes for 1,000).
 */
import { parseArgs } from 'node:util'
import type { Count, Table } from '../../src/engines/disclosure/layout.ts'
import { publish } from '../../src/engines/disclosure/publish.ts'
import { usualRules } from '../../src/engines/disclosure/rules.ts'
import { attack } from '../disclosure/attack.ts'
import { worldOf } from '../disclosure/worlds.ts'
import { seeded } from '../seeded.ts'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { attack: { type: 'string' } },
})
const TURNS = 9
const TOLD_EVERY = 100
const THEMES = 9
const GROUPS = 6
/** Counts of 0 to 12, mostly small: the hardest ones. */
const SMALL = 12

const names = [
  ['wijk', 'theme', 'group'],
  ['wijk', 'theme'],
  ['wijk', 'group'],
  ['theme', 'group'],
]
const tables: Table[] = [...names, ['wijk'], ['theme'], ['group'], []].map((by) => ({
  name: by.join(' × ') || 'all',
  by,
}))

function countsOf(many: number): Count[] {
  const random = seeded(many)
  return Array.from({ length: many }, (_, number) => ({
    at: {
      wijk: `w${Math.floor(number / THEMES / GROUPS)}`,
      theme: `t${Math.floor(number / GROUPS) % THEMES}`,
      group: `g${number % GROUPS}`,
    },
    count: Math.floor(random() * random() * (SMALL + 1)),
  }))
}

const at = (sorted: number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
const sort = (list: number[]) => list.sort((left, right) => left - right)

function time(counts: Count[]): void {
  const took: number[] = []
  const processor: number[] = []
  for (let turn = 0; turn < TURNS; turn += 1) {
    const from = performance.now()
    const used = process.cpuUsage().user
    publish(counts, tables)
    processor.push((process.cpuUsage().user - used) / 1_000)
    took.push(performance.now() - from)
  }
  const [half, most] = [at(sort(took), 0.5), at(took, 1)]
  console.log(
    `${counts.length} counts: ${half.toFixed(1)} ms (p50), ${most.toFixed(1)} ms (first and worst), ` +
      `processor ${at(sort(processor), 0.5).toFixed(1)} ms`,
  )
}

/** How far each table is off, with nothing hidden. */
function distance(counts: Count[]): void {
  const result = publish(counts, tables, { ...usualRules, threshold: 1 })
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  for (const { name, by, cells } of result.value) {
    const real = new Map<string, number>()
    const key = (labels: Readonly<Record<string, string>>) => by.map((dimension) => labels[dimension]).join()
    for (const { at: labels, count } of counts) real.set(key(labels), (real.get(key(labels)) ?? 0) + count)
    const off = sort(cells.map((cell) => Math.abs((cell.value ?? 0) - (real.get(key(cell.at)) ?? 0))))
    const mean = [...real.values()].reduce((sum, own) => sum + own, 0) / real.size
    console.log(
      `  ${name}: ${cells.length} numbers of ${mean.toFixed(0)} on average; off by ${at(off, 0.5)} (p50), ` +
        `${at(off, 0.95)} (p95), ${at(off, 1)} (most)`,
    )
  }
}

function attackMany(worlds: number): void {
  let asked = 0
  for (let seed = 0; seed < worlds; seed += 1) {
    for (const { least, wide, real } of attack(worldOf(seed))) {
      asked += 1
      if (!wide || least > real) throw new Error(`world ${seed}: ${real} is known from ${least} up`)
    }
    if ((seed + 1) % TOLD_EVERY === 0 || seed + 1 === worlds)
      console.log(
        `${seed + 1} sets, ${asked} small numbers: none is bounded within ±${usualRules.protection}`,
      )
  }
}

if (options.attack) attackMany(Number(options.attack))
else
  for (const many of positionals.length > 0 ? positionals.map(Number) : [100, 1_000, 10_000, 50_000]) {
    const counts = countsOf(many)
    time(counts)
    distance(counts)
  }
