import { formatDate, formatNumber, type Lang } from '../../platform/i18n.ts'
import { groupOf } from './group.ts'
import { type RunSource, roadsFor, sourcesFor, type Unit } from './inputs.ts'
import { LOOKS } from './lens.ts'
import { catchments, circuity, type Mode, minutesUnderWay, wholeMinutes } from './mode.ts'
import type { Norm } from './norm.queries.ts'
import type { BuurtResult, Finding } from './results.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

/** What a finding is told with. */
export interface Telling {
  finding: Finding
  results: readonly BuurtResult[]
  /** The norm that was used; null when nobody set one. */
  norm: Norm | null
  domainName: string
  onDay: string
  sources: readonly RunSource[]
  /** Whether the people of most buurten stand in one point. */
  onePoint?: boolean
}

const textsOf = (lang: Lang) => ({ nl, en })[lang]

/** Below this a score with one digit would be written as nothing. */
const LEAST_SHOWN = 0.05

/** A score with as many digits as mean something; what is nearly nothing is not told as nothing. */
export function scoreWords(lang: Lang, score: number): string {
  if (score > 0 && score < LEAST_SHOWN)
    return textsOf(lang).words.tiny(formatNumber(lang, 2 * LEAST_SHOWN, 1))
  return formatNumber(lang, score, score < 10 ? 1 : 0)
}

/** An amount of capacity with its unit; as many digits as mean something. */
export function amountOf(lang: Lang, unit: Unit, value: number): string {
  return textsOf(lang).units[unit](formatNumber(lang, value, value < 10 ? 1 : 0))
}

/** Of every hundred; who is there is never told as nobody. */
const inHundred = (lang: Lang, share: number) =>
  share < 0.005 ? textsOf(lang).words.lessThanOne : formatNumber(lang, Math.round(share * 100))

function noneLine(lang: Lang, share: number, minutes: string): string {
  const { words } = textsOf(lang)
  if (share === 0) return words.noneAtAll(minutes)
  return words.none(inHundred(lang, share), minutes)
}

function normLine(lang: Lang, { finding, norm }: Telling): string {
  const { words } = textsOf(lang)
  const amount = amountOf(lang, finding.unit, finding.norm)
  return norm
    ? words.norm(norm.name, formatDate(lang, norm.setAt), amount, norm.reason)
    : words.noNorm(amount)
}

/** How distances were taken for this way to go: along real streets by a list, or as the crow flies times the circuity. */
export function distanceLines(
  lang: Lang,
  { finding, sources }: Pick<Telling, 'finding' | 'sources'>,
): string[] {
  const { words } = textsOf(lang)
  const around = formatNumber(lang, circuity(finding.mode), 1)
  if (!finding.byRoad) return [words.straight(around)]
  const [source] = roadsFor(sources, [finding.mode])
  if (!source?.roads) return []
  const { title, publisher, year, roads } = source
  const lacks = roads.points + roads.places > 0
  return [
    words.roads(words.source(title, publisher, year)),
    ...(lacks ? [words.roadsLack(roads.points, roads.places, around)] : []),
  ]
}

/** What must be said of distances to places that a plan brings, where the rest goes along real streets; else nothing. */
export function newPlacesLine(lang: Lang, mode: Mode, byRoad: boolean): string[] {
  return byRoad ? [textsOf(lang).words.newPlaces(formatNumber(lang, circuity(mode), 1))] : []
}

/** That hours are not known of everything; a norm in hours says little then. */
export const hoursLine = (lang: Lang, { measured, facilities }: Pick<Finding, 'measured' | 'facilities'>) =>
  measured < facilities ? [textsOf(lang).words.capacity(measured, facilities)] : []

const gapLine = (lang: Lang, finding: Finding) =>
  finding.gap > 0 && !isUnknown(finding)
    ? [textsOf(lang).words.gap(amountOf(lang, finding.unit, finding.gap))]
    : []

function countsLine(lang: Lang, { verdicts: { gap, enough, unsure, unknown } }: Finding): string {
  return textsOf(lang).words.verdicts(gap, gap + enough + unsure + unknown, enough, unsure, unknown)
}

/** What a number about the whole area must be read with: how much is known, what enough is, and whether hours are known. */
export function groundLines(lang: Lang, telling: Telling): string[] {
  return [
    titleLine(lang, telling),
    countsLine(lang, telling.finding),
    normLine(lang, telling),
    ...hoursLine(lang, telling.finding),
  ]
}

const unplacedLine = (lang: Lang, { unplaced }: Finding) =>
  unplaced > 0 ? [textsOf(lang).words.unplaced(unplaced)] : []

function doubtLines(lang: Lang, { finding, results, sources, onePoint }: Telling): string[] {
  const { words } = textsOf(lang)
  const over = results.filter(({ uncovered }) => (uncovered ?? 0) > 0.01).length
  const guessed = results.filter(({ peopleBasis }) => peopleBasis !== null && peopleBasis !== 'count').length
  const borders = results.some(({ uncovered }) => uncovered !== null)
  const used = sourcesFor(sources, finding.groupKey)
  return [
    words.onlyMap,
    ...hoursLine(lang, finding),
    ...(finding.idle > 0 ? [words.idle(finding.idle)] : []),
    ...unplacedLine(lang, finding),
    ...(onePoint ? [words.onePoint] : []),
    ...distanceLines(lang, { finding, sources }),
    ...(guessed > 0 ? [words.estimate(guessed)] : []),
    ...(borders ? (over > 0 ? [words.border(over)] : []) : [words.noBorder]),
    ...(used.length > 0
      ? [
          words.sources(
            used.map(({ title, publisher, year }) => words.source(title, publisher, year)).join('; '),
          ),
        ]
      : []),
  ]
}

