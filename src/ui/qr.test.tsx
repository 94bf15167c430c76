import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { Qr } from './qr.tsx'

test('a code has four light squares around it, and words for who cannot see it', () => {
  const html = renderToString(<Qr size={21} path="M0 0h7v1H0z" label="QR-code naar deze bladzijde" />)
  assert.match(html, /viewBox="-4 -4 29 29"/)
  assert.match(html, /<rect[^>]* x="-4" y="-4" width="29" height="29"/)
  assert.match(html, /role="img" aria-label="QR-code naar deze bladzijde"/)
})
