import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import ICAL from 'ical.js'
import { type OfferCard, occurrences, type Schedule } from '../../domains/directory/index.ts'
import { addDays } from '../../platform/day.ts'
import { calendarFile } from './ical.ts'

const rule = (more: Partial<Schedule>): Schedule => ({
  freq: 'WEEKLY',
  opens_at: '10:00',
  closes_at: '12:00',
  ...more,
})

const offer = (schedules: Schedule[]): OfferCard => ({
  id: '0190d2c5-7b1e-7c55-8d5b-3f7b6a0c1d2e',
  name: 'Eten; drinken, en “meer” \\ zo',
  description:
    'Regel een.\nRegel twee, met een heel lange zin die over de grens van vijfenzeventig tekens gaat: é.',
  organization: null,
  place: { id: 'p', name: 'De Geus', address: 'Geuzenweg 1, Weefdorp', confidential: false },
  schedules,
  scheduleText: null,
  costText: null,
  cost: 0,
  access: null,
  phone: '0990-123456',
  contact: null,
  lifeDomains: [],
  assuredDate: null,
  atLocation: true,
})

const FROM = '2027-02-25'
const options = {
  lang: 'nl' as const,
  name: 'x',
  origin: 'https://weverland.example',
  from: FROM,
  feed: false,
}
const lastModified = new Date('2026-11-01T09:30:00Z')

const file = (schedules: Schedule[], more: Partial<OfferCard> = {}, days = 365, from = FROM) =>
  calendarFile([{ offer: { ...offer(schedules), ...more }, lastModified }], {
    ...options,
    from,
    to: addDays(from, days),
  })

/** The file as an independent parser reads it: every time from one day to another, as moments in UTC. */
function parsed(text: string, from: string, to: string): string[] {
  const root = new ICAL.Component(ICAL.parse(text))
  for (const zone of root.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone))
  return root
    .getAllSubcomponents('vevent')
    .flatMap((component) => {
      const event = new ICAL.Event(component)
      const found: string[] = []
      const iterator = event.iterator()
      for (let next = iterator.next(); next; next = iterator.next()) {
        const day = next.toString().slice(0, 10)
        if (day > to) break
        const { endDate } = event.getOccurrenceDetails(next)
        if (day >= from) found.push(`${next.toJSDate().toISOString()} ${endDate.toJSDate().toISOString()}`)
      }
      return found
    })
    .sort()
}

/** The same from our own schedules, with the offsets of the year written out by hand: 28 March and 31 October 2027. */
function own(schedules: readonly Schedule[], from: string, to: string): string[] {
  const moment = (day: string, time: string) => {
    const summer = `${day}T${time}` >= '2027-03-28T03:00' && `${day}T${time}` < '2027-10-31T03:00'
    return new Date(`${day}T${time}:00${summer ? '+02:00' : '+01:00'}`).toISOString()
  }
  return occurrences(schedules, from, to)
    .map(({ day, opensAt, closesAt }) => {
      const end = closesAt ?? opensAt
      return `${moment(day, opensAt)} ${moment(end <= opensAt && closesAt ? addDays(day, 1) : day, end)}`
    })
    .sort()
}

