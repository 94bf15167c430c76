import {
  amountOf,
  type BuurtEffect,
  type BuurtResult,
  type Finding,
  minutesUnderWay,
  type PlanEffect,
  type Question,
  usualCatchment,
  wholeMinutes,
} from '../../../../domains/reach/index.ts'
import { type Term, termName } from '../../../../domains/taxonomy/index.ts'
import { formatNumber, type Lang } from '../../../../platform/i18n.ts'
import { groupName, textsOf as reachTexts } from '../../views/words.ts'
import { en } from '../texts.en.ts'
import { nl } from '../texts.nl.ts'

export const textsOf = (lang: Lang) => ({ nl, en })[lang]

/** Whether a buurt is worse off, better off, some this and some that, or the same as far as we can see. */
export type Side = 'worse' | 'better' | 'both' | 'same'

/** A difference in a score that is more than a rounding. */
const SEEN = 0.01

function scoreChange({ before, after }: BuurtEffect): number {
  if (before.score === null || after.score === null) return 0
  const most = Math.max(before.score, after.score)
  const change = after.score - before.score
  return most > 0 && Math.abs(change) > SEEN * most ? Math.sign(change) : 0
}

/** On which side a buurt comes out. */
export function sideOf(effect: BuurtEffect): Side {
  const { farther, nearer, loses, gains } = effect
  const change = scoreChange(effect)
  const worse = farther + loses > 0 || change < 0
  const better = nearer + gains > 0 || change > 0
  return worse ? (better ? 'both' : 'worse') : better ? 'better' : 'same'
}

/** Buurten where something changes, by code: never by who loses most. */
export const touchedBuurten = ({ buurten }: PlanEffect) => buurten.filter((each) => sideOf(each) !== 'same')

/** What numbers are about: the form that asks it is not on paper. */
export function questionLine({
  lang,
  ground,
  question,
}: {
  lang: Lang
  ground: { domains: readonly Term[] }
  question: Question
}): string {
  const { domain, group, mode } = question
  const about = termName(ground.domains, domain, lang).toLowerCase()
  return textsOf(lang).effect.question(about, groupName(lang, group), reachTexts(lang).modes[mode])
}

/** The name of a group within “about 310 …”. */
const counted = (lang: Lang, group: string) =>
  group === 'iedereen' ? textsOf(lang).effect.everybody : groupName(lang, group)

/** So many people of a group, in tens: figures of the statistics office are no finer than that. */
export function peopleOf(lang: Lang, people: number, group: string): string {
  const { effect } = textsOf(lang)
  return people < 10
    ? effect.few(counted(lang, group))
    : effect.people(tens(lang, people), counted(lang, group))
}

/** So many people in tens, for a cell; few is said as fewer than ten. */
export function tens(lang: Lang, people: number): string {
  if (people === 0) return '0'
  return people < 10 ? '< 10' : formatNumber(lang, Math.round(people / 10) * 10)
}

/** Minutes to what is nearest, whole ones; null where there is nothing. */
export function minutesOf({ nearestMedian, mode, byRoad }: BuurtResult): number | null {
  return nearestMedian === null ? null : wholeMinutes(mode, nearestMedian, byRoad)
}

/** Minutes within which something counts as near. */
export const withinOf = (lang: Lang, { mode, byRoad }: Pick<Finding, 'mode' | 'byRoad'>) =>
  formatNumber(lang, Math.round(minutesUnderWay(mode, usualCatchment(mode, byRoad), byRoad)))

interface About {
  lang: Lang
  effect: PlanEffect
  names: ReadonlyMap<string, { name: string }>
}

/** By a list of distances there may be something on the map to which most cannot come. */
function minuteLine({ lang, effect: found }: About, { before, after }: BuurtEffect): string[] {
  const { effect } = textsOf(lang)
  const gone = found.after.facilities === 0 ? effect.gone : effect.goneForMost
  const come = found.before.facilities === 0 ? effect.first : effect.firstForMost
  const [first, then] = [minutesOf(before), minutesOf(after)]
  const way = effect.ways[before.mode]
  if (first === then) return []
  if (then === null) return first === null ? [] : [gone(first, way)]
  return first === null ? [come(then, way)] : [effect.minutes(first, then, way)]
}

function scoreLine({ lang, effect, names }: About, one: BuurtEffect): string[] {
  const { less, more } = textsOf(lang).effect
  const change = scoreChange(one)
  if (change === 0) return []
  const amount = (value: number | null) => amountOf(lang, effect.before.unit, value ?? 0)
  const where = names.get(one.areaCode)?.name ?? one.areaCode
  return [(change < 0 ? less : more)(where, amount(one.before.score), amount(one.after.score))]
}

interface Cut {
  way: 'worse' | 'better'
  people: number
  /** Of those, for how many it is no longer near, or near for the first time. */
  cut: number
}

function cutLine({ lang, effect }: About, { way, people, cut }: Cut): string[] {
  const texts = textsOf(lang).effect
  const minutes = withinOf(lang, effect.before)
  if (cut === 0) return []
  if (cut === people) return [(way === 'worse' ? texts.outsideAll : texts.insideAll)(minutes)]
  return [
    (way === 'worse' ? texts.outside : texts.inside)(peopleOf(lang, cut, effect.before.groupKey), minutes),
  ]
}

function line(about: About, one: BuurtEffect, way: 'worse' | 'better'): string | null {
  const { lang, effect, names } = about
  const texts = textsOf(lang).effect
  const { groupKey } = effect.before
  const worse = way === 'worse'
  const [people, cut] = worse ? [one.farther, one.loses] : [one.nearer, one.gains]
  if (people === 0) {
    const change = scoreChange(one)
    return (worse ? change < 0 : change > 0) ? (scoreLine(about, one)[0] ?? null) : null
  }
  const where = names.get(one.areaCode)?.name ?? one.areaCode
  return [
    (worse ? texts.farther : texts.nearer)(where, peopleOf(lang, people, groupKey)),
    ...minuteLine(about, one),
    ...cutLine(about, { way, people, cut }),
  ].join(' ')
}

/** Who loses or gains, a sentence for each buurt, by code. */
export const linesOf = (about: About, way: 'worse' | 'better'): string[] =>
  about.effect.buurten.flatMap((one) => line(about, one, way) ?? [])

/** How many people altogether are farther, or nearer. */
export const totalOf = ({ buurten }: PlanEffect, way: 'farther' | 'nearer'): number =>
  buurten.reduce((sum, each) => sum + each[way], 0)
