import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { BASE, bench } from './fixture.test.ts'

/** So many that there is time to strike; with more nothing else happens. */
const ROWS = 6_000
const ROOT = join(import.meta.dirname, '../../../..')

const RECIPE = {
  ...BASE,
  makes: {
    location: { name: 'naam' },
    service: { name: 'naam', terms: { life_domain: { value: ['ontmoeting'] } } },
  },
}

/** A process that imports and says after every batch how far it is: what it said, must be stored. */
const CHILD = `
  import { createDatabase, createPool } from '${ROOT}/src/platform/db/database.ts'
  import { listTenants } from '${ROOT}/src/platform/db/tenants.ts'
  import { importDirectory } from '${ROOT}/src/domains/directory/index.ts'
  const [url, file, recipe] = process.argv.slice(1)
  const db = createDatabase(createPool(url))
  const [tenant] = await listTenants(db)
  const onProgress = (done) => process.stdout.write(done + '\\n')
  await importDirectory(db, { tenant, actor: 'test', roles: ['operator'] }, { file, recipe, onProgress })`

test('kill -9 in the middle of an import: nothing acknowledged is lost, the next run does the rest', async (t) => {
  const here = await bench(t)
  const lines = Array.from({ length: ROWS }, (_, index) => `${index},Plek ${index}`)
  const csv = `id,naam\n${lines.join('\n')}\n`
  const [file, recipe] = [here.file('veel.csv', csv), here.file('veel.json', RECIPE)]
  const flags = ['--import', join(ROOT, 'tools/tsx.ts'), '--input-type=module', '-e', CHILD]
  const child = spawn(process.execPath, [...flags, here.url, file, recipe], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let acknowledged = 0
  const killed = new Promise<NodeJS.Signals | null>((resolve) =>
    child.on('exit', (_, signal) => resolve(signal)),
  )
  child.stdout.on('data', (chunk: Buffer) => {
    acknowledged = Number(String(chunk).trim().split('\n').at(-1))
    if (acknowledged >= 1_500) child.kill('SIGKILL')
  })
  assert.equal(await killed, 'SIGKILL')

  // The server may still be busy with the batch that nobody waits for any more.
  const busy = `select 1 from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle'`
  while ((await here.pool.query(busy)).rowCount) await pause(20)
  const count = async (table: string) =>
    Number((await here.pool.query(`select count(*) from weefdorp.${table}`)).rows[0].count)
  const stored = await count('service')
  assert.ok(stored >= acknowledged && stored < ROWS, `${stored} stored, ${acknowledged} acknowledged`)
  assert.equal(stored % 500, 0, 'a batch is stored whole or not at all')
  for (const table of ['location', 'service_at_location', 'service_term'])
    assert.equal(await count(table), stored, table)

  const again = await here.import(RECIPE, csv)
  assert.deepEqual(
    [again.read, again.created, again.unchanged, again.updated, again.rejected],
    [ROWS, ROWS - stored, stored, 0, 0],
  )
  for (const table of ['location', 'service', 'service_at_location', 'service_term'])
    assert.equal(await count(table), ROWS, table)
})
