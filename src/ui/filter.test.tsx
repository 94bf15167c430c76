import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { Filter } from './filter.tsx'

test('what folds is open when something is chosen, and can be opened without a script', () => {
  const folded = (clearHref?: string) =>
    renderToString(
      <Filter lang="nl" label="Kies" action="/x" folds clearHref={clearHref}>
        <p>veld</p>
      </Filter>,
    )
  assert.match(folded(), /<details class="weefsel-filter__fold"><summary[^>]*>Kies<\/summary>/)
  assert.match(folded('/x'), /<details[^>]* open/)
})

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
