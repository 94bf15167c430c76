import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { CheckboxField, Choices } from './choice.tsx'

const options = [
  { value: 'ja', label: 'Ja' },
  { value: 'nee', label: 'Nee', hint: 'Dan stopt het hier.' },
]

test('the error summary can jump to the first answer; the chosen answer stays chosen', () => {
  const html = renderToString(
    <Choices lang="nl" kind="radios" name="q" label="Vraag" options={options} value="nee" error="Kies." />,
  )
  assert.match(html, /<fieldset[^>]*aria-describedby="q-fout"/)
  assert.match(html, /<input[^>]*id="q"[^>]*value="ja"/)
  assert.match(html, /<input[^>]*id="q-nee"[^>]*checked/)
  assert.match(html, /aria-describedby="q-nee-uitleg"/)
})

test('one checkbox is one question', () => {
  const html = renderToString(<CheckboxField lang="nl" kind="checkbox" name="ok" label="Goed zo" />)
  assert.match(html, /<input[^>]*type="checkbox"[^>]*id="ok"[^>]*name="ok"[^>]*value="ja"/)
  assert.doesNotMatch(html, /checked/)
})
