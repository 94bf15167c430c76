/**
 * Measures the search engine by itself: `bin/bench search [--json] [ENTRIES ...]`, 2,000 and 50,000 entries when nothing
 * is said. Entries are made up (words with the frequencies of real texts); times are of `find` and `suggest` inside one
 * transaction each, on one connection. `bin/bench directory` measures whole pages.
 */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { localDay } from '../../src/platform/clock.ts'
import { addDays, dayNumber, weekday } from '../../src/platform/day.ts'
import { createDatabase, createPool, type Database } from '../../src/platform/db/database.ts'
import { startTemporary } from '../../src/platform/db/embedded.ts'
import { migrateAll } from '../../src/platform/db/migrate.ts'
import { addTenant, listTenants } from '../../src/platform/db/tenants.ts'
import { read, type Scope, write } from '../../src/platform/db/transaction.ts'
import { find } from '../../src/platform/search/find.queries.ts'
import { putEntries } from '../../src/platform/search/index.commands.ts'
import { plain } from '../../src/platform/search/plain.ts'
import type { SearchEntry, SearchQuery } from '../../src/platform/search/search.ts'
import { suggest } from '../../src/platform/search/suggest.queries.ts'
import { ownSynonyms } from '../../src/platform/search/synonym-file.ts'
import { seeded } from '../seeded.ts'

const BATCH = 1_000
const WEEKS = 9
const TURNS = 12
const today = localDay(new Date())
const now = { day: today, time: '10:00' }

const SYLLABLES = 'ka ster bo lin ge wer mo del tra voor sin paal du kel ruim ze nes tig'.split(' ')
const GROUPS = {
  life_domain: [
    'ontmoeting',
    'onderwijs',
    'opvoeding',
    'werk',
    'gezondheid',
    'wonen',
    'bewegen',
    'cultuur',
    'veiligheid',
  ],
  situation: [
    'eenzaamheid',
    'schulden',
    'weinig-geld',
    'mantelzorg',
    'dementie',
    'rouw',
    'scheiding',
    'taal-leren',
    'digitale-hulp',
    'opvoedvragen',
  ],
  target_group: [
    'iedereen',
    'kinderen',
    'jongeren',
    'volwassenen',
    'ouderen',
    'gezinnen',
    'ouders',
    'vrouwen',
    'mannen',
  ],
  cost: ['free', 'paid'],
  access: ['walk_in', 'sign_up', 'call'],
  place_type: ['buurthuis', 'bibliotheek', 'kerk', 'school', 'sporthal', 'park'],
} as const

/** Everyday words first, made-up ones behind them, so that a few are everywhere and most are rare. */
function vocabulary(random: () => number): string[] {
  const known = [...new Set(ownSynonyms().rows.flatMap(({ phrase }) => plain(phrase).split(' ')))]
  const made = Array.from({ length: 30_000 }, () =>
    Array.from(
      { length: 2 + Math.floor(random() * 3) },
      () => SYLLABLES[Math.floor(random() * SYLLABLES.length)],
    ).join(''),
  )
  return [...known.sort(() => random() - 0.5), ...made]
}

function entryOf(at: number, words: readonly string[], random: () => number): SearchEntry {
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T
  const word = () => words[Math.floor(words.length * random() ** 4)] ?? ''
  const text = (length: number) => Array.from({ length }, word).join(' ')
  const id = `00000000-0000-7000-8000-${at.toString(16).padStart(12, '0')}`
  const wijk = `${9000 + Math.floor(random() * 25)}${String(1 + Math.floor(random() * 12)).padStart(2, '0')}`
  const first = Math.floor(random() * 7)
  const weekly = random() < 0.6
  return {
    ...{ id, kind: random() < 0.75 ? 'offer' : pick(['place', 'organization'] as const) },
    ...{
      title: text(2 + Math.floor(random() * 5)),
      keywords: text(6),
      body: text(30 + Math.floor(random() * 20)),
    },
    facets: Object.entries(GROUPS).flatMap(([group, values]) => [
      `${group}:${pick(values)}`,
      `${group}:${pick(values)}`,
    ]),
    areas: [`GM${wijk.slice(0, 4)}`, `WK${wijk}`, `BU${wijk}0${1 + Math.floor(random() * 4)}`],
    minimumAge: random() < 0.2 ? Math.floor(random() * 60) : null,
    ...{ maximumAge: null, assuredDate: addDays(today, -Math.floor(random() * 300)) },
    points: [{ x: 100_000 + random() * 60_000, y: 420_000 + random() * 60_000 }],
    times: !weekly
      ? []
      : Array.from({ length: WEEKS }, (_, week) => ({
          ...{
            day: addDays(today, first + 7 * week),
            opensAt: `${9 + Math.floor(random() * 11)}:00`.padStart(5, '0'),
          },
          closesAt: null,
        })),
  }
}

