import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { read } from '../../../platform/db/transaction.ts'
import { importDirectory, offersIn, placesIn } from '../index.ts'
import { sharedBench } from './fixture.test.ts'

const DEMO = join(import.meta.dirname, '../../../../db/demo')

test('the invented world imports by its recipes, all of it, and keeps its safe house safe', async () => {
  const { db, operator, visitor, pool } = await sharedBench()
  for (const name of ['organisaties', 'plekken', 'aanbod']) {
    const file = join(DEMO, 'data', `${name}.json`)
    const rows = (JSON.parse(readFileSync(file, 'utf8')) as unknown[]).length
    const options = { file, recipe: join(DEMO, 'recipes', `${name}.json`) }
    const first = await importDirectory(db, operator, options)
    assert.deepEqual([first.created, first.problems], [rows, []], name)
    assert.equal((await importDirectory(db, operator, options)).unchanged, rows, name)
  }
  const plekken = JSON.parse(readFileSync(join(DEMO, 'data/plekken.json'), 'utf8'))
  const secret = plekken.find((each: { geheim?: boolean }) => each.geheim)
  const address = `${secret.straat} ${secret.huisnummer}`
  const { rows } = await pool.query('select string_agg(location::text, $1) as all from weefdorp.location', [
    ' ',
  ])
  assert.ok(rows[0].all.includes(secret.naam))
  for (const hidden of [address, String(secret.lat), String(secret.lon)])
    assert.ok(!rows[0].all.includes(hidden))
  await read(db, visitor, async (trx) => {
    const places = await placesIn(trx, [secret.gemeente])
    assert.equal(places.find((place) => place.name === secret.naam)?.confidential, true)
    const offers = await offersIn(trx, { areaCodes: [secret.gemeente] })
    const safe = offers.filter((offer) => offer.place?.confidential)
    assert.ok(safe.length > 0 && safe.every((offer) => offer.phone !== null && offer.place?.address === null))
  })
})
