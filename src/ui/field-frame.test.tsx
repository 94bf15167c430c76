import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { describedBy, FieldFrame } from './field-frame.tsx'

test('only words that are there are pointed at', () => {
  assert.equal(describedBy({ name: 'a' }), undefined)
  assert.equal(describedBy({ name: 'a', error: 'x' }), 'a-fout')
  assert.equal(describedBy({ name: 'a', hint: 'h', error: 'x' }), 'a-uitleg a-fout')
})

test('something wrong shows at the edge', () => {
  assert.match(renderToString(<FieldFrame error="x">y</FieldFrame>), /utrecht-form-field--invalid/)
  assert.doesNotMatch(renderToString(<FieldFrame>y</FieldFrame>), /invalid/)
})
