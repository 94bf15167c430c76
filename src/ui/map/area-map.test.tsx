import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { AreaMap, type MapArea } from './area-map.tsx'

const square: MapArea = {
  code: 'WK1',
  name: 'Oost',
  href: '/gebieden/WK1',
  path: 'M0 0L600 0L600 300L0 300Z',
  tone: 2,
}

const draw = (
  area: Partial<MapArea>,
  markers: { number: number; x: number; y: number; label: string }[] = [],
) =>
  renderToString(
    <AreaMap
      lang="nl"
      title="Kaart"
      description="De wijken"
      areas={[{ ...square, ...area }]}
      markers={markers}
      width={640}
      height={320}
    />,
  )

test('an area is a link with its name', () => {
  assert.match(draw({}), /<a[^>]*href="\/gebieden\/WK1"[^>]*aria-label="Oost"/)
})

test('what the pattern shows is said in words too', () => {
  assert.match(
    draw({ missing: true, approximate: true }),
    /aria-label="Oost, geen gegevens, grens is een schatting"/,
  )
  assert.match(draw({ missing: true }), /fill="url\(#kaart-leeg\)"/)
})

test('a name is drawn where it fits, and only on wide screens where it barely fits', () => {
  assert.match(draw({}), /<text class="weefsel-map__name"[^>]*>Oost/)
  assert.match(draw({ path: 'M0 0L50 0L50 300L0 300Z' }), /weefsel-map__name--wide-only/)
  assert.doesNotMatch(draw({ path: 'M0 0L20 0L20 300L0 300Z' }), /<text/)
})

test('a name makes room for a marker', () => {
  const free = draw({}).match(/__name" x="[\d.]+" y="([\d.]+)"/)?.[1]
  const moved = draw({}, [{ number: 1, x: 300, y: Number(free), label: 'De Lelie' }])
  assert.notEqual(moved.match(/__name" x="[\d.]+" y="([\d.]+)"/)?.[1], free)
  assert.match(moved, /aria-label="1: De Lelie"/)
})

test('the area of the page has an edge of its own', () => {
  assert.match(draw({ current: true }), /<path class="weefsel-map__current"/)
  assert.doesNotMatch(draw({}), /__current/)
})

test('what was found is a pattern, a word in the picture and the same word for who listens', () => {
  const html = draw({ weave: 'hole', note: 'te weinig' })
  assert.match(html, /aria-label="Oost: te weinig"/)
  assert.match(html, /fill="url\(#kaart-hole\)"/)
  assert.match(html, /<pattern id="kaart-hole"/)
  assert.match(html, /<tspan[^>]*>te weinig<\/tspan>/)
  assert.doesNotMatch(draw({}), /<pattern id="kaart-hole"/)
  // What is drawn must be in the name of the link (WCAG 2.5.3).
  const small = draw({
    name: 'Een naam die niet past',
    short: '12',
    note: 'genoeg',
    path: 'M0 0L60 0L60 60L0 60Z',
  })
  assert.match(small, /aria-label="12\. Een naam die niet past: genoeg"/)
  assert.match(small, /<text[^>]*>12<\/text>/)
})
