import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withoutWords } from './without-words.ts'

test('the words go, the rest stays', () => {
  assert.equal(withoutWords('gratis iets doen op woensdagmiddag', 'woensdagmiddag'), 'gratis iets doen')
  assert.equal(withoutWords('Gratis iets doen', 'gratis'), 'iets doen')
  assert.equal(withoutWords('hulp  zonder  afspraak nodig', 'zonder afspraak'), 'hulp nodig')
})

test('nothing when they do not stand there whole, or nothing is left', () => {
  assert.equal(withoutWords('woensdagmiddag', 'woensdag'), null)
  assert.equal(withoutWords('gratis', 'gratis'), null)
  assert.equal(withoutWords('a (b', '(c'), null)
})
