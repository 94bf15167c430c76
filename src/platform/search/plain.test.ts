import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plain, tokensOf, wordsOf } from './plain.ts'

test('text becomes small plain letters: accents, apostrophes, single letters with a hyphen', () => {
  assert.equal(plain('Eetcafé ’t Köpke: foto’s & e-mail!'), 'eetcafe t kopke fotos email')
  assert.equal(plain('Straße, Ærø, ĲSSEL'), 'strasse aero ijssel')
  assert.equal(plain('koffie/thee ggz-hulp 65+'), 'koffie thee ggz hulp 65')
  assert.equal(plain('<b>%_\\&|!:*</b>'), 'b b')
  assert.equal(plain('  \u0000 👋🏽 '), '')
})

test('a question is cut: words that are no words, and everything after 24', () => {
  assert.deepEqual(tokensOf('Samen, eten?'), ['samen', 'eten'])
  assert.equal(tokensOf('woord '.repeat(5_000)).length, 24)
  assert.deepEqual(tokensOf('x'.repeat(10_000)), [])
})

test('the index remembers words of 2 to 40 letters, each once, and no bare numbers', () => {
  assert.deepEqual([...wordsOf('De de 112 a 4x4 café')], ['de', '4x4', 'cafe'])
})
