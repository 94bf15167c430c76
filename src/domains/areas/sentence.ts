import { formatList, formatNumber, type Lang } from '../../platform/i18n.ts'
import type { FigureMap, FigureValue } from './area.ts'
import { formatFigure } from './format.ts'
import type { Indicator } from './indicator.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'
import type { ShareWords } from './words.ts'

/** A place with its figures: the area itself, or one to compare with. */
export interface Place {
  name: string
  figures: FigureMap
}

/** What a page knows when it describes an area. `municipality` is null when the area is one itself. */
export interface PortraitInput {
  area: Place
  municipality: Place | null
  country: FigureMap | null
}

/** One plain sentence about one figure, with a second that compares. */
export interface Sentence {
  text: string
  indicatorId: string
  year: number
  source: string
  /** The same figure for the municipality and the country, with its unit; absent when not known. */
  municipality?: string
  country?: string
}

/** Figures further apart in time than this are not compared. */
const YEARS_APART = 5

interface Compared {
  name: string
  figure: FigureValue
}

/** The places that know this figure in about the same year: municipality first. */
export function comparisons(lang: Lang, input: PortraitInput, figure: FigureValue): Compared[] {
  const country = input.country ? { name: { nl, en }[lang].portrait.country, figures: input.country } : null
  return [input.municipality, country].flatMap((place) => {
    const other = place?.figures.get(figure.indicatorId)
    if (!place || !other || Math.abs(other.year - figure.year) > YEARS_APART) return []
    return [{ name: place.name, figure: other }]
  })
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function shareSentence(lang: Lang, indicator: Indicator, value: number, words: ShareWords): string {
  const texts = { nl, en }[lang].portrait
  const who = indicator.age === '65plus' ? texts.older : words.who
  const count = Math.round(value)
  const [verb, rest] = count <= 1 ? words.one : words.many
  const subject =
    count === 0
      ? texts.under1(who)
      : count === 100
        ? texts.nearlyAll(who)
        : texts.of100(formatNumber(lang, count), who)
  const form = indicator.uncertainty === 'estimate' ? texts.estimate : texts.statement
  return capital(form(subject, verb, rest))
}

function statement(lang: Lang, indicator: Indicator, value: number, place: string): string | null {
  const texts = { nl, en }[lang].portrait
  const number = formatNumber(lang, value, indicator.digits)
  const words = texts.shares[indicator.id.replace(/-65$/, '')]
  if (words) return shareSentence(lang, indicator, value, words)
  if (indicator.id === 'population') return texts.population(place, number)
  if (indicator.id === 'household-size') return texts.householdSize(number)
  if (indicator.id === 'urbanity') return texts.urbanity(place, formatFigure(lang, indicator, value))
  const rate = texts.rates[indicator.id]
  if (rate) return rate(number, Math.round(value) === 1)
  return texts.distances[indicator.id]?.(number) ?? null
}

function compareSentence(
  lang: Lang,
  indicator: Indicator,
  figure: FigureValue,
  others: readonly Compared[],
): string {
  const texts = { nl, en }[lang].portrait
  if (others.length === 0 || indicator.kind === 'count' || indicator.kind === 'class') return ''
  const show = (value: number) => formatNumber(lang, value, indicator.digits)
  const counted = indicator.kind !== 'average'
  const own = show(figure.value)
  if (others.every((other) => show(other.figure.value) === own && other.figure.year === figure.year)) {
    const places = formatList(
      lang,
      others.map(({ name }) => name),
    )
    return ` ${counted ? texts.same(places) : texts.sameDistance(places)}`
  }
  const parts = others.map(({ name, figure: other }, index) => {
    const value = other.year === figure.year ? show(other.value) : texts.ofYear(show(other.value), other.year)
    const where = texts.inPlace(name, index === 0)
    if (index > 0) return `${where} ${value}`
    return `${where} ${counted ? texts.those(value, Math.round(other.value) === 1) : texts.that(value)}`
  })
  return ` ${parts.join(', ')}.`
}

/** The sentence about one figure of an area; null when the area has no such figure or there are no words for it. */
export function sentenceOf(lang: Lang, indicator: Indicator, input: PortraitInput): Sentence | null {
  const figure = input.area.figures.get(indicator.id)
  const text = figure ? statement(lang, indicator, figure.value, input.area.name) : null
  if (!figure || text === null) return null
  const others = comparisons(lang, input, figure)
  const shown = (place: FigureMap | undefined) => {
    const other = others.find((each) => each.figure === place?.get(indicator.id))
    return other ? formatFigure(lang, indicator, other.figure.value) : undefined
  }
  const municipality = shown(input.municipality?.figures)
  const country = shown(input.country ?? undefined)
  return {
    text: text + compareSentence(lang, indicator, figure, others),
    indicatorId: indicator.id,
    year: figure.year,
    source: figure.publisher,
    ...(municipality === undefined ? {} : { municipality }),
    ...(country === undefined ? {} : { country }),
  }
}
