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

const usesDatabase = (path: string) =>
  path.startsWith('test/database') || /['/](database|world)\.ts'/.test(readFileSync(join(root, path), 'utf8'))

/** What hangs on the file, the page or the process and no more on the server than other tests do: once is enough. */
const sameOnEveryServer = [
  // Files of others by the same imports as everywhere.
  /^test\/real-data\//,
  // Words and forms of pages. Every address and its queries: test/access; the pages themselves: src/web/pages.test.ts.
  /^src\/web\/(?!pages\.|app\.)/,
  // How our own process dies.
  /\/crash\.test\.ts$/,
  // What a backup is wrapped in, and how a file can be broken.
  /^test\/backup\/(sealed|damage)\./,
  // No query at all, or the world as such.
  /^db\/demo\//,
  /^tools\/check-/,
]

/** The tests that may end otherwise on another version of PostgreSQL. */
export const onEveryServer = () =>
  allTests().filter((path) => usesDatabase(path) && !sameOnEveryServer.some((form) => form.test(path)))
