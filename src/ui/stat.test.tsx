import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { Stat } from './stat.tsx'

test('the figure is written the way the reader writes numbers', () => {
  const stat = (lang: 'nl' | 'en') =>
    renderToString(<Stat lang={lang} label="Bewoners" value={12480.4} digits={1} year="2024" source="CBS" />)
  assert.match(stat('nl'), />12\.480,4</)
  assert.match(stat('en'), />12,480\.4</)
})

test('an unknown figure says so and compares nothing of its own', () => {
  const html = renderToString(
    <Stat
      lang="nl"
      label="Bijstand"
      value={null}
      unit="%"
      place="Centrum"
      comparisons={[{ label: 'Nederland', value: 5 }]}
      year="2024"
      source="CBS"
    />,
  )
  assert.match(html, /niet bekend/)
  assert.doesNotMatch(html, />Centrum</)
})

test('percentages are drawn on a scale that ends at hundred', () => {
  const html = renderToString(
    <Stat
      lang="nl"
      label="x"
      value={48}
      unit="%"
      place="Centrum"
      comparisons={[{ label: 'Nederland', value: 39 }]}
      year="2024"
      source="CBS"
    />,
  )
  assert.match(html, /width="48%"/)
  assert.match(html, /width="39%"/)
})
