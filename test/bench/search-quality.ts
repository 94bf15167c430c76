/**
 * Judges the search by golden sets: `bin/bench search-quality [--quiet] [--json] FILE...`, format in
 * test/golden/README.md. It loads the invented working area into a database of its own and asks every question as a
 * resident does, without filters. `--quiet` gives totals only: use it for a set that nobody may look at.
 */
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadDemo } from '../../src/demo.ts'
import { listAreas, workingMunicipalities } from '../../src/domains/areas/index.ts'
import { localDay, localTime } from '../../src/platform/clock.ts'
import { createDatabase, createPool, type Database, type Trx } from '../../src/platform/db/database.ts'
import { startTemporary } from '../../src/platform/db/embedded.ts'
import { migrateAll } from '../../src/platform/db/migrate.ts'
import { listTenants } from '../../src/platform/db/tenants.ts'
import { read, type Scope } from '../../src/platform/db/transaction.ts'
import { createLog } from '../../src/platform/log.ts'
import { find } from '../../src/platform/search/find.queries.ts'
import type { SearchResult } from '../../src/platform/search/search.ts'
import { type GoldenQuery, isHit, type Judged, type QueryKind, readGolden } from '../golden/judge.ts'

const SHOWN = 3
const KINDS: readonly QueryKind[] = ['plain', 'misspelt', 'person']
const now = { day: localDay(new Date()), time: localTime(new Date()) }

interface Outcome extends GoldenQuery {
  hit: boolean
  found: SearchResult
  top: Judged[]
}

async function namesOfAreas(trx: Trx) {
  const areas = [
    ...(await workingMunicipalities(trx)),
    ...(await listAreas(trx, { level: 'wijk' })),
    ...(await listAreas(trx, { level: 'buurt' })),
  ]
  return areas.map(({ name, code }) => ({ name, code }))
}

async function judgedOf(trx: Trx, ids: readonly string[]): Promise<Judged[]> {
  if (ids.length === 0) return []
  const rows = await trx
    .selectFrom('searchEntry')
    .select(['id', 'kind', 'title', 'body', 'facets', 'areas'])
    .where('id', 'in', [...ids])
    .execute()
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? [])
}

async function ask(db: Database, scope: Scope, golden: GoldenQuery): Promise<Outcome> {
  return read(db, scope, async (trx) => {
    const areaNames = await namesOfAreas(trx)
    const found = await find(trx, { text: golden.query, areaNames, pageSize: SHOWN }, now)
    const top = await judgedOf(
      trx,
      found.hits.map(({ id }) => id),
    )
    // Nothing found leads to a person with a telephone number, and so does danger.
    const toPerson = found.total === 0 || found.urgent !== null
    return { ...golden, found, top, hit: golden.kind === 'person' ? toPerson : isHit(golden.expect, top) }
  })
}

function totalsOf(outcomes: readonly Outcome[]) {
  const of = (some: readonly Outcome[]) => {
    const hits = some.filter(({ hit }) => hit).length
    return { hits, queries: some.length, percent: Math.round((1000 * hits) / Math.max(1, some.length)) / 10 }
  }
  const kinds = KINDS.map((kind) => [kind, of(outcomes.filter((each) => each.kind === kind))] as const)
  return { all: of(outcomes), ...Object.fromEntries(kinds) }
}

function sayMiss({ query, kind, expect, found, top }: Outcome): void {
  const read = found.readings.map(({ typed, as, to }) => `${typed} = ${as} ${to.join(' | ')}`)
  console.log(`  miss (${kind}) “${query}”, expected ${expect}; ${found.total} results; ${read.join('; ')}`)
  for (const { title } of top) console.log(`      ${title}`)
}

function say(file: string, outcomes: readonly Outcome[], quiet: boolean): void {
  if (!quiet) for (const outcome of outcomes) if (!outcome.hit) sayMiss(outcome)
  const totals = Object.entries(totalsOf(outcomes))
  const parts = totals.map(
    ([kind, { hits, queries, percent }]) => `${kind} ${hits}/${queries} = ${percent} %`,
  )
  console.log(`${file}: hit@${SHOWN} ${parts.join(', ')}`)
}

async function judge(url: string, files: readonly string[], { quiet = false, json = false }): Promise<void> {
  const pool = createPool(url, { max: 3 })
  const db = createDatabase(pool)
  try {
    await migrateAll(pool)
    await loadDemo({ url, pool, db, close: async () => undefined }, createLog('silent'))
    const [tenant] = await listTenants(db)
    if (!tenant) throw new Error('the demo made no tenant')
    const scope: Scope = { tenant, actor: 'bench', roles: [] }
    const report: Record<string, object> = {}
    for (const file of files) {
      const outcomes: Outcome[] = []
      for (const golden of readGolden(readFileSync(file, 'utf8'))) outcomes.push(await ask(db, scope, golden))
      if (!json) say(file, outcomes, quiet)
      const misses = outcomes.filter(({ hit }) => !hit).map(({ query, kind }) => ({ query, kind }))
      report[file] = { ...totalsOf(outcomes), ...(quiet ? {} : { misses }) }
    }
    if (json) console.log(JSON.stringify(report))
  } finally {
    await pool.end()
  }
}

const words = process.argv.slice(2)
const files = words.filter((word) => !word.startsWith('--'))
const options = { quiet: words.includes('--quiet'), json: words.includes('--json') }
if (files.length === 0) {
  console.error('bin/bench search-quality [--quiet] [--json] FILE...')
  process.exitCode = 2
} else {
  const server = await startTemporary({ dir: mkdtempSync(join(tmpdir(), 'weefsel-bench-')) })
  await judge(server.url, files, options).finally(() => server.stop())
}
