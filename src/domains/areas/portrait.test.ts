import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FigureMap } from './area.ts'
import { indicatorOf, indicators } from './catalogue.ts'
import { formatFigure, isShown, whyHidden } from './format.ts'
import type { Indicator } from './indicator.ts'
import { portrait } from './portrait.ts'
import type { PortraitInput } from './sentence.ts'
import { strengthsFirst } from './strengths.ts'

function figures(values: Record<string, number>, year = 2024): FigureMap {
  return new Map(
    Object.entries(values).map(([indicatorId, value]) => [
      indicatorId,
      {
        indicatorId,
        value,
        year,
        datasetId: 'x',
        publisher: 'CBS',
        uncertainty: 'rounded',
        derivedFrom: null,
      },
    ]),
  )
}

function input(
  area: Record<string, number>,
  municipality: Record<string, number> = {},
  country: Record<string, number> = {},
): PortraitInput {
  return {
    area: { name: 'Centrum', figures: figures({ population: 8450, ...area }) },
    municipality: { name: 'Hilversum', figures: figures(municipality) },
    country: figures(country),
  }
}

const texts = (lang: 'nl' | 'en', known: PortraitInput) =>
  portrait(lang, known).flatMap(({ sentences }) => sentences.map(({ text }) => text))

test('figures become plain sentences with the municipality and the country beside them', () => {
  const known = input({ 'share-65-plus': 24.4 }, { 'share-65-plus': 21 }, { 'share-65-plus': 20 })
  assert.deepEqual(texts('nl', known), [
    'In Centrum wonen 8.450 mensen.',
    '24 van de 100 mensen zijn 65 jaar of ouder. In Hilversum zijn dat er 21, in Nederland 20.',
  ])
  assert.equal(
    texts('en', known)[1],
    '24 in 100 people are 65 or older. In Hilversum it is 21, in the Netherlands 20.',
  )
  const [paragraph] = portrait('nl', known)
  assert.deepEqual(paragraph?.sentences[1], {
    text: texts('nl', known)[1],
    indicatorId: 'share-65-plus',
    year: 2024,
    source: 'CBS',
    municipality: '21%',
    country: '20%',
  })
})

test('grammar follows the number, and nothing is called nobody or everybody', () => {
  const share = (value: number) => texts('nl', input({ 'share-65-plus': value }))[1]
  assert.equal(share(1), '1 van de 100 mensen is 65 jaar of ouder.')
  assert.equal(share(0), 'Minder dan 1 van de 100 mensen is 65 jaar of ouder.')
  assert.equal(share(100), 'Bijna alle mensen zijn 65 jaar of ouder.')
})

test('estimates say that they are, older people are not called adults, other years are named', () => {
  const known = input({ lonely: 47 }, { lonely: 47 })
  assert.equal(
    texts('nl', known)[1],
    'Naar schatting voelen 47 van de 100 volwassenen zich eenzaam. Dat is net zo veel als in Hilversum.',
  )
  const other = { ...input({ 'share-65-plus': 24 }), country: figures({ 'share-65-plus': 20 }, 2021) }
  assert.match(String(texts('nl', other)[1]), /In Nederland zijn dat er 20 \(2021\)\.$/)
  const old = { ...input({ 'share-65-plus': 24 }), country: figures({ 'share-65-plus': 20 }, 2014) }
  assert.match(String(texts('nl', old)[1]), /ouder\.$/)
})

test('under fifty people no share is shown, and the reason is one sentence', () => {
  const small = input({ population: 45, 'share-65-plus': 50, 'household-size': 2.3 })
  assert.deepEqual(texts('nl', small), [
    'In Centrum wonen 45 mensen.',
    'Een huishouden telt gemiddeld 2,3 mensen.',
  ])
  const share = indicatorOf('share-65-plus') as Indicator
  assert.equal(isShown(share, 49), false)
  assert.equal(isShown(share, 50), true)
  assert.equal(isShown(share, null), true)
  assert.match(String(whyHidden('nl', share, 49)), /minder dan 50/)
  assert.deepEqual(strengthsFirst('nl', input({ population: 45, lonely: 90 }, { lonely: 40 })).attention, [])
})

test('strengths and attention need a margin, agree with both comparisons, and name each subject once', () => {
  const { strengths, attention } = strengthsFirst(
    'nl',
    input(
      { volunteers: 35, lonely: 60, 'severely-lonely': 20, 'good-health': 79, 'weekly-sport': 55, woz: 900 },
      { volunteers: 25, lonely: 48, 'severely-lonely': 11, 'good-health': 78, 'weekly-sport': 64, woz: 300 },
      { volunteers: 25, lonely: 47, 'severely-lonely': 11, 'good-health': 78, 'weekly-sport': 49, woz: 300 },
    ),
  )
  assert.deepEqual(
    strengths.map(({ indicatorId }) => indicatorId),
    ['volunteers'],
  )
  assert.equal(strengths[0]?.reason, 'meer dan in Hilversum en Nederland')
  // The clearest of the two about loneliness; sport is better than one and worse than the other, so it is neither.
  assert.deepEqual(
    attention.map(({ indicatorId }) => indicatorId),
    ['severely-lonely'],
  )
})

test('at most five of each, and every figure with a direction has words', () => {
  const directed = indicators.filter(({ direction }) => direction !== 'neither')
  const values = (factor: number) => Object.fromEntries(directed.map(({ id }) => [id, 30 * factor]))
  const { strengths, attention } = strengthsFirst('en', input(values(1), values(2), values(2)))
  assert.ok(strengths.length <= 5 && attention.length <= 5 && strengths.length > 2)
  for (const lang of ['nl', 'en'] as const) {
    for (const { id } of directed) {
      const alone = strengthsFirst(lang, input({ [id]: 10 }, { [id]: 40 }))
      assert.equal(alone.strengths.length + alone.attention.length, 1, `${id} has no sentence in ${lang}`)
    }
  }
})

test('figures are written with their unit', () => {
  const show = (id: string, value: number) => formatFigure('nl', indicatorOf(id) as Indicator, value)
  assert.equal(show('population', 8450), '8.450')
  assert.equal(show('share-65-plus', 24.4), '24%')
  assert.equal(show('wmo-per-1000', 74), '74 per 1.000')
  assert.equal(show('distance-gp', 0.75), '0,8 km')
  assert.equal(show('woz', 358), '€ 358.000')
  assert.equal(show('urbanity', 1), 'zeer sterk stedelijk')
  assert.equal(formatFigure('en', indicatorOf('density') as Indicator, 2774), '2,774')
})
