import assert from 'node:assert/strict'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, type TestContext, test } from 'node:test'
import { gunzipSync, gzipSync } from 'node:zlib'
import { type Manifest, sumsOf } from '../../src/platform/backup/manifest.ts'
import { member } from '../../src/platform/backup/pack.ts'
import { type BackupProblem, Unusable } from '../../src/platform/backup/problem.ts'
import { checkArchive } from '../../src/platform/backup/read.ts'
import { readTar, tarEnd } from '../../src/platform/backup/tar.ts'
import { emptyDatabase, testDatabase } from '../database.ts'
import { AT, back, folder, poolOn, save } from './world.ts'

async function* inPieces(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += 10_000) yield bytes.subarray(at, at + 10_000)
}

async function problemOf(bytes: Buffer): Promise<BackupProblem | null> {
  try {
    await checkArchive(inPieces(bytes))
    return null
  } catch (error) {
    if (error instanceof Unusable) return error.problem
    throw error
  }
}

let made: Promise<Buffer> | undefined
/** The same small archive for all tests of this file. */
function archive(): Promise<Buffer> {
  made ??= (async () => {
    const { pool, close } = await testDatabase()
    const file = join(process.env.TMPDIR ?? '/tmp', `weefsel-damage-${process.pid}.tar`)
    try {
      await save(pool, file)
      return readFileSync(file)
    } finally {
      await close()
      rmSync(file, { force: true })
    }
  })()
  return made
}

/** Where each file of the archive begins, and how long it is there. */
async function places(bytes: Buffer) {
  const found: { name: string; begin: number; body: number; end: number }[] = []
  let begin = 0
  for await (const { name, body } of readTar(inPieces(bytes))) {
    const end = begin + 512 + Math.ceil(body.length / 512) * 512
    found.push({ name, begin, body: begin + 512, end })
    begin = end
  }
  return found
}

/** The archive written anew after a change, with sums that fit: as somebody would who knows the format. */
async function rewritten(bytes: Buffer, change: (name: string, body: Buffer) => Buffer): Promise<Buffer> {
  const members: Manifest['members'] = []
  const pieces: Uint8Array[] = []
  for await (const { name, body } of readTar(inPieces(bytes))) {
    if (name === 'SHA256SUMS') continue
    const manifest =
      name === 'manifest.json' ? { ...JSON.parse(body.toString()), members: [...members] } : null
    const text = manifest ? Buffer.from(JSON.stringify(manifest)) : body
    pieces.push(...member(members, name, change(name, text), AT))
  }
  pieces.push(...member([], 'SHA256SUMS', Buffer.from(sumsOf(members)), AT), tarEnd)
  return Buffer.concat(pieces)
}

const altered = (body: Buffer, change: (value: Record<string, unknown>) => object) =>
  Buffer.from(JSON.stringify(change(JSON.parse(body.toString()))))

async function restored(t: TestContext, bytes: Buffer) {
  const file = join(folder(t), 'a.tar')
  writeFileSync(file, bytes)
  const pool = poolOn(t, (await emptyDatabase()).url)
  return { done: await back(pool, file), pool }
}

/** Nothing of ours: no table, no schema of a working area. */
const ours = `select count(*)::int as count from pg_namespace where nspname in ('platform', 'open_data', 'jobs', 'weefdorp')`

