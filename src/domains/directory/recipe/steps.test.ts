import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { splitAddress } from './address.ts'
import { toPoint } from './coordinates.ts'
import { calendarDay } from './dates.ts'
import { hasMarkup, plain, tidy } from './text.ts'
import { timeOfDay, toSchedule } from './times.ts'
import { cell, evaluate, meets, Unmapped } from './value.ts'
import { weekdays } from './weekdays.ts'

describe('text', () => {
  test('loses HTML and Markdown links, keeps what they meant', () => {
    assert.equal(
      tidy(plain('2022<br><br>8 eiken <b>palen</b> &amp; een [bankje](https://x.example)')),
      '2022\n\n8 eiken palen & een bankje',
    )
    assert.equal(tidy(plain('<script>alert(1)</script><style>p{}</style>Hoi')), 'Hoi')
    assert.equal(tidy(plain('&lt;img src=x onerror=alert(1)&gt;Hoi')), 'Hoi')
    assert.equal(hasMarkup('Ik <3 jou en 2 < 4 > 1'), false)
    assert.equal(hasMarkup('<img src=x onerror=alert(1)>'), true)
  })

  test('takes no longer than its length asks, however many beginnings without an end it has', () => {
    for (const piece of ['<script', '<a ', '[', '[a](', '&lt;b ', '<br ', '</script ']) {
      const long = piece.repeat(50_000)
      const start = performance.now()
      hasMarkup(long)
      plain(long)
      tidy(long)
      assert.ok(performance.now() - start < 1_000, piece)
    }
    assert.equal(hasMarkup('<img alt="<" src=x>'), true)
    assert.equal(tidy(plain('2 < 3 <b>en</b> [a [bank](x) < 4')), '2 < 3 en [a bank < 4')
  })

  test('does not turn the direction of reading', () => {
    assert.equal(tidy('a\u202eb\u2066c\u2069d\u202a'), 'abcd')
  })

  test('is well-formed, without control characters or doubled spaces', () => {
    assert.equal(tidy(' a\u0000b\t\tc\r\r\r\rd\ud800 '), 'ab c\n\nd\ufffd')
  })
})

describe('values', () => {
  const cells = { naam: ' Jan ', leeg: '', contact: { naam: 'Piet' }, lijst: ['a', 'b'], 'a.b': 1 }

  test('come from a column, through dots, joined, or from a default', () => {
    assert.equal(cell(cells, 'contact.naam'), 'Piet')
    assert.equal(cell(cells, 'a.b'), 1)
    assert.equal(cell(cells, 'toString'), undefined)
    assert.equal(evaluate({ columns: ['leeg', 'naam', 'a.b'], with: '/' }, cells), ' Jan /1')
    assert.equal(evaluate({ column: 'leeg', default: 'niets' }, cells), 'niets')
    assert.equal(evaluate({ column: 'leeg' }, cells), undefined)
    assert.equal(evaluate({ value: false }, cells), false)
  })

  test('go through steps, part by part', () => {
    assert.deepEqual(evaluate({ value: 'A; B ;', as: [{ split: ';' }, 'lower'] }, cells), ['a', 'b'])
    assert.deepEqual(evaluate({ column: 'lijst', as: [{ map: { a: ['x', 'y'], b: [] } }] }, cells), [
      'x',
      'y',
    ])
    assert.deepEqual(evaluate({ column: 'lijst', as: [{ map: { a: 'x' }, else: 'z' }] }, cells), ['x', 'z'])
    assert.ok(evaluate({ column: 'naam', as: [{ map: {} }] }, cells) instanceof Unmapped)
    assert.ok(evaluate({ value: 'constructor', as: [{ map: {} }] }, cells) instanceof Unmapped)
  })

  test('decide whether a row belongs', () => {
    assert.equal(meets(cells, { naam: ['Jan', 'Piet'] }), true)
    assert.equal(meets(cells, { naam: ['Jan'], leeg: ['vol'] }), false)
    assert.equal(meets({ aan: true }, { aan: [true] }), true)
    assert.equal(meets(cells, undefined), true)
  })
})

describe('addresses', () => {
  const parts = (line: string, city?: string) => {
    const { address_1, postal_code, city: town } = splitAddress(line, city) ?? {}
    return [address_1, postal_code, town]
  }
  test('come apart as Dutch addresses are written', () => {
    assert.deepEqual(parts('Mauritsweg 20, 3012 JR Rotterdam'), ['Mauritsweg 20', '3012 JR', 'Rotterdam'])
    assert.deepEqual(parts("'s Gravendijkwal 13, 3021ea Den Haag"), [
      "'s Gravendijkwal 13",
      '3021 EA',
      'Den Haag',
    ])
    assert.deepEqual(parts('Wessel Gansfortweg, Schiebroek', 'Rotterdam'), [
      'Wessel Gansfortweg',
      undefined,
      'Schiebroek',
    ])
    assert.deepEqual(parts('Jacob Loisstraat 24-30', 'Rotterdam'), [
      'Jacob Loisstraat 24-30',
      undefined,
      'Rotterdam',
    ])
    assert.equal(splitAddress(''), null)
  })
})

