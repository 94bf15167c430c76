import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { allPreviews } from './preview.tsx'

const here = new URL('.', import.meta.url)
const files = readdirSync(here, { recursive: true }).map(String)
const components = files
  .filter((file) => /\.tsx$/.test(file) && !/\.(preview|test)\.tsx$|^preview\.tsx$/.test(file))
  .map((file) => file.replace('.tsx', ''))

test('every component has a preview that is shown, and a test', () => {
  assert.ok(components.length > 20)
  const shown = new Set(allPreviews().map((preview) => preview.component))
  assert.deepEqual([...shown].sort(), components.sort())
  for (const component of components) assert.ok(files.includes(`${component}.test.tsx`), component)
})

for (const { component, name, render } of allPreviews()) {
  test(`preview ${component}: ${name}`, () => {
    const html = renderToString(render())
    assert.ok(html.length > 0)
    assert.doesNotMatch(html, / style="|<script| on[a-z]+="/)
    assert.doesNotMatch(html, /undefined|\[object|NaN/)
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])
    assert.equal(new Set(ids).size, ids.length, `ids twice: ${ids.join(' ')}`)
  })
}
