import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { KeyFacts } from './key-facts.tsx'

const shown = (more: object) =>
  renderToString(<KeyFacts label="Volgende keer" first="donderdag" facts={[]} actions={[]} {...more} />)

test('when comes first, then the facts, then what to do', () => {
  const html = shown({
    note: 'bel even',
    facts: [{ label: 'Waar', value: 'De Geus' }],
    actions: [{ href: 'tel:1', icon: 'phone', label: 'Bel' }],
  })
  const order = ['Volgende keer', 'donderdag', 'bel even', 'De Geus', 'tel:1'].map((part) =>
    html.indexOf(part),
  )
  assert.ok(order.every((at) => at >= 0))
  assert.deepEqual(
    order,
    order.toSorted((a, b) => a - b),
  )
})

test('that it is open now is said in words, and only then', () => {
  assert.match(shown({ now: 'nu open' }), /nu open/)
  assert.doesNotMatch(shown({}), /badge/)
})
