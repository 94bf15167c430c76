import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '../../../platform/id.ts'
import { draw } from './draw.ts'
import { fieldsOf, nextToCall, readHeard, type SampleItem } from './sample.ts'

const candidates = Array.from({ length: 200 }, (_, number) => ({
  kind: 'service' as const,
  id: `id-${number}`,
}))

test('the same seed draws the same, in whatever order the map is read; another seed draws others', () => {
  const first = draw(candidates, 50, 7)
  assert.equal(new Set(first.map(({ id }) => id)).size, 50)
  assert.deepEqual(draw(candidates.toReversed(), 50, 7), first)
  assert.notDeepEqual(draw(candidates, 50, 8), first)
  assert.equal(draw(candidates.slice(0, 3), 50, 7).length, 3)
})

test('what is added or goes leaves the numbers of the rest alone', () => {
  const [before, gone] = [draw(candidates, 20, 7), draw(candidates, 20, 7)[0]]
  const after = draw(
    candidates.filter(({ id }) => id !== gone?.id),
    20,
    7,
  )
  assert.deepEqual(after.slice(0, 19), before.slice(1))
})

test('everything is drawn as often: chi-squared over a thousand seeds', () => {
  const small = candidates.slice(0, 20)
  const times = new Map(small.map(({ id }) => [id, 0]))
  for (let seed = 0; seed < 1000; seed += 1)
    for (const { id } of draw(small, 5, seed)) times.set(id, (times.get(id) ?? 0) + 1)
  const chi = [...times.values()].reduce((sum, own) => sum + (own - 250) ** 2 / 250, 0)
  // 19 degrees of freedom: above 43.8 in one of a thousand sets of ids, were it not for drawing without putting back.
  assert.ok(chi < 43.8, `chi-squared is ${chi}`)
})

test('what was heard is read whole or refused with a reason', () => {
  const read = (outcome: string, fields: string[] = [], note = '') =>
    readHeard('service', { outcome, fields, note })
  assert.deepEqual(read('wrong', ['times', 'contact'], ' nu op woensdag '), {
    ok: true,
    value: { outcome: 'wrong', fields: ['times', 'contact'], note: 'nu op woensdag' },
  })
  const problems = (...given: Parameters<typeof read>) => {
    const found = read(...given)
    return found.ok ? {} : found.problems
  }
  assert.deepEqual(problems('goed'), { outcome: 'outcome' })
  assert.deepEqual(problems('wrong'), { fields: 'no-field' })
  assert.deepEqual(problems('ok', ['times']), { fields: 'unneeded-field' })
  assert.deepEqual(problems('wrong', ['place']), { fields: 'field' }, 'an offer has no address of its own')
  assert.deepEqual(problems('ok', [], 'x'.repeat(301)), { note: 'note-long' })
  for (const note of ['mail an@voorbeeld.nl', 'bel 06-12 34 56 78', '123456782'])
    assert.deepEqual(problems('wrong', ['times'], note), { note: 'note-personal' })
  assert.deepEqual(problems('ok', [], 'dinsdag 10.00 uur, € 2,50'), {})
  assert.deepEqual(problems('goed', [], 'a@b'), { outcome: 'outcome', note: 'note-personal' }, 'all at once')
  assert.ok(fieldsOf('location').includes('place') && fieldsOf('location').includes('existence'))
})

const item = (position: number, last: [SampleItem['last'] & object, number] | null): SampleItem => ({
  ...{ position, kind: 'service', id: newId(), name: 'x' },
  ...{ last: last?.[0] ?? null, attempts: last?.[1] ?? 0 },
})
const missed = (on: string, attempts: number) =>
  [{ outcome: 'unreachable', fields: [], note: '', on }, attempts] as [SampleItem['last'] & object, number]

test('first who was not called yet, then who did not pick up: not twice a day, three days at most', () => {
  const items = [
    item(1, missed('2026-11-20', 2)),
    item(2, null),
    item(3, null),
    item(4, missed('2026-11-20', 1)),
  ]
  assert.equal(nextToCall(items, '2026-11-22'), 2)
  assert.equal(nextToCall(items, '2026-11-22', 2), 3)
  assert.equal(nextToCall(items, '2026-11-22', 3), 2, 'one that was passed over comes back')
  const called = items.filter(({ last }) => last !== null)
  assert.equal(nextToCall(called, '2026-11-22'), 4)
  assert.equal(nextToCall(called, '2026-11-20'), null, 'today already')
  assert.equal(nextToCall([item(1, missed('2026-11-20', 3))], '2026-11-22'), null)
})
