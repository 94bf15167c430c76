import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Concept } from './concept.ts'
import { mostTelling } from './most-telling.ts'

const concept = (typed: string, weight: number, kind: Concept['kind'] = 'hard', ways = 1): Concept => ({
  reading: { typed, as: 'word', to: [typed] },
  alternatives: Array.from({ length: ways }, (_, at) => ({
    ...{ stems: [[typed]], facets: [], worth: weight / (at + 1) },
  })),
  ...{ weight, kind },
})

test('of a long story the five most telling things are looked for, in their order; the rest is told', () => {
  const weights = [0.1, 0.9, 0.2, 0.8, 0.7, 0.3, 0.6, 0.5]
  const found = mostTelling(weights.map((weight) => concept(`w${weight}`, weight)))
  assert.deepEqual(
    found.filter(({ kind }) => kind === 'hard').map(({ weight }) => weight),
    [0.9, 0.8, 0.7, 0.6, 0.5],
  )
  const left = found.filter(({ reading }) => reading.as === 'left-out')
  assert.deepEqual(
    left.map(({ reading, alternatives }) => [reading.typed, alternatives.length]),
    [
      ['w0.1', 0],
      ['w0.2', 0],
      ['w0.3', 0],
    ],
  )
})

test('each kind has its own share, and one thing at most eight ways', () => {
  const found = mostTelling([
    ...['a', 'b', 'c', 'd', 'e'].map((typed) => concept(typed, 0.5, 'soft')),
    concept('veel', 0.2, 'hard', 20),
  ])
  assert.equal(found.filter(({ kind }) => kind === 'soft').length, 4)
  assert.equal(found.at(-1)?.alternatives.length, 8)
})

test('a short question stays as it is', () => {
  const concepts = [concept('koffie', 0.5), concept('dinsdag', 0.2, 'weak')]
  assert.deepEqual(mostTelling(concepts), concepts)
})
