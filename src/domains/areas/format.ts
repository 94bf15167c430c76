import { formatNumber, type Lang } from '../../platform/i18n.ts'
import type { Indicator } from './indicator.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

/** Under this number of inhabitants a share says little and may point at people: CBS rounds to 5. */
export const TOO_FEW = 50

/** Whether a figure may be shown for an area with this many inhabitants (null: not known, which hides nothing). */
export function isShown(indicator: Indicator, population: number | null): boolean {
  const relative = indicator.kind === 'share' || indicator.kind === 'rate'
  return !relative || population === null || population >= TOO_FEW
}

/** Why a figure is not shown, as one sentence; null when it is. */
export function whyHidden(lang: Lang, indicator: Indicator, population: number | null): string | null {
  return isShown(indicator, population) ? null : { nl, en }[lang].tooFew
}

/** A figure with its unit, for a table: `24%`, `43 per 1.000`, `0,8 km`, `€ 225.000`, `8.450`. */
export function formatFigure(lang: Lang, indicator: Indicator, value: number): string {
  const texts = { nl, en }[lang]
  const number = formatNumber(lang, value, indicator.digits)
  switch (indicator.unit) {
    case 'percent':
      return `${number}%`
    case 'per1000':
      return texts.per1000(number)
    case 'km':
      return `${number} km`
    case 'thousandEuro':
      return `€ ${formatNumber(lang, Math.round(value * 1000))}`
    case 'urbanity':
      return texts.urbanity[Math.round(value) - 1] ?? number
    default:
      return number
  }
}
