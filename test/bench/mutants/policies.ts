import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import type { Mutant } from './run.ts'

interface Policy {
  table: string
  policy: string
  command: string
  using: string | null
  check: string | null
}

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

/** The policy gone, and the policy open to everybody; one that is open already can only go. */
function statements({ table, policy, using, check }: Policy): [string, string][] {
  const [of, on] = [quoted(policy), quoted(table)]
  const found: [string, string][] = [['dropped', `drop policy ${of} on ${on}`]]
  if (using !== null && using !== 'true')
    found.push(['opened for reading', `alter policy ${of} on ${on} using (true)`])
  const written = check ?? (using !== null && using !== 'true' ? using : null)
  if (check !== null && written !== 'true')
    found.push(['opened for writing', `alter policy ${of} on ${on} with check (true)`])
  return found
}

/** Tests that name the table, those of policies first, those of the whole site last. */
function testsOf(root: string, files: readonly string[], table: string): string[] {
  const named = new RegExp(`\\b(${table}|${camel(table)})\\b`)
  const weight = (file: string) =>
    Number(!file.includes('policies')) + 2 * Number(file.startsWith('test/access'))
  return files
    .filter((file) => file.startsWith('test/access') || named.test(readFileSync(join(root, file), 'utf8')))
    .sort((a, b) => weight(a) - weight(b))
}

/** Each policy of row security broken in each way; `files` are all test files that need nothing but a database. */
export async function policyMutants(
  pool: pg.Pool,
  schema: string,
  { root, files }: { root: string; files: readonly string[] },
): Promise<Mutant[]> {
  const policies = await policiesOf(pool, schema)
  return policies.flatMap((policy) =>
    statements(policy).map(([how, sql]) => ({
      name: `${policy.table}: ${policy.policy} ${how}`,
      ...{ sql, tests: testsOf(root, files, policy.table) },
    })),
  )
}
