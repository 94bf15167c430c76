import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nest, wanted } from './area-code.ts'

test('a code names the areas around it, also with the letters of Amsterdam', () => {
  assert.deepEqual(nest('BU0363AA01'), {
    municipalityCode: 'GM0363',
    wijkCode: 'WK0363AA',
    buurtCode: 'BU0363AA01',
  })
  assert.deepEqual(nest('GM0402'), { municipalityCode: 'GM0402', wijkCode: null, buurtCode: null })
  for (const wrong of ['NL00', 'GM402', "GM0402'; --", 'BU040201']) assert.equal(nest(wrong), null)
})

test('what is wanted is sorted by kind, with every larger area around it; nonsense is left out', () => {
  assert.deepEqual(wanted(['BU04020101', 'GM9901', 'NL00', 'onzin']), {
    municipalities: ['GM9901'],
    wijken: [],
    buurten: ['BU04020101'],
    covering: ['BU04020101', 'GM0402', 'WK040201', 'GM9901'],
  })
})
