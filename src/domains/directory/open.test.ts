import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { addDays, daysBetween, WEEKDAYS, weekday } from '../../platform/day.ts'
import { type Moment, nextTime, openNow, timesBetween } from './open.ts'
import type { Schedule } from './schedule.ts'

const weekly = (
  byday: string[],
  opens_at: string,
  closes_at?: string,
  more: Partial<Schedule> = {},
): Schedule => ({
  freq: 'WEEKLY',
  byday,
  opens_at,
  ...(closes_at ? { closes_at } : {}),
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

describe('open now', () => {
  const rules = [weekly(['TU'], '10:00', '12:00'), weekly(['TU'], '13:30', '17:00')]

  test('from the minute it opens until the minute it closes, with a break between', () => {
    const open = (time: string) => openNow(rules, '2026-11-24', time)?.opensAt ?? null
    assert.deepEqual(['09:59', '10:00', '11:59', '12:00', '13:30', '17:00'].map(open), [
      null,
      '10:00',
      '10:00',
      null,
      '13:30',
      null,
    ])
    assert.equal(openNow(rules, '2026-11-25', '11:00'), null)
  })

  test('runs on after midnight, from the evening before', () => {
    const night = [weekly(['FR'], '22:00', '02:00')]
    const open = (day: string, time: string) => openNow(night, day, time)?.day ?? null
    assert.equal(open('2026-11-27', '23:30'), '2026-11-27')
    assert.equal(open('2026-11-28', '01:59'), '2026-11-27')
    assert.equal(open('2026-11-28', '02:00'), null)
    assert.equal(open('2026-11-27', '01:00'), null)
  })

  test('is not said of what has no closing time, and lasts until the end of the day that is written 23:59', () => {
    assert.equal(openNow([weekly(['TU'], '10:00')], '2026-11-24', '10:00'), null)
    assert.ok(openNow([weekly(['TU'], '00:00', '23:59')], '2026-11-24', '23:59'))
  })

  test('says that it is not sure on a public holiday', () => {
    assert.equal(openNow([weekly(['FR'], '10:00', '12:00')], '2026-12-25', '11:00')?.uncertain, 'holiday')
    const closed = { except: { holidays: true } }
    assert.equal(openNow([weekly(['FR'], '10:00', '12:00', closed)], '2026-12-25', '11:00'), null)
  })

  test('keeps the clock of the wall when summer time begins and ends', () => {
    const sunday = [weekly(['SU'], '01:00', '04:00')]
    assert.ok(openNow(sunday, '2026-03-29', '03:30'))
    assert.ok(openNow(sunday, '2026-10-25', '02:30'))
  })
})

describe('the next time', () => {
  test('is later today, else the first day that follows', () => {
    const rules = [weekly(['TU', 'TH'], '10:00', '12:00')]
    assert.equal(nextTime(rules, '2026-11-24', '09:00')?.day, '2026-11-24')
    assert.equal(nextTime(rules, '2026-11-24', '10:00')?.day, '2026-11-24')
    assert.equal(nextTime(rules, '2026-11-24', '10:01')?.day, '2026-11-26')
  })

  test('is within a year or not at all', () => {
    const yearly = { dtstart: '2026-11-23', interval: 12 }
    assert.equal(
      nextTime([{ freq: 'MONTHLY', opens_at: '10:00', ...yearly }], '2026-11-24')?.day,
      '2027-11-23',
    )
    const gone = { valid_to: '2026-11-01' }
    assert.equal(nextTime([weekly(['TU'], '10:00', '12:00', gone)], '2026-11-24'), null)
    assert.equal(nextTime([], '2026-11-24'), null)
    const leap: Schedule = { freq: 'MONTHLY', interval: 48, opens_at: '10:00', dtstart: '2024-02-29' }
    assert.equal(nextTime([leap], '2026-11-24'), null)
  })
})

/** Minute by minute and day by day: slow, but nobody can misread it. */
function naive(rules: readonly Schedule[], from: Moment, to: Moment, origin: string) {
  const minutes = ({ day, time }: Moment) =>
    daysBetween(origin, day) * 1_440 + Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
  const all: { day: string; opens: number; closes: number; opensAt: string }[] = []
  for (let day = addDays(from.day, -2); day <= to.day; day = addDays(day, 1)) {
    for (const rule of rules) {
      if (!rule.byday?.includes(weekday(day)) || rule.except?.dates?.includes(day)) continue
      const opens = minutes({ day, time: rule.opens_at })
      const ends = minutes({ day, time: rule.closes_at ?? rule.opens_at })
      const closes = rule.closes_at !== undefined && ends <= opens ? ends + 1_440 : ends
      if (!all.some((each) => each.opens === opens && each.closes === closes))
        all.push({ day, opens, closes, opensAt: rule.opens_at })
    }
  }
  return { all: all.sort((a, b) => a.opens - b.opens || a.closes - b.closes), minutes }
}

describe('drawn rules agree with counting by the minute', () => {
  const draw = numbers(23)
  const two = (value: number) => String(value).padStart(2, '0')
  const drawTime = () => `${two(draw(24))}:${two(draw(4) * 15)}`
  const drawRule = (start: string): Schedule => {
    const byday = WEEKDAYS.filter(() => draw(3) === 0)
    const dates = Array.from({ length: draw(3) }, () => addDays(start, draw(10)))
    const except = { holidays: false, dates }
    return weekly(byday.length ? byday : ['WE'], drawTime(), draw(5) ? drawTime() : undefined, { except })
  }

  test('400 rounds of open now, next time and times between', () => {
    for (let round = 0; round < 400; round += 1) {
      const day = addDays('2026-01-01', draw(900))
      const rules = Array.from({ length: 1 + draw(3) }, () => drawRule(day))
      const from = { day, time: drawTime() }
      const to = { day: addDays(day, draw(4)), time: drawTime() }
      const { all, minutes } = naive(rules, from, { day: addDays(day, 30), time: '23:59' }, day)
      const now = minutes(from)
      const said = JSON.stringify({ rules, from, to })
      const open = all.some(({ opens, closes }) => opens <= now && now < closes)
      assert.equal(openNow(rules, from.day, from.time) !== null, open, said)
      const next = all.find(({ opens }) => opens >= now)
      const found = nextTime(rules, from.day, from.time)
      assert.deepEqual(found && [found.day, found.opensAt], next ? [next.day, next.opensAt] : null, said)
      const end = minutes(to)
      const between = all.filter(({ opens, closes }) => opens < end && (closes > now || opens >= now))
      assert.deepEqual(
        timesBetween(rules, from, to).map((each) => `${each.day} ${each.opensAt}`),
        between.map((each) => `${each.day} ${each.opensAt}`),
        said,
      )
    }
  })
})
