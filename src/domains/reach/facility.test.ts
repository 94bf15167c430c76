import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Facility, Schedule } from '../directory/index.ts'
import { median, reachables, usualHours, weeklyHours } from './facility.ts'

const MONDAY = '2026-11-23'
const tuesdays: Schedule = { freq: 'WEEKLY', byday: ['TU'], opens_at: '10:00', closes_at: '12:30' }

const facility = (more: Partial<Facility>): Facility => ({
  ...{ offerId: 'offer', placeId: 'place', organizationId: null, name: 'Koffie', placeName: 'Plein' },
  ...{ x: 150_000, y: 450_000, wijkCode: null, municipalityCode: null, schedules: [], places: 1 },
  ...{ lifeDomains: ['ontmoeting'], targetGroups: [], minimumAge: null, maximumAge: null, placeType: null },
  ...more,
})

test('hours a week are counted over four weeks, also past midnight and of what has no end', () => {
  assert.equal(weeklyHours([], MONDAY), null)
  assert.equal(weeklyHours([tuesdays], MONDAY), 2.5)
  assert.equal(weeklyHours([{ ...tuesdays, opens_at: '22:00', closes_at: '01:00' }], MONDAY), 3)
  const { closes_at: _, ...open } = tuesdays
  assert.equal(weeklyHours([open], MONDAY), 1)
  assert.equal(
    weeklyHours([{ freq: 'MONTHLY', byday: ['1WE'], opens_at: '10:00', closes_at: '14:00' }], MONDAY),
    1,
  )
  assert.equal(weeklyHours([{ ...tuesdays, valid_to: '2026-11-01' }], MONDAY), 0, 'over is not unknown')
})

test('an offer in three places has its hours divided over them', () => {
  const [one] = reachables([facility({ schedules: [tuesdays], places: 2 })], new Set(['offer']), MONDAY)
  assert.equal(one?.hours, 1.25)
  assert.equal(one?.fresh, true)
  assert.equal(one?.key, 'offer:place')
})

test('a place by itself counts for its kind, with the hours that no offer there fills', () => {
  const place = facility({ offerId: null, lifeDomains: [], placeType: 'bibliotheek' })
  const open: Schedule = { freq: 'WEEKLY', byday: ['TU', 'WE'], opens_at: '10:00', closes_at: '20:00' }
  const offer = facility({ lifeDomains: ['cultuur'], schedules: [tuesdays] })
  const told = (...found: Facility[]) =>
    reachables(found, new Set(), MONDAY).map(({ key, domains, hours }) => [key, domains.join(), hours])
  assert.deepEqual(told(place), [
    ['place:place:onderwijs', 'onderwijs', null],
    ['place:place:cultuur', 'cultuur', null],
  ])
  assert.deepEqual(told({ ...place, schedules: [open] }, offer), [
    ['offer:place', 'cultuur', 2.5],
    ['place:place:onderwijs', 'onderwijs', 20],
    ['place:place:cultuur', 'cultuur', 17.5],
  ])
  assert.deepEqual(told(place, offer).length, 2, 'of unknown hours nobody knows what is left')
  assert.deepEqual(told({ ...place, schedules: [open] }, { ...offer, placeId: 'elsewhere' }).length, 3)
  assert.deepEqual(told({ ...place, placeType: 'winkel' }), [])
  const [playground] = reachables([{ ...place, placeType: 'speeltuin' }], new Set(), MONDAY)
  assert.deepEqual(playground?.targetGroups, ['kinderen'])
})

test('without known hours something counts for the middle of what is known of its kind', () => {
  const known = [2, 10, 3].map((hours, at) => ({
    ...(reachables([facility({ offerId: `o${at}` })], new Set(), MONDAY)[0] ?? assert.fail()),
    hours,
  }))
  const usual = usualHours(
    [...known, { ...(known[0] ?? assert.fail()), hours: null }],
    ['ontmoeting', 'werk'],
  )
  assert.equal(usual.get('ontmoeting'), 3)
  assert.equal(usual.get('werk'), 1)
  assert.equal(median([1, 2]), 1.5)
  assert.equal(median([]), null)
})
