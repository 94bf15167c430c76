import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { world } from '../../../../test/world.ts'
import { createPool } from '../../../platform/db/database.ts'
import { read, type Scope } from '../../../platform/db/transaction.ts'
import { importDirectory, offersIn, placesIn } from '../index.ts'

const DEMO = join(import.meta.dirname, '../../../../db/demo')
const KINDS = { organisaties: 'organization', plekken: 'location', aanbod: 'service' } as const

type Line = Record<string, string>

/** The files of a kind of record, with what is in them. */
function filesOf(name: string) {
  const folder = join(DEMO, 'data', name)
  return readdirSync(folder).map((each) => {
    const file = join(folder, each)
    const lines = readFileSync(file, 'utf8').trim().split('\n')
    return { file, records: lines.map((line) => JSON.parse(line) as Line) }
  })
}

/** What a database holds, past all rights. The load itself ends when a file has a problem. */
async function openWorld() {
  const { url, db, scope } = await world()
  const pool = createPool(url, { max: 1 })
  const ask = async (sql: string, values: string[]) => (await pool.query(sql, values)).rows[0]
  const operator: Scope = { ...scope, actor: 'test', roles: ['operator'] }
  return { db, scope, operator, ask, close: () => pool.end() }
}

test('the invented world came in by its recipes, all of it, and keeps its safe house safe', async (t) => {
  const { db, scope, operator, ask, close } = await openWorld()
  t.after(close)
  let secret: Line | undefined
  for (const [name, table] of Object.entries(KINDS)) {
    const files = filesOf(name)
    secret = files.flatMap(({ records }) => records).find((each) => each.geheim) ?? secret
    const total = files.reduce((sum, { records }) => sum + records.length, 0)
    const sql = `select count(*)::int, count(distinct external_id)::int as different from weverland.${table} where source = $1`
    assert.deepEqual(await ask(sql, [`demo-${name}`]), { count: total, different: total }, name)
    // Once is enough to know that a kind of record stays the same.
    const [first] = files
    assert.ok(first)
    const recipe = join(DEMO, 'recipes', `${name}.json`)
    const again = await importDirectory(db, operator, { file: first.file, recipe })
    assert.deepEqual([again.unchanged, again.problems], [first.records.length, []], first.file)
  }
  assert.ok(secret)
  const { straat, huisnummer, naam, gemeente = '', lat, lon } = secret
  const { all } = await ask('select string_agg(location::text, $1) as all from weverland.location', [' '])
  assert.ok(all.includes(naam))
  for (const hidden of [`${straat} ${huisnummer}`, String(lat), String(lon)]) assert.ok(!all.includes(hidden))
  await read(db, scope, async (trx) => {
    const places = await placesIn(trx, [gemeente])
    assert.equal(places.find((place) => place.name === naam)?.confidential, true)
    const offers = await offersIn(trx, { areaCodes: [gemeente] })
    const safe = offers.filter((offer) => offer.place?.confidential)
    assert.ok(safe.length > 0 && safe.every((offer) => offer.phone !== null && offer.place?.address === null))
  })
})
