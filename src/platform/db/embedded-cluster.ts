import { spawnSync } from 'node:child_process'
import * as fs from 'node:fs'
import { join } from 'node:path'
import { findBinaries } from './embedded-binaries.ts'
import { type Home, password } from './embedded-files.ts'

/** Nothing of our own environment (PGDATA, PGOPTIONS, secrets) reaches PostgreSQL. */
export const environment = { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }

/** What everybody can do when the embedded server will not work here. */
export const wayOut = 'Weefsel can use another PostgreSQL: set DATABASE_URL.'

/** True when a cluster was made here, whole or damaged. */
export const hasCluster = (home: Home) => fs.existsSync(home.cluster)

/** `initdb` into a side folder that is renamed at the end: a killed first start leaves no half cluster. */
export function createCluster(home: Home, binDir: string | undefined): void {
  const half = join(home.path, 'cluster.half')
  fs.rmSync(half, { recursive: true, force: true })
  const locale = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'
  const flags = ['--encoding=UTF8', `--locale=${locale}`, '--locale-provider=icu', '--icu-locale=nl']
  const auth = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${home.passwordFile}`]
  const program = join(binDir ?? findBinaries(home.path, home.user), 'initdb')
  password(home)
  const done = spawnSync(program, ['-D', half, ...flags, ...auth], {
    ...home.user,
    env: environment,
    cwd: '/',
    encoding: 'utf8',
  })
  if (done.status !== 0) {
    throw new Error(
      `PostgreSQL could not be set up in ${home.path}. ${done.error ?? done.stderr.trim()} ${wayOut}`,
    )
  }
  fs.renameSync(half, home.cluster)
}
