import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { Badge, NumberBadge } from './badge.tsx'

test('a badge carries words in the look of the design system', () => {
  assert.match(
    renderToString(<Badge tone="good">Nagekeken</Badge>),
    /nl-data-badge.*weefsel-badge--good.*>Nagekeken</,
  )
})

test('a number badge shows its number', () => {
  assert.match(renderToString(<NumberBadge number={7} />), /nl-number-badge">7</)
})
