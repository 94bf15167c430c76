import assert from 'node:assert/strict'
import { test } from 'node:test'
import { distance, nearest, patience } from './typo.ts'

const word = (text: string, entries = 9) => ({ word: text, entries })

test('equal is nothing, sounding equal is little, a letter is one', () => {
  assert.equal(distance('koffie', 'koffie'), 0)
  assert.equal(distance('kofie', 'koffie'), 0.3)
  assert.ok(distance('kofvie', 'koffie') <= 0.6)
  assert.ok(distance('wandlen', 'wandelen') < 1)
  assert.ok(distance('voedselbnak', 'voedselbank') < 1)
  assert.ok(distance('paspoort', 'sport') > patience('paspoort'))
})

test('another first letter is rarely a mistake', () => {
  assert.ok(distance('buur', 'huur') > patience('buur'))
})

test('the nearest word is meant, of equal ones the one that is used most', () => {
  assert.equal(nearest('eensaamheit', [word('eenzaamheid'), word('gezondheid')])[0]?.word, 'eenzaamheid')
  assert.equal(nearest('talles', [word('tafels', 3), word('taalles', 80)])[0]?.word, 'taalles')
  assert.deepEqual(nearest('paspoort', [word('sport'), word('paspop')]), [])
})

test('a word that hardly anybody uses is not what was meant', () => {
  assert.deepEqual(nearest('tochtig', [word('tachtig', 1)]), [])
  assert.equal(nearest('kofie', [word('koffie', 1)]).length, 1)
})
