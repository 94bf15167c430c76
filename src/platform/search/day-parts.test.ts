import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askedParts, dayPartIn, partFacets, partsOfTime } from './day-parts.ts'
import { shared } from './find-fixture.test.ts'
import { tokensOf } from './plain.ts'

const part = (text: string) => dayPartIn(tokensOf(text))
const parts = (opensAt: string, closesAt: string | null = null) =>
  partsOfTime({ day: '2026-11-25', opensAt, closesAt })

test('the part of the day in a question', () => {
  assert.equal(part('gratis iets doen op woensdagmiddag'), 'afternoon')
  assert.equal(part('’s middags koffie'), 'afternoon')
  assert.equal(part('iets na school'), 'afternoon')
  assert.equal(part('vanmiddag'), 'afternoon')
  assert.equal(part('zaterdagochtend sporten'), 'morning')
  assert.equal(part('in de ochtend'), 'morning')
  assert.equal(part('dinsdagmorgen'), 'morning')
  assert.equal(part('donderdagavond'), 'evening')
  assert.equal(part("'s avonds"), 'evening')
  assert.equal(part('koffie niet ’s avonds'), null)
  assert.equal(part('morgen naar school'), null)
  assert.equal(part('woensdag'), null)
})

test('a time is in the part in which it begins, and in another when an hour of it is left', () => {
  assert.deepEqual(parts('08:45', '11:45'), ['morning'])
  assert.deepEqual(parts('09:30', '12:30'), ['morning'])
  assert.deepEqual(parts('12:00', '13:00'), ['afternoon'])
  assert.deepEqual(parts('09:00', '17:00'), ['morning', 'afternoon'])
  assert.deepEqual(parts('18:00'), ['evening'])
  assert.deepEqual(parts('22:00', '02:00'), ['evening'])
})

test('the day and the part together are one facet, so that another day at that hour is none', () => {
  assert.deepEqual(partFacets([{ day: '2026-11-25', opensAt: '13:00', closesAt: '15:00' }]), [
    'part:WE-afternoon',
  ])
  assert.deepEqual(askedParts('afternoon', 'WE', '2026-11-24'), ['part:WE-afternoon'])
  assert.deepEqual(askedParts('morning', 'weekend', '2026-11-24'), ['part:SA-morning', 'part:SU-morning'])
  assert.deepEqual(askedParts('afternoon', 'today', '2026-11-24'), ['part:TU-afternoon'])
  assert.equal(askedParts('evening', null, '2026-11-24').length, 7)
  assert.deepEqual(askedParts(null, 'WE', '2026-11-24'), [])
})

test('a part of the day is a wish: what is on then comes first, and the rest stays', async () => {
  const { titles, ask } = await shared
  const [first, ...others] = await titles({ text: 'koffie donderdagochtend' })
  assert.equal(first, 'Koffie in het buurthuis')
  assert.ok(others.length > 0)
  assert.ok(![...(await ask({ text: 'koffie' })).counts.keys()].some((facet) => facet.startsWith('part:')))
})
