import type { Translated } from '../../platform/i18n.ts'

/** Of whom a share is taken: who lives there, of 15 or older, of 18 or older (estimated from the ages that are published). */
export type Base = 'population' | '15plus' | '18plus'

/** People whose reach is computed, and with which key figures they are counted. Never by origin. */
export interface Group {
  key: string
  name: Translated
  /** Years of age, both included: an offer for other ages does not count for them. Null: every age. */
  ages: readonly [number, number] | null
  /** Target groups in which they recognise themselves; an offer for others only does not count. Null: every offer counts. */
  terms: readonly string[] | null
  /** Indicator with their number. */
  count?: string
  /** Indicator with their share, in per cent of the base. */
  share?: { indicator: string; base: Base }
}

/** In the order in which people expect them. */
export const groups: readonly Group[] = [
  {
    key: 'iedereen',
    name: { nl: 'iedereen', en: 'everybody' },
    ages: null,
    terms: null,
    count: 'population',
  },
  {
    key: 'kinderen',
    name: { nl: 'kinderen jonger dan 15 jaar', en: 'children under 15' },
    ages: [0, 14],
    terms: ['kinderen', 'gezinnen'],
    count: 'people-0-14',
    share: { indicator: 'share-0-14', base: 'population' },
  },
  {
    key: 'jongeren',
    name: { nl: 'jongeren van 15 tot 25 jaar', en: 'young people of 15 to 24' },
    ages: [15, 24],
    terms: ['jongeren'],
    count: 'people-15-24',
    share: { indicator: 'share-15-24', base: 'population' },
  },
  {
    key: 'ouderen',
    name: { nl: 'mensen van 65 jaar of ouder', en: 'people of 65 or older' },
    ages: [65, 120],
    terms: ['ouderen', 'volwassenen'],
    count: 'people-65-plus',
    share: { indicator: 'share-65-plus', base: 'population' },
  },
  {
    key: 'alleenstaanden',
    name: { nl: 'mensen die alleen wonen', en: 'people who live alone' },
    ages: [18, 120],
    terms: ['alleenstaanden', 'volwassenen', 'ouderen'],
    count: 'one-person-households',
  },
  {
    key: 'laag-inkomen',
    name: { nl: 'mensen met een laag inkomen', en: 'people with a low income' },
    ages: [18, 120],
    terms: ['volwassenen', 'gezinnen', 'alleenstaanden'],
    share: { indicator: 'low-income', base: '15plus' },
  },
  {
    key: 'eenzaam',
    name: { nl: 'mensen die zich eenzaam voelen', en: 'people who feel lonely' },
    ages: [18, 120],
    terms: ['volwassenen', 'ouderen', 'alleenstaanden'],
    share: { indicator: 'lonely', base: '18plus' },
  },
  {
    key: 'mantelzorgers',
    name: { nl: 'mantelzorgers', en: 'informal carers' },
    ages: [18, 120],
    terms: ['mantelzorgers', 'volwassenen'],
    share: { indicator: 'informal-carers', base: '18plus' },
  },
]

/** The group with this key; undefined when there is none. */
export const groupOf = (key: string): Group | undefined => groups.find((each) => each.key === key)

/** What the bases are made of. */
const BASES = ['population', 'people-0-14', 'share-0-14', 'people-15-24', 'share-15-24'] as const

/** Every indicator that the groups ask for. */
export const indicatorsNeeded: readonly string[] = [
  ...new Set([
    ...BASES,
    ...groups.flatMap(({ count, share }) => [count, share?.indicator].filter((each) => each !== undefined)),
  ]),
]

/** For whom something is meant. */
export interface Audience {
  targetGroups: readonly string[]
  minimumAge: number | null
  maximumAge: number | null
}

const EVERYONE = 'iedereen'

/**
 * Whether something on offer counts for a group: it is for everybody or says nothing of for whom, or names one of their target
 * groups; and its ages, where it has any, overlap with theirs.
 */
export function serves({ ages, terms }: Group, { targetGroups, minimumAge, maximumAge }: Audience): boolean {
  if (ages && ((minimumAge ?? 0) > ages[1] || (maximumAge ?? 150) < ages[0])) return false
  if (terms === null || targetGroups.length === 0 || targetGroups.includes(EVERYONE)) return true
  return targetGroups.some((each) => terms.includes(each))
}
