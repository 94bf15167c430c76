import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { Bar } from './bar.tsx'

test('the length is the percentage, the marks are lines', () => {
  const html = renderToString(<Bar percent={63} marks={[42]} />)
  assert.match(html, /<rect[^>]*width="63%"/)
  assert.match(html, /<line class="weefsel-bar__mark" x1="42%" x2="42%"/)
})

test('unknown is not zero: no bar at all', () => {
  assert.doesNotMatch(renderToString(<Bar percent={null} />), /<rect/)
  assert.match(renderToString(<Bar percent={0} />), /<rect/)
})
