import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lexiconOf } from './lexicon.ts'
import { phrasesOf } from './phrases.ts'
import { plain } from './plain.ts'
import { roughSlots } from './slot.ts'
import { synonymRows } from './synonym-file.ts'

const heard = (question: string, csv: string) =>
  phrasesOf(roughSlots(plain(question).split(' ')), [lexiconOf(synonymRows(`phrase,means\n${csv}`))]).map(
    ({ phrase }) => phrase.text,
  )

test('several phrases in one row mean the same', () => {
  assert.deepEqual(heard('schuldhulp', 'schulden|schuldhulp,a:b'), ['schuldhulp'])
})

test('two words may stand apart, with one or two others between them, not more', () => {
  const csv = 'sportclub te duur|man drinkt,a:b'
  assert.deepEqual(heard('mijn man van vijftig drinkt', csv), ['man drinkt'])
  assert.deepEqual(heard('een man met winkels, cafes en koffie drinkt', csv), [])
  assert.deepEqual(heard('sportclub te duur', csv), ['sportclub te duur'])
})

test('words beside each other go before words apart, and more words of weight before fewer', () => {
  const csv = 'mijn moeder,a:ouder\nmoeder dement,a:dement\ndement eten,a:eten'
  assert.deepEqual(heard('mijn moeder dement', csv), ['moeder dement'])
  assert.deepEqual(heard('moeder dement wil eten', csv), ['moeder dement'])
})

test('the small words of a phrase may be missing, but not when it tells of danger', () => {
  assert.deepEqual(heard('ruzie schutting', 'ruzie over schutting,a:b'), ['ruzie over schutting'])
  assert.deepEqual(heard('mes deur', 'mes voor de deur,urgent:violence'), [])
})

test('a silent phrase takes its words away, and does not keep a fallback from working', () => {
  const csv = 'alleen maar,-\nalleen,a:b\nhulp,?werk'
  assert.deepEqual(heard('hij zit alleen maar', csv), ['alleen maar'])
  assert.deepEqual(heard('alleen maar hulp', csv).sort(), ['alleen maar', 'hulp'])
})
