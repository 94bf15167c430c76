import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { inNetherlands } from '../../../src/platform/geo.ts'
import { checkContacts, checkOwnNumbers, checkReferences, checkTimes, checkWords } from '../checks.ts'
import { areasByPoint, demo, formsOf, selfCrossings, tilingError } from '../demo-reader.ts'
import { timesFrom } from '../occurrences.ts'
import { buurten, wijken, wijkOf } from '../plan.ts'
import type { Records } from '../records.ts'
import { islandsOf } from './island.ts'
import { SEA } from './sea.ts'
import { grownSizes, MAX_SCALE } from './sizes.ts'
import { grow } from './world.ts'

const SCALE = 2
const { towns, files, islands, municipalities } = grow(SCALE, demo)
const parts = [...towns()]
const world: Records = {
  organisaties: parts.flatMap(({ records }) => records.organisaties),
  plekken: parts.flatMap(({ records }) => records.plekken),
  aanbod: parts.flatMap(({ records }) => records.aanbod),
}
const written = files()
const file = (name: string) => written.get(name) ?? ''
const shapes = [
  ...formsOf('gemeente', file('gemeenten.geojson'), 'code', ''),
  ...formsOf('wijk', file('wijken.geojson'), 'code', 'gemeentecode'),
  ...formsOf('buurt', file('buurten.geojson'), 'buurtcode', 'wijkcode'),
]
const all = { ...demo, ...both() }

function both(): Records {
  return {
    organisaties: [...demo.organisaties, ...world.organisaties],
    plekken: [...demo.plekken, ...world.plekken],
    aanbod: [...demo.aanbod, ...world.aanbod],
  }
}

test('the copy has as many municipalities, wijken, buurten, organisations, places and offers', () => {
  assert.deepEqual(municipalities, ['GM9903', 'GM9904'])
  const count = (kind: string) => shapes.filter((shape) => shape.kind === kind).length
  assert.deepEqual([count('gemeente'), count('wijk'), count('buurt')], [2, wijken.length, buurten.length])
  for (const kind of ['organisaties', 'plekken', 'aanbod'] as const)
    assert.equal(world[kind].length, demo[kind].length, kind)
})

test('the same scale gives the same world', () => {
  const print = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex')
  const again = grow(SCALE, demo)
  assert.equal(print([...again.towns()]), print(parts))
  assert.equal(print([...again.files()]), print([...written]))
})

test('children tile their parent, no border crosses itself and islands lie apart in the sea', () => {
  for (const parent of shapes.filter(({ kind }) => kind !== 'buurt'))
    assert.ok(tilingError(parent, shapes) < 0.0001, parent.code)
  for (const shape of shapes) {
    assert.equal(selfCrossings(shape), 0, shape.code)
    for (const [longitude, latitude] of shape.ring) {
      assert.ok(inNetherlands({ longitude, latitude }), shape.code)
      assert.ok(longitude > SEA.west - 0.02 && longitude < SEA.east + 0.02, shape.code)
      assert.ok(latitude > SEA.south - 0.02 && latitude < SEA.north, shape.code)
    }
  }
})

test('what is written is as sound as what is written by hand', () => {
  checkWords(all)
  checkTimes(world)
  checkContacts(JSON.stringify(world))
  checkOwnNumbers(all)
  checkReferences(all, new Set([...demo.shapes, ...shapes].map(({ code }) => code)))
  for (const { id, naam, omschrijving } of [...world.organisaties, ...world.plekken, ...world.aanbod])
    assert.ok(naam.length <= 90 && omschrijving.length >= 20 && omschrijving.length <= 400, id)
  const figures = file('kwb-2024.csv').trimEnd().split('\n').slice(1)
  for (const cells of figures.map((line) => line.split(','))) assert.equal(Number(cells[5]) % 5, 0, cells[2])
})

