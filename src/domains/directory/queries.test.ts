import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { read } from '../../platform/db/transaction.ts'
import { find } from '../../platform/search/find.queries.ts'
import type { Kind } from '../../platform/search/search.ts'
import { areaSupply } from './area-supply.queries.ts'
import { directoryCounts } from './counts.queries.ts'
import { addWeefdorp, BASE, type Bench, sharedBench } from './import/fixture.test.ts'
import type { AreaCodes } from './in-area.queries.ts'
import { offer } from './offer.queries.ts'
import { offersAt, offersIn, offersOf } from './offers.queries.ts'
import { organization, place, placesIn } from './places.queries.ts'
import { countsByWijk } from './wijk-counts.queries.ts'

const TODAY = '2026-11-24'

const CSV = `id,wie,plek,lon,lat,lijst,wat,voor,thema,dag,nagekeken,kosten
1,Welzijn,De Geus,5.15,52.55,ja,Soep,,ontmoeting,di,2026-11-01,"€ 2,50"
2,Welzijn,De Geus,5.15,52.55,ja,Dans,,bewegen,wo,2025-01-01,Gratis
3,Sport,De Hal,5.25,52.55,ja,Zwemmen,GM9901,bewegen,,,
4,Buur,Overkant,4.47,51.91,ja,Ver weg,,cultuur,,,
5,Buur,Thuis,,,nee,Bezoek thuis,WK990102,ontmoeting,,,
`

const RECIPE = {
  ...BASE,
  makes: {
    organization: { id: { hash: ['wie'] }, name: 'wie' },
    location: {
      id: { hash: ['plek'] },
      name: 'plek',
      longitude: 'lon',
      latitude: 'lat',
      listed: 'lijst',
      area: { value: 'GM0599' },
    },
    service: {
      name: 'wat',
      service_area: 'voor',
      terms: { life_domain: 'thema' },
      schedules: { days: 'dag', opens: { value: '10:00' } },
      assured_date: 'nagekeken',
      amount: 'kosten',
    },
  },
}

