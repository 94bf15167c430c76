import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { LinkList } from './link-list.tsx'

test('every link is an item, its note stays outside the link', () => {
  const html = renderToString(<LinkList items={[{ href: '/a', label: 'De Lelie', note: '300 meter' }]} />)
  assert.match(html, /<li[^>]*><a[^>]*href="\/a"[^>]*>De Lelie<\/a><span[^>]*> 300 meter/)
})
