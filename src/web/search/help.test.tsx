import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import type { Reading } from '../../platform/search/search.ts'
import { readAsked } from './asked.ts'
import { NothingFound } from './help.tsx'
import type { Search } from './load.ts'

const hrefs = (text: string, readings: Reading[]) => {
  const search = { found: { readings }, municipalities: [], terms: {}, areas: new Map() } as unknown as Search
  const asked = readAsked(new URLSearchParams({ q: text }))
  const html = renderToString(<NothingFound lang="nl" asked={asked} search={search} helper={undefined} />)
  return [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)
}
const when: Reading = { typed: 'woensdagmiddag', as: 'meaning', to: ['when:WE'] }

test('a question that found nothing can be asked without its day', () => {
  const child: Reading = { typed: 'kind', as: 'meaning', to: ['target_group:kinderen'] }
  assert.deepEqual(hrefs('spelen met kind op woensdagmiddag', [child, when]), ['/zoeken?q=spelen+met+kind'])
})

test('but not when its other words are known nowhere, or belong to another counter', () => {
  assert.deepEqual(hrefs('qwrtzx woensdagmiddag', [when, { typed: 'qwrtzx', as: 'unknown', to: [] }]), [])
  const elsewhere: Reading = { typed: 'paspoort', as: 'meaning', to: ['person:gemeente'] }
  assert.deepEqual(hrefs('paspoort woensdagmiddag', [elsewhere, when]), [])
})
