import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ageIn } from './ages.ts'
import { weekendOf, whenOf } from './moments.ts'
import { areasAround, narrowest } from './narrowest.ts'

test('words for a moment, also inside a longer word', () => {
  const today = '2026-11-24'
  assert.equal(whenOf('dinsdag', today), 'TU')
  assert.equal(whenOf('woensdagmiddag', today), 'WE')
  assert.equal(whenOf('zaterdagen', today), 'SA')
  assert.equal(whenOf('vanavond', today), 'evening')
  assert.equal(whenOf('morgen', today), 'WE')
  assert.equal(whenOf('dag', today), null)
  assert.equal(whenOf('zondagskind', today), null)
})

test('the weekend is the one to come, and on Sunday what is left of it', () => {
  assert.deepEqual(weekendOf('2026-11-24'), ['2026-11-28', '2026-11-29'])
  assert.deepEqual(weekendOf('2026-11-28'), ['2026-11-28', '2026-11-29'])
  assert.deepEqual(weekendOf('2026-11-29'), ['2026-11-29'])
})

test('an age in a question', () => {
  const years = (text: string) => ageIn(text.split(' '))?.years ?? null
  assert.equal(years('voor mijn zoon van 8'), 8)
  assert.equal(years('oma 75 jaar'), 75)
  assert.equal(years('65plus'), 65)
  assert.equal(years('baby van 6 maanden'), 0)
  assert.equal(years('patient van 79 valt vaak'), 79)
  assert.equal(years('bus 8'), null)
  assert.equal(years('tot 300 euro'), null)
})

test('codes nest: the narrowest of a list, and what lies around a code', () => {
  assert.deepEqual(narrowest(['GM9901', 'WK990101', 'BU99010101', 'GM9902']), ['BU99010101', 'GM9902'])
  assert.deepEqual(narrowest(['GM9901']), ['GM9901'])
  assert.deepEqual(areasAround('BU99010101'), ['WK990101', 'GM9901'])
  assert.deepEqual(areasAround('GM9901'), [])
})
