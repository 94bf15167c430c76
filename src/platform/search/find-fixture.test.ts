/** A small index that the tests of searching share; it holds no tests itself. */
import { testDatabase } from '../../../test/database.ts'
import { read, write } from '../db/transaction.ts'
import { find } from './find.queries.ts'
import { putEntries } from './index.commands.ts'
import type { SearchEntry, SearchQuery } from './search.ts'

// A Tuesday, a quarter past ten.
export const now = { day: '2026-11-24', time: '10:15' }
const idOf = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`
const time = (day: string, opensAt: string, closesAt: string | null = null) => ({ day, opensAt, closesAt })

let last = 0
export function entry(title: string, more: Partial<SearchEntry> = {}): SearchEntry {
  last += 1
  return {
    ...{
      id: idOf(last),
      kind: 'offer',
      title,
      keywords: '',
      body: '',
      facets: [],
      areas: ['GM9901', 'WK990101'],
    },
    ...{ minimumAge: null, maximumAge: null, assuredDate: null, points: [], times: [] },
    ...more,
  }
}

export const ENTRIES = [
  entry('Praat mee over je schulden', {
    facets: ['situation:schulden', 'cost:free'],
    times: [time('2026-11-24', '10:00', '12:00')],
  }),
  entry('Post sorteren met een vrijwilliger', { facets: ['situation:schulden', 'cost:free'] }),
  entry('Koffie in het buurthuis', {
    body: 'Met taart.',
    facets: ['cost:free', 'place_type:buurthuis'],
    times: [time('2026-11-26', '10:00', '11:00')],
  }),
  entry('Koffiekeet', {
    body: 'Een keet voor mannen.',
    facets: ['cost:paid'],
    areas: ['GM9901', 'WK990102'],
    times: [time('2026-11-24', '09:00', '10:00')],
  }),
  entry('Biljarten', {
    body: 'Neem je paspoort mee. Er is koffie.',
    facets: ['cost:paid', 'target_group:ouderen'],
    minimumAge: 55,
  }),
  entry('Taalcafé', { facets: ['situation:taal-leren', 'cost:free'], areas: ['GM9901'] }),
  entry('Dansen tot laat', {
    facets: ['cost:paid'],
    times: [time('2026-11-23', '22:00', '11:00'), time('2026-11-28', '20:00')],
  }),
  entry('Zwemmen voor kinderen', {
    facets: ['target_group:kinderen', 'cost:paid'],
    minimumAge: 4,
    maximumAge: 12,
    points: [{ x: 155_000, y: 463_000 }],
  }),
  entry('Bibliotheek', {
    kind: 'place',
    facets: ['place_type:bibliotheek'],
    points: [
      { x: 156_000, y: 463_000 },
      { x: 155_100, y: 463_000 },
    ],
  }),
  entry('Wandelen in Spoelhaven', { areas: ['GM9902', 'WK990201'], body: 'Een rondje.' }),
]

const areaNames = [
  { name: 'Weverloo', code: 'GM9901' },
  { name: 'Spindelwijk', code: 'WK990101' },
  { name: 'Spoelhaven', code: 'GM9902' },
]

async function world() {
  const { db, tenant } = await testDatabase()
  const operator = { tenant, actor: 'test', roles: ['operator' as const] }
  const web = { tenant, actor: 'web', roles: [] }
  await write(db, operator, (trx) => putEntries(trx, ENTRIES))
  const ask = (query: Partial<SearchQuery>) =>
    read(db, web, (trx) => find(trx, { text: '', areaNames, ...query }, now))
  const titles = async (query: Partial<SearchQuery>) => (await ask(query)).hits.map(({ title }) => title)
  return { db, operator, ask, titles }
}

export const shared = world()
