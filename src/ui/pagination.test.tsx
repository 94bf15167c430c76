import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { Pagination, pageWindow } from './pagination.tsx'

const hrefOf = (page: number) => `?pagina=${page}`

test('first, last and the neighbours, with a gap where pages are left out', () => {
  const shown = (page: number, pages: number) =>
    pageWindow(page, pages).map((p) => (p.gap ? `…${p.number}` : p.number))
  assert.deepEqual(shown(5, 9), [1, '…4', 5, 6, '…9'])
  assert.deepEqual(shown(1, 2), [1, 2])
  assert.deepEqual(shown(3, 3), [1, 2, 3])
})

test('one page needs no way to others; the ends have one way only', () => {
  assert.equal(renderToString(<Pagination lang="nl" page={1} pages={1} hrefOf={hrefOf} />), '')
  const html = renderToString(<Pagination lang="nl" page={2} pages={2} hrefOf={hrefOf} />)
  assert.match(html, /rel="prev"/)
  assert.doesNotMatch(html, /rel="next"/)
  assert.match(html, /aria-current="page"[^>]*>2</)
})
