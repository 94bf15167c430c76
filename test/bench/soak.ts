/**
 * Many people for a long time: `bin/bench soak [--minutes 20] [--rate 25] [--roles] [--json] [--data DIR]`.
 *
 * The invented area, the built site in a process of its own. Visitors come at a steady rate, however long the answers take
 * (an open loop): they search, look near themselves, type, open offers, wijken, people and calendars, ask the interface,
 * keep something on a list and tell that something is missing. With `--roles` one visit in five is by somebody who is signed
 * in, with each role: they answer messages, record calls, change hours, give and withdraw consent. Tells for each quarter of the time how long answers took, how
 * many went wrong, and what the site held in memory. Flat: the last quarter holds at most a tenth more than the second.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import type pg from 'pg'
import { percentile } from './directory/ask.ts'
import { memoryOf } from './directory/processes.ts'
import { loadDemo, type Site, startSite } from './directory/site.ts'
import { worldOf } from './directory/world.ts'
import { roleVisits } from './soak/roles.ts'
import { type Visit, visitsOf } from './soak/visits.ts'
import { openFolder } from './staff/open.ts'

const { values: options } = parseArgs({
  options: {
    minutes: { type: 'string', default: '20' },
    rate: { type: 'string', default: '25' },
    json: { type: 'boolean', default: false },
    roles: { type: 'boolean', default: false },
    data: { type: 'string' },
  },
})
const QUARTERS = 4
const FLAT = 1.1
const SAMPLE_MS = 2_000
const [minutes, rate] = [Number(options.minutes), Number(options.rate)]

interface Quarter {
  times: number[]
  errors: string[]
  megabytes: number[]
}

const mean = (list: readonly number[]) => list.reduce((sum, each) => sum + each, 0) / Math.max(1, list.length)

/** Of so many visits one is by somebody who works here. */
const EVERY = 5
/** Milliseconds that what they did took, by role. */
const took = new Map<string, number[]>()
const note = (role: string, ms: number) => void took.set(role, [...(took.get(role) ?? []), ms])

/** What is visited, in turn. */
async function allVisits({ base }: Site, db: pg.Client | null): Promise<Visit> {
  const visits = await visitsOf(base)
  const staff = db ? await roleVisits(base, { db, world: await worldOf(base), took: note }) : []
  return (number) => {
    const works = staff.length > 0 && number % EVERY === 0
    const [list, turn] = works ? [staff, number / EVERY] : [visits, number]
    return list[turn % list.length]?.(number) ?? Promise.reject(new Error('no visit'))
  }
}

/** Sends visitors until the time is over; waits for the last answers. */
async function soak(site: Site, visit: Visit): Promise<Quarter[]> {
  const quarters: Quarter[] = Array.from({ length: QUARTERS }, () => ({
    times: [],
    errors: [],
    megabytes: [],
  }))
  const [began, lasts] = [performance.now(), minutes * 60_000]
  const gone = () => performance.now() - began
  const now = () => quarters[Math.min(QUARTERS - 1, Math.floor((gone() / lasts) * QUARTERS))] as Quarter
  const sampling = setInterval(() => now().megabytes.push(memoryOf(site.pid).now), SAMPLE_MS)
  const under = new Set<Promise<void>>()
  for (let number = 0; gone() < lasts; number += 1) {
    const quarter = now()
    const started = performance.now()
    const done = visit(number)
      .then(() => void quarter.times.push(performance.now() - started))
      .catch((error: unknown) => void quarter.errors.push(String(error)))
      .finally(() => void under.delete(done))
    under.add(done)
    await pause(Math.max(0, ((number + 1) * 1_000) / rate - gone()))
  }
  await Promise.all(under)
  clearInterval(sampling)
  return quarters
}

function report(quarters: readonly Quarter[]): boolean {
  const rows = quarters.map(({ times, errors, megabytes }) => {
    times.sort((a, b) => a - b)
    const [p50, p95, p99] = [0.5, 0.95, 0.99].map((part) => percentile(times, part))
    return { visits: times.length, errors: errors.length, p50, p95, p99, memory: Math.round(mean(megabytes)) }
  })
  const growth = (rows[3]?.memory ?? 0) / (rows[1]?.memory || 1)
  const errors = quarters.flatMap((quarter) => quarter.errors)
  const machine = `${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.versions.node}`
  if (options.json)
    console.log(JSON.stringify({ machine, minutes, rate, rows, growth, errors: errors.slice(0, 20) }))
  else {
    console.log(`${machine}; ${minutes} minutes, ${rate} visits a second`)
    console.log('quarter   visits  errors     p50     p95     p99   memory MB (mean)')
    for (const [index, { visits, errors, p50 = 0, p95 = 0, p99 = 0, memory }] of rows.entries())
      console.log(
        [
          String(index + 1).padEnd(9),
          ...[visits, errors].map((each) => String(each).padStart(7)),
          ...[p50, p95, p99].map((each) => each.toFixed(1).padStart(7)),
          String(memory).padStart(8),
        ].join(' '),
      )
    for (const [role, times] of took) {
      times.sort((a, b) => a - b)
      const [p50, p95] = [0.5, 0.95].map((part) => percentile(times, part).toFixed(1))
      console.log(`${role.padEnd(14)} ${times.length} times something, p50 ${p50} ms, p95 ${p95} ms`)
    }
    for (const [error, all] of Map.groupBy(errors, (each) => each)) console.log(`  ${all.length} x ${error}`)
    console.log(`memory of the last quarter: x ${growth.toFixed(2)} of the second; ${errors.length} errors`)
  }
  return errors.length === 0 && growth <= FLAT
}

const folder = options.data ? resolve(options.data) : mkdtempSync(join(tmpdir(), 'weefsel-soak-'))
try {
  loadDemo(folder, 1)
  const database = options.roles ? await openFolder(folder) : null
  const site = await startSite(folder)
  try {
    process.exitCode = report(await soak(site, await allVisits(site, database?.db ?? null))) ? 0 : 1
  } finally {
    await site.stop()
    await database?.close()
  }
} finally {
  if (!options.data) rmSync(folder, { recursive: true, force: true })
}
