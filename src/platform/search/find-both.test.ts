import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readGolden } from '../../../test/golden/judge.ts'
import { read } from '../db/transaction.ts'
import type { Answer } from './asked.ts'
import { askedOf } from './find.queries.ts'
import { now, shared } from './find-fixture.test.ts'
import { findInDatabase } from './find-in-database.queries.ts'
import { findInMemory } from './find-in-memory.queries.ts'
import type { SearchQuery } from './search.ts'

const near = { point: { x: 155_000, y: 463_100 }, radius: 2_000 }
const CHOSEN: Partial<SearchQuery>[] = [
  {},
  { facets: { cost: ['free'] } },
  { facets: { cost: ['free', 'paid'], target_group: ['ouderen'] }, areas: ['WK990101'] },
  { when: 'now' },
  { when: 'today', kinds: ['offer'] },
  { when: 'evening' },
  { when: 'weekend', facets: { cost: ['paid'] } },
  { when: 'TH' },
  { age: 8 },
  { near, sort: 'near' },
  { near },
  { sort: 'soon' },
  { page: 2, pageSize: 3 },
]
const NAMES = [{ name: 'Spoelhaven', code: 'GM9902' }]
const TEXTS = [
  '',
  'koffie',
  'zwemmen met mijn zoon van 8',
  'wandelen spoelhaven',
  'dansen zaterdag',
  'taalcafe',
  'paspoort',
  'koffie donderdagochtend',
  'dinsdagmiddag',
  'gratis in de ochtend',
  'vanmiddag gratis voor ouderen',
  'mijn moeder is 79 en wil donderdagmiddag koffie drinken',
]

const shown = ({ total, hits, counts }: Answer) => ({
  total,
  hits: hits.map(({ score, distance, ...hit }) => ({
    ...hit,
    score: score.toFixed(9),
    distance: distance?.toFixed(6) ?? null,
  })),
  counts: [...counts].filter(([, count]) => count > 0).sort(([a], [b]) => (a < b ? -1 : 1)),
})

test('memory and database give one answer: what is found, in which order, with which numbers', async () => {
  const { db, operator } = await shared
  const golden = readGolden(
    readFileSync(join(import.meta.dirname, '../../../test/golden/residents.csv'), 'utf8'),
  )
  const queries = [
    ...TEXTS.flatMap((text) => CHOSEN.map((each) => ({ text, ...each }))),
    ...golden.map(({ query }) => ({ text: query })),
  ]
  await read(db, { ...operator, roles: [] }, async (trx) => {
    for (const query of queries) {
      const asked = await askedOf(trx, { ...query, areaNames: NAMES }, now)
      const answers = [await findInMemory(trx, asked), await findInDatabase(trx, asked)].map(shown)
      assert.deepEqual(answers[0], answers[1], JSON.stringify(query))
    }
  })
})
