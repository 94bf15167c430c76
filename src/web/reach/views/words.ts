import {
  type BuurtResult,
  groupOf,
  scoreWords,
  type Verdict,
  wholeMinutes,
} from '../../../domains/reach/index.ts'
import { formatList, formatNumber, type Lang } from '../../../platform/i18n.ts'
import { en } from '../texts.en.ts'
import { nl } from '../texts.nl.ts'

export const textsOf = (lang: Lang) => ({ nl, en })[lang]

/** The order in which verdicts stand beside each other: what there is beside what there is not, then what is not known. */
export const ORDER: readonly Verdict[] = ['gap', 'enough', 'unsure', 'unknown']

/** The name of a group, as it stands in a sentence. */
export const groupName = (lang: Lang, key: string) => groupOf(key)?.name[lang] ?? key

/** The same where it stands by itself, as in a list to choose from. */
export function groupOption(lang: Lang, key: string): string {
  const name = groupName(lang, key)
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`
}

/** Results by verdict. */
export function byVerdict<R extends Pick<BuurtResult, 'verdict'>>(
  results: readonly R[],
): Record<Verdict, R[]> {
  const found: Record<Verdict, R[]> = { gap: [], enough: [], unsure: [], unknown: [] }
  for (const each of results) found[each.verdict].push(each)
  return found
}

/** What a part of life is for, within a sentence: “om elkaar te ontmoeten”. */
export const purposeOf = (lang: Lang, domain: string, name: string): string => {
  const { purposes } = textsOf(lang)
  return purposes[domain as keyof typeof purposes] ?? textsOf(lang).purpose(name)
}

/** Nobody goes on foot for longer, so that more minutes tell no more. */
const LONGEST = 60

/** Whole minutes under way to what is nearest, up to an hour; a dash where there is nothing. */
export function minutesTo(
  lang: Lang,
  { nearestMedian, mode, byRoad }: Pick<BuurtResult, 'nearestMedian' | 'mode' | 'byRoad'>,
) {
  if (nearestMedian === null) return '–'
  const minutes = wholeMinutes(mode, nearestMedian, byRoad)
  return minutes > LONGEST ? textsOf(lang).longer(LONGEST) : formatNumber(lang, minutes)
}

/** A score with as many digits as mean something; a dash where it is not known. */
export function scoreText(lang: Lang, score: number | null): string {
  return score === null ? '–' : scoreWords(lang, score)
}

/** A share as so many of a hundred; a dash where it is not known. */
export const ofHundred = (lang: Lang, share: number | null) =>
  share === null ? '–' : formatNumber(lang, Math.round(share * 100))

/** The finding in one sentence. */
export function headline(
  lang: Lang,
  results: readonly BuurtResult[],
  { domain, name, group, facilities }: { domain: string; name: string; group: string; facilities: number },
): string {
  const { finding } = textsOf(lang)
  const about = [purposeOf(lang, domain, name), groupName(lang, group)] as const
  const { gap, enough, unknown } = byVerdict(results)
  if (facilities === 0 && gap.length === 0) return finding.nothing(...about)
  const known = results.length - unknown.length
  const gapOf = unknown.length > 0 ? finding.gapOfKnown : finding.gap
  if (gap.length > 0) return gapOf(finding.count(gap.length), known, ...about)
  if (enough.length === 0 && unknown.length === results.length) return finding.unknown(...about)
  if (enough.length > 0 && enough.length === results.length)
    return finding.allEnough(results.length, ...about)
  return finding.noGap(...about)
}

/** What stands beside the finding: where there is enough, and what is not known. */
export function besides(lang: Lang, results: readonly BuurtResult[]): string {
  const { finding } = textsOf(lang)
  const { enough, unsure, unknown } = byVerdict(results)
  if (unknown.length === results.length) return finding.allUnknown(results.length)
  const parts = [
    ...(enough.length > 0 && enough.length < results.length
      ? [finding.enough(finding.count(enough.length))]
      : []),
    ...(unsure.length > 0 ? [finding.unsure(finding.count(unsure.length))] : []),
    ...(unknown.length > 0 ? [finding.unknownIn(finding.count(unknown.length))] : []),
  ]
  const sentence = formatList(lang, parts)
  return sentence === '' ? '' : `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}
