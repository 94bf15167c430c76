import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'

type Tokens = Map<string, string>

const root = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')

function declarations(css: string): Tokens {
  return new Map(
    [...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map((match) => [match[1] ?? '', match[2] ?? '']),
  )
}

/** The tokens as they end up on the page: ours, then the theme, then its dark part. */
function tokensOf(theme: string, scheme: 'light' | 'dark'): Tokens {
  const [light = '', dark = ''] = read(`themes/${theme}/tokens.css`).split(
    '@media screen and (prefers-color-scheme: dark)',
  )
  const parts = [declarations(read('src/ui/tokens.css')), declarations(light)]
  if (scheme === 'dark') parts.push(declarations(dark))
  return new Map(parts.flatMap((part) => [...part]))
}

function resolve(tokens: Tokens, name: string, depth = 0): string {
  assert.ok(depth < 12, `${name} turns in a circle`)
  const value = tokens.get(name) ?? ''
  const reference = value.match(/^var\((--[\w-]+)(?:,\s*([^)]+))?\)$/)
  if (!reference) return value
  const [, target = '', fallback = ''] = reference
  return tokens.has(target) ? resolve(tokens, target, depth + 1) : fallback
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[\da-f]/gi, '$&$&') : hex
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(full.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

const GROUNDS = ['ground', 'raised', 'sunk']
const SOFT = ['action-soft', 'alert-soft', 'mark-soft', 'good-soft']
const TONES = ['tone-0', 'tone-1', 'tone-2', 'tone-3', 'tone-4']
const on = (fronts: string[], backs: string[], least: number) =>
  fronts.flatMap((front) => backs.map((back): [string, string, number] => [front, back, least]))

/** Text 4.5 to 1 (WCAG 1.4.3), parts that carry meaning 3 to 1 (1.4.11). */
const PAIRS = [
  ...on(['ink'], [...GROUNDS, ...SOFT, ...TONES], 4.5),
  ...on(['ink-soft', 'action', 'action-strong'], [...GROUNDS, 'action-soft'], 4.5),
  ...on(['action', 'alert'], ['alert-soft'], 4.5),
  ...on(['alert'], GROUNDS, 4.5),
  ...on(['on-action'], ['action', 'action-strong'], 4.5),
  ...on(['on-mark'], ['mark', 'focus-fill'], 4.5),
  ...on(['action-strong'], TONES.slice(0, 1), 4.5),
  ...on(['edge', 'good', 'mark-line'], GROUNDS, 3),
  ...on(['mark-line'], ['mark-soft'], 3),
  ...on(['outline'], [...TONES, 'ground'], 3),
  ...on(['focus-line'], [...GROUNDS, ...SOFT], 3),
]

for (const theme of readdirSync(new URL('themes/', root))) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`contrast of theme ${theme}, ${scheme}`, () => {
      const tokens = tokensOf(theme, scheme)
      const colour = (role: string) => resolve(tokens, `--weefsel-color-${role}`)
      const failed = PAIRS.map(([front, back, least]) => {
        const ratio = contrast(colour(front), colour(back))
        return ratio >= least ? '' : `${front} on ${back}: ${ratio.toFixed(2)} < ${least}`
      }).filter(Boolean)
      assert.deepEqual(failed, [])
    })
  }

  test(`theme ${theme} uses no token that does not exist`, () => {
    const tokens = tokensOf(theme, 'light')
    const used = [...read(`themes/${theme}/tokens.css`).matchAll(/var\((--weefsel[\w-]+)/g)].map(
      (match) => match[1] ?? '',
    )
    assert.deepEqual(
      used.filter((name) => !tokens.has(name)),
      [],
    )
  })
}

test('the stylesheets of the components use no token that does not exist', () => {
  const known = tokensOf('weefsel', 'light')
  const files = readdirSync(new URL('src/ui/', root), { recursive: true }).map(String)
  const unknown = files
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) =>
      [...read(`src/ui/${file}`).matchAll(/var\((--weefsel[\w-]+)/g)].map((match) => match[1] ?? ''),
    )
    .filter((name) => !known.has(name))
  assert.deepEqual(unknown, [])
})
