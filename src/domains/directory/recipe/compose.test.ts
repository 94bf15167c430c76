import assert from 'node:assert/strict'
import { test } from 'node:test'
import { composeRecipe, recipeName } from './compose.ts'
import { readRecipe } from './read.ts'
import { ROW_KINDS, type TargetKey, targetsOf } from './targets.ts'

const file = { name: 'lijst.csv', format: 'csv', encoding: 'utf-8', month: '2026-11' } as const
const about = { title: 'Buurthuizen & meer', publisher: 'Gemeente', licence: 'CC0-1.0' }
const composed = (kind: (typeof ROW_KINDS)[number], columns: Partial<Record<TargetKey, string>>) =>
  composeRecipe({ ...about, kind, columns }, file)

test('a name becomes one that a recipe can have', () => {
  assert.equal(recipeName('  Café’s & Buurthuizen 2026! '), 'cafe-s-buurthuizen-2026')
  assert.equal(recipeName('../../x'), 'x')
  assert.equal(recipeName('…'), '')
  assert.equal(recipeName('x'.repeat(100)).length, 60)
})

test('every meaning of every kind of row makes a recipe that reads, alone and all together', () => {
  for (const kind of ROW_KINDS) {
    const all = Object.fromEntries(targetsOf(kind).map((key) => [key, `kolom ${key}`]))
    const together = readRecipe(composed(kind, all), 'nl')
    assert.ok(together.ok, `${kind}: ${together.ok ? '' : JSON.stringify(together.problems)}`)
    for (const key of targetsOf(kind)) {
      const point = ['latitude', 'longitude'].includes(key) ? { latitude: 'a', longitude: 'b' } : {}
      const one = readRecipe(composed(kind, { name: 'naam', ...point, [key]: 'x' }), 'nl')
      assert.ok(one.ok, `${kind} ${key}: ${one.ok ? '' : JSON.stringify(one.problems)}`)
    }
  }
})

test('where a place may be secret, it is known by its name and never by its address', () => {
  const columns = { name: 'n', place: 'plek', line: 'adres', postcode: 'pc', confidential: 'geheim' }
  const { makes, id } = composed('service', columns) as { makes: { location: { id: unknown } }; id: unknown }
  assert.deepEqual(makes.location.id, { hash: ['plek'] })
  assert.deepEqual(id, { hash: ['n', 'plek'] })
  const nameless = composed('service', { ...columns, place: '' as string }) as {
    makes: Record<string, unknown>
  }
  assert.equal('location' in nameless.makes, false)
})

test('a place without a name is a point, without a page of its own', () => {
  const { makes } = composed('service', { name: 'n', street: 's', number: 'h', city: 'c' }) as {
    makes: { location: Record<string, unknown> }
  }
  assert.deepEqual(makes.location.listed, { value: 'nee' })
  assert.deepEqual(makes.location.name, { columns: ['s', 'h'] })
})
