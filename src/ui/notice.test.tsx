import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { Notice } from './notice.tsx'

test('the tone picks the alert of the design system, the title is a heading', () => {
  const html = renderToString(<Notice tone="attention" title="Stopt per 1 januari" level={3} />)
  assert.match(html, /utrecht-alert--warning/)
  assert.match(html, /<h3[^>]*>Stopt per 1 januari</)
})