describe('a damaged backup', () => {
  test('is refused wherever a byte was changed, and says in which part', async () => {
    const bytes = await archive()
    assert.equal(await problemOf(bytes), null)
    for (const { name, begin, body, end } of await places(bytes)) {
      const spots = [
        begin,
        begin + 100,
        begin + 130,
        begin + 150,
        begin + 400,
        body,
        body + 9,
        (body + end) >> 1,
        end - 1,
      ]
      for (const spot of spots) {
        const changed = Buffer.from(bytes)
        changed[spot] = (changed[spot] ?? 0) ^ 0x10
        const problem = await problemOf(changed)
        assert.ok(problem, `byte ${spot} of ${name}`)
        const early = spot < body || name === 'format.json'
        if (early) assert.ok(['damaged', 'cut', 'foreign', 'newer'].includes(problem.code), `${name} ${spot}`)
        else assert.deepEqual(problem, { code: 'damaged', member: name }, `byte ${spot}`)
      }
    }
    const last = Buffer.from(bytes)
    last[bytes.length - 3] = 1
    assert.equal((await problemOf(last))?.code, 'damaged')
    assert.equal((await problemOf(Buffer.concat([bytes, Buffer.from('x')])))?.code, 'damaged')
  })

  test('is refused wherever it was cut off', async () => {
    const bytes = await archive()
    for (let length = 0; length < bytes.length; length += 1_021)
      assert.ok(await problemOf(bytes.subarray(0, length)), `${length} bytes`)
    assert.deepEqual(await problemOf(bytes.subarray(0, bytes.length - 1)), { code: 'cut' })
  })

  test('is refused when a part is missing, doubled or in another place', async () => {
    const bytes = await archive()
    const parts = (await places(bytes)).map(({ begin, end }) => bytes.subarray(begin, end))
    const [first = bytes, text = bytes, third = bytes, fourth = bytes, ...rest] = parts
    for (const order of [
      [first, text, fourth, ...rest],
      [first, text, third, third, fourth, ...rest],
      [first, text, fourth, third, ...rest],
    ])
      assert.equal((await problemOf(Buffer.concat([...order, tarEnd])))?.code, 'damaged')
  })

  test('is refused when it is none, or of a newer kind, before anything else is looked at', async () => {
    assert.deepEqual(await problemOf(Buffer.from('x'.repeat(2000))), { code: 'foreign' })
    const newer = await rewritten(await archive(), (name, body) =>
      name === 'format.json' ? altered(body, (format) => ({ ...format, version: 2 })) : body,
    )
    assert.deepEqual(await problemOf(newer), { code: 'newer', version: 2 })
    const other = await rewritten(await archive(), (name, body) =>
      name === 'format.json' ? Buffer.from('{"format":"other","version":1}') : body,
    )
    assert.deepEqual(await problemOf(other), { code: 'foreign' })
  })
})

describe('a backup that does not fit', () => {
  test('is put back not at all when a row is another than was counted', async (t) => {
    const swapped = await rewritten(await archive(), (name, body) =>
      name === 'weefdorp/working_area.0001.csv.gz'
        ? gzipSync(gunzipSync(body).toString().replace('GM9901', 'GM9902'))
        : body,
    )
    assert.equal(await problemOf(swapped), null)
    const { done, pool } = await restored(t, swapped)
    assert.deepEqual(done, { ok: false, problems: { code: 'notEqual', table: 'weefdorp.working_area' } })
    assert.equal((await pool.query(ours)).rows[0].count, 0)
  })

  test('is put back not at all when the database itself refuses a row', async (t) => {
    const wrong = await rewritten(await archive(), (name, body) =>
      name === 'weefdorp/working_area.0001.csv.gz'
        ? gzipSync(gunzipSync(body).toString().replace('GM9901', 'nowhere'))
        : body,
    )
    const file = join(folder(t), 'a.tar')
    writeFileSync(file, wrong)
    const pool = poolOn(t, (await emptyDatabase()).url)
    await assert.rejects(() => back(pool, file), /working_area_municipality_code_check/)
    assert.equal((await pool.query(ours)).rows[0].count, 0)
  })

  test('is refused when its migrations are not ours', async (t) => {
    const strange = await rewritten(await archive(), (name, body) =>
      name === 'manifest.json'
        ? altered(body, (manifest) => ({
            ...manifest,
            migrations: [{ schema: 'weefdorp', name: '9999_later.sql', hash: 'a'.repeat(64) }],
          }))
        : body,
    )
    const { done, pool } = await restored(t, strange)
    assert.deepEqual(done, {
      ok: false,
      problems: { code: 'unknownMigration', migration: 'db/tenant/9999_later.sql' },
    })
    assert.equal((await pool.query(ours)).rows[0].count, 0)
  })

  test('is refused by a database that holds anything, which stays as it was', async (t) => {
    const { pool } = await testDatabase(t)
    const file = join(folder(t), 'a.tar')
    writeFileSync(file, await archive())
    const done = await back(pool, file)
    assert.equal(done.ok, false)
    assert.equal(!done.ok && done.problems.code, 'notEmpty')
    const other = poolOn(t, (await emptyDatabase()).url)
    await other.query('create table public.somebody_else ()')
    const refused = await back(other, file)
    assert.deepEqual(refused, {
      ok: false,
      problems: { code: 'notEmpty', tables: ['public.somebody_else'] },
    })
  })
})
