import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keysOf, sound } from './sound.ts'

test('what sounds alike is equal', () => {
  for (const [one, other] of [
    ['tijd', 'teit'],
    ['blauw', 'blouw'],
    ['koffie', 'kofie'],
    ['cafe', 'kafe'],
    ['vrijwilliger', 'freiwilliger'],
    ['eenzaam', 'eensaam'],
    ['telefoon', 'telephoon'],
    ['computer', 'komputer'],
    ['hond', 'hont'],
    ['psychiater', 'psygiater'],
    ['fietsen', 'fietse'],
    ['yoga', 'jogga'],
  ] as const)
    assert.equal(sound(one), sound(other), `${one} and ${other}`)
})

test('words that differ by one typing error share a key', () => {
  for (const [one, other] of [
    ['voedselbank', 'voedselbnak'],
    ['taal', 'tael'],
    ['mantelzorg', 'mantelsorgg'],
    ['wandelen', 'wandlen'],
    ['schulden', 'schuldeen'],
  ] as const)
    assert.ok(
      keysOf(one).some((key) => keysOf(other).includes(key)),
      `${one} and ${other}`,
    )
})

test('words that are far apart share none', () => {
  assert.ok(!keysOf('koffie').some((key) => keysOf('wandelen').includes(key)))
})
