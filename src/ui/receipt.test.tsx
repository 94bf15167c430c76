import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { Receipt } from './receipt.tsx'

test('shows the code and what happens next, in order', () => {
  const html = renderToString(<Receipt lang="nl" code="WOL-4827" next={['Eerst.', 'Dan.']} />)
  assert.match(html, /__code">WOL-4827</)
  assert.match(html, /<h2[^>]*>Wat gebeurt er nu\?/)
  assert.match(html, /<ol><li>Eerst\.<\/li><li>Dan\.<\/li><\/ol>/)
})
