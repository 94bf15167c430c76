import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { accessibilitySchema, costOptionSchema, generalCost, passCost, wheelchair } from './directory.ts'

const euro = (amount: number, option?: string) =>
  costOptionSchema.parse({ amount, currency: 'EUR', ...(option ? { option } : {}) })

describe('what it costs', () => {
  test('is what everybody pays, wherever it stands in the list; a price for some is not that', () => {
    assert.equal(generalCost([euro(1, 'met Weverpas'), euro(2.5)]), 2.5)
    assert.equal(generalCost([euro(0, 'kinderen tot 4 jaar')]), null)
    assert.equal(generalCost([]), null)
  })

  test('knows the price with a pass', () => {
    assert.equal(passCost([euro(2.5), euro(1, 'met Weverpas')])?.amount, 1)
    assert.equal(passCost([euro(2.5), euro(0, 'with a city pass')])?.amount, 0)
    assert.equal(passCost([euro(2.5), euro(1, 'op passende schoenen')]), null)
  })
})

test('a wheelchair gets in when a term or the words say so, and not when they say no', () => {
  const said = (description: string, term?: string) =>
    wheelchair([accessibilitySchema.parse({ description, ...(term ? { term } : {}) })])
  assert.equal(said('Drempelvrij', 'rolstoel'), true)
  assert.equal(said('Rolstoeltoegankelijk'), true)
  assert.equal(said('Niet met een rolstoel'), false)
  assert.equal(said('Lift', 'lift'), null)
})
