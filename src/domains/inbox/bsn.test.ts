import assert from 'node:assert/strict'
import { test } from 'node:test'
import { holdsBsn } from './bsn.ts'

test('nine digits that pass the elfproef look like a BSN, however they are written', () => {
  for (const text of [
    '111222333',
    'mijn bsn is 123456782.',
    '123 456 782',
    '1234.56.782',
    'op 5 111222333 ok',
  ])
    assert.equal(holdsBsn(text), true, text)
})

test('other numbers are left alone', () => {
  const harmless = [
    '',
    '111222334',
    '06-12345678',
    '+31 612345678',
    '0031 612345678',
    'NL123456782B01',
    '1112223330',
    '000000000',
    '24-11-2026',
    '1234 AB',
    'tel. 035 123 45 67',
  ]
  for (const text of harmless) assert.equal(holdsBsn(text), false, text)
})
