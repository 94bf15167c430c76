import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cuts, piecesOf, split } from './compound.ts'

const words = new Set([
  'eenzaamheid',
  'cafe',
  'taal',
  'buurt',
  'huis',
  'schuld',
  'hulp',
  'maatje',
  'kind',
  'opvang',
  'schaak',
])
const known = (part: string) => words.has(part)

test('a compound is cut where both parts are words, also around s, e, en, n and er', () => {
  assert.deepEqual(split('eenzaamheidscafe', known), ['eenzaamheid', 'cafe'])
  assert.deepEqual(split('taalcafe', known), ['taal', 'cafe'])
  assert.deepEqual(split('kinderopvang', known), ['kind', 'opvang'])
  assert.deepEqual(split('schuldhulpmaatje', known), ['schuld', 'hulp', 'maatje'])
})

test('with only a known beginning that is left, when it is long enough to tell something', () => {
  assert.deepEqual(split('schaakcompetitie', known), ['schaak'])
  assert.deepEqual(split('taalcompetitie', known), [])
  assert.deepEqual(split('paspoort', known), [])
})

test('every part that a cut needs can be asked for at once', () => {
  const pieces = piecesOf('buurthuis')
  for (const { front, back } of cuts('buurthuis')) assert.ok(pieces.includes(front) && pieces.includes(back))
})
