import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { Door, Doors } from './door.tsx'

test('doors are a list; the cloth beside the words is silent', () => {
  const html = renderToString(
    <Doors label="Onderwerpen">
      <Door href="/eten" title="Samen eten" weave="twill" />
    </Doors>,
  )
  assert.match(html, /^<ul[^>]*aria-label="Onderwerpen"><li/)
  assert.match(html, /<svg[^>]*aria-hidden="true"/)
})

test('how much there is behind a door stands on a line of its own, and not in the link', () => {
  const html = renderToString(<Door href="/eten" title="Samen eten" text="Soep en meer" count="3 keer" />)
  assert.match(html, />Samen eten<\/a>.*Soep en meer<\/p><p[^>]*>3 keer<\/p>/)
})
