import { accountPaths } from '../../domains/accounts/index.ts'
import { claimPaths } from '../../domains/claims/index.ts'
import { localDay, localTime } from '../../platform/clock.ts'
import type { AppContext } from '../../platform/http/context.ts'
import { formatDate, formatTime, type Lang } from '../../platform/i18n.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

/** The texts of claims in the language of the reader. */
export const textsOf = (c: AppContext) => ({ nl, en })[c.var.lang]

/** `22 november 2026, 10.30 uur`. */
export const momentOf = (lang: Lang, moment: Date) =>
  `${formatDate(lang, localDay(moment))}, ${formatTime(lang, localTime(moment))}`

/** The way back from a page about one of one’s organisations. */
export function ownCrumbs(c: AppContext) {
  const { crumb } = textsOf(c)
  return [
    { href: accountPaths.own, label: crumb.own },
    { href: claimPaths.own, label: crumb.organizations },
  ]
}
