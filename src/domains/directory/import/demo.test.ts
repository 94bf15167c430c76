import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { read } from '../../../platform/db/transaction.ts'
import { readSource } from '../../../platform/import/source.ts'
import { importTerms } from '../../taxonomy/index.ts'
import { importDirectory, offersIn, placesIn } from '../index.ts'
import { sharedBench } from './fixture.test.ts'

const DEMO = join(import.meta.dirname, '../../../../db/demo')

/** Lines of JSON in a folder; one list of JSON where there is no folder. */
function filesOf(name: string) {
  const folder = join(DEMO, 'data', name)
  const parse = (text: string) => JSON.parse(text) as Record<string, string>
  if (!existsSync(folder)) {
    const file = `${folder}.json`
    return [
      { file, format: 'json' as const, records: Object.values(parse(readFileSync(file, 'utf8'))) as never[] },
    ]
  }
  return readdirSync(folder).map((each) => {
    const file = join(folder, each)
    return { file, format: undefined, records: readFileSync(file, 'utf8').trim().split('\n').map(parse) }
  })
}

test('the invented world imports by its recipes, all of it, and keeps its safe house safe', async () => {
  const { db, operator, visitor, pool } = await sharedBench()
  const networks = await readSource(join(DEMO, 'data/netwerken.csv'), 'nl')
  assert.ok(networks.ok)
  assert.deepEqual((await importTerms(db, operator, networks.value, { lang: 'nl' })).problems, [])
  const seen = new Set<string>()
  let secret: Record<string, string> | undefined
  for (const name of ['organisaties', 'plekken', 'aanbod'])
    for (const { file, format, records } of filesOf(name)) {
      secret = records.find((each) => each.geheim) ?? secret
      const options = { file, format, recipe: join(DEMO, 'recipes', `${name}.json`) }
      const first = await importDirectory(db, operator, options)
      assert.deepEqual([first.created, first.problems], [records.length, []], file)
      // Once is enough to know that a kind of record stays the same.
      if (seen.has(name)) continue
      seen.add(name)
      assert.equal((await importDirectory(db, operator, options)).unchanged, records.length, file)
    }
  assert.ok(secret)
  const { straat, huisnummer, naam, gemeente = '', lat, lon } = secret
  const address = `${straat} ${huisnummer}`
  const { rows } = await pool.query('select string_agg(location::text, $1) as all from weefdorp.location', [
    ' ',
  ])
  assert.ok(rows[0].all.includes(naam))
  for (const hidden of [address, String(lat), String(lon)]) assert.ok(!rows[0].all.includes(hidden))
  await read(db, visitor, async (trx) => {
    const places = await placesIn(trx, [gemeente])
    assert.equal(places.find((place) => place.name === naam)?.confidential, true)
    const offers = await offersIn(trx, { areaCodes: [gemeente] })
    const safe = offers.filter((offer) => offer.place?.confidential)
    assert.ok(safe.length > 0 && safe.every((offer) => offer.phone !== null && offer.place?.address === null))
  })
})
