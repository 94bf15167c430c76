import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { Heading } from './heading.tsx'

test('the element follows the level, the size follows the look', () => {
  const html = renderToString(
    <Heading level={2} look={4} id="kop">
      Bronnen
    </Heading>,
  )
  assert.equal(html, '<h2 class="nl-heading nl-heading--level-4" id="kop">Bronnen</h2>')
})
