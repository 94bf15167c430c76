/**
 * Measures the directory as visitors meet it: `bin/bench directory [--quick] [--json] [--scale 1,25] [--data DIR]`.
 *
 * The invented area at each scale (1 has 2,003 offers, 25 has 50,075; loading that takes some minutes, and `--data` keeps
 * it for the next run), the built site in a process of its own, whole pages over HTTP with live counts, packed, on
 * connections that stay open. A closed loop of 1 and of 8 clients. Warmed up first. The questions come from a fixed list
 * in which no address returns soon, so that a cache of answers would not help; what the site keeps in memory is what it keeps of
 * every question. Clients, site and database share the machine; `cpu` tells how much of a processor a page takes, which
 * does not depend on who else is at work.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir, totalmem } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { startEmbedded } from '../../src/platform/db/embedded.ts'
import { dayFromNow } from '../days.ts'
import { asking, percentile } from './directory/ask.ts'
import { memoryOf, stolen, workOf } from './directory/processes.ts'
import { type Kind, kindsOf } from './directory/questions.ts'
import { aimsOf, type Measured, type Row, tablesOf } from './directory/report.ts'
import { loadDemo, type Site, startSite } from './directory/site.ts'
import { worldOf } from './directory/world.ts'

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    scale: { type: 'string', default: '1,25' },
    data: { type: 'string' },
    only: { type: 'string' },
  },
})
const TURNS = options.quick ? 80 : 400
const WARM_UP = options.quick ? 40 : 160
const CLIENTS = [1, 8]

/** Settled as a database is that runs for a while; also tells how many offers there are and who its main process is. */
async function settle(data: string) {
  const server = await startEmbedded({ dataDir: data, log: () => undefined })
  const client = new pg.Client({ connectionString: server.url })
  await client.connect()
  await client.query('vacuum analyze')
  const { rows } = await client.query<{ offers: string; version: string; folder: string }>(
    `select (select count(*) from weverland.service where status = 'active') as offers,
      current_setting('server_version') as version, current_setting('data_directory') as folder`,
  )
  await client.end()
  const [row] = rows
  if (!row) throw new Error('a count gives a row')
  const postmaster = Number(readFileSync(join(row.folder, 'postmaster.pid'), 'utf8').split('\n')[0])
  return { offers: Number(row.offers), version: row.version, postmaster, close: () => server.stop() }
}

async function measureKind(site: Site, postmaster: number, { name, paths }: Kind): Promise<Row[]> {
  await asking(site.base, paths, { clients: 1, turns: WARM_UP })
  const rows: Row[] = []
  for (const clients of CLIENTS) {
    const before = workOf(site.pid, postmaster)
    const asked = await asking(site.base, paths, { clients, turns: TURNS })
    const after = workOf(site.pid, postmaster)
    const { times, errors, bytes, seconds } = asked
    rows.push({
      ...{ kind: name, clients, requests: times.length, errors },
      ...{ p50: percentile(times, 0.5), p95: percentile(times, 0.95), p99: percentile(times, 0.99) },
      perSecond: times.length / seconds,
      cpu: {
        site: (after.site - before.site) / times.length,
        database: (after.database - before.database) / times.length,
      },
      kilobytes: bytes / times.length / 1024,
    })
  }
  return rows
}

let version = ''

async function measure(folder: string, scale: number): Promise<Measured> {
  const data = join(folder, `scale-${scale}`)
  const loadSeconds = loadDemo(data, scale)
  const database = await settle(data)
  version = database.version
  try {
    const site = await startSite(data)
    try {
      const kinds = kindsOf(await worldOf(site.base)).filter(
        ({ name }) => !options.only || name.includes(options.only),
      )
      const rows: Row[] = []
      const begin = memoryOf(site.pid).now
      const before = stolen()
      for (const kind of kinds) {
        rows.push(...(await measureKind(site, database.postmaster, kind)))
        if (!options.json) process.stderr.write(`  ${scale}: ${kind.name}\n`)
      }
      const { now: end, most } = memoryOf(site.pid)
      const after = stolen()
      const memory = { begin, end, most }
      const share = (after.taken - before.taken) / Math.max(1, after.all - before.all)
      return { scale, offers: database.offers, loadSeconds, memory, stolen: share, rows }
    } finally {
      await site.stop()
    }
  } finally {
    await database.close()
  }
}

const folder = options.data ? resolve(options.data) : mkdtempSync(join(tmpdir(), 'weefsel-directory-'))
const scales = options.scale.split(',').map(Number)
try {
  const load = loadavg()[0] ?? 0
  const measured: Measured[] = []
  for (const scale of scales) measured.push(await measure(folder, scale))
  const machine = {
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    gigabytes: Math.round(totalmem() / 2 ** 30),
    node: process.versions.node,
    postgresql: version,
    date: dayFromNow(0),
    loadBefore: load,
  }
  const { lines, met } = aimsOf(measured)
  if (options.json) console.log(JSON.stringify({ machine, measured, met }))
  else {
    console.log(
      `${machine.processor}, ${machine.cores} cores, ${machine.gigabytes} GB, Node ${machine.node}, PostgreSQL ${version}, ${machine.date}; load before ${load.toFixed(1)}`,
    )
    console.log(tablesOf(measured))
    console.log(['', ...lines].join('\n'))
  }
  process.exitCode = met ? 0 : 1
} finally {
  if (!options.data) rmSync(folder, { recursive: true, force: true })
}
