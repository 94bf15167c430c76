import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readCode } from './code.ts'

test('a buurt knows its wijk and municipality, letters of Amsterdam included', () => {
  assert.deepEqual(readCode(' bu0363aa01 '), {
    code: 'BU0363AA01',
    level: 'buurt',
    municipalityCode: 'GM0363',
    wijkCode: 'WK0363AA',
  })
  assert.equal(readCode('WK040201')?.wijkCode, 'WK040201')
  assert.equal(readCode('GM0402')?.municipalityCode, 'GM0402')
})

test('the country has two spellings and one code', () => {
  assert.equal(readCode('NL01')?.code, 'NL00')
  assert.equal(readCode('NL00')?.level, 'country')
  assert.equal(readCode('PV27')?.level, 'province')
})

test('what is no area is null', () => {
  for (const text of ['', '402', 'GM402', 'BU0402', 'GM0998', "GM0402'; --", 'NL03', 'WK04020A1'])
    assert.equal(readCode(text), null, text)
})
