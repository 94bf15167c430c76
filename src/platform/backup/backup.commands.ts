import type pg from 'pg'
import { digestOf, fullName, PLAIN, quoted, sequencesOf, type Table, tablesOf } from './catalog.queries.ts'
import { copyOut } from './copy.ts'
import { explanation } from './explanation.ts'
import {
  type ArchivedTable,
  EXPLANATION,
  FIRST,
  FORMAT,
  MANIFEST,
  type Manifest,
  partName,
  SUMS,
  sumsOf,
  VERSION,
} from './manifest.ts'
import { member, packRows } from './pack.ts'
import { Unusable } from './problem.ts'
import { tarEnd } from './tar.ts'

/** Beside the schemas of the working areas. Of the rest nothing is kept: migrations make it again. */
const SHARED = ['open_data']
const TENANTS: Table = {
  schema: 'platform',
  name: 'tenant',
  columns: [],
}

const asJson = (value: object) => Buffer.from(`${JSON.stringify(value, null, 1)}\n`)

/** Tables in the order of the archive: working areas first, then what they share, then each of them. */
async function contents(client: pg.ClientBase, leftOut: ReadonlySet<string>) {
  const { rows } = await client.query<{ id: string }>('select id from platform.tenant order by id')
  const tenants = rows.map((row) => row.id)
  const own = await tablesOf(client, ['platform'])
  const all = await tablesOf(client, [...SHARED, ...tenants])
  const isLeftOut = ({ schema, name }: Table) => tenants.includes(schema) && leftOut.has(name)
  return {
    tenants,
    tables: [...own.filter(({ name }) => name === TENANTS.name), ...all.filter((table) => !isLeftOut(table))],
    leftOut: all.filter(isLeftOut).map(({ schema, name }) => `${schema}.${name}`),
  }
}

async function* packTable(
  client: pg.ClientBase,
  table: Table,
  members: Manifest['members'],
  at: Date,
): AsyncGenerator<Uint8Array, ArchivedTable> {
  const columns = table.columns.map(quoted).join(', ')
  // Quoted throughout: then an empty text and no value are told apart by any reader of CSV.
  const statement = `copy (select ${columns} from ${fullName(table)}) to stdout (format csv, force_quote *)`
  let parts = 0
  for await (const body of packRows(table.columns, copyOut(client, statement))) {
    parts += 1
    yield* member(members, partName(table, parts), body, at)
  }
  return { ...table, ...(await digestOf(client, table)), parts }
}

async function* packAll(
  client: pg.ClientBase,
  leftOut: ReadonlySet<string>,
  at: Date,
): AsyncGenerator<Uint8Array, Manifest> {
  const members: Manifest['members'] = []
  const { tables: known, ...about } = await contents(client, leftOut)
  yield* member(members, FIRST, asJson({ format: FORMAT, version: VERSION }), at)
  yield* member(members, EXPLANATION, Buffer.from(explanation), at)
  const tables: ArchivedTable[] = []
  for (const table of known) tables.push(yield* packTable(client, table, members, at))
  const { rows: server } = await client.query<{ postgres: string }>(
    `select current_setting('server_version') as postgres`,
  )
  const { rows: migrations } = await client.query<Manifest['migrations'][number]>(
    'select schema, name, hash from platform.migration order by schema, name',
  )
  const manifest: Manifest = {
    ...{ format: FORMAT, version: VERSION, madeAt: at.toISOString(), postgres: server[0]?.postgres ?? '' },
    ...about,
    migrations,
    tables,
    sequences: await sequencesOf(client, [...SHARED, ...about.tenants]),
    members: [...members],
  }
  yield* member(members, MANIFEST, asJson(manifest), at)
  yield* member([], SUMS, Buffer.from(sumsOf(members)), at)
  yield tarEnd
  return manifest
}

/** The tables of the house are there; a database that Weefsel never opened has nothing to keep. */
async function assertOurs(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ found: string | null }>(
    `select to_regclass('platform.tenant')::text as found`,
  )
  if (!rows[0]?.found) throw new Unusable({ code: 'nothing' })
}

/**
 * Every row of every working area and of open data, as the bytes of an archive; returns its manifest. One transaction that
 * sees one moment (`repeatable read`), so work goes on meanwhile; only migrations wait. `leftOut`: tables of a working area
 * of which no row is kept. Throws `Unusable` when the database is not Weefsel's.
 */
export async function* backup(
  pool: pg.Pool,
  options: { leftOut: readonly string[]; at: Date },
): AsyncGenerator<Uint8Array, Manifest> {
  const client = await pool.connect()
  let finished = false
  try {
    await assertOurs(client)
    await client.query(`select pg_advisory_lock_shared(hashtext('weefsel:migrate'))`)
    await client.query(`begin isolation level repeatable read read only; ${PLAIN}`)
    const manifest = yield* packAll(client, new Set(options.leftOut), options.at)
    await client.query('commit')
    await client.query(`select pg_advisory_unlock_shared(hashtext('weefsel:migrate'))`)
    finished = true
    return manifest
  } finally {
    // In the middle of a COPY a connection can do nothing else any more: it is closed, and with it lock and transaction.
    client.release(!finished)
  }
}