describe('what pages read', () => {
  let here: Bench
  before(async () => {
    here = await sharedBench()
    await addWeefdorp(here.pool)
    // Day and time belong together: a row without a day has no schedule.
    const report = await here.import(
      {
        ...RECIPE,
        makes: {
          ...RECIPE.makes,
          service: {
            ...RECIPE.makes.service,
            schedules: { days: 'dag', opens: { column: 'dag', as: [{ map: {}, else: '10:00' }] } },
          },
        },
      },
      CSV,
    )
    assert.deepEqual(report.problems, [])
  })

  const visit = <T>(work: Parameters<typeof read<T>>[2]) => read(here.db, here.visitor, work)
  const names = async (areaCodes?: AreaCodes) =>
    (await visit((trx) => offersIn(trx, { areaCodes }))).map(
      (each) => `${each.name}${each.atLocation ? '' : ' *'}`,
    )

  test('offers at a place in the area, and those that serve it from elsewhere', async () => {
    assert.deepEqual(await names(['WK990101']), ['Dans', 'Soep', 'Zwemmen *'])
    assert.deepEqual(await names(['BU99010201']), ['Bezoek thuis *', 'Zwemmen'])
    assert.deepEqual(await names(['GM9901']), ['Bezoek thuis *', 'Dans', 'Soep', 'Zwemmen'])
    assert.deepEqual(await names(['GM0000']), [])
    assert.deepEqual(await names([]), [])
  })

  test('the whole working area when no area is named: nothing of the neighbours', async () => {
    assert.deepEqual(await names(), ['Bezoek thuis *', 'Dans', 'Soep', 'Zwemmen'])
  })

  test('of one life domain', async () => {
    const some = await visit((trx) => offersIn(trx, { lifeDomain: 'bewegen' }))
    assert.deepEqual(
      some.map((each) => [each.name, each.cost, each.assuredDate]),
      [
        ['Dans', 0, '2025-01-01'],
        ['Zwemmen', null, null],
      ],
    )
  })

  test('places that people know by name; the point of one offer is none', async () => {
    const places = await visit((trx) => placesIn(trx, ['GM9901', 'GM0599']))
    assert.deepEqual(
      places.map((each) => each.name),
      ['De Geus', 'De Hal', 'Overkant'],
    )
  })

  test('one of each, with what belongs to it; null for what is not there', async () => {
    const [geus] = await visit((trx) => placesIn(trx, ['WK990101']))
    assert.ok(geus)
    await visit(async (trx) => {
      assert.equal((await place(trx, geus.id))?.name, 'De Geus')
      const [dans] = await offersAt(trx, geus.id)
      assert.equal(dans?.name, 'Dans')
      const whole = await offer(trx, dans?.id ?? '')
      assert.deepEqual(
        [whole?.organization?.name, whole?.place?.name, whole?.source],
        ['Welzijn', 'De Geus', 'Iemand, Proef, 2026'],
      )
      const owner = await organization(trx, whole?.organization?.id ?? '')
      assert.equal(owner?.name, 'Welzijn')
      assert.equal((await offersOf(trx, owner?.id ?? '')).length, 2)
      for (const find of [offer, place, organization]) {
        assert.equal(await find(trx, 'geen-uuid'), null)
        assert.equal(await find(trx, '00000000-0000-4000-8000-000000000000'), null)
      }
    })
  })

  test('counts what the lists show, and how fresh it is', async () => {
    const counts = await visit((trx) => directoryCounts(trx, ['GM9901'], '2026-11-24'))
    assert.deepEqual(counts, {
      offers: 4,
      places: 2,
      organizations: 3,
      byLifeDomain: { bewegen: 2, ontmoeting: 2 },
      checkedWithin180Days: 1,
      neverChecked: 2,
      oldestCheck: '2025-01-01',
      withoutPoint: 0,
    })
    const all = await visit((trx) => directoryCounts(trx, undefined, '2026-11-24'))
    assert.deepEqual([all.offers, all.places], [4, 2])
  })

  test('counts per wijk and of a page about it what the search lists there', async () => {
    const codes = ['WK990101', 'WK990102', 'WK990103', 'BU99010201', 'GM9901']
    const shown = { places: 20, offers: 12 }
    await visit(async (trx) => {
      const counts = await countsByWijk(trx, codes)
      for (const code of codes) {
        const found = async (kind: Kind, facets = {}) =>
          find(trx, { text: '', kinds: [kind], areas: [code], facets }, { day: TODAY, time: '10:00' })
        const [places, offers] = [(await found('place')).total, (await found('offer')).total]
        assert.deepEqual(counts.get(code), { places, offers }, code)
        const supply = await areaSupply(trx, code, TODAY, shown)
        assert.deepEqual([supply.counts.places, supply.counts.offers], [places, offers], code)
        assert.deepEqual([supply.places.length, supply.offers.length], [places, offers], code)
        const moving = await found('offer', { life_domain: ['bewegen'] })
        assert.equal(supply.counts.byLifeDomain.bewegen ?? 0, moving.total, code)
      }
      assert.deepEqual(counts.get('WK990102'), { places: 1, offers: 2 })
    })
  })

  test('a page about an area tells the same of a municipality as its tables do, and lists no more than asked', async () => {
    await visit(async (trx) => {
      const { organizations: _, ...counts } = await directoryCounts(trx, ['GM9901'], TODAY)
      const supply = await areaSupply(trx, 'GM9901', TODAY, { places: 1, offers: 3 })
      assert.deepEqual({ ...supply.counts, places: 0 }, { ...counts, places: 0 })
      // “Overkant” lies inside no border: the search finds it everywhere in the working area.
      assert.deepEqual([counts.places, supply.counts.places], [2, 2])
      assert.deepEqual(
        supply.places.map(({ name }) => name),
        ['De Geus'],
      )
      assert.deepEqual(supply.offers, [])
    })
  })

  test('of an offer at more than one place an area shows the place in it', async () => {
    await visit(async (trx) => {
      const { offers } = await areaSupply(trx, 'WK990102', TODAY, { places: 1, offers: 12 })
      assert.deepEqual(
        offers.map((each) => [each.name, each.place?.name ?? null, each.atLocation]),
        [
          ['Bezoek thuis', 'Thuis', false],
          ['Zwemmen', 'De Hal', true],
        ],
      )
    })
  })
})
