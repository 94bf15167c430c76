import { readFileSync } from 'node:fs'
import { loadDemoChecks } from './demo-checks.ts'
import { demoPath, importOpenData, importRecords, importTermFile } from './demo-files.ts'
import { importGrown, municipalitiesAt, type Progress } from './demo-grow.ts'
import { loadDemoInbox } from './demo-inbox.ts'
import { loadDemoPeople } from './demo-people.ts'
import { loadDemoReach } from './demo-reach.ts'
import { reindexDirectory } from './domains/directory/index.ts'
import { recordEvent } from './platform/audit.ts'
import { localDay } from './platform/clock.ts'
import type { OpenDatabase } from './platform/db/open.ts'
import { addTenant, listTenants, type Tenant } from './platform/db/tenants.ts'
import { read, type Scope, write } from './platform/db/transaction.ts'
import type { Log } from './platform/log.ts'

/** The id of the invented working area. */
export const DEMO_ID = 'weverland'
const LOADED = 'demo.loaded'

async function isLoaded({ db }: OpenDatabase, tenant: Tenant): Promise<boolean> {
  const row = await read(db, { tenant, actor: 'demo', roles: ['system'] }, (trx) =>
    trx.selectFrom('auditEvent').select('id').where('action', '=', LOADED).executeTakeFirst(),
  )
  return row !== undefined
}

async function makeTenant(database: OpenDatabase, scale: number, hosts: string[]): Promise<Tenant | null> {
  await addTenant(database.pool, {
    id: DEMO_ID,
    name: 'Weverland',
    hosts,
    municipalities: municipalitiesAt(scale),
    phone: '0990 123 456',
    phoneHours: 'maandag tot en met vrijdag, 9.00 – 17.00 uur',
    invented: true,
  })
  return (await listTenants(database.db)).find((tenant) => tenant.id === DEMO_ID) ?? null
}

/** How many times as large the working area was made: a load that was cut off is finished as it was begun. */
async function scaleOf({ db }: OpenDatabase, tenant: Tenant): Promise<number> {
  const rows = await read(db, { tenant, actor: 'demo', roles: ['system'] }, (trx) =>
    trx.selectFrom('workingArea').select('municipalityCode').execute(),
  )
  return rows.length / municipalitiesAt(1).length
}

/** The working area that is still to be filled; null when there is none, or when others were here first. */
async function demoTenant(database: OpenDatabase): Promise<Tenant | null> {
  const tenants = await listTenants(database.db)
  const known = tenants.find((tenant) => tenant.id === DEMO_ID && tenant.invented)
  if (known) return (await isLoaded(database, known)) ? null : known
  return tenants.length > 0 ? null : makeTenant(database, 1, [])
}

/** One at a time: of several that begin at once one loads; the others wait for it and find the mark. */
async function alone<T>({ pool }: OpenDatabase, work: () => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query(`select pg_advisory_lock(hashtext('weefsel:demo'))`)
    return await work()
  } finally {
    await client.query(`select pg_advisory_unlock(hashtext('weefsel:demo'))`).catch(() => undefined)
    client.release()
  }
}

async function fill(database: OpenDatabase, tenant: Tenant, log: Log, progress?: Progress): Promise<void> {
  const { db } = database
  const now = new Date()
  const scope: Scope = { tenant, actor: 'demo', roles: ['system', 'operator'] }
  const scale = await scaleOf(database, tenant)
  await importOpenData(db, demoPath('data'), now)
  await importTermFile(db, scope, demoPath('data/netwerken.csv'))
  await importRecords(db, scope, demoPath('data'))
  await loadDemoInbox(db, scope, JSON.parse(readFileSync(demoPath('inbox.json'), 'utf8')), now)
  await loadDemoPeople(db, scope, JSON.parse(readFileSync(demoPath('mensen.json'), 'utf8')), now)
  if (scale > 1) await importGrown(db, scope, scale, now, progress)
  await loadDemoChecks(db, scope, localDay(now))
  await reindexDirectory(db, scope, localDay(now))
  await loadDemoReach(db, scope, scale)
  await write(db, scope, (trx) =>
    recordEvent(trx, { actor: 'demo', action: LOADED, kind: 'tenant', subject: DEMO_ID }),
  )
  log.info({ tenant: DEMO_ID, scale, ms: Date.now() - now.getTime() }, 'the invented working area is loaded')
}

/**
 * Loads the invented working area into an empty database, through the same imports that everybody uses. A start that was
 * cut off halfway is finished by the next: every import may be repeated, and the mark is set at the end.
 */
export async function loadDemo(database: OpenDatabase, log: Log): Promise<void> {
  await alone(database, async () => {
    const tenant = await demoTenant(database)
    if (tenant) await fill(database, tenant, log)
  })
}

/** Why the demo cannot be loaded: there is one already, or a host is needed because it is not alone. */
export type DemoProblem = 'exists' | 'hostNeeded'

/**
 * Loads the invented working area, `scale` times as large, also beside others. Null when it is done, else why nothing was
 * done. What was cut off halfway is finished when the scale is the same.
 */
export async function loadDemoAt(
  database: OpenDatabase,
  log: Log,
  { scale, hosts, progress }: { scale: number; hosts: string[]; progress?: Progress },
): Promise<DemoProblem | null> {
  return alone(database, async () => {
    const tenants = await listTenants(database.db)
    const known = tenants.find(({ id }) => id === DEMO_ID)
    if (known && (!known.invented || (await isLoaded(database, known)))) return 'exists'
    if (known && (await scaleOf(database, known)) !== scale) return 'exists'
    if (!known && tenants.length > 0 && hosts.length === 0) return 'hostNeeded'
    const tenant = known ?? (await makeTenant(database, scale, hosts))
    if (tenant) await fill(database, tenant, log, progress)
    return null
  })
}