/** What a finding is about, and of which day. */
export function titleLine(lang: Lang, { finding, domainName, onDay }: Telling): string {
  const { words, modes } = textsOf(lang)
  const group = groupOf(finding.groupKey)?.name[lang] ?? finding.groupKey
  return words.title(domainName, group, modes[finding.mode], formatDate(lang, onDay))
}

/** The finding as sentences: what there is first, how sure that is after. One list for a page, a letter and a terminal. */
export function findingLines(lang: Lang, telling: Telling): string[] {
  const { finding } = telling
  const { words } = textsOf(lang)
  const { unknown } = finding.verdicts
  const [, usual] = catchments(finding.mode)
  const minutes = formatNumber(lang, Math.round(minutesUnderWay(finding.mode, usual)))
  const head = titleLine(lang, telling)
  const counts = countsLine(lang, finding)
  if (finding.facilities === 0) {
    const enoughIs = telling.norm ? normLine(lang, telling) : words.noNormYet
    return [
      head,
      counts,
      words.nothing,
      enoughIs,
      ...gapLine(lang, finding),
      words.onlyMap,
      ...unplacedLine(lang, finding),
    ]
  }
  const doubts = doubtLines(lang, telling)
  if (isUnknown(finding)) {
    const noNorm = finding.norm === 0 && !telling.norm ? [words.noNormYet] : []
    return [head, counts, words.notYet(finding.facilities), ...noNorm, ...doubts]
  }
  return [
    head,
    counts,
    ...(unknown > 0 ? [words.partly(unknown)] : []),
    words.mean(amountOf(lang, finding.unit, finding.mean)),
    noneLine(lang, finding.noneShare, minutes),
    normLine(lang, telling),
    ...gapLine(lang, finding),
    ...doubts,
  ]
}

/**
 * In how many of the ways to look there is too little, and in how many enough: with hidden counts some ways see neither. Null where
 * nothing is said. A run from before both were kept has one or the other.
 */
export function looksOf({
  verdict,
  agreement,
  enoughShare,
}: Judgement): { below: number; above: number } | null {
  if (verdict === 'unknown' || agreement === null) return null
  const count = (share: number) => Math.round(share * LOOKS)
  return { below: count(agreement), above: count(enoughShare ?? 1 - agreement) }
}

type Judgement = Pick<BuurtResult, 'verdict' | 'agreement' | 'enoughShare'>

/** One buurt as a sentence. What is not known says why, and no number of how much. */
export function buurtLine(lang: Lang, name: string, result: BuurtResult): string {
  const { words, verdicts, why } = textsOf(lang)
  const head = words.buurt(name, verdicts[result.verdict])
  if (result.why) return `${head}: ${why[result.why]}.`
  const one = (value: number | null) => scoreWords(lang, value ?? 0)
  const { mode, score, scoreLow, scoreHigh, nearestMedian, noneShare, byRoad } = result
  const [low, high] = [one(scoreLow ?? score), one(scoreHigh ?? score)]
  const looks = looksOf(result)
  const parts = [
    words.steady(looks?.below ?? 0, looks?.above ?? 0, LOOKS),
    words.score(one(score)) + (low === high ? '' : words.spread(low, high)),
    nearestMedian === null
      ? words.noNearest
      : words.nearest(
          formatNumber(lang, Math.round(nearestMedian)),
          formatNumber(lang, wholeMinutes(mode, nearestMedian, byRoad)),
          byRoad ?? false,
        ),
    ...((noneShare ?? 0) > 0 ? [words.noneHere(inHundred(lang, noneShare ?? 0))] : []),
  ]
  return `${head} (${parts.join('; ')}).`
}

/** Whether nothing can be said of any buurt: then the numbers for the whole area say nothing either. */
export const isUnknown = ({ verdicts }: Pick<Finding, 'verdicts'>): boolean =>
  verdicts.gap + verdicts.enough + verdicts.unsure === 0

/** A finding of which the numbers may be left out. */
export type ShownFinding = Omit<Finding, 'norm' | 'mean' | 'gap' | 'noneShare'> & {
  [K in 'norm' | 'mean' | 'gap' | 'noneShare']: number | null
}

/** What people may read of a finding: as long as nothing is known, no number of how much there is or lacks. */
export function shownFinding(finding: Finding): ShownFinding {
  if (!isUnknown(finding)) return finding
  const norm = finding.normId === null ? null : finding.norm
  return { ...finding, norm, mean: null, gap: null, noneShare: null, gini: null }
}

/** What people may read of a result: what is not known has no number of how much there is, nor whether that is enough. */
export function shownResult(result: BuurtResult): BuurtResult {
  if (result.verdict !== 'unknown') return result
  const hidden = {
    score: null,
    scoreLow: null,
    scoreHigh: null,
    gap: null,
    agreement: null,
    enoughShare: null,
  }
  return { ...result, ...hidden, noneShare: null, measuredShare: null }
}
