import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { ErrorSummary } from './error-summary.tsx'

test('says what went wrong, links to the fields and takes the focus', () => {
  const html = renderToString(
    <ErrorSummary lang="nl" problems={[{ field: 'mail', message: 'Vul je e-mail in.' }]} />,
  )
  assert.match(html, /role="alert" tabindex="-1" autofocus/)
  assert.match(html, /<a[^>]*href="#mail">Vul je e-mail in\./)
})

test('no problems, no box', () => {
  assert.equal(renderToString(<ErrorSummary lang="nl" problems={[]} />), '')
})
