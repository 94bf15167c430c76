import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import pg from 'pg'
import { type EmbeddedServer, startEmbedded, startTemporary } from './embedded.ts'

const base = fs.mkdtempSync(join(tmpdir(), 'weefsel embedded '))
fs.chmodSync(base, 0o755)
const root = process.getuid?.() === 0
const loader = pathToFileURL(join(import.meta.dirname, '../../../tools/tsx.ts')).href
const launcher = pathToFileURL(join(import.meta.dirname, 'embedded.ts')).href
const away: string[] = []

after(() => {
  for (const folder of [base, ...away]) fs.rmSync(folder, { recursive: true, force: true })
})

const start = (name: string, lines: string[] = []) =>
  startEmbedded({ dataDir: join(base, name), log: (line) => lines.push(line) })

async function ask<T>(server: EmbeddedServer, sql: string): Promise<T> {
  const client = new pg.Client(server.url)
  await client.connect()
  try {
    return Object.values((await client.query(sql)).rows[0] ?? {})[0] as T
  } finally {
    await client.end()
  }
}

const pidOf = (name: string) =>
  Number(fs.readFileSync(join(base, name, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n')[0])
const runs = (name: string) => fs.existsSync(join(base, name, 'postgres/cluster/postmaster.pid'))

/** Another process that starts the database of this folder and then stays. */
async function otherProcess(name: string) {
  const script = `import { startEmbedded } from ${JSON.stringify(launcher)}
    const server = await startEmbedded({ dataDir: ${JSON.stringify(join(base, name))}, log: () => undefined })
    console.log(server.reused ? 'reused' : 'started')
    process.on('SIGTERM', async () => { await server.stop(); process.exit(0) })
    setInterval(() => undefined, 1000)`
  const child = spawn(process.execPath, ['--import', loader, '--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [said] = (await once(child.stdout, 'data')) as [Buffer]
  return { child, said: said.toString().trim() }
}

async function end(child: ReturnType<typeof spawn>, signal: NodeJS.Signals): Promise<void> {
  child.kill(signal)
  await once(child, 'exit')
}

describe('the embedded PostgreSQL', () => {
  test('starts in an empty folder, keeps its data, and stops', async () => {
    const first = await start('life')
    assert.equal(first.reused, false)
    await ask(first, 'CREATE TABLE kept AS SELECT 7 AS number')
    assert.equal(await ask(first, 'SHOW fsync'), 'on')
    assert.equal(await ask(first, 'SHOW listen_addresses'), '')
    assert.equal(await ask(first, 'SHOW server_encoding'), 'UTF8')
    assert.equal(await ask(first, `SELECT 'é' < 'f' AND 'a' < 'B'`), true, 'sorts as people do')
    await first.stop()
    assert.equal(runs('life'), false)
    const second = await start('life')
    assert.equal(second.reused, false)
    assert.equal(await ask(second, 'SELECT number FROM kept'), 7)
    await second.stop()
  })

  test('keeps its password and its socket to its own user', async () => {
    const server = await start('life')
    const mode = (name: string) => fs.statSync(join(base, 'life/postgres', name)).mode & 0o777
    assert.equal(mode('password'), 0o600)
    assert.equal(mode('run'), 0o700)
    assert.equal(mode('cluster'), 0o700)
    const wrong = new pg.Client(server.url.replace(/:[^:@/]+@/, ':wrong@'))
    await assert.rejects(wrong.connect(), /password authentication failed/)
    await server.stop()
  })

  test('is shared by two processes: the first to leave does not stop it', async () => {
    const [one, two] = await Promise.all([otherProcess('life'), otherProcess('life')])
    assert.deepEqual([one.said, two.said].sort(), ['reused', 'started'])
    await end(one.child, 'SIGTERM')
    assert.equal(runs('life'), true)
    await end(two.child, 'SIGTERM')
    assert.equal(runs('life'), false)
  })

  test('outlives kill -9 of who started it, and is reused', async () => {
    const { child, said } = await otherProcess('life')
    assert.equal(said, 'started')
    const pid = pidOf('life')
    await end(child, 'SIGKILL')
    const server = await start('life')
    assert.equal(server.reused, true)
    assert.equal(pidOf('life'), pid)
    await server.stop()
    assert.equal(runs('life'), false)
  })

  test('comes back after kill -9 of the database itself', async () => {
    const server = await start('life')
    await ask(server, 'CREATE TABLE survivor AS SELECT 9 AS number')
    process.kill(pidOf('life'), 'SIGKILL')
    const again = await start('life')
    assert.equal(again.reused, false)
    assert.equal(await ask(again, 'SELECT number FROM survivor'), 9)
    await again.stop()
    await server.stop()
  })

  test('is stopped also by one whose own connection broke meanwhile', async () => {
    const server = await start('life')
    process.kill(pidOf('life'), 'SIGKILL')
    const { child } = await otherProcess('life')
    await end(child, 'SIGKILL')
    await server.stop()
    assert.equal(runs('life'), false)
  })

  test('goes on when another client is connected', async () => {
    const lines: string[] = []
    const server = await start('life', lines)
    const client = new pg.Client(server.url)
    await client.connect()
    await server.stop()
    assert.equal((await client.query('SELECT 1 AS one')).rows[0].one, 1)
    assert.match(lines.join(), /another process uses it/)
    await client.end()
    const last = await start('life')
    assert.equal(last.reused, true)
    await last.stop()
    assert.equal(runs('life'), false)
  })

  test('starts although a killed process left its lock, half a cluster and a stranger’s process id', async () => {
    const dir = join(base, 'debris')
    fs.mkdirSync(join(dir, 'postgres/cluster.half/base'), { recursive: true })
    if (root) fs.chownSync(join(dir, 'postgres'), 65534, 65534)
    fs.writeFileSync(join(dir, 'postgres.lock'), '4194303')
    const server = await start('debris')
    await server.stop()
    const cluster = join(dir, 'postgres/cluster')
    fs.writeFileSync(join(cluster, 'postmaster.pid'), `${process.pid}\n${cluster}\n1\n5432\n/nowhere\n`)
    const again = await start('debris')
    assert.equal(again.reused, false)
    await again.stop()
  })

  test('puts its socket elsewhere when the path of the data is long', async () => {
    const name = join('long', 'a'.repeat(60), 'b'.repeat(60))
    const server = await start(name)
    assert.equal(await ask(server, 'SELECT 1 AS one'), 1)
    const socket = decodeURIComponent(new URL(server.url).hostname)
    assert.ok(!socket.startsWith(base), socket)
    away.push(socket)
    await server.stop()
  })

  test('says what is wrong with a damaged or foreign folder', async () => {
    fs.mkdirSync(join(base, 'damaged/postgres/cluster'), { recursive: true })
    fs.writeFileSync(join(base, 'damaged/postgres/password'), 'x')
    if (root) fs.chownSync(join(base, 'damaged/postgres'), 65534, 65534)
    await assert.rejects(start('damaged'), /not a PostgreSQL data folder/)
    fs.mkdirSync(join(base, 'file'))
    fs.writeFileSync(join(base, 'file/postgres'), '')
    await assert.rejects(start('file'), /is not a folder/)
    fs.mkdirSync(join(base, 'lost'))
    fs.symlinkSync('/nonexistent/weefsel', join(base, 'lost/postgres'))
    await assert.rejects(start('lost'), /which is gone/)
    if (!root) return
    fs.mkdirSync(join(base, 'roots/postgres'), { recursive: true })
    await assert.rejects(start('roots'), /belongs to root/)
  })

  test('says so when the database was made by another version', async () => {
    const server = await start('debris')
    await server.stop()
    const versionFile = join(base, 'debris/postgres/cluster/PG_VERSION')
    fs.writeFileSync(versionFile, '12\n')
    await assert.rejects(start('debris'), /initialized by PostgreSQL version 12/)
  })

  test('temporary: gone with its folder, whoever is connected', async () => {
    const dir = join(base, 'temporary')
    const server = await startTemporary({ dir })
    const client = new pg.Client(server.url)
    client.on('error', () => undefined)
    await client.connect()
    await server.stop()
    assert.equal(fs.existsSync(dir), false)
  })
})

describe('as root', { skip: root ? false : 'needs root' }, () => {
  test('a data folder that nobody can enter gets a link to /var/lib/weefsel', async () => {
    const lines: string[] = []
    fs.mkdirSync(join(base, 'private'), { mode: 0o700 })
    const server = await start('private/data', lines)
    const real = fs.readlinkSync(join(base, 'private/data/postgres'))
    away.push(real)
    assert.match(real, /^\/var\/lib\/weefsel\//)
    assert.match(lines.join(), /lives in/)
    await ask(server, 'CREATE TABLE kept AS SELECT 1')
    await server.stop()
    const again = await start('private/data')
    assert.equal(await ask(again, 'SELECT count(*)::int FROM kept'), 1)
    await again.stop()
  })

  test('a removed data folder begins anew; the old database is set aside', async () => {
    const lines: string[] = []
    fs.rmSync(join(base, 'private/data'), { recursive: true })
    const server = await start('private/data', lines)
    assert.equal(await ask(server, `SELECT to_regclass('kept') IS NULL`), true)
    const aside = lines.join().match(/moved to (\/var\/lib\/weefsel\/\S+?)(,|$)/)?.[1]
    assert.ok(aside && fs.existsSync(aside), lines.join())
    away.push(aside)
    await server.stop()
  })

  test('temporary, where nobody can enter: nothing stays in /var/lib/weefsel', async () => {
    const dir = fs.mkdtempSync(join(tmpdir(), 'weefsel-private-'))
    const server = await startTemporary({ dir })
    const real = fs.realpathSync(join(dir, 'postgres'))
    assert.match(real, /^\/var\/lib\/weefsel\//)
    await server.stop()
    assert.deepEqual([fs.existsSync(dir), fs.existsSync(real)], [false, false])
  })

  test('runs as the user who made the data', async () => {
    const dir = join(base, 'of-daemon')
    fs.mkdirSync(join(dir, 'postgres'), { recursive: true })
    fs.chownSync(join(dir, 'postgres'), 1, 1)
    const server = await start('of-daemon')
    assert.equal(fs.statSync(join(dir, 'postgres/cluster')).uid, 1)
    await server.stop()
  })
})
