import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { Card } from './card.tsx'

test('the title is the only link, at the heading level asked for', () => {
  const html = renderToString(<Card title="De Lelie" href="/plekken/1" level={2} facts={[]} />)
  assert.match(html, /<h2[^>]*><a[^>]*href="\/plekken\/1"/)
  assert.equal(html.match(/<a /g)?.length, 1)
})

test('without address there is no link', () => {
  assert.doesNotMatch(renderToString(<Card title="De Lelie" />), /<a /)
})

test('the number of the marker is shown', () => {
  assert.match(renderToString(<Card title="De Lelie" number={4} />), /nl-number-badge">4</)
})
