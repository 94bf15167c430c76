import { mix } from '../../engines/contrast/contrast.ts'
import { type Colors, type Weak, weakPairs } from '../../engines/contrast/pairs.ts'
import type { Accent } from './setting.ts'

export type Scheme = 'light' | 'dark'

/** How much of the accent is in the colour under the pointer and in the soft ground; the rest is `strongEnd` or the ground. */
const SHARES = { light: { strong: 0.65, soft: 0.12 }, dark: { strong: 0.5, soft: 0.18 } } as const
const STRONG_END = { light: '#000000', dark: '#ffffff' } as const

/** The colours of a theme once this accent stands over them. */
export function withAccent(theme: Colors, accent: string, scheme: Scheme): Colors {
  const { strong, soft } = SHARES[scheme]
  const { ground = scheme === 'light' ? '#ffffff' : '#000000' } = theme
  return {
    ...theme,
    action: accent,
    weft: accent,
    'action-strong': mix(accent, strong, STRONG_END[scheme]),
    'action-soft': mix(accent, soft, ground),
  }
}

const OURS = new Set(['action', 'action-strong', 'action-soft'])

/** What cannot be read any more with this accent: pairs in which it takes part, the worst first. */
export function weakWith(theme: Colors, accent: string, scheme: Scheme): Weak[] {
  return weakPairs(withAccent(theme, accent, scheme)).filter(
    ({ front, back }) => OURS.has(front) || OURS.has(back),
  )
}

/**
 * The nearest colour that can be read: the same hue, darker on light and lighter on dark. Null when there is none, because
 * two others of the theme are too near to each other.
 */
export function nearestReadable(theme: Colors, accent: string, scheme: Scheme): string | null {
  for (let share = 1; share >= 0; share -= 0.02) {
    const tried = mix(accent, Math.max(share, 0), STRONG_END[scheme])
    if (weakWith(theme, tried, scheme).length === 0) return tried
  }
  return null
}

const rules = (accent: string, scheme: Scheme) => {
  const { strong, soft } = SHARES[scheme]
  const percent = (share: number) => `${Math.round(share * 100)}%`
  return [
    `--weefsel-color-action:${accent}`,
    `--weefsel-color-weft:${accent}`,
    `--weefsel-color-action-strong:color-mix(in srgb,${accent} ${percent(strong)},${STRONG_END[scheme]})`,
    `--weefsel-color-action-soft:color-mix(in srgb,${accent} ${percent(soft)},var(--weefsel-color-ground))`,
  ].join(';')
}

/** The stylesheet that puts an accent over a theme. Paper is always light. */
export function accentCss({ light, dark }: Accent): string {
  return `:root{${rules(light, 'light')}}@media screen and (prefers-color-scheme:dark){:root{${rules(dark, 'dark')}}}\n`
}

const NAME = /^([0-9a-f]{6})-([0-9a-f]{6})\.css$/

/** The name of that stylesheet: it holds the colours, so that it never changes and nothing need be asked. */
export const accentFile = ({ light, dark }: Accent) => `${light.slice(1)}-${dark.slice(1)}.css`

/** The accent of such a name; null when it is none. */
export function readAccentFile(name: string): Accent | null {
  const [, light, dark] = NAME.exec(name) ?? []
  return light && dark ? { light: `#${light}`, dark: `#${dark}` } : null
}