const cases: [name: string, schedules: Schedule[]][] = [
  ['every week', [rule({ byday: ['TU', 'SU'] })]],
  ['every other week', [rule({ byday: ['MO', 'TH'], interval: 2, dtstart: '2027-01-07' })]],
  ['every other week, by its anchor', [rule({ interval: 2, dtstart: '2027-01-06' })]],
  ['every three months', [rule({ freq: 'MONTHLY', interval: 3, byday: ['2WE'], dtstart: '2026-12-09' })]],
  ['first and last of the month', [rule({ freq: 'MONTHLY', byday: ['1SA', '-1FR'] })]],
  ['a day of the month', [rule({ freq: 'MONTHLY', bymonthday: [31, -1] })]],
  ['every Tuesday of the month', [rule({ freq: 'MONTHLY', byday: ['TU'] })]],
  ['by the day of its anchor', [rule({ freq: 'MONTHLY', dtstart: '2026-08-31' })]],
  ['a season', [rule({ byday: ['SA'], season: { from: '04-10', to: '09-30' } })]],
  ['a season over New Year', [rule({ byday: ['WE'], season: { from: '10-01', to: '03-20' } })]],
  ['not on holidays', [rule({ byday: ['MO', 'TH', 'SU'], except: { holidays: true } })]],
  [
    'not on some dates',
    [rule({ byday: ['FR'], except: { dates: ['2027-03-05', '2027-04-09', '2027-04-16'] } })],
  ],
  ['once', [rule({ valid_from: '2027-04-03', valid_to: '2027-04-03' })]],
  ['until a day', [rule({ byday: ['WE'], valid_to: '2027-04-07' })]],
  ['over midnight', [rule({ byday: ['SA'], opens_at: '21:30', closes_at: '01:00' })]],
  [
    'several times a day',
    [rule({ byday: ['SA', 'SU'] }), rule({ byday: ['SU'], opens_at: '14:00', closes_at: '16:30' })],
  ],
]

describe('a calendar file, read back by a parser that is not ours', () => {
  for (const [name, schedules] of cases) {
    test(`${name}: the same times for 60 days, over the change to summer time`, () => {
      const to = addDays(FROM, 60)
      const expected = own(schedules, FROM, to)
      assert.ok(expected.length > 0)
      assert.deepEqual(parsed(file(schedules), FROM, to), expected)
    })
  }

  test('and for a whole year, over the change back', () => {
    for (const [name, schedules] of cases) {
      const to = addDays(FROM, 300)
      assert.deepEqual(parsed(file(schedules), FROM, to), own(schedules, FROM, to), name)
    }
  })
})

describe('what an event says', () => {
  const text = file([rule({ byday: ['TU'] })])
  const component = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent')
  const value = (name: string) => String(component?.getFirstPropertyValue(name))

  test('name, place and more come through their escapes', () => {
    assert.equal(value('summary'), 'Eten; drinken, en “meer” \\ zo')
    assert.equal(value('location'), 'De Geus, Geuzenweg 1, Weefdorp')
    for (const part of ['Regel twee', 'Kosten: gratis', 'Bel: 0990-123456', 'bel even of het doorgaat'])
      assert.ok(value('description').includes(part), part)
    assert.equal(value('url'), 'https://weverland.example/aanbod/0190d2c5-7b1e-7c55-8d5b-3f7b6a0c1d2e')
  })

  test('the same record gives the same file: UID and DTSTAMP do not hang on the clock', () => {
    assert.equal(value('uid'), '0190d2c5-7b1e-7c55-8d5b-3f7b6a0c1d2e-0@weverland.example')
    assert.match(text, /\r\nDTSTAMP:20261101T093000Z\r\n/)
    assert.equal(text, file([rule({ byday: ['TU'] })]))
    const later = new ICAL.Component(ICAL.parse(file([rule({ byday: ['TU'] })], {}, 365, '2027-03-20')))
    assert.equal(later.getFirstSubcomponent('vevent')?.getFirstPropertyValue('uid'), value('uid'))
  })

  test('the time zone is in the file, lines are short and end as the standard asks', () => {
    assert.match(text, /BEGIN:VTIMEZONE\r\nTZID:Europe\/Amsterdam/)
    assert.match(text, /DTSTART;TZID=Europe\/Amsterdam:20270302T100000/)
    assert.ok(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75 && !line.includes('\n')))
  })

  test('a confidential place says to call', () => {
    const secret = file([rule({ byday: ['TU'] })], {
      place: { id: 'p', name: 'Opvang', address: null, confidential: true },
    })
    assert.match(secret, /LOCATION:Het adres is geheim/)
  })

  test('nothing planned is an empty calendar that can be read', () => {
    assert.deepEqual(parsed(file([]), FROM, '2027-12-31'), [])
  })
})
