import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import type { Ground } from '../load.ts'
import { SitesMap } from './effect-map.tsx'

/** About a kilometre and a half around RD 151000, 450000. */
const ring = [
  [5.32, 52.03],
  [5.34, 52.03],
  [5.34, 52.045],
  [5.32, 52.045],
  [5.32, 52.03],
]
const shapes = new Map([
  ['BU1', { shape: { type: 'MultiPolygon', coordinates: [[ring]] }, approximate: false }],
])

test('a map is there only when every spot of the list is on it', () => {
  const drawn = (sites: { x: number; y: number }[]) =>
    renderToString(
      <SitesMap
        lang="nl"
        ground={{ shapes } as unknown as Ground}
        sites={sites.map((site) => ({ ...site, label: 'hier' }))}
        title="Waar?"
      />,
    )
  const [here, elsewhere] = [
    { x: 151_000, y: 450_000 },
    { x: 208_000, y: 476_000 },
  ]
  assert.match(drawn([here]), /<svg/)
  assert.equal(drawn([here, elsewhere]), '')
})
