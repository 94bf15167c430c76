import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Concept } from './concept.ts'
import { isWho, NICE, niceWorth } from './nice.ts'

const wish = (...facets: string[]): Concept => ({
  reading: { typed: '', as: 'meaning', to: facets },
  alternatives: facets.map((facet) => ({ stems: [], facets: [facet], worth: 0.5 })),
  ...{ weight: 0.5, kind: 'soft' },
})

test('who it is for is counted together; a language weighs more than another wish', () => {
  assert.ok(isWho(wish('target_group:ouderen', 'target_group:alleenstaanden')))
  assert.ok(!isWho(wish('target_group:ouderen', 'cost:free')))
  assert.equal(niceWorth(wish('language:ar', 'language:fa')), NICE.language)
  assert.equal(niceWorth(wish('cost:free')), NICE.theme)
})
