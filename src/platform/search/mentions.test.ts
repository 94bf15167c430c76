import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mentions, readingOf } from './mentions.ts'

const names = [
  { name: 'Weverloo', code: 'GM9901' },
  { name: 'Nieuwe Schering', code: 'WK990107' },
  { name: 'De Wijk', code: 'WK990108' },
]
const read = (text: string) => mentions(text.split(' '), names, '2026-11-24')
const areas = (text: string) => read(text).flatMap((each) => (typeof each === 'string' ? [] : each.areas))

test('names of areas are marked, of several words too, and as they sound', () => {
  assert.deepEqual(areas('koffie in weverloo'), ['GM9901'])
  assert.deepEqual(read('koffie in weverlo').slice(0, 2), ['koffie', 'in'])
  assert.deepEqual(areas('iets in nieuwe schering dinsdag'), ['WK990107'])
})

test('a name of small words is not meant', () => {
  assert.deepEqual(areas('iets in de wijk'), [])
})

test('words for a moment are marked, and told', () => {
  const [word, day] = read('koffie dinsdag')
  assert.equal(word, 'koffie')
  assert.ok(typeof day === 'object')
  assert.deepEqual(readingOf(day), { typed: 'dinsdag', as: 'meaning', to: ['when:TU'] })
})
