import assert from 'node:assert/strict'
import { test } from 'node:test'
import { beginning, oneLine, ownWords } from './description.ts'

test('lines of their own become sentences', () => {
  assert.equal(
    oneLine('Gratis koffie, Netwerk opbouwen\n\nIn het buurthuis kun je terecht.'),
    'Gratis koffie, Netwerk opbouwen. In het buurthuis kun je terecht.',
  )
  assert.equal(oneLine('Meer lezen:\nhttps://a.example\n'), 'Meer lezen: https://a.example')
  assert.equal(oneLine('Soep'), 'Soep')
})

test('a description that only repeats the name is none', () => {
  assert.equal(
    ownWords('woensdag koffieochtend (herberg van Ars).', 'Woensdag koffieochtend – Herberg van Ars'),
    '',
  )
  assert.equal(ownWords('Koffie voor iedereen', 'Koffie'), 'Koffie voor iedereen')
  assert.equal(ownWords('', 'Koffie'), '')
})

test('a long text is cut at a word, and the dots stay with the last one', () => {
  assert.equal(beginning('Elke week soep, en brood', 17), 'Elke week soep\u00a0…')
  assert.equal(beginning('Soep', 17), 'Soep')
})