test('places lie in the buurt of their postcode, and secret ones are told apart as before', () => {
  const codes = new Map(islands.flatMap(({ streets }) => Object.entries(streets)))
  for (const { id, lat, lon, postcode, straat = '', gemeente } of world.plekken) {
    if (lat === undefined || lon === undefined) continue
    const found = areasByPoint(lon, lat, shapes)
    assert.equal(found.gemeente, gemeente, id)
    assert.equal(codes.get(found.buurt)?.postcode, postcode, id)
    assert.ok(codes.get(found.buurt)?.straten.includes(straat), id)
  }
  assert.equal(world.plekken.filter(({ geheim }) => geheim).length, 1)
  assert.equal(world.plekken.filter(({ lat }) => lat === undefined).length, 2)
})

test('no offer is the double of another', () => {
  const told = all.aanbod.map(({ naam, organisatie_id, plek_id, tijden }) =>
    JSON.stringify([naam, organisatie_id, plek_id, tijden]),
  )
  assert.equal(new Set(told).size, told.length)
  const first = new Map(demo.aanbod.map((offer) => [offer.id, offer]))
  const changed = world.aanbod.filter((offer) => {
    const from = first.get(offer.id.replace(/-2$/, ''))
    assert.ok(from, offer.id)
    const { tijden, kosten, gecontroleerd_dagen_geleden: checked } = from
    return (
      JSON.stringify([tijden, kosten, checked]) !==
      JSON.stringify([offer.tijden, offer.kosten, offer.gecontroleerd_dagen_geleden])
    )
  })
  assert.ok(changed.length > 0.95 * world.aanbod.length)
  const names = (text: string) => /\b(Weverloo|Weverland|Spoelhaven)\b/.test(text)
  assert.equal(world.aanbod.filter(({ naam, omschrijving }) => names(naam + omschrijving)).length, 0)
})

test('amounts follow inhabitants, by municipality and by wijk, except where all is new', () => {
  const plan = islands[0]?.plan
  assert.ok(plan)
  const people = (code: string) =>
    plan.buurten
      .filter((buurt) => buurt.code.slice(2).startsWith(code))
      .reduce((sum, { inwoners }) => sum + inwoners, 0)
  for (const { code, records } of parts) {
    const per1000 = (1000 * records.aanbod.length) / people(code.slice(2))
    assert.ok(per1000 > 25 && per1000 < 40, `${code}: ${per1000}`)
  }
  const busy = Map.groupBy(world.aanbod, ({ plek_id: id }) => id ?? '')
  const count = new Map<string, number>()
  for (const { id, lat, lon } of world.plekken) {
    const wijk = areasByPoint(lon ?? 0, lat ?? 0, shapes).wijk
    count.set(wijk, (count.get(wijk) ?? 0) + (busy.get(id)?.length ?? 0))
  }
  for (const { code } of plan.wijken) {
    const profile = plan.buurten.find((buurt) => wijkOf(buurt.code) === code)?.profile
    const per1000 = (1000 * (count.get(code) ?? 0)) / people(code.slice(2))
    const [low, high] = profile === 'nieuwbouw' ? [0, 20] : [15, 60]
    assert.ok(per1000 >= low && per1000 <= high, `${code} ${profile}: ${per1000}`)
  }
})

test('as much happens as in the part that is written by hand', () => {
  const times = world.aanbod.reduce((sum, offer) => sum + timesFrom(offer, '2026-11-22').length, 0)
  assert.ok(times >= 10_000, String(times))
})

test('a large world has a few large municipalities and many small ones, each with a name of its own', () => {
  const sizes = grownSizes(25).map(({ inhabitants }) => inhabitants)
  const [smallest = 0, largest = 0] = [Math.min(...sizes), Math.max(...sizes)]
  const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length
  assert.ok(largest > 3 * mean && smallest < mean / 3)
  assert.ok(sizes.filter((size) => size < mean).length > sizes.length / 2)
  assert.equal(grownSizes(1).length, 0)
  const plans = islandsOf(MAX_SCALE).map(({ plan }) => plan)
  const names = plans.flatMap(({ gemeenten }) => gemeenten.map(({ name }) => name))
  assert.equal(new Set(names).size, 2 * (MAX_SCALE - 1))
  const codes = plans.flatMap((plan) => plan.buurten.map(({ code }) => code))
  assert.equal(new Set(codes).size, codes.length)
})
