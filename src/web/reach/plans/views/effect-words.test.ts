import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { BuurtEffect, BuurtResult, Finding, PlanEffect } from '../../../../domains/reach/index.ts'
import { linesOf, peopleOf, tens } from './effect-words.ts'

const near = (nearestMedian: number | null) =>
  ({ mode: 'walk', byRoad: true, nearestMedian, score: null }) as BuurtResult

/** A plan by which all hundred people of a buurt have it farther, with so many places on the map after it. */
function said(then: number | null, facilities: number): string {
  const one = { areaCode: 'BU1', before: near(400), after: near(then), farther: 100, loses: 100 }
  const finding = (many: number) => ({ groupKey: 'iedereen', mode: 'walk', facilities: many }) as Finding
  const buurten = [{ ...one, nearer: 0, gains: 0 } as BuurtEffect]
  const effect: PlanEffect = { before: finding(2), after: finding(facilities), buurten }
  return linesOf({ lang: 'nl', effect, names: new Map() }, 'worse').join(' ')
}

test('where most can come to nothing it does not say that nothing is left on the map', () => {
  assert.match(said(800, 1), /nu 5 minuten lopen en dan 10 minuten/)
  assert.match(said(null, 0), /dan is er niets meer op de kaart/)
  assert.match(said(null, 1), /dan kan meer dan de helft nergens meer komen/)
})

test('a sentence and a cell round the same people alike', () => {
  assert.deepEqual([tens('nl', 7), peopleOf('nl', 7, 'iedereen')], ['< 10', 'minder dan 10 mensen'])
  assert.deepEqual([tens('nl', 14), peopleOf('nl', 14, 'iedereen')], ['10', 'ongeveer 10 mensen'])
})
