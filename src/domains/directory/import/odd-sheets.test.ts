import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { writeXlsx } from 'hucre/xlsx'
import { BASE } from './fixture.test.ts'
import { twice } from './twice.test.ts'

describe('a spreadsheet as people make them', () => {
  const recipe = {
    ...{ ...BASE, id: 'Nr', format: 'xlsx', sheet: 'Aanbod' },
    makes: {
      service: {
        ...{ name: 'Naam', assured_date: 'Datum', amount: 'Prijs', minimum_age: 'Leeftijd' },
        schedules: { days: 'Dagen', opens: 'Van', closes: 'Tot' },
      },
    },
  }
  const QUERY = `select name, assured_date::text, cost_options -> 0 -> 'amount' as amount,
    schedules -> 0 ->> 'opens_at' as opens from weefdorp.service order by external_id`
  const names = ['Nr', 'Naam', 'Dagen', 'Van', 'Tot', 'Prijs', 'Datum', 'Leeftijd']

  test('dates, times and numbers as text, as what they are, and as the number behind them', async () => {
    const day = new Date('2026-11-24T00:00:00Z')
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Uitleg',
          rows: [
            ['Nr', 'Naam'],
            ['9', 'niet dit blad'],
          ],
        },
        {
          name: 'Aanbod',
          rows: [
            ['Aanbod van de wijk', null, null, null],
            [],
            names,
            [1, 'A', 'ma', 0.4375, 0.5, 2.5, day, 18],
            ['2', 'B', 'ma', '10:30', '12:00', '2,50', '24-11-2026', '18'],
            [null, null, ' ', null],
            ['3', 'C', 'ma', '10.30 uur', '24:00', '€ 2,50 per keer', '24 november 2026', null],
            [4, 'D', 'ma', '10.30', null, '2.50', 46350, null],
            // What was merged with the row above comes out empty.
            [5, null, 'ma', '10:30', null, null, null, null],
            [4.0, 'E', null, null, null, null, null, null],
            [6, 'F', 'ma', 'ochtend', null, '-2,50', '2026-02-30', 'oud'],
          ],
        },
      ],
    })
    const { report, rows, refused } = await twice(recipe, bytes, QUERY)
    const same = { assured_date: '2026-11-24', amount: 2.5, opens: '10:30' }
    assert.deepEqual(
      rows,
      ['A', 'B', 'C', 'D'].map((name) => ({ name, ...same })),
    )
    assert.deepEqual([report.read, report.created], [7, 4])
    assert.deepEqual(refused, ['9 Naam', '10 Nr', '11 Dagen', '11 Datum', '11 Prijs', '11 Leeftijd'])
  })

  test('names the columns that it found, under a title too, when one is missing', async () => {
    const rows = [['Aanbod van de wijk'], [], names.filter((name) => name !== 'Tot'), [1, 'A']]
    const { report } = await twice(recipe, await writeXlsx({ sheets: [{ name: 'Aanbod', rows }] }))
    assert.deepEqual(
      report.problems.map(({ row, column }) => [row, column]),
      [[0, 'Tot']],
    )
    assert.match(report.problems[0]?.reason ?? '', /Wel: Nr, Naam, Dagen, Van, Prijs/)
  })
})
