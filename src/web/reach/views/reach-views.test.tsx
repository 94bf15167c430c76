import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { MultiPolygon } from 'geojson'
import { renderToString } from 'preact-render-to-string'
import { parse } from '../../../../test/request.ts'
import type { AreaShape } from '../../../domains/areas/index.ts'
import { type BuurtResult, looksOf, type Verdict } from '../../../domains/reach/index.ts'
import { buurtTitle } from './buurt-page.tsx'
import { ReachMap } from './reach-map.tsx'
import { ReachTable } from './reach-table.tsx'
import { besides, groupOption, headline, ORDER } from './words.ts'

const result = (at: number, verdict: Verdict): BuurtResult => ({
  ...{ areaCode: `BU9901${String(at).padStart(4, '0')}`, wijkCode: 'WK990101', lifeDomain: 'ontmoeting' },
  ...{ groupKey: 'ouderen', mode: 'walk', verdict, why: verdict === 'unknown' ? 'freshness' : null },
  ...{
    people: 1_234.4,
    peopleLow: 1_200,
    peopleHigh: 1_300,
    peopleBasis: 'estimate',
    score: 12.34,
    scoreLow: 1,
  },
  ...{
    scoreHigh: 20,
    gap: 3,
    agreement: 8 / 18,
    enoughShare: 9 / 18,
    noneShare: 0.25,
    nearestMedian: 615,
    nearestWorst: 900,
  },
  ...{ measuredShare: 1, uncovered: 0, byRoad: false },
})

function square(at: number): AreaShape {
  const [west, south] = [5 + (at % 20) * 0.01, 52 + Math.floor(at / 20) * 0.01]
  const ring = [
    [west, south],
    [west + 0.01, south],
    [west + 0.01, south + 0.01],
    [west, south + 0.01],
    [west, south],
  ]
  const shape: MultiPolygon = { type: 'MultiPolygon', coordinates: [[ring]] }
  return { shape, year: 2024, approximate: false } as AreaShape
}

const many = Array.from({ length: 300 }, (_, at) => result(at, ORDER[at % 4] ?? 'gap'))
const names = new Map(many.map(({ areaCode }, at) => [areaCode, `Een buurt met een lange naam ${at}`]))
const numbers = new Map(many.map(({ areaCode }, at) => [areaCode, String(at + 1)]))
const shapes = new Map(many.map(({ areaCode }, at) => [areaCode, square(at)]))
const shared = { lang: 'nl' as const, names, numbers, hrefOf: (code: string) => `/inzicht/bereik/${code}` }

test('many buurten are drawn as one shape for each verdict and listed by the page, so that the page stays light', () => {
  const map = renderToString(<ReachMap {...shared} results={many} shapes={shapes} title="Kaart" />)
  assert.ok(map.includes('aria-label="te weinig: 75"') && map.includes('aria-label="weten we nog niet: 75"'))
  assert.ok(!map.includes('<a ') && !map.includes('<text'))
  const table = (page: number) =>
    renderToString(
      <ReachTable
        {...shared}
        results={many}
        unit="hours"
        beside={null}
        number={1}
        page={page}
        pageHref={(to) => `?pagina=${to}`}
      />,
    )
  assert.equal(parse(table(1)).querySelectorAll('tbody tr').length, 30)
  assert.equal(parse(table(10)).querySelectorAll('tbody tr').length, 30)
  assert.equal(parse(table(99)).querySelectorAll('tbody tr').length, 30, 'a page too far is the last')
  assert.ok(map.length + table(1).length < 50_000, String(map.length + table(1).length))
})

test('few buurten have each a link with their number, name and verdict; the table says the same', () => {
  const few = many.slice(0, 3)
  const map = renderToString(<ReachMap {...shared} results={few} shapes={shapes} title="Kaart" />)
  assert.ok(map.includes('aria-label="2. Een buurt met een lange naam 1: genoeg"'))
  const cells = [
    ...parse(
      renderToString(
        <ReachTable
          {...shared}
          results={few}
          unit="hours"
          beside={null}
          number={1}
          page={1}
          pageHref={() => ''}
        />,
      ),
    ).querySelectorAll('tbody tr'),
  ].map((row) => [...row.children].map((cell) => cell.textContent))
  assert.deepEqual(cells[1]?.slice(1), ['genoeg', '8', '12', '10', '25', '± 1.234'])
  const none = renderToString(<ReachMap {...shared} results={few} shapes={new Map()} title="Kaart" />)
  assert.match(none, /geen kaart/)
})

