import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { addDays, weekday } from './day.ts'
import { easter, holidayOn, holidaysOf } from './holidays.ts'

const days = (year: number) => Object.fromEntries(holidaysOf(year).map(({ id, day }) => [id, day]))

describe('public holidays', () => {
  test('Easter falls where the church puts it', () => {
    const known = {
      1961: '1961-04-02',
      2000: '2000-04-23',
      2008: '2008-03-23',
      2024: '2024-03-31',
      2025: '2025-04-20',
      2026: '2026-04-05',
      2038: '2038-04-25',
      2285: '2285-03-22',
    }
    for (const [year, day] of Object.entries(known)) assert.equal(easter(Number(year)), day)
  })

  test('of 2026, in order, with names in two languages', () => {
    assert.deepEqual(
      holidaysOf(2026).map(({ day, name, closed }) => `${day} ${name.nl}${closed ? '' : '?'}`),
      [
        '2026-01-01 Nieuwjaarsdag',
        '2026-04-03 Goede Vrijdag?',
        '2026-04-05 Eerste paasdag',
        '2026-04-06 Tweede paasdag',
        '2026-04-27 Koningsdag',
        '2026-05-05 Bevrijdingsdag',
        '2026-05-14 Hemelvaartsdag',
        '2026-05-24 Eerste pinksterdag',
        '2026-05-25 Tweede pinksterdag',
        '2026-12-25 Eerste kerstdag',
        '2026-12-26 Tweede kerstdag',
      ],
    )
    assert.equal(holidayOn('2026-12-26')?.name.en, 'Boxing Day')
    assert.equal(holidayOn('2026-12-27'), null)
  })

  test('King’s Day is never on a Sunday', () => {
    assert.equal(days(2025).koningsdag, '2025-04-26')
    assert.equal(holidayOn('2025-04-27'), null)
    for (let year = 2014; year < 2414; year += 1) assert.notEqual(weekday(days(year).koningsdag ?? ''), 'SU')
  })

  test('hold for 400 years what the words say: a Sunday, a Monday, a Thursday, a Friday', () => {
    for (let year = 1900; year < 2300; year += 1) {
      const found = days(year)
      const sunday = found['eerste-paasdag'] ?? ''
      assert.equal(weekday(sunday), 'SU')
      assert.ok(sunday >= `${year}-03-22` && sunday <= `${year}-04-25`)
      assert.equal(weekday(found['tweede-paasdag'] ?? ''), 'MO')
      assert.equal(weekday(found.hemelvaartsdag ?? ''), 'TH')
      assert.equal(weekday(found['tweede-pinksterdag'] ?? ''), 'MO')
      assert.equal(found['goede-vrijdag'], addDays(sunday, -2))
      assert.equal(Object.keys(found).length, 11)
    }
  })

  test('that fall together are one day (5 May 2016)', () => {
    assert.equal(days(2016).hemelvaartsdag, '2016-05-05')
    assert.equal(holidayOn('2016-05-05')?.id, 'bevrijdingsdag')
  })
})
