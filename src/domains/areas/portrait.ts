import type { Lang } from '../../platform/i18n.ts'
import { indicatorOf } from './catalogue.ts'
import { isShown } from './format.ts'
import { type PortraitInput, type Sentence, sentenceOf } from './sentence.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

/** What a portrait speaks of, and in which order. Crime is not among it: it says where things happen, not who lives there. */
const subjects = {
  people: ['population', 'share-0-14', 'share-65-plus'],
  homes: [
    'share-one-person-households',
    'share-households-with-children',
    'household-size',
    'owner-occupied',
    'corporation-homes',
  ],
  near: ['urbanity', 'distance-gp', 'distance-supermarket', 'distance-library'],
  means: ['social-minimum', 'hard-to-make-ends-meet', 'wmo-per-1000', 'youth-care'],
  wellbeing: ['good-health', 'volunteers', 'informal-carers', 'lonely'],
} as const

export type Subject = keyof typeof subjects

export interface Paragraph {
  id: Subject
  title: string
  sentences: Sentence[]
}

/**
 * An area in plain sentences, each with the year and source of its figure. Shares of fewer than 50 people are left out;
 * so are paragraphs about which nothing is known.
 */
export function portrait(lang: Lang, input: PortraitInput): Paragraph[] {
  const { paragraphs } = { nl, en }[lang].portrait
  const population = input.area.figures.get('population')?.value ?? null
  return (Object.keys(subjects) as Subject[])
    .map((id) => {
      const sentences = subjects[id].flatMap((indicatorId) => {
        const indicator = indicatorOf(indicatorId)
        if (!indicator || !isShown(indicator, population)) return []
        return sentenceOf(lang, indicator, input) ?? []
      })
      return { id, title: paragraphs[id], sentences }
    })
    .filter(({ sentences }) => sentences.length > 0)
}
