import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Inputs, Reachable } from '../../../domains/reach/index.ts'
import { shownSteps } from './shown-step.ts'
import { changeText, MOST_CHANGES, readChange, readSketch, sketchHref, stepsOf } from './sketch.ts'

const thing = (key: string, place: string, name: string): Reachable => ({
  ...{ key, place, name, placeName: `De ${place}`, offer: key, organization: null, x: 150_000, y: 450_000 },
  ...{ hours: 4, fresh: true, domains: ['ontmoeting'], targetGroups: [] },
  ...{ minimumAge: null, maximumAge: null },
})
const facilities = [thing('a', 'Spoel', 'Koffie'), thing('b', 'Schakel', 'Thee'), thing('c', 'Spoel', 'Soep')]
const inputs = { facilities } as unknown as Inputs

test('a change is read back as it was written, with whatever name', () => {
  for (const text of [
    'sluit_p12',
    'sluit_3',
    'verhuis_p0_151000_450000',
    'nieuw_1_2_6.5_ontmoeting.bewegen_Huis_& kamer',
  ]) {
    const change = readChange(text)
    assert.ok(change, text)
    assert.equal(changeText(change), text)
  }
})

test('nonsense in an address is no change', () => {
  const wrong = [
    '',
    'sluit',
    'sluit_x',
    'sluit_p',
    'sluit_1234567',
    'verhuis_p1',
    'verhuis_p1_a_b',
    'open_p1',
  ]
  const added = [
    'nieuw_1_2_0_ontmoeting_Huis',
    'nieuw_1_2_169_ontmoeting_Huis',
    'nieuw_1_2_6__Huis',
    'nieuw_1_2_6_ontmoeting_',
  ]
  for (const text of [...wrong, ...added]) assert.equal(readChange(text), null, text)
})

test('an address holds a few changes and no more', () => {
  const typed = new URLSearchParams(Array.from({ length: 40 }, (_, at) => ['stap', `sluit_p${at}`]))
  const sketch = readSketch(typed)
  assert.equal(sketch.changes.length, MOST_CHANGES)
  const again = readSketch(new URL(`http://x.test${sketchHref('/x', { ...sketch, run: 3 })}`).searchParams)
  assert.deepEqual(again, { ...sketch, run: 3 })
})

test('a place is a step for each thing that is on there, and one change again when a plan is read', () => {
  const whole = stepsOf(inputs, { kind: 'close', target: { at: 0, whole: true } }, 'huur')
  assert.deepEqual(
    whole.map((step) => step.kind === 'close' && step.facility),
    ['a', 'c'],
  )
  const one = stepsOf(inputs, { kind: 'close', target: { at: 2, whole: false } }, 'huur')
  assert.deepEqual(
    one.map((step) => step.kind === 'close' && step.facility),
    ['c'],
  )
  const other = stepsOf(inputs, { kind: 'close', target: { at: 1, whole: true } }, 'huur')
  const shown = shownSteps(inputs, [...whole, ...other])
  assert.deepEqual(
    shown.map(({ name, placeName, offers }) => [name, placeName, offers]),
    [
      ['De Spoel', null, 2],
      ['De Schakel', null, 1],
    ],
  )
  assert.deepEqual(
    shownSteps(inputs, one).map(({ name, placeName }) => [name, placeName]),
    [['Soep', 'De Spoel']],
  )
  assert.deepEqual(shownSteps(inputs, [{ kind: 'close', facility: 'gone', reason: 'x' }]), [])
})

test('what cannot be a key is not asked', () => {
  const typed = new URLSearchParams({ domein: 'a'.repeat(61), groep: 'Oud!', manier: 'fiets' })
  assert.deepEqual(readSketch(typed).question, { mode: 'cycle' })
})
