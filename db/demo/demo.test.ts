import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { builtFiles } from './build.ts'
import { checkReferences } from './checks.ts'
import { areasByPoint, demo, networkRows, selfCrossings, tilingError } from './demo-reader.ts'
import { timesFrom } from './occurrences.ts'
import { buurten, wijken, wijkOf } from './plan.ts'
import { buurtOfStreet } from './spots.ts'
import { streets } from './streets.ts'

const { organisaties, plekken, aanbod, inbox, shapes, kwb, health } = demo
const plekById = new Map(plekken.map((plek) => [plek.id, plek]))
const areaCodes = new Set(shapes.map((shape) => shape.code))

test('rebuilding gives the same bytes', () => {
  for (const [name, text] of builtFiles()) {
    assert.equal(readFileSync(new URL(`data/${name}`, import.meta.url), 'utf8'), text, name)
  }
})

test('ids are unique and references resolve', () => {
  checkReferences(demo, areaCodes)
  const known = new Set([...organisaties, ...plekken, ...aanbod].map((item) => item.id))
  for (const { over } of inbox) assert.ok(known.has(over) || areaCodes.has(over), over)
  const networks = new Set(networkRows().map(([, id]) => id))
  const used = organisaties.flatMap(({ netwerken = [] }) => netwerken)
  assert.deepEqual(new Set(used), networks)
})

test('children tile their parent within 0.01 % and no border crosses itself', () => {
  for (const parent of shapes.filter((shape) => shape.kind !== 'buurt')) {
    assert.ok(tilingError(parent) < 0.0001, parent.code)
  }
  for (const shape of shapes) assert.equal(selfCrossings(shape), 0, shape.code)
})

test('places lie in the buurt of their street', () => {
  for (const plek of plekken) {
    if (plek.lat === undefined || plek.lon === undefined) continue
    const found = areasByPoint(plek.lon, plek.lat)
    const buurt = buurtOfStreet(plek.straat ?? '')
    assert.ok(buurt, plek.id)
    assert.equal(found.buurt, buurt, plek.id)
    assert.equal(plek.postcode, streets[buurt]?.postcode, plek.id)
    assert.equal(found.gemeente, plek.gemeente, plek.id)
  }
  assert.equal(plekken.filter((plek) => plek.lat === undefined).length, 2)
})

test('the address of the secret place is nowhere named', () => {
  const [secret, ...more] = plekken.filter((plek) => plek.geheim)
  assert.ok(secret?.straat && more.length === 0)
  const written = JSON.stringify([organisaties, aanbod, inbox, plekken.map((plek) => plek.omschrijving)])
  assert.ok(!written.includes(secret.straat))
  assert.ok(plekken.every((plek) => plek === secret || plek.straat !== secret.straat))
})

test('key figures are in fives and fit together', () => {
  const numbers = kwb.filter((row) => row.code.startsWith('BU'))
  assert.equal(numbers.length, buurten.length)
  for (const row of numbers) {
    assert.equal(
      row.ages.reduce((sum, group) => sum + group, 0),
      row.inwoners,
      row.code,
    )
    for (const value of [row.inwoners, ...row.ages]) assert.ok(value >= 0 && value % 5 === 0, row.code)
    if (Number.isNaN(row.households)) continue
    assert.equal(row.size, Number((row.inwoners / row.households).toFixed(1)), row.code)
    assert.ok(row.families <= row.households && row.households < row.inwoners, row.code)
  }
  assert.equal(numbers.filter((row) => row.inwoners < 50).length, 1)
  assert.equal(numbers.filter((row) => Number.isNaN(row.households)).length, 1)
})

test('health figures are shares, and a wijk lies between its buurten', () => {
  for (const row of health) for (const value of row.values) assert.ok(value > 0 && value < 100, row.code)
  for (const { code } of wijken) {
    const own = health.find((row) => row.code === code)
    const members = health.filter((row) => row.code.startsWith(`BU${code.slice(2)}`))
    own?.values.forEach((value, index) => {
      const all = members.map((row) => row.values[index] ?? 0)
      assert.ok(value >= Math.min(...all) - 0.05 && value <= Math.max(...all) + 0.05, code)
    })
  }
})

/** How many offers each wijk has at its places. */
function offersPerWijk(): Map<string, number> {
  const count = new Map(wijken.map((wijk) => [wijk.code, 0]))
  for (const offer of aanbod) {
    const plek = plekById.get(offer.plek_id ?? '')
    if (plek?.lat === undefined || plek.lon === undefined) continue
    const { wijk } = areasByPoint(plek.lon, plek.lat)
    count.set(wijk, (count.get(wijk) ?? 0) + 1)
  }
  return count
}

test('there is as much in a wijk as people live there, but next to nothing in Nieuwe Schering', () => {
  const count = offersPerWijk()
  assert.ok((count.get('WK990107') ?? 0) >= 3 && (count.get('WK990107') ?? 0) <= 20)
  for (const { code, name } of wijken.filter((wijk) => wijk.code !== 'WK990107')) {
    const own = buurten.filter((buurt) => wijkOf(buurt.code) === code)
    const per1000 = (1000 * (count.get(code) ?? 0)) / own.reduce((sum, buurt) => sum + buurt.inwoners, 0)
    assert.ok(per1000 >= 18 && per1000 <= 42, `${name}: ${per1000.toFixed(1)} per 1,000 people`)
  }
  assert.equal(new Set(aanbod.flatMap((offer) => offer.domeinen)).size, 9)
  const days = aanbod.flatMap((offer) => offer.tijden ?? []).flatMap((time) => time.dagen ?? [])
  assert.equal(new Set(days).size, 7)
})

test('the world is as large as it says', () => {
  assert.ok(organisaties.length >= 500 && aanbod.length >= 2000 && plekken.length >= 200)
  for (const today of ['2026-01-05', '2026-04-01', '2026-07-10', '2026-11-22']) {
    const times = aanbod.reduce((sum, offer) => sum + timesFrom(offer, today).length, 0)
    assert.ok(times >= 10_000, `${times} times from ${today}`)
  }
})
