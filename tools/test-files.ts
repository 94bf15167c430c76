import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const root = dirname(import.meta.dirname)
const find = (...patterns: string[]) => globSync(patterns, { cwd: root, exclude: ['**/node_modules'] }).sort()

/** Journeys through the site with a browser. */
export const journeyTests = () => find('test/journeys/*.test.ts')

/** Whole sites that are started, killed and started again: mostly waiting, so they have a step of their own. */
export const plugTests = () => find('test/crash/*.test.ts')

/** Every other test. */
export function allTests(): string[] {
  const apart = new Set([...journeyTests(), ...plugTests()])
  return find('{src,test}/**/*.test.{ts,tsx}', 'tools/*.test.ts', 'db/**/*.test.ts').filter(
    (path) => !apart.has(path),
  )
}

const imports = (path: string, names: string) =>
  new RegExp(`['/.](${names})\\.ts'`).test(readFileSync(join(root, path), 'utf8'))

/** Tests of migrations, policies and SQL itself, also where a clone of the database comes by way of a fixture. */
const isOfSql = (path: string) =>
  /(^|[./])(queries|commands|policies)\.test\.tsx?$/.test(path) ||
  (/^src\/(domains|platform)\//.test(path) && imports(path, 'queries|commands'))

const usesDatabase = (path: string) => path.startsWith('test/database') || imports(path, 'database|world')

/** What hangs on the file, the page or the process and no more on the server than other tests do: once is enough. */
const sameOnEveryServer = [
  // Files of others by the same imports as everywhere.
  /^test\/real-data\//,
  // Words and forms of pages. Every address with its queries: test/access/access; the pages themselves: src/web/pages.
  /^src\/web\/(?!pages\.)/,
  // What each role may do on pages of its own; what it sees and stores: policies, queries, commands.
  /^test\/access\/(?!access\.)/,
  // Words and files of commands; what they ask of the database is tested beside it.
  /[./-]cli\.test\.ts$/,
  // How our own process dies.
  /\/(crash|kill)\.test\.ts$/,
  // What a backup is wrapped in, how a file can be broken, and what the command says.
  /^test\/backup\/(sealed|damage|command)\./,
  // No query at all, or the world as such.
  /^db\/demo\//,
  /^tools\/check-/,
]

/** The tests that may end otherwise on another version of PostgreSQL. */
export const onEveryServer = () =>
  allTests().filter(
    (path) => !sameOnEveryServer.some((form) => form.test(path)) && (isOfSql(path) || usesDatabase(path)),
  )
