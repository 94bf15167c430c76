import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type pg from 'pg'
import { asideOf, digestOf, fullName, quoted, tablesOf } from './catalog.queries.ts'
import { copyIn } from './copy.ts'
import { type ArchivedTable, MANIFEST, type Manifest, partName } from './manifest.ts'
import { Unusable } from './problem.ts'
import { readTar } from './tar.ts'

const unpacked = promisify(gunzip)

type Files = AsyncIterator<{ name: string; body: Buffer }>

/** The file of this name: what stands before it in the archive is passed over. */
async function nextNamed(files: Files, name: string): Promise<Buffer> {
  for (;;) {
    const { value, done } = await files.next()
    if (done) throw new Unusable({ code: 'cut' })
    if (value.name === name) return value.body
  }
}

/** The rows of a table without the line that names the columns. */
async function* rowsOf(files: Files, table: ArchivedTable): AsyncGenerator<Uint8Array> {
  const head = `${table.columns.join(',')}\n`
  for (let part = 1; part <= table.parts; part += 1) {
    const name = partName(table, part)
    const body = await unpacked(await nextNamed(files, name)).catch(() => null)
    if (body?.subarray(0, head.length).toString() !== head)
      throw new Unusable({ code: 'damaged', member: name })
    yield body.subarray(head.length)
  }
}

async function fill(client: pg.ClientBase, files: Files, tables: readonly ArchivedTable[]): Promise<void> {
  try {
    for (const table of tables) {
      if (table.parts === 0) continue
      const columns = table.columns.map(quoted).join(', ')
      await copyIn(
        client,
        `copy ${fullName(table)} (${columns}) from stdin (format csv)`,
        rowsOf(files, table),
      )
    }
  } finally {
    await files.return?.(undefined)
  }
}

const schemasOf = ({ tenants }: Manifest) => ['open_data', ...tenants]

/** A migration that brings rows of its own brought them here as well: only those of the archive count. */
async function empty(client: pg.ClientBase, manifest: Manifest): Promise<void> {
  const there = await tablesOf(client, schemasOf(manifest))
  const known = new Set([
    ...manifest.tables.map((table) => `${table.schema}.${table.name}`),
    ...manifest.leftOut,
  ])
  if (there.some(({ schema, name }) => !known.has(`${schema}.${name}`)))
    throw new Unusable({ code: 'damaged', member: MANIFEST })
  if (there.length > 0) await client.query(`truncate ${there.map(fullName).join(', ')}`)
}

/** Throws when a table does not hold exactly what was archived. */
async function verify(client: pg.ClientBase, tables: readonly ArchivedTable[]): Promise<void> {
  for (const table of tables) {
    const { rows, digest } = await digestOf(client, table)
    if (rows !== table.rows || digest !== table.digest)
      throw new Unusable({ code: 'notEqual', table: `${table.schema}.${table.name}` })
  }
}

/**
 * Fills the tables of an archive, which are there, with its rows and no others, sets the numberings, and counts after.
 * References and indexes are set aside meanwhile; the order of tables does not matter then.
 * Inside the caller's transaction; throws `Unusable` when it does not come out right.
 */
export async function load(
  client: pg.ClientBase,
  source: AsyncIterable<Uint8Array>,
  manifest: Manifest,
): Promise<void> {
  await empty(client, manifest)
  const aside = await asideOf(client, schemasOf(manifest))
  for (const statement of aside.drop) await client.query(statement)
  await fill(client, readTar(source), manifest.tables)
  for (const sequence of manifest.sequences)
    await client.query('select setval($1::regclass, $2)', [fullName(sequence), sequence.last])
  for (const statement of aside.add) await client.query(statement)
  await verify(client, manifest.tables)
}
