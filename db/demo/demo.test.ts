import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { builtFiles } from './build.ts'
import { areasByPoint, demo, selfCrossings, tilingError } from './demo-reader.ts'
import { buurten, wijken } from './plan.ts'
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
  const ids = [...organisaties, ...plekken, ...aanbod].map((item) => item.id)
  assert.equal(new Set(ids).size, ids.length)
  const known = new Set([...ids, ...areaCodes])
  for (const plek of plekken) if (plek.organisatie_id) assert.ok(known.has(plek.organisatie_id), plek.id)
  for (const offer of aanbod) {
    assert.ok(known.has(offer.organisatie_id), offer.id)
    if (offer.plek_id) assert.ok(plekById.has(offer.plek_id), offer.id)
    else assert.ok(offer.werkgebied?.length, `${offer.id} is nowhere`)
    for (const code of offer.werkgebied ?? []) assert.ok(areaCodes.has(code), offer.id)
  }
  for (const message of inbox) assert.ok(known.has(message.over), message.over)
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
    const street = Object.entries(streets).find(([, { straten }]) => straten.includes(plek.straat ?? ''))
    assert.ok(street, plek.id)
    assert.equal(found.buurt, street[0], plek.id)
    assert.equal(plek.postcode, street[1].postcode, plek.id)
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

test('every wijk has offers, one is thin, and all domains and days are there', () => {
  const perWijk = new Map(wijken.map((wijk) => [wijk.code, 0]))
  for (const offer of aanbod) {
    const plek = plekById.get(offer.plek_id ?? '')
    if (plek?.lat === undefined || plek.lon === undefined) continue
    const { wijk } = areasByPoint(plek.lon, plek.lat)
    perWijk.set(wijk, (perWijk.get(wijk) ?? 0) + 1)
  }
  for (const [code, count] of perWijk) assert.ok(count >= 3, `${code} has ${count}`)
  assert.deepEqual(
    [...perWijk].filter(([, count]) => count < 5).map(([code]) => code),
    ['WK990107'],
  )
  assert.equal(new Set(aanbod.flatMap((offer) => offer.domeinen)).size, 9)
  assert.equal(new Set(aanbod.flatMap((offer) => offer.tijden ?? []).flatMap((time) => time.dagen)).size, 7)
})
