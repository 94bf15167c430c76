import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { Table } from './table.tsx'

const html = renderToString(
  <Table
    lang="nl"
    id="t"
    caption="Bewoners"
    columns={[{ label: 'Buurt' }, { label: 'Aantal', numeric: true }]}
    rows={[['Centrum', '4.210']]}
  />,
)

test('has a caption, column headings and row headings', () => {
  assert.match(html, /<caption[^>]*>Bewoners<\/caption>/)
  assert.match(html, /<th[^>]*scope="col"[^>]*>Buurt/)
  assert.match(html, /<th[^>]*scope="row"[^>]*>Centrum/)
})

test('numbers line up', () => {
  assert.match(html, /<td class="[^"]*numeric-data[^"]*">4\.210/)
})

test('scrolls in a named region that the keyboard reaches', () => {
  assert.match(html, /^<section[^>]*aria-label="Bewoners \(schuif opzij voor meer\)" tabindex="0"/)
})

test('rows of words that stand as blocks on a phone keep their roles, and say what each cell is', () => {
  const stacked = renderToString(
    <Table
      lang="nl"
      id="s"
      caption="Wie"
      stacked
      columns={[{ label: 'Wie' }, { label: 'Rollen' }]}
      rows={[['Nel', 'redacteur']]}
    />,
  )
  assert.match(stacked, /<td[^>]*role="cell"[^>]*data-label="Rollen"[^>]*>redacteur/)
  for (const role of ['table', 'row', 'columnheader', 'rowheader'])
    assert.ok(stacked.includes(`role="${role}"`), role)
  assert.doesNotMatch(html, /role=/)
})

test('a caption that the heading above says too is for who listens only', () => {
  const quiet = renderToString(
    <Table lang="nl" id="q" caption="Bewoners" quiet columns={[{ label: 'Buurt' }]} rows={[]} />,
  )
  assert.match(quiet, /<caption class="weefsel-hidden">Bewoners/)
  assert.doesNotMatch(html, /<caption class="weefsel-hidden"/)
})
