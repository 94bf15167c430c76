import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { LooseThread, Swatch, WEAVES, WovenBand } from './weave.tsx'

test('nine weaves, all different, all silent', () => {
  const drawn = WEAVES.map((weave) => renderToString(<Swatch weave={weave} />))
  assert.equal(new Set(drawn).size, 9)
  for (const svg of drawn) assert.match(svg, /aria-hidden="true"/)
})

test('two bands on a page can have their own pattern', () => {
  const html = renderToString(<WovenBand id="onder" />)
  assert.match(html, /<pattern id="onder"/)
  assert.match(html, /fill="url\(#onder\)"/)
})

test('the loose thread leaves a gap: one pick stops halfway', () => {
  const weft = renderToString(<LooseThread />).match(/__weft" d="([^"]+)"/)?.[1] ?? ''
  assert.ok(weft.includes(' 2.5h'))
  assert.doesNotMatch(weft, /M(?:[6-9]|10) 3\.5h/)
})
