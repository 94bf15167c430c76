import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { Actions } from './action-link.tsx'

test('the words of a link say what happens and with what', () => {
  const html = renderToString(
    <Actions items={[{ href: 'tel:0990123456', icon: 'phone', label: 'Bel', value: '0990-123456' }]} />,
  )
  assert.equal(html.replace(/<[^>]+>/g, ''), 'Bel 0990-123456')
  assert.match(html, /href="tel:0990123456"/)
})

test('nothing to do leaves nothing on the page', () => {
  assert.equal(renderToString(<Actions items={[]} />), '')
})
