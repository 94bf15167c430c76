import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { read } from '../../../platform/db/transaction.ts'
import type { ImportReport } from '../../../platform/import/report.ts'
import { offersIn } from '../index.ts'
import { BASE, sharedBench } from './fixture.test.ts'

const counts = ({ read: rows, created, updated, unchanged, rejected }: ImportReport) => [
  rows,
  created,
  updated,
  unchanged,
  rejected,
]

describe('an import that makes several records', () => {
  test('makes organisation, place and service of one row, and links them', async () => {
    const { import: run, db, visitor } = await sharedBench()
    const recipe = {
      ...BASE,
      makes: {
        organization: { id: { hash: ['wie'] }, name: 'wie' },
        location: { id: { hash: ['waar'] }, name: 'waar', area: { value: 'WK990101' } },
        service: {
          name: 'wat',
          service_area: 'voor',
          schedules: { days: 'dag', opens: 'van' },
          terms: { life_domain: { column: 'thema', as: [{ split: ';' }] } },
        },
      },
    }
    const rows =
      'id,wie,waar,wat,dag,van,thema,voor\n1,Welzijn,De Geus,Soep,di,12:00,ontmoeting;gezondheid,\n2,Welzijn,De Geus,Dans,wo,20:00,bewegen,BU99010201\n'
    assert.deepEqual(counts(await run(recipe, rows)), [2, 2, 0, 0, 0])
    const offers = await read(db, visitor, (trx) => offersIn(trx, { areaCodes: ['WK990101'] }))
    assert.deepEqual(
      offers.map((each) => [
        each.name,
        each.organization?.name,
        each.place?.name,
        each.lifeDomains.join(),
        each.atLocation,
      ]),
      [
        ['Dans', 'Welzijn', 'De Geus', 'bewegen', true],
        ['Soep', 'Welzijn', 'De Geus', 'gezondheid,ontmoeting', true],
      ],
    )
    const there = await read(db, visitor, (trx) => offersIn(trx, { areaCodes: ['BU99010201'] }))
    assert.deepEqual(
      there.map((each) => [each.name, each.atLocation]),
      [['Dans', false]],
    )
    const sport = await read(db, visitor, (trx) => offersIn(trx, { lifeDomain: 'bewegen' }))
    assert.equal(sport.length, 1)
  })

  test('moves a service to another place, other terms and other areas when the source does', async () => {
    const { import: run, pool } = await sharedBench()
    const recipe = {
      ...BASE,
      makes: {
        location: { id: 'plek', name: 'plek' },
        service: { name: 'naam', service_area: 'voor', terms: { situation: 'bij' } },
      },
    }
    await run(recipe, 'id,plek,naam,voor,bij\n1,A,Soep,GM9901,rouw\n')
    await run(recipe, 'id,plek,naam,voor,bij\n1,B,Soep,WK990101,schulden\n')
    const { rows } = await pool.query(`
      select location.name, area_code, term_id from weefdorp.service_at_location
      join weefdorp.location on location.id = location_id join weefdorp.service_area using (service_id)
      join weefdorp.service_term using (service_id)`)
    assert.deepEqual(rows, [{ name: 'B', area_code: 'WK990101', term_id: 'schulden' }])
  })

  test('joins a second file by id, and points at records that are already there', async () => {
    const { import: run, file } = await sharedBench()
    file('plekken.csv', 'nr,naam,lon,lat\nv1,De Geus,5.15,52.55\n')
    const joined = {
      ...BASE,
      join: { file: 'plekken.csv', format: 'csv', column: 'plek', key: 'nr' },
      makes: {
        location: {
          source: 'plekken',
          id: 'plek',
          if_missing: true,
          name: 'join.naam',
          longitude: 'join.lon',
          latitude: 'join.lat',
        },
        service: { name: 'wat' },
      },
    }
    const report = await run(joined, 'id,plek,wat\n1,v1,Soep\n2,v9,Dans\n')
    assert.deepEqual(counts(report), [2, 1, 0, 0, 1])
    assert.deepEqual(report.problems, [
      { row: 3, column: 'plek', reason: 'Dit kenmerk staat niet in plekken.csv.' },
    ])
    const pointing = {
      ...BASE,
      name: 'wijst',
      makes: { service: { name: 'wat', location: { source: 'plekken', id: 'plek' } } },
    }
    const second = await run(pointing, 'id,plek,wat\n1,v1,Soep\n2,v9,Dans\n3,,Zang\n')
    assert.deepEqual(counts(second), [3, 2, 0, 0, 1])
    assert.match(second.problems[0]?.reason ?? '', /plekken\. Importeer die eerst/)
  })
})
