import assert from 'node:assert/strict'
import { test } from 'node:test'
import { indicatorOf } from './catalogue.ts'
import { readFigure } from './figure-cell.ts'
import type { Indicator } from './indicator.ts'
import { nl } from './texts.nl.ts'

const count = indicatorOf('population') as Indicator
const share = indicatorOf('share-65-plus') as Indicator

test('every way in which publishers say “no number” has its reason', () => {
  const missing: [unknown, string][] = [
    [-99995, 'unpublished'],
    ['-99995', 'unpublished'],
    ['-99995.0', 'unpublished'],
    [-99997, 'secret'],
    ['-99999997', 'secret'],
    [-99999999, 'secret'],
    ['x', 'secret'],
    ['.', 'empty'],
    ['', 'empty'],
    ['   ', 'empty'],
    [null, 'empty'],
    [undefined, 'empty'],
  ]
  for (const [cell, reason] of missing)
    assert.deepEqual(readFigure(cell, count, nl), { ok: true, value: reason })
})

test('numbers are read with a point or a comma', () => {
  assert.deepEqual(readFigure('12,5', share, nl), { ok: true, value: 12.5 })
  assert.deepEqual(readFigure(' 2774.0 ', count, nl), { ok: true, value: 2774 })
  assert.deepEqual(readFigure(0, share, nl), { ok: true, value: 0 })
})

test('what is no number, negative or over a hundred per cent is refused', () => {
  for (const cell of ['veel', '1.234.567', '12 %', 'NaN', '1e999', true, {}, '<b>5</b>'])
    assert.ok(!readFigure(cell, count, nl).ok, String(cell))
  assert.ok(!readFigure('-3', count, nl).ok)
  assert.ok(!readFigure(101, share, nl).ok)
  assert.ok(readFigure(101, count, nl).ok)
})
