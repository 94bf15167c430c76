import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { occurrences, type Schedule, scheduleSchema } from './schedule.ts'

const days = (rules: Schedule[], from: string, to: string) =>
  occurrences(rules, from, to).map((each) => each.day)
const weekly = (byday: string[], more: Partial<Schedule> = {}): Schedule => ({
  freq: 'WEEKLY',
  byday,
  opens_at: '10:00',
  ...more,
})

/** The same small generator every run: a failing case can be found again. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}

const NAMES = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']
const noon = (day: string) => new Date(`${day}T12:00:00Z`)
const plus = (day: string, count: number) =>
  new Date(noon(day).getTime() + count * 86_400_000).toISOString().slice(0, 10)

describe('schedules', () => {
  test('repeat every week, in order, both ends included', () => {
    const rules = [weekly(['TU', 'TH'], { closes_at: '12:00' })]
    assert.deepEqual(occurrences(rules, '2026-11-24', '2026-12-01'), [
      { day: '2026-11-24', opensAt: '10:00', closesAt: '12:00' },
      { day: '2026-11-26', opensAt: '10:00', closesAt: '12:00' },
      { day: '2026-12-01', opensAt: '10:00', closesAt: '12:00' },
    ])
  })

  test('count every other week from their start, by weeks that begin on Monday', () => {
    const rules = [weekly(['MO', 'SU'], { interval: 2, dtstart: '2026-11-25' })]
    assert.deepEqual(days(rules, '2026-11-01', '2026-12-31'), [
      '2026-11-29',
      '2026-12-07',
      '2026-12-13',
      '2026-12-21',
      '2026-12-27',
    ])
  })

  test('know the first and the last week day of a month', () => {
    const rule: Schedule = { freq: 'MONTHLY', byday: ['1TU', '-1FR'], opens_at: '19:30' }
    assert.deepEqual(days([rule], '2026-01-01', '2026-02-28'), [
      '2026-01-06',
      '2026-01-30',
      '2026-02-03',
      '2026-02-27',
    ])
  })

  test('know days of the month, counted from the end too', () => {
    const rule: Schedule = { freq: 'MONTHLY', bymonthday: [15, -1], opens_at: '09:00' }
    assert.deepEqual(days([rule], '2028-02-01', '2028-02-29'), ['2028-02-15', '2028-02-29'])
  })

  test('happen once when the first and the last day are one', () => {
    const rule: Schedule = {
      freq: 'WEEKLY',
      opens_at: '14:00',
      valid_from: '2026-12-05',
      valid_to: '2026-12-05',
    }
    assert.deepEqual(days([rule], '2026-01-01', '2027-12-31'), ['2026-12-05'])
  })

  test('come back each season, also over New Year', () => {
    const rules = [weekly(['SA'], { season: { from: '12-19', to: '01-10' } })]
    assert.deepEqual(days(rules, '2026-12-01', '2027-01-31'), [
      '2026-12-19',
      '2026-12-26',
      '2027-01-02',
      '2027-01-09',
    ])
  })

  test('are not doubled by two rules that say the same, and sort by time', () => {
    const rules = [weekly(['MO'], { opens_at: '20:00' }), weekly(['MO']), weekly(['MO'])]
    assert.deepEqual(
      occurrences(rules, '2026-11-23', '2026-11-23').map((each) => each.opensAt),
      ['10:00', '20:00'],
    )
  })

  test('do not move when the clock does: the same day and time in summer and winter', () => {
    assert.deepEqual(days([weekly(['SU'])], '2026-03-22', '2026-04-05'), [
      '2026-03-22',
      '2026-03-29',
      '2026-04-05',
    ])
    assert.deepEqual(days([weekly(['SU'])], '2026-10-18', '2026-11-01'), [
      '2026-10-18',
      '2026-10-25',
      '2026-11-01',
    ])
  })

  test('leave out their own exceptions, and public holidays when they say so', () => {
    const except = { holidays: true, dates: ['2026-12-19'] }
    assert.deepEqual(days([weekly(['SA'], { except })], '2026-12-12', '2027-01-02'), [
      '2026-12-12',
      '2027-01-02',
    ])
    // Good Friday has a name, yet most things go on.
    const friday = weekly(['FR'], { except: { holidays: true } })
    assert.deepEqual(occurrences([friday], '2026-04-03', '2026-04-03'), [
      { day: '2026-04-03', opensAt: '10:00', closesAt: null },
    ])
  })

  test('are uncertain on a public holiday when nobody said whether they are on', () => {
    const kerst = (rule: Schedule) =>
      occurrences([rule], '2026-12-25', '2026-12-26').map((each) => each.uncertain)
    assert.deepEqual(kerst(weekly(['FR', 'SA'])), ['holiday', 'holiday'])
    assert.deepEqual(kerst(weekly(['FR'], { except: { dates: ['2026-12-24'] } })), ['holiday'])
    assert.deepEqual(kerst({ freq: 'MONTHLY', byday: ['-1FR'], opens_at: '10:00' }), ['holiday'])
    assert.deepEqual(kerst(weekly(['FR'], { except: { holidays: false } })), [undefined])
    const once = { valid_from: '2026-12-25', valid_to: '2026-12-25' }
    assert.deepEqual(kerst(weekly(['FR'], once)), [undefined])
    const always = { opens_at: '00:00', closes_at: '23:59' }
    assert.deepEqual(kerst(weekly(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], always)), [
      undefined,
      undefined,
    ])
  })

  test('are sure when one of two rules for the same time is', () => {
    const sure = weekly(['FR'], { except: { holidays: false } })
    for (const rules of [
      [sure, weekly(['FR'])],
      [weekly(['FR']), sure],
    ])
      assert.deepEqual(occurrences(rules, '2026-12-25', '2026-12-25'), [
        { day: '2026-12-25', opensAt: '10:00', closesAt: null },
      ])
  })

  test('know leap days, and a yearly rule on 31 in months that have it', () => {
    const leap: Schedule = { freq: 'MONTHLY', interval: 12, opens_at: '10:00', dtstart: '2024-02-29' }
    assert.deepEqual(days([leap], '2024-01-01', '2032-12-31'), ['2024-02-29', '2028-02-29', '2032-02-29'])
    const last: Schedule = { freq: 'MONTHLY', bymonthday: [31], opens_at: '10:00' }
    assert.equal(days([last], '2026-01-01', '2026-12-31').length, 7)
  })

  test('are refused without a day, or with an interval that counts from nowhere', () => {
    const refused = [
      { freq: 'WEEKLY', opens_at: '10:00' },
      { freq: 'WEEKLY', byday: ['MO'], interval: 2, opens_at: '10:00' },
      { freq: 'WEEKLY', byday: ['1MO'], opens_at: '10:00' },
      { freq: 'WEEKLY', byday: ['MO'], opens_at: '25:00' },
    ]
    for (const rule of refused)
      assert.equal(scheduleSchema.safeParse(rule).success, false, JSON.stringify(rule))
  })

  test('agree with counting day by day (500 drawn weekly rules)', () => {
    const draw = numbers(7)
    for (let round = 0; round < 500; round += 1) {
      const start = plus('2026-01-01', draw(400))
      const interval = 1 + draw(4)
      const byday = NAMES.filter(() => draw(3) === 0)
      const end = plus(start, draw(200))
      const rule = weekly(byday.length ? byday : ['WE'], { interval, dtstart: start, valid_to: end })
      const from = plus(start, draw(60) - 30)
      const to = plus(from, draw(90))
      const monday = plus(start, -((noon(start).getUTCDay() + 6) % 7))
      const expected: string[] = []
      for (let day = from; day <= to; day = plus(day, 1)) {
        const weeks = Math.floor((noon(day).getTime() - noon(monday).getTime()) / (7 * 86_400_000))
        const named = rule.byday?.includes(NAMES[noon(day).getUTCDay()] ?? '')
        if (named && day >= start && day <= end && weeks % interval === 0) expected.push(day)
      }
      assert.deepEqual(days([rule], from, to), expected, JSON.stringify({ rule, from, to }))
    }
  })

  test('give each nth week day once a month and inside its seven days (drawn)', () => {
    const draw = numbers(11)
    for (let round = 0; round < 200; round += 1) {
      const nth = 1 + draw(4)
      const name = NAMES[draw(7)] ?? 'MO'
      const rule: Schedule = { freq: 'MONTHLY', byday: [`${nth}${name}`], opens_at: '10:00' }
      const found = days([rule], '2026-01-01', '2027-12-31')
      assert.equal(found.length, 24)
      for (const day of found) {
        const date = Number(day.slice(8))
        assert.ok(date > (nth - 1) * 7 && date <= nth * 7)
        assert.equal(NAMES[noon(day).getUTCDay()], name)
      }
    }
  })
})
