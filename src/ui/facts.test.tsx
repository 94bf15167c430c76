import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { Facts } from './facts.tsx'

test('label and value are a term and its description', () => {
  const html = renderToString(<Facts items={[{ label: 'Kosten', value: 'gratis' }]} look="row" />)
  assert.match(
    html,
    /<dl class="weefsel-facts weefsel-facts--row">.*<dt[^>]*>Kosten<\/dt><dd[^>]*>gratis<\/dd>/,
  )
})
