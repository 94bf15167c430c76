import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { Breadcrumb } from './breadcrumb.tsx'

test('the trail is a named navigation with an ordered list', () => {
  const html = renderToString(<Breadcrumb lang="nl" items={[{ href: '/', label: 'Voorpagina' }]} />)
  assert.match(html, /<nav[^>]*aria-label="Kruimelpad"><ol/)
})

test('nothing to show, nothing drawn', () => {
  assert.equal(renderToString(<Breadcrumb lang="nl" items={[]} />), '')
})
