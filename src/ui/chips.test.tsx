import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { Chips } from './chips.tsx'

test('a chosen chip says that it goes away; a plain one is its own words', () => {
  const html = renderToString(
    <Chips
      label="Gekozen"
      items={[
        { href: '/zoeken', label: 'Gratis', description: 'Haal weg: Gratis', chosen: true },
        { href: '/zoeken?wanneer=nu', label: 'Nu open' },
      ]}
    />,
  )
  assert.match(html, /aria-label="Haal weg: Gratis"[^>]*>Gratis<svg/)
  assert.match(html, /href="\/zoeken\?wanneer=nu"[^>]*>Nu open<\/a>/)
})
