import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { MAP_WEAVES, WeavePatterns, WeaveSample, weaveId } from './weaves.tsx'

test('each weave has threads of its own, so that none differs by colour alone', () => {
  const html = renderToString(<WeavePatterns id="kaart" />)
  const threads = [...html.matchAll(/ d="([^"]+)"/g)].map(([, path]) => path)
  assert.equal(new Set(threads).size, MAP_WEAVES.length)
  for (const weave of MAP_WEAVES) assert.ok(html.includes(`id="${weaveId('kaart', weave)}"`))
})

test('a sample is drawn for the eye only: words stand beside it', () => {
  const html = renderToString(<WeaveSample id="staal" weave="hole" />)
  assert.match(html, /^<svg[^>]*aria-hidden="true"/)
  assert.match(html, /fill="url\(#staal-hole\)"/)
})
