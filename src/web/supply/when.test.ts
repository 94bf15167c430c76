import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Schedule } from '../../domains/directory/index.ts'
import { firstWords } from './key-words.ts'
import { whenOf } from './when.ts'
import { holidayLines, laterText, occurrenceText, weekText } from './when-text.ts'

const rule = (more: Partial<Schedule>): Schedule => ({
  freq: 'WEEKLY',
  opens_at: '10:00',
  closes_at: '12:00',
  ...more,
})
/** 24 November 2026 is a Tuesday. */
const at = (day: string, time = '09:00') => ({ day, time })

describe('what a page says of times', () => {
  test('before it begins, while it is on and after it ended', () => {
    const schedules = [rule({ byday: ['TU', 'TH'] })]
    const seen = ['09:00', '11:00', '12:00'].map((time) => {
      const { now, next } = whenOf(schedules, at('2026-11-24', time))
      return [now?.day ?? null, next?.day ?? null]
    })
    assert.deepEqual(seen, [
      [null, '2026-11-24'],
      ['2026-11-24', '2026-11-26'],
      [null, '2026-11-26'],
    ])
  })

  test('times after the next are told only where they are hard to count', () => {
    assert.deepEqual(whenOf([rule({ byday: ['TU'] })], at('2026-11-24')).later, [])
    const other = whenOf([rule({ byday: ['TU'], interval: 2, dtstart: '2026-11-24' })], at('2026-11-24'))
    assert.deepEqual(
      other.later.map((each) => each.day),
      ['2026-12-08', '2026-12-22', '2027-01-05'],
    )
    assert.equal(
      laterText('nl', other),
      'Daarna op dinsdag 8 december, dinsdag 22 december en dinsdag 5 januari.',
    )
  })

  test('the other days of the week stand beside the next time; of one other day the times too', () => {
    const said = (schedules: Schedule[], day = '2026-11-23') =>
      weekText('nl', whenOf(schedules, at(day)), day)
    assert.equal(said([rule({ byday: ['MO'] })]), null)
    assert.equal(
      said([
        rule({ byday: ['MO'] }),
        rule({ byday: ['TH'], opens_at: '14:00', closes_at: '16:00' }),
      ])?.replaceAll('\u00a0', ' '),
      'Ook donderdag 26 november, 14.00 tot 16.00 uur.',
    )
    assert.equal(said([rule({ byday: ['MO', 'WE', 'TH'] })]), 'Ook op woensdag en donderdag.')
    assert.equal(
      said([rule({ byday: ['MO', 'WE'], interval: 2, dtstart: '2026-11-23' })]),
      null,
      'hard to count',
    )
  })

  test('on paper no day is today or tomorrow', () => {
    const when = whenOf([rule({ byday: ['TU', 'WE'] })], at('2026-11-24'))
    const words = (today: string) =>
      firstWords({ lang: 'nl', when, today }, { manner: 'on', unknown: '', now: '' })
    assert.match(words('2026-11-24').first, /^vandaag/)
    assert.match(words('2026-11-24').note ?? '', /^Ook morgen/)
    assert.match(words('').first, /^dinsdag 24 november/)
    assert.match(words('').note ?? '', /^Ook woensdag 25 november/)
  })

  test('holidays: asked about when nobody said, off when it is said, silent when it goes on', () => {
    const said = (holidays?: boolean) =>
      whenOf([rule({ byday: ['FR', 'SA'], except: { holidays } })], at('2026-11-24')).holidays.map(
        ({ day, what }) => `${day} ${what}`,
      )
    assert.deepEqual(said(), ['2026-12-25 ask', '2026-12-26 ask', '2027-01-01 ask'])
    assert.deepEqual(said(true), ['2026-12-25 off', '2026-12-26 off', '2027-01-01 off'])
    assert.deepEqual(said(false), [])
  })
})

describe('the biggest words of a page', () => {
  const words = (schedules: Schedule[], day: string, time?: string) => {
    const when = whenOf(schedules, at(day, time))
    const said = firstWords(
      { lang: 'nl', when, today: day },
      { manner: 'on', unknown: 'Bel even.', now: 'nu open' },
    )
    return Object.fromEntries(
      Object.entries(said).map(([key, text]) => [key, text.replaceAll('\u00a0', ' ')]),
    )
  }
  const weekly = [rule({ byday: ['TU'] })]

  test('next time; on now, and when again; nothing known', () => {
    assert.deepEqual(words(weekly, '2026-11-22'), {
      label: 'Volgende keer',
      first: 'dinsdag 24 november, 10.00 tot 12.00 uur',
    })
    assert.deepEqual(words(weekly, '2026-11-24', '11:00'), {
      now: 'nu open',
      first: 'vandaag, 10.00 tot 12.00 uur',
      note: 'Volgende keer: dinsdag 1 december, 10.00 tot 12.00 uur',
    })
    assert.deepEqual(words([], '2026-11-24'), { label: 'Wanneer', first: 'Bel even.' })
  })

  test('on a holiday that nobody spoke of it never says that it is open', () => {
    const boxing = words([rule({ byday: ['SA'] })], '2026-12-26', '11:00')
    assert.equal(boxing.now, undefined)
    assert.equal(boxing.note, 'Tweede kerstdag: bel even of het doorgaat.')
  })

  test('day and night needs no next time', () => {
    const always = rule({
      byday: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'],
      opens_at: '00:00',
      closes_at: '23:59',
    })
    assert.deepEqual(words([always], '2026-11-24'), { now: 'nu open', first: 'dag en nacht' })
  })
})

describe('in words', () => {
  const time = { opensAt: '10:00', closesAt: '12:00' }
  const plain = (text: string) => text.replaceAll('\u00a0', ' ')
  const cases = [
    ['2026-11-26', 'donderdag 26 november, 10.00 tot 12.00 uur', 'Thursday 26 November, 10:00 to 12:00'],
    ['2026-11-24', 'vandaag, 10.00 tot 12.00 uur', 'today, 10:00 to 12:00'],
    ['2026-11-25', 'morgen, 10.00 tot 12.00 uur', 'tomorrow, 10:00 to 12:00'],
    ['2026-11-23', '10.00 tot 12.00 uur', '10:00 to 12:00'],
  ] as const
  for (const [day, nl, en] of cases)
    test(nl, () => {
      const said = (lang: 'nl' | 'en') => plain(occurrenceText(lang, { day, ...time }, '2026-11-24'))
      assert.deepEqual([said('nl'), said('en')], [nl, en])
    })

  test('to the end of the day, and without an end', () => {
    const said = (closesAt: string | null, opensAt = '20:00') =>
      plain(occurrenceText('nl', { day: '2026-11-24', opensAt, closesAt }, '2026-11-24'))
    assert.equal(said('23:59'), 'vandaag, 20.00 tot 24.00 uur')
    assert.equal(said(null), 'vandaag, 20.00 uur')
    assert.equal(said('23:59', '00:00'), 'vandaag, de hele dag')
  })

  test('a holiday that nobody spoke of', () => {
    const { holidays } = whenOf([rule({ byday: ['SA'] })], at('2026-12-20'))
    assert.deepEqual(holidayLines('nl', holidays, 'on'), [
      'Zaterdag 26 december, tweede kerstdag: bel even of het doorgaat.',
    ])
    assert.deepEqual(holidayLines('en', holidays, 'open'), [
      'Saturday 26 December, Boxing Day: call to hear whether it is open.',
    ])
  })
})
