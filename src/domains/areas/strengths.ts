import { formatList, type Lang } from '../../platform/i18n.ts'
import { indicators } from './catalogue.ts'
import { isShown } from './format.ts'
import type { Indicator } from './indicator.ts'
import { comparisons, type PortraitInput, type Sentence, sentenceOf } from './sentence.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

/** One figure that stands out, with the reason why it is here. */
export interface Remark extends Sentence {
  name: string
  /** `meer dan in Hilversum en Nederland`. */
  reason: string
}

const MOST = 5

/** How far apart two figures must be to mean something: the margin of an estimate, or what anybody would notice. */
function margin(indicator: Indicator, reference: number): number {
  if (indicator.unit === 'km') return 0.3
  const least = indicator.uncertainty === 'estimate' ? 3 : 2
  return Math.max(least, reference * 0.1)
}

/** 1: better by a margin; -1: worse; 0: about the same. */
function verdict(indicator: Indicator, value: number, reference: number): -1 | 0 | 1 {
  const better = indicator.direction === 'higher' ? value - reference : reference - value
  if (Math.abs(better) < margin(indicator, reference)) return 0
  return better > 0 ? 1 : -1
}

/** One question is one subject, for 18+ and 65+ alike, and loneliness is one in all its forms. */
function topicOf(id: string): string {
  const topic = id.replace(/-65$/, '')
  return topic.endsWith('lonely') ? 'lonely' : topic
}

interface Judged {
  remark: Remark
  topic: string
  verdict: -1 | 0 | 1
  /** How far from the reference, as a part of it: what ranks. */
  weight: number
}

function judge(lang: Lang, indicator: Indicator, input: PortraitInput): Judged | null {
  const texts = { nl, en }[lang].portrait
  const figure = input.area.figures.get(indicator.id)
  const sentence = sentenceOf(lang, indicator, input)
  if (!figure || !sentence) return null
  const judged = comparisons(lang, input, figure).map((other) => ({
    ...other,
    verdict: verdict(indicator, figure.value, other.figure.value),
    weight: Math.abs(figure.value - other.figure.value) / Math.max(other.figure.value, 1),
  }))
  const telling = judged.filter((other) => other.verdict !== 0)
  const [first] = telling
  // Better than one and worse than the other says nothing that a reader could use.
  if (!first || telling.some((other) => other.verdict !== first.verdict)) return null
  const places = formatList(
    lang,
    telling.map(({ name }) => name),
  )
  const more = first.verdict === (indicator.direction === 'higher' ? 1 : -1)
  const [moreText, lessText] =
    indicator.unit === 'km' ? [texts.further, texts.closer] : [texts.more, texts.less]
  return {
    remark: { ...sentence, name: indicator.name[lang], reason: more ? moreText(places) : lessText(places) },
    topic: topicOf(indicator.id),
    verdict: first.verdict,
    weight: Math.max(...telling.map(({ weight }) => weight)),
  }
}

function best(judged: readonly Judged[], wanted: -1 | 1): Remark[] {
  const topics = new Set<string>()
  return judged
    .filter(({ verdict: found }) => found === wanted)
    .toSorted((a, b) => b.weight - a.weight)
    .filter(({ topic }) => !topics.has(topic) && topics.add(topic))
    .slice(0, MOST)
    .map(({ remark }) => remark)
}

/**
 * What is strong in an area, and after that what asks for attention: figures with a direction that differ from the
 * municipality or the country by a margin that means something; at most five of each, the clearest first, one per
 * subject. Nothing is added up to a score.
 */
export function strengthsFirst(
  lang: Lang,
  input: PortraitInput,
): { strengths: Remark[]; attention: Remark[] } {
  const population = input.area.figures.get('population')?.value ?? null
  const judged = indicators
    .filter((indicator) => indicator.direction !== 'neither' && isShown(indicator, population))
    .map((indicator) => judge(lang, indicator, input))
    .filter((each) => each !== null)
  return { strengths: best(judged, 1), attention: best(judged, -1) }
}
