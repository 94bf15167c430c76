import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import { write } from '../db/transaction.ts'
import { newId } from '../id.ts'
import { agenda } from './agenda.queries.ts'
import { putEntries } from './index.commands.ts'
import type { SearchEntry, SearchTime } from './search.ts'

const MONDAY = '2026-11-23'
const TUESDAY = '2026-11-24'

function entry(title: string, kind: SearchEntry['kind'], area: string, times: SearchTime[]): SearchEntry {
  return {
    ...{ id: newId(), kind, title, keywords: '', body: '', facets: [], areas: ['GM9901', area] },
    ...{ minimumAge: null, maximumAge: null, assuredDate: null, points: [], times },
  }
}

const at = (day: string, opensAt: string, closesAt: string | null): SearchTime => ({ day, opensAt, closesAt })

test('what is on, by day and time: in an area, not over yet, offers only, and how much in all', async (t) => {
  const { db, tenant } = await testDatabase(t)
  const soup = entry('Soep', 'offer', 'WK990101', [
    at(MONDAY, '12:00', '13:00'),
    at(TUESDAY, '12:00', '13:00'),
  ])
  const dance = entry('Dans', 'offer', 'WK990102', [at(MONDAY, '09:00', '10:00')])
  const walk = entry('Wandelen', 'offer', 'WK990101', [at(MONDAY, '10:00', null)])
  const always = entry('Bel altijd', 'offer', 'WK990101', [at(MONDAY, '08:00', '18:00')])
  const library = entry('Bieb', 'place', 'WK990101', [at(MONDAY, '10:00', '17:00')])
  await write(db, { tenant, actor: 'test', roles: ['system'] }, async (trx) => {
    await putEntries(trx, [soup, dance, walk, always, library])
    const titles = new Map([soup, dance, walk, always, library].map(({ id, title }) => [id, title]))
    const of = async (query: Parameters<typeof agenda>[1]) =>
      (await agenda(trx, query)).items.map(
        ({ id, day, opensAt }) => `${day.slice(-2)} ${opensAt} ${titles.get(id)}`,
      )
    assert.deepEqual(await of({ from: MONDAY, to: TUESDAY }), [
      '23 09:00 Dans',
      '23 10:00 Wandelen',
      '23 12:00 Soep',
      '24 12:00 Soep',
    ])
    assert.deepEqual(await of({ from: MONDAY, to: MONDAY, areas: ['WK990101'] }), [
      '23 10:00 Wandelen',
      '23 12:00 Soep',
    ])
    assert.deepEqual(await of({ from: MONDAY, to: TUESDAY, time: '11:30' }), [
      '23 12:00 Soep',
      '24 12:00 Soep',
    ])
    const short = await agenda(trx, { from: MONDAY, to: MONDAY, perDay: 1 })
    assert.deepEqual([short.items.length, short.totals.get(MONDAY)], [1, 3])
  })
})
