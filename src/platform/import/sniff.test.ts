import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sniff } from './sniff.ts'

const of = (text: string) => sniff(Buffer.from(text, 'latin1'))

test('a file is what it holds, not what it is called', () => {
  assert.equal(of('naam;adres\n'), 'text')
  assert.equal(of('\xef\xbb\xbf  [{"id":1}]'), 'json')
  assert.equal(of('{"type":"FeatureCollection"}'), 'json')
  assert.equal(of('PK\x03\x04rest'), 'xlsx')
  assert.equal(of('\xff\xfen\0a\0'), 'text')
})

test('pictures, pages, programs and what is two things at once are no list', () => {
  const others = [
    'GIF89a;naam;adres',
    '%PDF-1.7\nnaam',
    '<html><script>',
    ' <?xml?>',
    'MZ\x90',
    '\x1f\x8b\x08',
    'naam;\0',
  ]
  for (const text of others) assert.equal(of(text), 'unknown', JSON.stringify(text))
})
