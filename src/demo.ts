import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { loadDemoInbox } from './demo-inbox.ts'
import { importAreas, importFigures } from './domains/areas/index.ts'
import { importDirectory } from './domains/directory/index.ts'
import { importTerms } from './domains/taxonomy/index.ts'
import { recordEvent } from './platform/audit.ts'
import type { OpenDatabase } from './platform/db/open.ts'
import { addTenant, listTenants, type Tenant } from './platform/db/tenants.ts'
import { read, type Scope, write } from './platform/db/transaction.ts'
import type { ImportReport } from './platform/import/report.ts'
import { readSource } from './platform/import/source.ts'
import type { Log } from './platform/log.ts'

/** The id of the invented working area. */
const ID = 'weverland'
const LOADED = 'demo.loaded'
const FOLDER = [import.meta.dirname, join(import.meta.dirname, '..')]
  .map((root) => join(root, 'db/demo'))
  .find((folder) => existsSync(folder))

function file(name: string): string {
  if (!FOLDER) throw new Error('the folder db/demo is not there')
  return join(FOLDER, name)
}

function assertWhole(name: string, report: ImportReport): void {
  const [problem] = report.problems
  if (problem) throw new Error(`demo: ${name}, row ${problem.row}, ${problem.column}: ${problem.reason}`)
}

async function loadOpenData({ db }: OpenDatabase, now: Date): Promise<void> {
  const load = async (name: string, importer: typeof importAreas | typeof importFigures) => {
    const source = await readSource(file(`data/${name}`), 'nl')
    if (!source.ok) throw new Error(`demo: ${source.problems}`)
    assertWhole(name, await importer(db, source.value, { lang: 'nl', now }))
  }
  for (const name of ['gemeenten.geojson', 'wijken.geojson', 'buurten.geojson']) await load(name, importAreas)
  for (const name of ['kwb-2024.csv', 'gezondheid-2020.csv']) await load(name, importFigures)
}

/** The files of one kind of record: all that are in its folder, in the order of their names; else the one file. */
function directoryFiles(name: string): { file: string; format?: 'json' }[] {
  const folder = file(`data/${name}`)
  if (!existsSync(folder)) return [{ file: file(`data/${name}.json`), format: 'json' }]
  const names = readdirSync(folder).filter((each) => each.endsWith('.ndjson'))
  return names.sort().map((each) => ({ file: join(folder, each) }))
}

async function loadTerms({ db }: OpenDatabase, scope: Scope): Promise<void> {
  const source = await readSource(file('data/netwerken.csv'), 'nl')
  if (!source.ok) throw new Error(`demo: ${source.problems}`)
  assertWhole('netwerken.csv', await importTerms(db, scope, source.value, { lang: 'nl' }))
}

async function loadDirectory({ db }: OpenDatabase, scope: Scope): Promise<void> {
  for (const name of ['organisaties', 'plekken', 'aanbod'])
    for (const each of directoryFiles(name)) {
      const report = await importDirectory(db, scope, { ...each, recipe: file(`recipes/${name}.json`) })
      assertWhole(basename(each.file), report)
    }
}

async function isLoaded({ db }: OpenDatabase, tenant: Tenant): Promise<boolean> {
  const row = await read(db, { tenant, actor: 'demo', roles: ['system'] }, (trx) =>
    trx.selectFrom('auditEvent').select('id').where('action', '=', LOADED).executeTakeFirst(),
  )
  return row !== undefined
}

async function demoTenant(database: OpenDatabase): Promise<Tenant | null> {
  const tenants = await listTenants(database.db)
  const known = tenants.find((tenant) => tenant.id === ID && tenant.invented)
  if (known) return (await isLoaded(database, known)) ? null : known
  if (tenants.length > 0) return null
  await addTenant(database.pool, {
    id: ID,
    name: 'Weverland',
    hosts: [],
    municipalities: ['GM9901', 'GM9902'],
    phone: '0990 123 456',
    phoneHours: 'maandag tot en met vrijdag, 9.00 – 17.00 uur',
    invented: true,
  })
  return (await listTenants(database.db)).find((tenant) => tenant.id === ID) ?? null
}

/**
 * Loads the invented working area into an empty database, through the same imports that everybody uses. A start that was
 * cut off halfway is finished by the next: every import may be repeated, and the mark is set at the end.
 */
export async function loadDemo(database: OpenDatabase, log: Log): Promise<void> {
  const client = await database.pool.connect()
  try {
    await client.query(`select pg_advisory_lock(hashtext('weefsel:demo'))`)
    await loadOnce(database, log)
  } finally {
    await client.query(`select pg_advisory_unlock(hashtext('weefsel:demo'))`).catch(() => undefined)
    client.release()
  }
}

/** Of several servers that start at once one loads; the others wait for it and find the mark. */
async function loadOnce(database: OpenDatabase, log: Log): Promise<void> {
  const tenant = await demoTenant(database)
  if (!tenant) return
  const now = new Date()
  const scope: Scope = { tenant, actor: 'demo', roles: ['system', 'operator'] }
  await loadOpenData(database, now)
  await loadTerms(database, scope)
  await loadDirectory(database, scope)
  await loadDemoInbox(database.db, scope, JSON.parse(readFileSync(file('inbox.json'), 'utf8')), now)
  await write(database.db, scope, (trx) =>
    recordEvent(trx, { actor: 'demo', action: LOADED, kind: 'tenant', subject: ID }),
  )
  log.info({ tenant: ID, ms: Date.now() - now.getTime() }, 'the invented working area is loaded')
}
