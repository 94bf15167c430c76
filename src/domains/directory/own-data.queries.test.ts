import assert from 'node:assert/strict'
import { test } from 'node:test'
import { itemOwnData } from './own-data.queries.ts'

test('every field that the page of one’s own data shows has a name in both languages', () => {
  for (const { fields, title, tables } of itemOwnData) {
    assert.deepEqual(tables, ['item_change'])
    for (const words of [title, ...Object.values(fields)]) assert.ok(words.nl !== '' && words.en !== '')
  }
})