describe('coordinates', () => {
  test('are degrees in the Netherlands, as number or text, with a point or a comma', () => {
    assert.deepEqual(toPoint('5,1762', 52.2254), { longitude: 5.1762, latitude: 52.2254 })
    assert.equal(toPoint('', undefined), null)
  })

  test('may be metres of the national grid: what else is so large', () => {
    // The tower of Amersfoort, where the grid has its middle: 52.155174, 5.387206 by the Kadaster.
    for (const point of [toPoint('155000', 463000), toPoint('155000,1', '463000,2')]) {
      assert.ok(point !== null && typeof point === 'object')
      assert.ok(Math.abs(point.longitude - 5.387206) < 1e-5 && Math.abs(point.latitude - 52.155174) < 1e-5)
    }
  })

  const broken = [
    ['52.2254', '5.1762', 'swapped'],
    ['5.1762', '', 'half'],
    ['vijf', '52', 'notNumber'],
    [Number.NaN, 52, 'notNumber'],
    ['470000', '140000', 'rd'],
    ['0', '0', 'outside'],
    ['4.35', '40.85', 'outside'],
    ['1e9', '52', 'notNumber'],
    [[5], { a: 1 }, null],
  ] as const
  for (const [longitude, latitude, fault] of broken)
    test(`${longitude} ${latitude}: ${fault}`, () => assert.equal(toPoint(longitude, latitude), fault))
})

describe('times', () => {
  test('days come as numbers, names, abbreviations and ranges', () => {
    assert.deepEqual(weekdays('1,2,3'), ['MO', 'TU', 'WE'])
    assert.deepEqual(weekdays('za en zo'), ['SA', 'SU'])
    assert.deepEqual(weekdays('ma t/m vr'), ['MO', 'TU', 'WE', 'TH', 'FR'])
    assert.deepEqual(weekdays('vr-ma'), ['MO', 'FR', 'SA', 'SU'])
    assert.equal(weekdays('ma-zo')?.length, 7)
    assert.equal(weekdays('Dagelijks')?.length, 7)
    assert.deepEqual(weekdays('maandags en donderdags'), ['MO', 'TH'])
    for (const wrong of ['', '8', 'soms', 'ma,koffie']) assert.equal(weekdays(wrong), null)
  })

  test('times of day come as people write them', () => {
    assert.deepEqual(['9.30', '09:30:00', '9u30', '17 uur', '17u'].map(timeOfDay), [
      '09:30',
      '09:30',
      '09:30',
      '17:00',
      '17:00',
    ])
    // What a spreadsheet keeps of a time when its cell has no format for one.
    assert.deepEqual(['0.4375', '0,395833333333333', '.75000', '0.5', '9,30'].map(timeOfDay), [
      ...['10:30', '09:30', '18:00', '12:00', '09:30'],
    ])
    for (const wrong of ['', '25:00', '9:75', 'ochtend', '930', '0.75', '9.3'])
      assert.equal(timeOfDay(wrong), null)
  })

  test('days of the calendar exist', () => {
    assert.equal(calendarDay('24-11-2026'), '2026-11-24')
    assert.equal(calendarDay('2026-11-24T10:00:00Z'), '2026-11-24')
    assert.deepEqual(
      ['24 november 2026', 'dinsdag 3 mrt 2026', '1 Maart 2026', '46350', '46350.0'].map(calendarDay),
      ['2026-11-24', '2026-03-03', '2026-03-01', '2026-11-24', '2026-11-24'],
    )
    for (const wrong of [
      '2026-02-30',
      '31-4-2026',
      '11-24',
      '30 februari 2026',
      '4 maand 2026',
      '2026',
      '12000',
    ])
      assert.equal(calendarDay(wrong), null)
  })

  test('make a schedule, or say which part is wrong', () => {
    assert.deepEqual(
      toSchedule({
        days: 'di',
        opens: '10:00',
        closes: '12:00',
        week: 'laatste',
        validFrom: '09-01',
        validTo: '05-31',
      }),
      {
        freq: 'MONTHLY',
        byday: ['-1TU'],
        opens_at: '10:00',
        closes_at: '12:00',
        season: { from: '09-01', to: '05-31' },
      },
    )
    assert.deepEqual(
      toSchedule({ days: 'di', opens: '10', every: '2', starts: '2024-01-01', exceptHolidays: true }),
      {
        ...{ freq: 'WEEKLY', byday: ['TU'], opens_at: '10:00', interval: 2, dtstart: '2024-01-01' },
        except: { holidays: true },
      },
    )
    assert.deepEqual(toSchedule({ opens: '19:30', closes: '21:30', daysAhead: '12' }), {
      ...{ days_ahead: 12, opens_at: '19:30', closes_at: '21:30' },
    })
    assert.deepEqual(toSchedule({ opens: '19:30', validFrom: '24-11-2026' }), {
      ...{ freq: 'WEEKLY', valid_from: '2026-11-24', valid_to: '2026-11-24', opens_at: '19:30' },
    })
    assert.deepEqual(toSchedule({ days: 'di', opens: '10', every: '1' }), {
      ...{ freq: 'WEEKLY', byday: ['TU'], opens_at: '10:00' },
    })
    for (const every of ['2', 'soms', '0', '99'])
      assert.equal(
        toSchedule({ days: 'di', opens: '10', every }),
        'every',
        'nothing to count from, or no number',
      )
    assert.equal(toSchedule({ opens: '10', daysAhead: 'morgen' }), 'ahead')
    assert.equal(toSchedule({ opens: '10', validFrom: '09-01', validTo: '05-31' }), 'days')
    assert.equal(toSchedule({ days: '', opens: '10:00' }), 'days')
    assert.equal(toSchedule({ days: 'di' }), 'opens')
    assert.equal(toSchedule({ days: 'di', opens: '10', closes: 'laat' }), 'closes')
    assert.equal(toSchedule({ days: 'di', opens: '10', week: 'zesde' }), 'week')
    assert.equal(toSchedule({ days: 'di', opens: '10', validFrom: '09-01' }), 'valid')
  })
})
