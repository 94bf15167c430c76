import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import type { Figure } from '../../../domains/inbox/index.ts'
import { messagesOf } from '../../../domains/inbox/index.ts'
import type { Taxonomy, Term } from '../../../domains/taxonomy/index.ts'
import { ThreeDoors } from '../../neighbourhood/doors.tsx'
import { nl } from '../texts.nl.ts'
import { Misses } from './misses.tsx'

const figure = (name: Figure['figure'], at: Figure['at'], count: number): Figure => ({
  figure: name,
  at,
  count,
})
const byWijk = [figure('miss-wijk', { wijk: 'WK990101', domain: 'wonen' }, 30)]
const byGroup = [figure('miss-group', { domain: 'wonen', group: '' }, 20)]
const shared = {
  ...{ lang: 'nl' as const, texts: nl.misses, areas: new Map([['WK990101', 'Weefkade']]) },
  terms: { life_domain: [], target_group: [] } as unknown as Record<Taxonomy, Term[]>,
  open: { count: null, days: 3 },
}
const words = (props: Parameters<typeof Misses>[0]) =>
  renderToString(<Misses {...props} />).replace(/<[^>]+>/g, ' ')

test('everybody reads what was published, of which quarters, and that the rest is few or none', () => {
  const text = words({ ...shared, quarters: ['2026-Q2', '2026-Q3'], byWijk, byGroup, exact: [] })
  assert.match(text, /Geteld over Q2\u00a02026 en Q3\u00a02026/)
  assert.match(text, /Weefkade\s+wonen\s+30/)
  assert.match(text, /wonen\s+iedereen\s+20/)
  assert.match(text, /Er wachten nu enkele berichten op antwoord\. Het oudste wacht 3 dagen/)
  assert.ok(!text.includes(nl.misses.exact))
})

test('who reads the messages of a wijk sees its precise numbers as well', () => {
  const exact = [{ areaCode: 'WK990101', lifeDomain: 'wonen', targetGroup: null, count: 3 }]
  const text = words({ ...shared, quarters: [], byWijk: [], byGroup: [], exact })
  assert.ok(text.includes(nl.misses.exact))
  assert.match(text, /Weefkade\s+wonen\s+iedereen\s+3/)
  assert.ok(text.includes(nl.misses.noneText))
})

test('a wijk says of its messages what was published, and nothing when nothing was', () => {
  const figures = [
    figure('wijk-term', { wijk: 'WK990101', term: 'in-time' }, 20),
    figure('wijk-term', { wijk: 'WK990101', term: 'late' }, 10),
  ]
  const doors = (code: string) =>
    renderToString(
      <ThreeDoors lang="nl" code={code} messages={messagesOf({ quarters: ['2026-Q3'], figures }, code)} />,
    )
  assert.match(doors('WK990101'), /ongeveer 30 berichten\. Ongeveer 20 kregen op tijd antwoord/)
  assert.doesNotMatch(doors('WK990102'), /ongeveer/)
})
