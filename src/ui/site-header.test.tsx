import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { SiteHeader } from './site-header.tsx'

const menu = [
  { href: '/en/plekken', label: 'Places' },
  { href: '/en/plek', label: 'Place' },
]
const at = (path: string) => renderToString(<SiteHeader lang="en" name="Het Gooi" path={path} menu={menu} />)

test('the menu knows the page and the pages below it, not names that only start alike', () => {
  assert.match(at('/plekken'), /href="\/en\/plekken" aria-current="page"/)
  assert.match(at('/plekken/12'), /href="\/en\/plekken" aria-current="true"/)
  assert.doesNotMatch(at('/plekken/12'), /href="\/en\/plek" aria-current/)
})

test('the name leads to the front page in the same language', () => {
  assert.match(at('/'), /<a class="weefsel-header__name" href="\/en">Het Gooi/)
})
