import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { LargePrintNote } from './large-print.tsx'

test('the note says what to do, leads back, and stays off the paper', () => {
  const html = renderToString(<LargePrintNote lang="nl" backHref="/aanbod/1" />)
  assert.match(html, /class="[^"]*weefsel-no-print/)
  assert.match(html, /href="\/aanbod\/1"/)
  assert.match(html, /Afdrukken/)
})
