import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { LeaveLimits, QuickLeave } from './quick-leave.tsx'

test('the way out is a plain link that tells the other site nothing', () => {
  const html = renderToString(<QuickLeave lang="nl" />)
  assert.match(html, /<a class="weefsel-leave__button" href="https:[^"]+" rel="noreferrer">/)
  assert.doesNotMatch(html, /<script|<button/)
})

test('its limits stand beside it and lead to how to erase traces', () => {
  const html = renderToString(<QuickLeave lang="nl" />)
  const [, id] = /href="#([^"]+)"/.exec(html) ?? []
  assert.match(html, /wist niets/)
  const limits = renderToString(<LeaveLimits lang="nl" />)
  assert.ok(limits.includes(`id="${id}"`))
  for (const part of ['geschiedenis', 'meekijkt', '112']) assert.ok(limits.includes(part), part)
})

test('both languages say the same', () => {
  const [nl, en] = (['nl', 'en'] as const).map((lang) => renderToString(<LeaveLimits lang={lang} />))
  assert.equal(nl?.match(/<li/g)?.length, en?.match(/<li/g)?.length)
})
