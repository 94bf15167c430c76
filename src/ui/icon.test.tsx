import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { Icon } from './icon.tsx'

test('a drawing is not read aloud and takes no focus', () => {
  const html = renderToString(<Icon name="phone" />)
  assert.match(html, /aria-hidden="true"/)
  assert.match(html, /focusable="false"/)
})

test('every drawing stays on its grid', () => {
  for (const name of ['phone', 'route', 'calendar', 'mail', 'print', 'chat'] as const) {
    const starts = [...renderToString(<Icon name={name} />).matchAll(/M([\d.]+) ([\d.]+)/g)]
    assert.ok(starts.length > 0, name)
    for (const [, x, y] of starts) assert.ok(Number(x) <= 24 && Number(y) <= 24, name)
  }
})
