import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'

/** Debian packages that only some steps need, and how we see that they are there. */
const needs = [
  { name: 'chromium-headless-shell', there: () => existsSync('/usr/bin/chromium-headless-shell') },
  { name: 'postgresql-15', there: () => existsSync('/usr/lib/postgresql/15/bin/postgres') },
]

const inMemory = '/dev/shm'
/** Databases, sites and profiles of a run took 1.1 GB; each of four servers may also keep a gigabyte of log. */
const ROOM = 6 * 1024 ** 3

/**
 * Where a run keeps its databases: in memory when there is room. Nothing of it need outlive the run, and to copy a database
 * is to make a thousand files, which on a disk wait for everybody else who writes.
 */
export function roomyFolder(): string {
  const stat = existsSync(inMemory) ? statfsSync(inMemory) : null
  const room = Math.min(stat ? stat.bavail * stat.bsize : 0, process.availableMemory())
  return room >= ROOM ? inMemory : tmpdir()
}

/** Names of the packages this machine lacks. */
export const missing = () => needs.filter(({ there }) => !there()).map(({ name }) => name)

const clusterConfig = '/etc/postgresql-common/createcluster.conf'

/** The tests start their own server; Debian must not make and start one of its own. */
function withoutSystemCluster(): void {
  if (existsSync(clusterConfig)) return
  mkdirSync('/etc/postgresql-common', { recursive: true })
  writeFileSync(clusterConfig, 'create_main_cluster = false\n')
}

/** Installs what is missing with apt-get. Returns what it said, for who wants to know why something still lacks. */
export function installMissing(): string {
  const names = missing()
  if (names.length === 0) return ''
  if (process.getuid?.() !== 0) return 'only root can install packages'
  withoutSystemCluster()
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...words: string[]) => {
    const done = spawnSync('apt-get', ['-qq', '-o', 'Dpkg::Options::=--force-confold', ...words], {
      env,
      encoding: 'utf8',
    })
    return `${done.error ?? ''}${done.stderr ?? ''}`
  }
  return [apt('update'), ...names.map((name) => apt('install', '-y', '--no-install-recommends', name))].join(
    '',
  )
}
