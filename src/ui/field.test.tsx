import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { Field } from './field.tsx'

test('label, hint and error belong to the control, and the value is kept', () => {
  const html = renderToString(
    <Field
      lang="nl"
      kind="email"
      name="mail"
      label="E-mail"
      hint="Alleen voor antwoord."
      error="Klopt niet."
      value="ans@"
    />,
  )
  assert.match(html, /<label[^>]*for="mail"/)
  assert.match(html, /<input[^>]*type="email"[^>]*value="ans@"/)
  assert.match(html, /aria-describedby="mail-uitleg mail-fout"/)
  assert.match(html, /aria-invalid="true"/)
})

test('whether it must be filled in is said in words; the browser judges nothing', () => {
  const must = renderToString(<Field lang="nl" name="a" label="A" required />)
  assert.match(must, /\(verplicht\)/)
  assert.doesNotMatch(must, / required|\*/)
  assert.match(
    renderToString(<Field lang="en" name="a" label="A" required={false} />),
    /you may leave this empty/,
  )
  assert.doesNotMatch(renderToString(<Field lang="nl" name="a" label="A" />), /\(/)
})

test('a textarea and a select keep what was filled in', () => {
  assert.match(
    renderToString(<Field lang="nl" kind="textarea" name="t" label="T" value="a < b" />),
    />a &lt; b<\/textarea>/,
  )
  const options = [{ value: 'eten', label: 'Samen eten' }]
  const select = renderToString(
    <Field lang="nl" kind="select" name="s" label="S" options={options} value="eten" />,
  )
  assert.match(select, /<option selected value="eten">|<option value="eten" selected>/)
})

test('the field for robots is out of sight, out of the tab order and not filled in by the browser', () => {
  const html = renderToString(<Field lang="nl" kind="honeypot" name="website" label="" />)
  assert.match(html, /aria-hidden="true"/)
  assert.match(html, /tabindex="-1" autocomplete="off"/)
})
