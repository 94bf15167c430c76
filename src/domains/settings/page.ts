import type { Lang, Translated } from '../../platform/i18n.ts'
import { no, ok, type Problems, type Result } from '../../platform/result.ts'
import { PLACES, type Place } from './setting.ts'
import type { Texts } from './texts.nl.ts'

/** A site is not an archive: with more, nobody finds the one that matters. */
export const MOST_PAGES = 22
const MOST_TITLE = 80
const MOST_BODY = 12_000

/** What one saving of a page says. */
export interface PageText {
  title: Translated
  body: Translated
}

/** A page of the site’s own, as an administrator sees it: the newest text, and which one everybody reads. */
export interface OwnPage extends PageText {
  id: string
  slug: string
  place: Place
  sort: number
  /** Number of the newest text. */
  number: number
  /** Number of the text that everybody reads; null when nobody does. */
  shown: number | null
}

/** One saving, to go back to. */
export interface PageVersion {
  number: number
  madeAt: Date
  title: string
}

/** What somebody typed of a page, read. */
export interface PageForm extends PageText {
  place: Place
  sort: number
}

/** The address of a title: `Over ons` is `over-ons`. Empty when nothing of it is left. */
export function slugOf(title: string): string {
  return title
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '')
}

/** Names of the fields in the form. */
export const pageFields = {
  title: { nl: 'titel', en: 'titel-en' },
  body: { nl: 'tekst', en: 'tekst-en' },
  ...{ place: 'plek', sort: 'volgorde' },
} as const

const clean = (typed = '') => typed.replace(/[^\S\n]+$/gm, '').trim()

/** Reads the form of a page; all problems at once, by field. */
export function readPage(typed: Record<string, string>, texts: Texts['page']['problems']): Result<PageForm> {
  const problems: Problems = {}
  const title = (lang: Lang) => clean(typed[pageFields.title[lang]]).replace(/\s+/g, ' ')
  const body = (lang: Lang) => clean(typed[pageFields.body[lang]])
  const value = {
    title: { nl: title('nl'), en: title('en') },
    body: { nl: body('nl'), en: body('en') },
    place: PLACES.find((place) => place === typed[pageFields.place]) ?? 'none',
    sort: Number(typed[pageFields.sort]?.trim() || 0),
  } satisfies PageForm
  if (!value.title.nl || !slugOf(value.title.nl)) problems[pageFields.title.nl] = texts.title
  if (!value.body.nl) problems[pageFields.body.nl] = texts.body
  if (value.body.en && !value.title.en) problems[pageFields.title.en] = texts.titleEn
  if (value.title.en && !value.body.en) problems[pageFields.body.en] = texts.bodyEn
  for (const lang of ['nl', 'en'] as const) {
    if (value.title[lang].length > MOST_TITLE) problems[pageFields.title[lang]] = texts.long(MOST_TITLE)
    if (value.body[lang].length > MOST_BODY) problems[pageFields.body[lang]] = texts.long(MOST_BODY)
  }
  if (!Number.isInteger(value.sort) || value.sort < 0 || value.sort > 999)
    problems[pageFields.sort] = texts.sort
  return Object.keys(problems).length > 0 ? no(problems) : ok(value)
}

/** The form as it is filled in for a page. */
export function typedPage({ title, body, place, sort }: PageForm): Record<string, string> {
  return {
    [pageFields.title.nl]: title.nl,
    [pageFields.title.en]: title.en,
    [pageFields.body.nl]: body.nl,
    [pageFields.body.en]: body.en,
    ...{ [pageFields.place]: place, [pageFields.sort]: String(sort) },
  }
}

/** A text in the reader’s language; Dutch when there is no other, said so by its language. */
export function inLanguage(
  { title, body }: PageText,
  lang: Lang,
): { title: string; body: string; lang: Lang } {
  const shown: Lang = lang === 'en' && title.en && body.en ? 'en' : 'nl'
  return { title: title[shown], body: body[shown], lang: shown }
}
