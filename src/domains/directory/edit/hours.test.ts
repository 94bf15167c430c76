import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Schedule } from '../schedule.ts'
import { readClock, readDay } from './clock-time.ts'
import { addLine, hoursForm, lineCount, readHours, specialHours } from './hours.ts'
import { nl } from './texts.nl.ts'

const today = '2026-11-24'
const how = { today, texts: nl.hours }
const weekly: Schedule = { freq: 'WEEKLY', byday: ['TU', 'TH'], opens_at: '10:00', closes_at: '12:00' }
const firstMonday: Schedule = { freq: 'MONTHLY', byday: ['1MO'], opens_at: '20:00' }
const once: Schedule = { freq: 'WEEKLY', valid_from: '2026-12-05', valid_to: '2026-12-05', opens_at: '14:00' }
const otherWeek: Schedule = { ...weekly, interval: 2, dtstart: '2026-11-03' }

describe('a form of hours', () => {
  test('gives back what it was made of, whatever it cannot show included', () => {
    const closed: Schedule = { ...weekly, except: { holidays: true, dates: ['2026-01-01', '2026-12-24'] } }
    for (const schedules of [
      [weekly],
      [closed, weekly],
      [closed, firstMonday, once, otherWeek],
      [firstMonday],
      [],
    ]) {
      const present = { schedules, text: null }
      assert.deepEqual(readHours(hoursForm(present, today), present, how), { ok: true, value: present })
    }
  })

  test('changes one time and asks nothing else', () => {
    const present = { schedules: [weekly, firstMonday], text: 'Bel even' }
    const read = readHours({ ...hoursForm(present, today), 'van-0': '9' }, present, how)
    assert.deepEqual(read, {
      ok: true,
      value: { schedules: [{ ...weekly, opens_at: '09:00' }, firstMonday], text: 'Bel even' },
    })
  })

  test('adds a line, takes one away, and replaces the rest only when that is ticked', () => {
    const present = { schedules: [weekly, otherWeek], text: null }
    const longer = addLine(hoursForm(present, today))
    assert.equal(lineCount(longer), 2)
    assert.deepEqual(specialHours(present.schedules, today), [otherWeek])
    const filled = { ...longer, 'weg-0': 'ja', 'dag-1-SA': 'ja', 'van-1': '22.00', 'tot-1': '1.30' }
    const saturday = { freq: 'WEEKLY', byday: ['SA'], opens_at: '22:00', closes_at: '01:30' }
    const read = readHours({ ...filled, vervang: 'ja' }, present, how)
    assert.deepEqual(read, { ok: true, value: { schedules: [saturday], text: null } })
    const kept = readHours(filled, present, how)
    assert.deepEqual(kept.ok && kept.value.schedules, [saturday, otherWeek])
  })

  test('says all that is wrong at once, each at its field', () => {
    const read = readHours(
      {
        ...{ 'van-0': 'tien', 'tot-0': '25.00', 'dag-1-MO': 'ja', 'van-1': '', 'tot-1': '12' },
        ...{ 'dag-2-MO': 'ja', 'van-2': '14.00', 'tot-2': '12.00', 'dicht-0': '31-02-2026' },
      },
      { schedules: [], text: null },
      how,
    )
    const { day, clock, from, order, date } = nl.hours.problems
    assert.deepEqual(!read.ok && read.problems, {
      ...{ 'dag-0-MO': day, 'van-0': clock, 'tot-0': clock, 'van-1': from, 'tot-2': order, 'dicht-0': date },
    })
  })

  test('closes on days to come, where they fall on one of its days', () => {
    const friday = { ...weekly, byday: ['FR'] }
    const present = { schedules: [weekly, friday], text: null }
    const read = readHours({ ...hoursForm(present, today), 'dicht-0': '24-12-2026' }, present, how)
    assert.deepEqual(read.ok && read.value.schedules.map((rule) => rule.except), [
      { dates: ['2026-12-24'] },
      undefined,
    ])
    const closed = { ...weekly, except: { dates: ['2026-12-24'] } }
    const open = readHours(
      { ...hoursForm({ ...present, schedules: [closed] }, today), 'dicht-0': '' },
      present,
      how,
    )
    assert.equal(open.ok && open.value.schedules[0]?.except, undefined)
  })
})

test('times and days are read as people type them', () => {
  const times = ['9', '9.30', '09:30', '930', '0930', '9 uur', '14u', '12,15', ' 23.59 ']
  const read = ['09:00', '09:30', '09:30', '09:30', '09:30', '09:00', '14:00', '12:15', '23:59']
  assert.deepEqual(times.map(readClock), read)
  for (const wrong of ['', '24.00', '9.60', 'negen', '9-10', '12345'])
    assert.equal(readClock(wrong), null, wrong)
  assert.deepEqual(['2026-12-24', '24-12-2026', '4/1/2027', '30-02-2026', 'kerst'].map(readDay), [
    ...['2026-12-24', '2026-12-24', '2027-01-04'],
    ...[null, null],
  ])
})
