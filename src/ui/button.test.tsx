import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { Button, ButtonLink } from './button.tsx'

test('a button sends its form unless told otherwise', () => {
  assert.match(
    renderToString(<Button>Stuur</Button>),
    /<button class="nl-button nl-button--primary[^"]*" type="submit">/,
  )
})

test('a link that looks like a button stays a link', () => {
  const html = renderToString(
    <ButtonLink href="/plekken" look="secondary">
      Bekijk
    </ButtonLink>,
  )
  assert.match(html, /^<a class="nl-button nl-button--secondary[^"]*" href="\/plekken">/)
})