test('the finding is a sentence, whatever was found', () => {
  const about = { domain: 'ontmoeting', name: 'Ontmoeten', group: 'ouderen', facilities: 3 }
  const said = (verdicts: Verdict[], more = {}) =>
    headline(
      'nl',
      verdicts.map((verdict, at) => result(at, verdict)),
      { ...about, ...more },
    )
  assert.equal(
    said(['gap', 'gap', 'gap', 'enough', 'unknown']),
    'In drie van de 4 buurten waarvan we het weten, is te weinig om elkaar te ontmoeten voor mensen van 65 jaar of ouder',
  )
  assert.match(said(['enough', 'unknown']), /^Van geen enkele buurt weten we zeker dat er te weinig is/)
  assert.match(said(['enough', 'enough']), /^In alle 2 buurten is genoeg om elkaar te ontmoeten/)
  assert.match(said(['enough']), /^In deze buurt is genoeg/)
  assert.match(said(['gap']), /^In deze buurt is te weinig/)
  assert.equal(besides('nl', [result(0, 'enough')]), '', 'the title said it')
  assert.match(said(['unknown']), /^We weten nog niet of er genoeg is om elkaar te ontmoeten/)
  assert.equal(besides('nl', [result(0, 'unknown'), result(1, 'unknown')]), 'Dat geldt voor alle 2 buurten.')
  assert.match(said(['gap', 'unknown']), /^In de enige buurt waarvan we het weten, is te weinig/)
  assert.match(said(['gap'], { facilities: 0 }), /^In deze buurt is te weinig/, 'by a norm it lacks')
  assert.match(said(['unknown'], { facilities: 0 }), /^Op de kaart staat nog niets/)
  assert.match(said(['gap'], { domain: 'nieuw', name: 'Spelen' }), /te weinig over “Spelen”/)
  const rest = ['gap', 'enough', 'unsure', 'unknown', 'unknown'].map((verdict, at) =>
    result(at, verdict as Verdict),
  )
  assert.equal(
    besides('nl', rest),
    'In één is genoeg, van één is het niet zeker en van twee weten we het nog niet.',
  )
})

test('how many ways to look see too little, and how many enough, is told of what is known only', () => {
  const said = (verdict: Verdict, agreement: number | null, enoughShare: number | null = null) =>
    looksOf({ verdict, agreement, enoughShare })
  assert.deepEqual(said('unsure', 8 / 18, Math.fround(9 / 18)), { below: 8, above: 9 })
  assert.deepEqual(said('gap', Math.fround(17 / 18)), { below: 17, above: 1 })
  assert.deepEqual(said('enough', 0, 17 / 18), { below: 0, above: 17 })
  assert.equal(said('unknown', 1), null)
  assert.equal(said('enough', null), null)
})

test('the page of a buurt is named after what there is too little of, else after what there is enough of', () => {
  const title = (verdicts: Verdict[]) => {
    const lines = verdicts.map((verdict, at) => ({
      domain: { id: `d${at}`, name: { nl: `Thema ${at}`, en: `Theme ${at}` } },
      result: result(at, verdict),
    }))
    return buurtTitle('nl', { lines, area: { name: 'De Kade' } } as unknown as Parameters<
      typeof buurtTitle
    >[1])
  }
  assert.equal(title(['enough', 'gap', 'gap', 'unknown']), 'In De Kade is te weinig voor: thema 1 en thema 2')
  assert.equal(title(['enough', 'unsure']), 'In De Kade is genoeg voor: thema 0')
  assert.equal(title(['unsure', 'unknown']), 'Van De Kade weten we het niet zeker')
  assert.equal(title([]), 'Van De Kade weten we het nog niet')
})

test('a group stands in a list with a capital, in a sentence without', () => {
  assert.equal(groupOption('nl', 'ouderen'), 'Mensen van 65 jaar of ouder')
  assert.equal(groupOption('en', 'ouderen'), 'People of 65 or older')
  assert.equal(groupOption('nl', 'iedereen'), 'Iedereen')
})
