import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { contrast } from '../engines/contrast/contrast.ts'
import { PAIRS } from '../engines/contrast/pairs.ts'

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

for (const theme of readdirSync(new URL('themes/', root))) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`contrast of theme ${theme}, ${scheme}`, () => {
      const tokens = tokensOf(theme, scheme)
      const colour = (role: string) => resolve(tokens, `--weefsel-color-${role}`)
      const failed = PAIRS.map(({ front, back, least }) => {
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
