import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type pg from 'pg'
import { endTurn, isSound, nameOf, projectRoot, testsOf } from './run.ts'
import { failureOf } from './stand-in.ts'

interface Policy {
  table: string
  policy: string
  command: string
  using: string | null
  check: string | null
}

/** A policy broken on purpose, and the test files that ought to notice, the likeliest first. */
export interface PolicyMutant {
  name: string
  table: string
  sql: string
  files: readonly string[]
}

/** Tries each table; only the test of the table itself is asked. */
const ROWS = 'test/access/rows.test.ts'

const quoted = (name: string) => `"${name}"`
const camel = (name: string) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())

async function policiesOf(pool: pg.Pool, schema: string): Promise<Policy[]> {
  const { rows } = await pool.query<Policy>(
    `select tablename as table, policyname as policy, cmd as command, qual as using, with_check as check
      from pg_policies where schemaname = $1 order by tablename, policyname`,
    [schema],
  )
  return rows
}

/** Such a condition is the same for every row: written once more as the check it holds back nothing that it let through. */
const asksOnlyRoles = (condition: string) =>
  /^(?:[()\s]|AND|OR)*$/.test(condition.replace(/(?:public\.)?has_role\('\w+'::text\)/g, ''))

/** The policy gone, and the policy open to everybody; one that is open already can only go. */
function statements({ table, policy, using, check }: Policy): [string, string][] {
  const [of, on] = [quoted(policy), quoted(table)]
  const found: [string, string][] = [['dropped', `drop policy ${of} on ${on}`]]
  if (using !== null && using !== 'true')
    found.push(['opened for reading', `alter policy ${of} on ${on} using (true)`])
  if (check !== null && check !== 'true' && !(check === using && asksOnlyRoles(check)))
    found.push(['opened for writing', `alter policy ${of} on ${on} with check (true)`])
  return found
}

/** Throws when a statement is wrong: then every test would fail, and it would seem that all noticed. */
async function tried(pool: pg.Pool, schema: string, sql: string): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query(`begin; set local search_path = "${schema}", public; ${sql}`)
  } finally {
    await client.query('rollback')
    client.release()
  }
}

const sources = new Map(
  globSync('src/**/{*.queries,*.commands,queries,commands}.ts', { cwd: projectRoot }).map(
    (file) => [file, readFileSync(join(projectRoot, file), 'utf8')] as const,
  ),
)

/**
 * Tests that name the table or stand beside SQL that does: those of policies first, then those that need no invented area,
 * those of the whole site last.
 */
function filesOf(files: readonly string[], table: string): string[] {
  const named = new RegExp(`\\b(${table}|${camel(table)})\\b`)
  const beside = new Set([...sources].filter(([, text]) => named.test(text)).map(([file]) => dirname(file)))
  const texts = new Map(files.map((file) => [file, readFileSync(join(projectRoot, file), 'utf8')]))
  const weight = (file: string) =>
    (file === ROWS ? -1 : Number(!file.includes('policies'))) +
    2 * Number(/\/world\.ts'/.test(texts.get(file) ?? '')) +
    4 * Number(file.startsWith('test/access') && file !== ROWS)
  return files
    .filter(
      (file) =>
        file.startsWith('test/access') || beside.has(dirname(file)) || named.test(texts.get(file) ?? ''),
    )
    .sort((a, b) => weight(a) - weight(b))
}

/** Each policy of row security broken in each way; `files` are all test files that need nothing but a database. */
export async function policyMutants(
  pool: pg.Pool,
  schema: string,
  files: readonly string[],
): Promise<PolicyMutant[]> {
  const policies = await policiesOf(pool, schema)
  const mutants = policies.flatMap((policy) =>
    statements(policy).map(([how, sql]) => ({
      name: `${policy.table}: ${policy.policy} ${how}`,
      ...{ sql, table: policy.table, files: filesOf(files, policy.table) },
    })),
  )
  for (const { sql } of mutants) await tried(pool, schema, sql)
  return mutants
}

let turns = 0
/** How often a file noticed something about a table: it is asked first the next time. */
const noticed = new Map<string, number>()

/** The first test that notices; null when none does. */
export async function killerOf({ sql, table, files }: PolicyMutant): Promise<string | null> {
  turns += 1
  const turn = `policy-${turns}`
  const times = (file: string) => noticed.get(`${table} ${file}`) ?? 0
  try {
    for (const file of files.toSorted((a, b) => times(b) - times(a)))
      for (const test of (await testsOf(file, turn, sql)).filter(
        ({ name }) => file !== ROWS || name.endsWith(` ${table}`),
      ))
        if ((await failureOf(test)) !== null && (await isSound(test))) {
          noticed.set(`${table} ${file}`, times(file) + 1)
          return nameOf(test)
        }
    return null
  } finally {
    await endTurn(turn)
  }
}
