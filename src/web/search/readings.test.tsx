import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import type { Reading } from '../../platform/search/search.ts'
import type { Search } from './load.ts'
import { Readings } from './readings.tsx'

const area = { code: 'GM9902', name: 'Spoelhaven', level: 'gemeente' }
const inTown: Reading = { typed: 'spoelhaven', as: 'meaning', to: ['area:GM9902'] }
const call: Reading = { typed: 'wie kan bellen', as: 'meaning', to: ['access:call'] }

function shown(readings: Reading[], inside: number, total = 3): string {
  const counts = new Map(inside > 0 ? [['area:GM9902', inside]] : [])
  const search = {
    ...{ found: { readings, counts, total }, municipalities: [area], terms: {} },
    areas: new Map([['GM9902', area]]),
  } as unknown as Search
  return renderToString(<Readings lang="nl" search={search} />)
}

test('that nothing lies in the town that was named is said, and only then', () => {
  assert.match(shown([inTown], 0), /In Spoelhaven vonden we dit niet/)
  assert.doesNotMatch(shown([inTown], 2), /vonden we dit niet/)
  assert.doesNotMatch(shown([inTown], 0, 0), /vonden we dit niet/)
})

test('who wants to call somebody in a town gets the page of it', () => {
  assert.match(shown([call, inTown], 2), /href="\/wijken\/GM9902">Kijk wie je kunt bellen in Spoelhaven</)
  assert.doesNotMatch(shown([inTown], 2), /Kijk wie/)
  assert.doesNotMatch(shown([call], 2), /Kijk wie/)
})
