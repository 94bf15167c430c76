import { spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** Who the server runs as; empty means: who we are ourselves. PostgreSQL refuses to run as root. */
export type ServerUser = { uid?: number; gid?: number }

/** Where one embedded server keeps its things. */
export type Home = { path: string; cluster: string; passwordFile: string; logFile: string; user: ServerUser }

const publicRoot = '/var/lib/weefsel'
/** A socket's path may be 107 bytes on Linux and 103 on macOS, the socket's own name included. */
const longestSocketDir = 103 - '/.s.PGSQL.5432'.length

const isRoot = () => process.getuid?.() === 0
const hashOf = (path: string) => createHash('sha256').update(path).digest('hex').slice(0, 12)
const lstat = (path: string) => fs.lstatSync(path, { throwIfNoEntry: false })

function nobody(): ServerUser {
  const line = fs.readFileSync('/etc/passwd', 'utf8').match(/^nobody:[^:]*:(\d+):(\d+):/m)
  return { uid: Number(line?.[1] ?? 65534), gid: Number(line?.[2] ?? 65534) }
}

/** Tried, not computed: access lists and mount options decide too. */
function canEnter(path: string, user: ServerUser): boolean {
  const options = { ...user, cwd: '/', stdio: 'ignore' } as const
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', path], options).status === 0
}

function makeFor(path: string, user: ServerUser): void {
  fs.mkdirSync(path, { recursive: true, mode: 0o700 })
  fs.chmodSync(path, 0o700)
  if (user.uid !== undefined && user.gid !== undefined) fs.chownSync(path, user.uid, user.gid)
}

/** Somebody removed the data folder to begin anew: what it linked to is kept aside, never thrown away. */
function setAside(path: string, log: (line: string) => void): void {
  if (!lstat(path)) return
  const aside = `${path}.${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}`
  fs.renameSync(path, aside)
  log(`an older database that no data folder points to was moved to ${aside}`)
}

function create(path: string, dataDir: string, log: (line: string) => void): void {
  if (!isRoot() || canEnter(dataDir, nobody())) {
    makeFor(path, isRoot() ? nobody() : {})
    return
  }
  const away = join(publicRoot, hashOf(dataDir))
  fs.mkdirSync(publicRoot, { recursive: true, mode: 0o755 })
  setAside(away, log)
  makeFor(away, nobody())
  fs.symlinkSync(away, path)
  log(`the database lives in ${away}: its user cannot enter ${dataDir}`)
}

function ownerOf(path: string): ServerUser {
  const { uid, gid } = fs.statSync(path)
  const me = process.getuid?.()
  if (me === undefined || uid === me) {
    if (me === 0)
      throw new Error(`${path} belongs to root; PostgreSQL needs it to belong to an ordinary user.`)
    return {}
  }
  if (isRoot()) return { uid, gid }
  throw new Error(
    `${path} belongs to user ${uid} and you are user ${me}. Start as the user who made it, or choose another folder.`,
  )
}

/**
 * The home of the database in a data folder, made when it is absent. As root it belongs to `nobody`; when that user
 * cannot enter the data folder, the home is in /var/lib/weefsel and the data folder holds a link to it.
 */
export function openHome(dataDir: string, log: (line: string) => void): Home {
  const path = join(dataDir, 'postgres')
  const entry = lstat(path)
  if (!entry) create(path, dataDir, log)
  else if (entry.isSymbolicLink() && !fs.existsSync(path)) {
    throw new Error(
      `${path} links to ${fs.readlinkSync(path)}, which is gone. Put it back, or remove the link to begin with an empty database.`,
    )
  } else if (!fs.statSync(path).isDirectory()) throw new Error(`${path} is not a folder.`)
  const user = ownerOf(path)
  const real = fs.realpathSync(path)
  if (isRoot() && !canEnter(real, user)) {
    throw new Error(
      `User ${user.uid}, who owns the database, cannot enter ${real}. Move ${dataDir} to an open folder.`,
    )
  }
  const inside = (name: string) => join(real, name)
  return {
    path: real,
    cluster: inside('cluster'),
    passwordFile: inside('password'),
    logFile: inside('server.log'),
    user,
  }
}

/** The folder of the socket: only its owner may enter, and its path is short enough. */
export function socketFolder(home: Home): string {
  let path = join(home.path, 'run')
  if (Buffer.byteLength(path) > longestSocketDir) {
    const parent = isRoot() ? publicRoot : tmpdir().length < 40 ? tmpdir() : '/tmp'
    fs.mkdirSync(parent, { recursive: true, mode: 0o755 })
    path = join(parent, `weefsel-${home.user.uid ?? process.getuid?.() ?? 0}-${hashOf(home.path)}`)
  }
  const before = lstat(path)
  const owner = home.user.uid ?? process.getuid?.() ?? before?.uid
  if (before && (!before.isDirectory() || before.uid !== owner)) {
    throw new Error(`${path} is not our own folder. Remove it, or set TMPDIR to another folder.`)
  }
  makeFor(path, home.user)
  return path
}

/** The password of the superuser; made once, readable by the server's user only. */
export function password(home: Home): string {
  if (fs.existsSync(home.passwordFile)) return fs.readFileSync(home.passwordFile, 'utf8').trim()
  if (fs.existsSync(home.cluster))
    throw new Error(`The password of the database is missing: ${home.passwordFile}`)
  const secret = randomBytes(24).toString('base64url')
  fs.writeFileSync(home.passwordFile, `${secret}\n`, { mode: 0o600, flag: 'wx' })
  if (home.user.uid !== undefined && home.user.gid !== undefined) {
    fs.chownSync(home.passwordFile, home.user.uid, home.user.gid)
  }
  return secret
}

/** The data folder as an absolute path without links, made when it is absent. */
export function openDataDir(dataDir: string): string {
  const path = resolve(dataDir)
  fs.mkdirSync(path, { recursive: true })
  return fs.realpathSync(path)
}
