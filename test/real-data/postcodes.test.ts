import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { findPostcode, importPostcodes } from '../../src/domains/areas/index.ts'
import { read } from '../../src/platform/db/transaction.ts'
import { toRd } from '../../src/platform/geo.ts'
import { readSource } from '../../src/platform/import/source.ts'
import { testDatabase } from '../database.ts'

const data = process.env.WEEFSEL_DATA ?? join(import.meta.dirname, '../../../shared/data')
const file = join(data, 'postcodes/pc4-centroids-nl.csv')
const skip = existsSync(file)
  ? false
  : 'REAL DATA NOT FOUND: set WEEFSEL_DATA to the folder that holds postcodes/'

test('4,766 postcodes of the Netherlands: read once, unchanged the second time, and where they should be', {
  skip,
}, async (t) => {
  const here = await testDatabase(t)
  const source = await readSource(file, 'nl')
  assert.ok(source.ok)
  const options = { lang: 'nl', now: new Date('2026-11-24T12:00:00Z'), year: 2016 } as const
  const report = await importPostcodes(here.db, source.value, options)
  assert.equal(report.read, 4766)
  assert.equal(report.created + report.rejected, 4766)
  assert.ok(report.rejected < 10, JSON.stringify(report.problems.slice(0, 3)))
  assert.equal((await importPostcodes(here.db, source.value, options)).unchanged, report.created)
  const scope = { tenant: here.tenant, actor: 'web', roles: [] }
  const hilversum = await read(here.db, scope, (trx) => findPostcode(trx, '1211 AB'))
  assert.match(hilversum?.label ?? '', /^1211 Hilversum$/)
  const station = toRd({ longitude: 5.1818, latitude: 52.2262 })
  const { x = 0, y = 0 } = hilversum?.point ?? {}
  assert.ok(Math.hypot(x - station.x, y - station.y) < 3_000)
})
