import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { PageHeader } from './page-header.tsx'

test('there is one h1 and empty parts leave no trace', () => {
  const html = renderToString(<PageHeader title="Centrum" facts={[]} />)
  assert.equal(html.match(/<h1/g)?.length, 1)
  assert.doesNotMatch(html, /<p|<dl/)
})
