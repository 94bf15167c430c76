import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { Bars } from './bars.tsx'

const html = renderToString(
  <Bars
    lang="nl"
    id="b"
    title="Oost heeft de meeste plekken"
    rows={[
      { label: 'Oost', value: 40 },
      { label: 'West', value: null },
    ]}
    references={[{ label: 'Nederland', value: 20 }]}
    unit="%"
    max={80}
    columns={{ label: 'Wijk', value: 'Plekken' }}
  />,
)

test('the figure is named by its finding', () => {
  assert.match(html, /<figure[^>]*aria-labelledby="b-titel"/)
  assert.match(html, /<h3[^>]*id="b-titel">Oost heeft de meeste plekken/)
})

test('bars and lines share one scale', () => {
  assert.match(html, /<rect[^>]*width="50%"/)
  assert.match(html, /x1="25%"/)
})

test('the table has the same figures, with the reference values', () => {
  const table = html.slice(html.indexOf('<table'))
  for (const words of ['40\u00a0%', 'niet bekend', '20\u00a0%']) assert.ok(table.includes(words), words)
})
