import { type Accent, nearestReadable, weakWith } from '../../domains/settings/index.ts'
import { readColor } from '../../engines/contrast/contrast.ts'
import { type ThemeColors, themeColors } from '../../platform/admin/theme-colors.ts'
import { listThemes } from '../../platform/admin/themes.ts'
import { formatNumber, type Lang } from '../../platform/i18n.ts'
import { no, ok, type Problems, type Result } from '../../platform/result.ts'
import type { BeheerTexts } from './texts.nl.ts'

type Texts = BeheerTexts['look']['problems']

/** Rounded down: 4.49 must not be told as the 4.5 that it is not. */
const ratioWords = (lang: Lang, ratio: number) => formatNumber(lang, Math.floor(ratio * 10) / 10, 1)

/** Why a colour cannot be read in a theme, with the ratio and a colour that can; null when it can. */
function weakness(
  colors: ThemeColors,
  accent: string,
  scheme: 'light' | 'dark',
  { lang, texts }: { lang: Lang; texts: Texts },
): string | null {
  const [worst] = weakWith(colors[scheme], accent, scheme)
  if (!worst) return null
  const what = worst.front === 'on-action' ? 'on' : worst.front.startsWith('action') ? 'text' : 'other'
  const nearest = nearestReadable(colors[scheme], accent, scheme)
  const said = texts.weak(texts.what[what], ratioWords(lang, worst.ratio), ratioWords(lang, worst.least))
  return said + (nearest ? texts.nearest(nearest) : '')
}

/** Reads theme and colours. All problems at once; a colour that cannot be read is refused with its ratio. */
export function readLook(
  { thema = '', kleur = '', donker = '' }: Record<string, string>,
  words: { lang: Lang; texts: Texts },
): Result<{ theme: string; accent: Accent | null }> {
  const { texts } = words
  const problems: Problems = {}
  if (!listThemes().some(({ id }) => id === thema)) return no({ thema: texts.theme })
  const colors = themeColors(thema)
  const [typedLight, typedDark] = [kleur.trim(), donker.trim()]
  const [light, dark] = [readColor(typedLight), readColor(typedDark)]
  if (typedLight && !light) problems.kleur = texts.color
  if (typedDark && !dark) problems.donker = texts.color
  if (typedDark && !typedLight) problems.kleur = texts.darkNeedsLight
  const weakLight = light && weakness(colors, light, 'light', words)
  const weakDark = dark && weakness(colors, dark, 'dark', words)
  if (weakLight) problems.kleur = weakLight
  if (weakDark) problems.donker = weakDark
  if (Object.keys(problems).length > 0) return no(problems)
  if (!light) return ok({ theme: thema, accent: null })
  const readable = dark ?? nearestReadable(colors.dark, light, 'dark')
  return readable ? ok({ theme: thema, accent: { light, dark: readable } }) : no({ donker: texts.color })
}
