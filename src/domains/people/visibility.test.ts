import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CHANNELS, type Channel, through } from './channels.ts'
import { FIELDS, type Field, type Profile } from './person.ts'
import { type Audience, audienceOf, type Consent, visibleTo } from './visibility.ts'

const TODAY = '2026-11-22'
const OTHER = '0f0e0d0c-0000-4000-8000-000000000002'
const profile: Profile = {
  id: '0f0e0d0c-0000-4000-8000-000000000001',
  photo: 'f'.repeat(64),
  values: {
    ...{ name: 'Nel Draad', role: { nl: 'Werker', en: null }, about: { nl: 'Ik luister', en: 'I listen' } },
    ...{ specialisms: ['ouderen'], organization: OTHER, areas: ['WK990101'], days: ['MO'] },
    ...{ reach: { nl: 'Bel maar', en: null }, phone: '0990-410000', email: 'nel@mail.example' },
    ...{ languages: ['nl'], standIn: { person: OTHER, from: TODAY, until: TODAY } },
  },
}

function consent(field: Field, more: Partial<Consent> = {}): Consent {
  const given = { textVersion: '1', givenAt: new Date('2026-01-01'), withdrawnAt: null }
  return { id: field, field, audience: 'public', endsOn: TODAY, ...given, ...more }
}
const all = (more: Partial<Consent> = {}) => FIELDS.map((field) => consent(field, more))
const channels = Object.keys(CHANNELS) as Channel[]

test('through every channel nothing goes without a consent that holds today', () => {
  const none: [string, Consent[]][] = [
    ['none', []],
    ['withdrawn', all({ withdrawnAt: new Date('2026-11-21') })],
    ['ended yesterday', all({ endsOn: '2026-11-21' })],
    ['for colleagues', all({ audience: 'professionals' })],
    ['all but the name', all().filter(({ field }) => field !== 'name')],
  ]
  assert.ok(channels.length >= 10)
  for (const channel of channels) {
    assert.notEqual(through(channel, profile, all(), 'public', TODAY), null, channel)
    for (const [why, consents] of none)
      assert.equal(through(channel, profile, consents, 'public', TODAY), null, `${channel}: ${why}`)
  }
})

test('one field that was withdrawn is in no channel, and the others stay', () => {
  const secret: Partial<Record<Field, string>> = { phone: '0990-410000', email: 'nel@mail', photo: 'fff' }
  for (const [field, trace] of Object.entries(secret))
    for (const channel of channels) {
      const consents = all().filter((each) => each.field !== field)
      const gone = JSON.stringify(through(channel, profile, consents, 'public', TODAY))
      assert.ok(!gone.includes(trace), `${channel} tells ${field}`)
    }
  const without = all().filter(({ field }) => field !== 'phone')
  assert.equal(visibleTo(profile, without, 'public', TODAY)?.values.email, 'nel@mail.example')
})

test('colleagues see what is for them too, and it is said which', () => {
  const consents = all().map((each) =>
    each.field === 'phone' ? { ...each, audience: 'professionals' as const } : each,
  )
  assert.equal(visibleTo(profile, consents, 'public', TODAY)?.values.phone, undefined)
  const seen = visibleTo(profile, consents, 'professionals', TODAY)
  assert.deepEqual([seen?.values.phone, seen?.amongUs], ['0990-410000', ['phone']])
})

test('only a second proof makes somebody a colleague', () => {
  const cases: [string[], Audience][] = [
    [[], 'public'],
    [['worker'], 'public'],
    [['proved', 'administrator', 'privacy', 'adviser', 'editor', 'resident'], 'public'],
    [['worker', 'proved'], 'professionals'],
    [['proved', 'coordinator'], 'professionals'],
  ]
  for (const [roles, audience] of cases) assert.equal(audienceOf(roles), audience, roles.join())
})
