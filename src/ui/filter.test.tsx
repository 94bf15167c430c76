import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { Filter } from './filter.tsx'

test('asks with GET, and offers a way back only when something was chosen', () => {
  const html = renderToString(
    <Filter lang="nl" label="Kies" action="/plekken" clearHref="/plekken">
      x
    </Filter>,
  )
  assert.match(html, /method="get"/)
  assert.match(html, /Wis filters/)
  const plain = renderToString(
    <Filter lang="en" label="Choose" action="/en/plekken">
      x
    </Filter>,
  )
  assert.doesNotMatch(plain, /Clear filters/)
})
