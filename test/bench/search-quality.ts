/**
 * Judges the search by golden sets: `bin/bench search-quality [--quiet] [--json] FILE...`, format in
 * test/golden/README.md. It loads the invented working area into a database of its own and asks every question as a
 * resident does, without filters. It says too how many rows nothing in the index can satisfy: those are faults of the
 * set. `--quiet` gives totals only: use it for a set that nobody may look at.
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
import { type GoldenQuery, isHit, type Judged, readGolden, unanswerable } from '../golden/judge.ts'
import { allOf, type FileOutcome, type Outcome, reportOf, SHOWN, say, tell } from '../golden/judge-report.ts'

const now = { day: localDay(new Date()), time: localTime(new Date()) }

async function namesOfAreas(trx: Trx) {
  const areas = [
    ...(await workingMunicipalities(trx)),
    ...(await listAreas(trx, { level: 'wijk' })),
    ...(await listAreas(trx, { level: 'buurt' })),
  ]
  return areas.map(({ name, code }) => ({ name, code }))
}

/** Everything that can be found, by its id, and the names that a question may mention. */
async function indexOf(trx: Trx) {
  const rows = await trx
    .selectFrom('searchEntry')
    .select(['id', 'kind', 'title', 'body', 'facets', 'areas'])
    .execute()
  const entries: ReadonlyMap<string, Judged> = new Map(rows.map((row) => [row.id, row]))
  return { entries, areaNames: await namesOfAreas(trx) }
}

type Index = Awaited<ReturnType<typeof indexOf>>

async function ask(
  db: Database,
  scope: Scope,
  { entries, areaNames }: Index,
  golden: GoldenQuery,
): Promise<Outcome> {
  return read(db, scope, async (trx) => {
    const found = await find(trx, { text: golden.query, areaNames, pageSize: SHOWN }, now)
    const top = found.hits.flatMap(({ id }) => entries.get(id) ?? [])
    // Nothing found leads to a person with a telephone number, and so does danger.
    const toPerson = found.total === 0 || found.urgent !== null
    return { ...golden, found, top, hit: golden.kind === 'person' ? toPerson : isHit(golden.expect, top) }
  })
}

interface GoldenFile {
  file: string
  rows: GoldenQuery[]
}

/** What one file gives: every answer, and the rows that have none in this index. */
async function judgeFile(
  db: Database,
  scope: Scope,
  index: Index,
  { file, rows }: GoldenFile,
): Promise<FileOutcome> {
  const outcomes: Outcome[] = []
  for (const golden of rows) outcomes.push(await ask(db, scope, index, golden))
  return { file, outcomes, impossible: unanswerable(rows, [...index.entries.values()]) }
}

/** The files with their rows; before anything is loaded, every fault of all of them on standard error, and then null. */
function readFiles(names: readonly string[]): GoldenFile[] | null {
  const faults: string[] = []
  const files = names.flatMap((file) => {
    try {
      return [{ file, rows: readGolden(readFileSync(file, 'utf8')) }]
    } catch (error) {
      faults.push(`${file}: ${error instanceof Error ? error.message : error}`)
      return []
    }
  })
  if (faults.length === 0) return files
  console.error(faults.join('\n'))
  return null
}

async function judge(
  url: string,
  files: readonly GoldenFile[],
  { quiet = false, json = false },
): Promise<void> {
  const pool = createPool(url, { max: 3 })
  const db = createDatabase(pool)
  try {
    await migrateAll(pool)
    await loadDemo({ url, pool, db, close: async () => undefined }, createLog('silent'))
    const [tenant] = await listTenants(db)
    if (!tenant) throw new Error('the demo made no tenant')
    const scope: Scope = { tenant, actor: 'bench', roles: [] }
    const index = await read(db, scope, indexOf)
    const results: FileOutcome[] = []
    for (const file of files) results.push(await judgeFile(db, scope, index, file))
    const all = allOf(results)
    if (json) {
      const reports = [...results, all].map((each) => [each.file, reportOf(each, quiet)] as const)
      return console.log(JSON.stringify(Object.fromEntries(reports)))
    }
    for (const each of results) {
      if (!quiet) tell(each)
      say(each)
    }
    say(all)
  } finally {
    await pool.end()
  }
}

const words = process.argv.slice(2)
const names = words.filter((word) => !word.startsWith('--'))
const options = { quiet: words.includes('--quiet'), json: words.includes('--json') }
if (names.length === 0) console.error('bin/bench search-quality [--quiet] [--json] FILE...')
const files = names.length > 0 ? readFiles(names) : null
if (!files) process.exitCode = 2
else {
  const server = await startTemporary({ dir: mkdtempSync(join(tmpdir(), 'weefsel-bench-')) })
  await judge(server.url, files, options).finally(() => server.stop())
}
