import type { Lang } from '../../platform/i18n.ts'
import type { Comparison } from './compare.ts'
import type { Finding } from './results.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'
import { amountOf, isUnknown } from './words.ts'

/**
 * What differs, as sentences: what there is, what lacks, and each buurt of which the verdict is another. No numbers when one of both
 * says nothing of any buurt: its mean is of other buurten.
 */
export function comparisonLines(
  lang: Lang,
  { before, after, changes, sameNorm }: Comparison,
  names: ReadonlyMap<string, string>,
): string[] {
  const { cli, verdicts } = { nl, en }[lang]
  const amount = ({ unit }: Finding, value: number) => amountOf(lang, unit, value)
  const lines = changes.map((each) =>
    cli.change(names.get(each.areaCode) ?? each.areaCode, verdicts[each.before], verdicts[each.after]),
  )
  const numbers = [
    cli.totals(amount(before, before.mean), amount(after, after.mean)),
    cli.gaps(amount(before, before.gap), amount(after, after.gap)),
  ]
  return [
    ...(isUnknown(before) || isUnknown(after) ? [] : numbers),
    ...(sameNorm ? [] : [cli.otherNorm]),
    ...(lines.length === 0 ? [cli.same] : lines),
  ]
}
