import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { Prose } from './prose.tsx'

test('blank lines make paragraphs and line ends stay', () => {
  const html = renderToString(<Prose text={'Soep.\nBrood.\n \nElke week.'} />)
  assert.equal(html, '<p class="nl-paragraph">Soep.<br/>Brood.</p><p class="nl-paragraph">Elke week.</p>')
})

test('only the first paragraph of a lead is bigger; a text in another language says so', () => {
  const html = renderToString(<Prose text={'Een\n\nTwee'} lead lang="nl" />)
  assert.equal(html.match(/--lead/g)?.length, 1)
  assert.equal(html.match(/lang="nl"/g)?.length, 2)
})

test('web addresses are links only where that was asked for, and end before the full stop', () => {
  const text = 'Kijk op https://www.taal.example/les/ (of http://koor.example).'
  const html = renderToString(<Prose text={text} links />)
  assert.match(html, /href="https:\/\/www\.taal\.example\/les\/">taal\.example\/les<\/a> \(of /)
  assert.match(html, /href="http:\/\/koor\.example">koor\.example<\/a>\)\.<\/p>/)
  assert.doesNotMatch(renderToString(<Prose text={text} />), /<a/)
})

test('no other scheme becomes a link, and markup stays text', () => {
  const html = renderToString(<Prose text={'javascript:alert(1) https://a.example/"><b>x'} links />)
  assert.doesNotMatch(html, /href="javascript|<b>/)
})
