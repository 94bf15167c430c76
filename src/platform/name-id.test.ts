import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nameId } from './name-id.ts'

test('the example of RFC 9562, appendix A.4', () => {
  assert.equal(
    nameId('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com'),
    '2ed6657d-e927-568b-95e1-2665a8aea6a2',
  )
})

test('another name or another namespace is another id; letters outside ASCII count', () => {
  const one = nameId('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'café')
  assert.notEqual(one, nameId('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'cafe'))
  assert.notEqual(one, nameId('2ed6657d-e927-568b-95e1-2665a8aea6a2', 'café'))
  assert.match(one, /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})
