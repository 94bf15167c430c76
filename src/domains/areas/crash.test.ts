import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { after, test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import { createDatabase, createPool, type Database } from '../../platform/db/database.ts'
import { startEmbedded } from '../../platform/db/embedded.ts'
import { migrateAll } from '../../platform/db/migrate.ts'
import { readSource } from '../../platform/import/source.ts'
import { importFigures } from './figures.commands.ts'

const ROWS = 8_000
const STRUCK_AT = 2_000
const folder = mkdtempSync(join(tmpdir(), 'weefsel-crash-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const file = join(folder, 'kwb-2024.csv')
const code = (row: number) =>
  `BU${String(1000 + Math.floor(row / 100)).padStart(4, '0')}${String(row % 100).padStart(4, '0')}`
const lines = Array.from({ length: ROWS }, (_, row) => `${code(row)},${100 + (row % 7)},20`)
writeFileSync(file, `Codering_3,AantalInwoners_5,k_65JaarOfOuder_12\n${lines.join('\n')}\n`)

/** A process of its own that imports and says after each batch how much the database has confirmed. */
const script = `
  const [{ createDatabase, createPool }, { readSource }, { importFigures }] = await Promise.all(
    ['../../platform/db/database.ts', '../../platform/import/source.ts', './figures.commands.ts'].map((path) =>
      import(new URL(path, process.env.TEST_BASE))))
  const source = await readSource(process.env.TEST_FILE, 'nl')
  await importFigures(createDatabase(createPool(process.env.TEST_URL)), source.value,
    { lang: 'nl', now: new Date(), onProgress: (done) => console.log(done) })
  console.log('end')
  process.exit(0)`

function startImport(url: string): ChildProcess {
  const loader = join(import.meta.dirname, '../../../tools/tsx.ts')
  return spawn(process.execPath, ['--import', loader, '--input-type=module', '-e', script], {
    env: { ...process.env, TEST_BASE: import.meta.url, TEST_FILE: file, TEST_URL: url },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
}

/** Strikes as soon as some batches are confirmed; returns how many rows the process had been told were safe. */
async function strikeMidway(child: ChildProcess, strike: () => void): Promise<number> {
  const { stdout } = child
  assert.ok(stdout)
  const gone = new Promise((resolve) => child.once('exit', resolve))
  let confirmed = 0
  for await (const line of createInterface({ input: stdout })) {
    assert.notEqual(line, 'end', 'the import was over before it could be struck')
    confirmed = Number(line)
    if (confirmed === STRUCK_AT) strike()
  }
  await gone
  return confirmed
}

async function stored(db: Database): Promise<number> {
  const row = await db
    .selectFrom('openData.figureSet')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('derivedFrom', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

async function runAgain(db: Database) {
  const source = await readSource(file, 'nl')
  assert.ok(source.ok)
  return importFigures(db, source.value, { lang: 'nl', now: new Date() })
}

/** What was confirmed is there, in whole batches; the next run does the rest and the one after that nothing. */
async function assertRecovers(db: Database, confirmed: number): Promise<void> {
  const found = await stored(db)
  assert.ok(
    confirmed >= STRUCK_AT && found >= confirmed && found < ROWS,
    `${confirmed} confirmed, ${found} stored`,
  )
  assert.equal(found % 1000, 0, 'half a batch was stored')
  const rest = await runAgain(db)
  assert.deepEqual([rest.read, rest.created, rest.unchanged, rest.rejected], [ROWS, ROWS - found, found, 0])
  const third = await runAgain(db)
  assert.deepEqual([third.created, third.updated, third.unchanged], [0, 0, ROWS])
  const sum = await db
    .selectFrom('openData.figureSet')
    .select(['figures', 'derivedFrom'])
    .where('areaCode', '=', 'GM1000')
    .executeTakeFirstOrThrow()
  assert.equal(sum.derivedFrom, 100, 'the sums are complete too')
}

test('kill -9 of an import loses nothing that was confirmed', async (t) => {
  const { db, url } = await testDatabase(t)
  const child = startImport(url)
  const confirmed = await strikeMidway(child, () => child.kill('SIGKILL'))
  await assertRecovers(db, confirmed)
})

test('kill -9 of the database during an import loses nothing that was confirmed', async (t) => {
  const options = { dataDir: join(folder, 'data'), log: () => undefined }
  const first = await startEmbedded(options)
  let pool = createPool(first.url, { max: 2, onError: () => undefined })
  await migrateAll(pool)
  const { rows } = await pool.query(`select split_part(pg_read_file('postmaster.pid'), chr(10), 1) as pid`)
  const postmaster = Number(rows[0]?.pid)
  await pool.end()
  const confirmed = await strikeMidway(startImport(first.url), () => process.kill(postmaster, 'SIGKILL'))
  const second = await startEmbedded(options)
  assert.equal(second.reused, false)
  pool = createPool(second.url, { max: 2, onError: () => undefined })
  t.after(async () => {
    // The server stops only when nobody is connected any more.
    await pool.end()
    await second.stop()
  })
  await assertRecovers(createDatabase(pool), confirmed)
})