const QUESTIONS: readonly [string, SearchQuery][] = [
  ['word', { text: 'koffie' }],
  ['theme', { text: 'ik heb schulden' }],
  ['two words and a day', { text: 'samen wandelen dinsdag' }],
  ['misspelt', { text: 'eensaamheit' }],
  ['sentence', { text: 'waar kan mijn moeder van 80 die vergeetachtig is iets doen' }],
  [
    'word and filters',
    { text: 'koffie', facets: { cost: ['free'], life_domain: ['ontmoeting', 'gezondheid'] } },
  ],
  ['filter only', { text: '', facets: { life_domain: ['bewegen'] } }],
  ['filters and today', { text: '', facets: { cost: ['free'], target_group: ['kinderen'] }, when: 'today' }],
  ['wijk', { text: '', areas: ['WK900103'] }],
  ['near', { text: '', near: { point: { x: 130_000, y: 450_000 }, radius: 3_000 }, sort: 'near' }],
  [
    'near with a word',
    { text: 'koffie', near: { point: { x: 130_000, y: 450_000 }, radius: 10_000 }, sort: 'near' },
  ],
  ['everything', { text: '' }],
  ['nothing', { text: 'paspoort verlengen' }],
]
const BEGINNINGS = ['ko', 'kof', 'samen', 'schu', 'wandel', 'bibl', 'taalc', 'biblotheek']

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

async function timed(work: () => Promise<unknown>): Promise<{ p50: number; p95: number }> {
  const times: number[] = []
  for (let turn = 0; turn < TURNS + 2; turn += 1) {
    const start = performance.now()
    await work()
    if (turn >= 2) times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  return { p50: at(times, 0.5), p95: at(times, 0.95) }
}

async function fill(db: Database, scope: Scope, entries: number): Promise<number> {
  const random = seeded(20_261_122)
  const words = vocabulary(random)
  const start = performance.now()
  for (let done = 0; done < entries; done += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, entries - done) }, (_, index) =>
      entryOf(done + index, words, random),
    )
    await write(db, scope, (trx) => putEntries(trx, batch))
  }
  return (performance.now() - start) / 1000
}

async function measure(url: string, entries: number) {
  const pool = createPool(url, { max: 2 })
  const db = createDatabase(pool)
  try {
    await migrateAll(pool)
    const id = `bench_${entries}`
    await addTenant(pool, { id, name: id, hosts: [], municipalities: [] })
    const tenant = (await listTenants(db)).find((each) => each.id === id)
    if (!tenant) throw new Error('no tenant')
    const seconds = await fill(db, { tenant, actor: 'bench', roles: ['system'] }, entries)
    await pool.query('vacuum analyze')
    const scope: Scope = { tenant, actor: 'bench', roles: [] }
    const rows: Record<string, { p50: number; p95: number; results?: number }> = {}
    for (const [name, query] of QUESTIONS) {
      let results = 0
      const ask = () =>
        read(db, scope, async (trx) => {
          results = (await find(trx, { ...query, pageSize: 15 }, now)).total
        })
      rows[name] = { ...(await timed(ask)), results }
    }
    for (const typed of BEGINNINGS)
      rows[`suggest ${typed}`] = await timed(() => read(db, scope, (trx) => suggest(trx, typed)))
    return { entries, perSecond: Math.round(entries / seconds), rows }
  } finally {
    await pool.end()
  }
}

const asked = process.argv.slice(2).filter((word) => /^\d+$/.test(word))
const sizes = asked.length > 0 ? asked.map(Number) : [2_000, 50_000]
const server = await startTemporary({ dir: mkdtempSync(join(tmpdir(), 'weefsel-bench-')) })
try {
  const measured = []
  for (const entries of sizes) measured.push(await measure(server.url, entries))
  if (process.argv.includes('--json'))
    console.log(JSON.stringify({ day: today, weekday: weekday(today), measured }))
  else {
    console.log(
      `${measured.map(({ entries, perSecond }) => `${entries} entries, written ${perSecond}/s`).join('; ')} (day ${dayNumber(today)})`,
    )
    for (const name of Object.keys(measured[0]?.rows ?? {})) {
      const cells = measured
        .map(({ rows }) => rows[name])
        .map(
          (row) =>
            `p50 ${row?.p50.toFixed(1)} p95 ${row?.p95.toFixed(1)} ms${row?.results === undefined ? '' : ` (${row.results})`}`,
        )
      const [small, large] = [measured[0]?.rows[name]?.p50 ?? 0, measured.at(-1)?.rows[name]?.p50 ?? 0]
      console.log(
        `${name.padEnd(22)} ${cells.join('   ')}${measured.length > 1 ? `   x ${(large / small).toFixed(1)}` : ''}`,
      )
    }
  }
} finally {
  await server.stop()
}
