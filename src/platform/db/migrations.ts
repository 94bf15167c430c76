import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'

/** One forward-only SQL file of `db/`. */
interface Migration {
  name: string
  hash: string
  text: string
}

const ROOT = join(import.meta.dirname, import.meta.dirname.endsWith('dist') ? '..' : '../../..')

async function migrationsIn(folder: string): Promise<Migration[]> {
  const path = join(ROOT, 'db', folder)
  const names = (await readdir(path)).filter((name) => name.endsWith('.sql')).sort()
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(path, name), 'utf8')
      return { name, text, hash: createHash('sha256').update(text).digest('hex') }
    }),
  )
}

/** The migrations of an older moment, as the database noted them: names with hashes. */
type Until = ReadonlyMap<string, string>

/** What is new of one folder for one schema; throws when an applied file was edited since. */
export async function freshOf(
  client: pg.ClientBase,
  folder: string,
  schema: string,
  until?: Until,
): Promise<Migration[]> {
  const { rows } = await client.query('select name, hash from platform.migration where schema = $1', [schema])
  const applied = new Map(rows.map((row) => [row.name as string, row.hash as string]))
  const fresh: Migration[] = []
  for (const migration of await migrationsIn(folder)) {
    const hash = applied.get(migration.name) ?? until?.get(migration.name)
    if (hash !== undefined && hash !== migration.hash)
      throw new Error(`db/${folder}/${migration.name} was changed after it was applied`)
    if (!applied.has(migration.name) && (!until || until.has(migration.name))) fresh.push(migration)
  }
  return fresh
}

/** Applies these to one schema, inside the caller's transaction. */
export async function apply(
  client: pg.ClientBase,
  schema: string,
  fresh: readonly Migration[],
): Promise<void> {
  await client.query(`create schema if not exists "${schema}"`)
  await client.query(`set local search_path = "${schema}", public`)
  for (const migration of fresh) {
    await client.query(migration.text)
    await client.query('insert into platform.migration (schema, name, hash) values ($1, $2, $3)', [
      schema,
      migration.name,
      migration.hash,
    ])
  }
}

/**
 * Applies what is new of one folder to one schema inside the caller's transaction: all of it, or, with `until`, only what an
 * older moment had. Throws when a file is not what it was then.
 */
export async function migrateInside(
  client: pg.ClientBase,
  folder: string,
  schema: string,
  until?: Until,
): Promise<void> {
  const fresh = await freshOf(client, folder, schema, until)
  if (fresh.length > 0) await apply(client, schema, fresh)
}

/** The migrations that this program has in a folder of `db`, by name. */
export async function knownMigrations(folder: string): Promise<Map<string, string>> {
  return new Map((await migrationsIn(folder)).map(({ name, hash }) => [name, hash]))
}

/** The table in which every migration is noted; the first thing in an empty database. */
export async function createMigrationTable(client: pg.ClientBase): Promise<void> {
  await client.query(`
    create schema if not exists platform;
    create table if not exists platform.migration (
      schema text not null, name text not null, hash text not null, applied_at timestamptz not null default now(),
      primary key (schema, name))`)
}
