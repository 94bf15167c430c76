import { spawn } from 'node:child_process'
import { join } from 'node:path'

/** Something broken on purpose, and the tests that ought to notice. */
export interface Mutant {
  /** What was broken, for the report. */
  name: string
  /** SQL to run in the database of the tests. */
  sql?: string
  /** A tree with the broken source in it; the project itself when left out. */
  root?: string
  /** Test files, relative to the root, the likeliest first. */
  tests: readonly string[]
}

const PATIENCE_MS = 300_000

async function passes(root: string, file: string, env: Record<string, string>): Promise<boolean> {
  const child = spawn(
    process.execPath,
    [
      ...['--import', './tools/tsx.ts', '--test', '--test-isolation=none', '--test-timeout=120000'],
      ...['--test-reporter=dot', file],
    ],
    { cwd: root, env: { ...process.env, ...env }, stdio: 'ignore', timeout: PATIENCE_MS },
  )
  return new Promise((resolve) => child.on('close', (code) => resolve(code === 0)))
}

const sound = new Map<string, Promise<boolean>>()

/** Whether a test file passes on the whole project: one that fails anyway notices nothing. Asked once for each file. */
function isSound(root: string, file: string): Promise<boolean> {
  const known = sound.get(file) ?? passes(root, file, {})
  sound.set(file, known)
  return known
}

/** The first test file that notices; null when none does. */
export async function killerOf(
  project: string,
  { sql, root = project, tests }: Mutant,
): Promise<string | null> {
  for (const file of tests) {
    const noticed = !(await passes(root, file, sql ? { WEEFSEL_TEST_MUTANT: sql } : {}))
    if (noticed && (await isSound(project, file))) return file
  }
  return null
}

export const projectRoot = join(import.meta.dirname, '../../..')
