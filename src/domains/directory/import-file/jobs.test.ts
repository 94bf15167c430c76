import assert from 'node:assert/strict'
import { existsSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { dayFromNow } from '../../../../test/days.ts'
import { about, importSite } from '../../../../test/import-site.ts'
import { newId } from '../../../platform/id.ts'
import { beginRun, endRun, noteProgress } from './commands.ts'
import { eraseTold, filesOver } from './erase.commands.ts'
import { fittingRecipes } from './fitting.queries.ts'
import { importFolder } from './folder.commands.ts'
import { importFileJobs } from './jobs.ts'
import { importOwnData } from './own-data.queries.ts'
import { countKeptFiles, lastRun } from './queries.ts'
import { importRetention } from './retention.queries.ts'
import { nl } from './texts.nl.ts'

const CSV = 'naam;plek;geheim\nOpvang;Het huis;ja\nOpen tafel;De Kade;nee\n'
const DAY = 86_400_000

type Site = Awaited<ReturnType<typeof importSite>>

async function tried(site: Site, columns: Record<string, string>, csv = CSV) {
  const who = await site.withRole('coordinator')
  const { path } = await site.bring(who, 'x.csv', csv)
  await who.post(`${path}/proef`, { ...columns, ...about }, { status: 303, redirect: path })
  const id = path.slice(-36)
  const start = async () => {
    const page = await who.get(path)
    const proef = String(page.document.querySelector('input[name=proef]')?.getAttribute('value'))
    await who.post(`${path}/echt`, { proef }, { status: 303, redirect: path })
  }
  return { who, path, id, start, run: () => site.asSystem((trx) => lastRun(trx, id)) }
}

test('a run that was cut off goes on where it was, and says so', async (t) => {
  const site = await importSite(t)
  const rows = Array.from({ length: 1_200 }, (_, at) => `Naam ${at};x`).join('\n')
  const { who, path, start, run } = await tried(site, { k0: 'name' }, `naam;anders\n${rows}\n`)
  await site.work()
  await start()
  const begun = await run()
  assert.ok(begun)
  // As after kill -9: begun, some batches stored, nothing ended.
  await site.asSystem((trx) => beginRun(trx, begun.id, new Date()))
  await site.asSystem((trx) => noteProgress(trx, begun.id, 500, 1_200))
  assert.match((await who.get(path)).text, /41%: 500 van 1200 rijen/)
  await site.work()
  const done = await run()
  assert.deepEqual(
    [done?.outcome, done?.attempts, done?.done, done?.report?.created],
    ['whole', 2, 1_200, 1_200],
  )
  assert.ok((await who.get(path)).text.includes('De server is onderweg één keer opnieuw begonnen'))
  await site.asSystem((trx) => endRun(trx, begun.id, 'whole', null, new Date()))
})

test('a run that stops the process each time is not begun a fourth time', async (t) => {
  const site = await importSite(t)
  const { who, path, run } = await tried(site, { k0: 'name' })
  const begun = await run()
  for (const _ of [1, 2, 3]) await site.asSystem((trx) => beginRun(trx, String(begun?.id), new Date()))
  await site.work()
  assert.equal((await run())?.outcome, 'broken')
  assert.match((await who.get(path)).text, /drie keer afgebroken/)
})

test('a run of which the job or the file was lost is asked for again, and says what is missing', async (t) => {
  const site = await importSite(t)
  const { path, run, who, id } = await tried(site, { k0: 'name' })
  const jobs = async () => (await site.pool.query('select from graphile_worker.jobs')).rowCount
  await site.pool.query('delete from graphile_worker._private_jobs')
  const resume = importFileJobs(site.folder).find(({ name }) => name === 'imports.resume')
  await resume?.run(site.context, { tenant: site.database.tenant.id })
  assert.equal(await jobs(), 1)
  rmSync(join(importFolder(site.folder, site.database.tenant.id), id))
  await site.work()
  assert.equal((await run())?.outcome, 'refused')
  assert.ok((await who.get(path)).text.includes(nl.gone))
  assert.ok((await who.get(`${path}?kolommen`)).status)
})

test('a file that may tell of a safe house goes as soon as it was read in', async (t) => {
  const site = await importSite(t)
  const { path, start, run, who, id } = await tried(site, { k0: 'name', k1: 'place', k2: 'confidential' })
  await site.work()
  assert.equal(site.files().length, 1)
  await start()
  await site.work()
  assert.equal((await run())?.outcome, 'whole')
  assert.deepEqual(site.files(), [])
  assert.ok((await who.get(path)).text.includes('Het bestand is weggehaald'))
  const fits = await site.asSystem((trx) =>
    fittingRecipes(trx, { format: 'xlsx', encoding: 'utf-8', columns: ['naam', 'plek', 'geheim'] }),
  )
  assert.deepEqual(
    fits.map(({ name, document }) => [name, document.format]),
    [['buren', 'xlsx']],
  )
  assert.ok(id)
})

test('after thirty days the file goes with what was wrong, after a year who brought it; strays go at once', async (t) => {
  const site = await importSite(t)
  const { id, who } = await tried(site, { k0: 'name', k1: 'phone' })
  await site.work()
  const problems = async () => (await site.pool.query('select from weefdorp.import_problem')).rowCount
  assert.equal(await problems(), 2)
  const stray = join(importFolder(site.folder, site.database.tenant.id), newId())
  writeFileSync(stray, 'x')
  await site.erase()
  assert.ok(existsSync(stray), 'somebody may be bringing it')
  utimesSync(stray, 1, 1)
  await site.erase(new Date(Date.now() + 29 * DAY))
  assert.deepEqual([site.files(), await problems()], [[id], 2])
  const due = (days: number) =>
    site.asSystem(async (trx) => Promise.all(importRetention.map((each) => each.due(trx, dayFromNow(days)))))
  assert.deepEqual(await due(31), [1, 0])
  assert.deepEqual(await due(366), [1, 1])
  const over = (until: string) => site.asSystem((trx) => filesOver(trx, until))
  assert.deepEqual([await over(dayFromNow(-1)), await over(dayFromNow(1))], [[], [id]])
  assert.equal(await site.asSystem((trx) => eraseTold(trx, dayFromNow(-1))), 0)
  await site.erase(new Date(Date.now() + 31 * DAY))
  assert.deepEqual([site.files(), await problems()], [[], 0])
  assert.equal(await site.asSystem(countKeptFiles), 0)
  const owner = async () => {
    const { rows } = await site.pool.query(
      `select id from weefdorp.auth_user where email like 'coordinator%'`,
    )
    const mine = { account: String(rows[0]?.id), email: '' }
    return site.asSystem(async (trx) =>
      Promise.all(importOwnData.map(async (each) => (await each.collect(trx, mine)).length)),
    )
  }
  assert.deepEqual(await owner(), [1, 1])
  await site.erase(new Date(Date.now() + 366 * DAY))
  assert.deepEqual(await owner(), [0, 0])
  assert.ok(who)
})
