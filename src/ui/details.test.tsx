import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { Details } from './details.tsx'

test('folded by default, open when asked', () => {
  assert.match(
    renderToString(<Details summary="Bronnen">x</Details>),
    /<details class="weefsel-details"><summary/,
  )
  const open = renderToString(
    <Details summary="Bronnen" open>
      x
    </Details>,
  )
  assert.match(open, /<details[^>]* open/)
})
