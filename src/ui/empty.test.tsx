import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { Empty } from './empty.tsx'

test('says what is missing, what could be, and whom to call', () => {
  const html = renderToString(
    <Empty
      lang="nl"
      title="Nog geen open tafel"
      ideas={['soep op woensdag']}
      contact={{ name: 'Fatima', phone: '14 035' }}
    />,
  )
  assert.match(html, /<h2[^>]*>Nog geen open tafel/)
  assert.match(html, /<li>soep op woensdag/)
  assert.match(html, /href="tel:14035"/)
})
