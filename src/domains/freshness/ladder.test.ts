import assert from 'node:assert/strict'
import { test } from 'node:test'
import { callsFrom, linkEnds, mailsOn, mayMail, nextStep } from './ladder.ts'

const dueOn = '2026-11-20'
const asked = (sent: ('before' | 'at' | 'after')[], lastOn: string | null) => ({ dueOn, sent, lastOn })

test('three letters: two weeks before the end of the term, at its end and two weeks after', () => {
  assert.equal(nextStep(asked([], null), '2026-11-05'), null)
  assert.equal(nextStep(asked([], null), '2026-11-06'), 'before')
  assert.equal(nextStep(asked(['before'], '2026-11-06'), '2026-11-19'), null)
  assert.equal(nextStep(asked(['before'], '2026-11-06'), '2026-11-20'), 'at')
  assert.equal(nextStep(asked(['before', 'at'], '2026-11-20'), '2026-12-03'), null)
  assert.equal(nextStep(asked(['before', 'at'], '2026-11-20'), '2026-12-04'), 'after')
  assert.equal(nextStep(asked(['before', 'at', 'after'], '2026-12-04'), '2027-11-04'), null)
})

test('what was found late gets all three letters too, two weeks apart', () => {
  assert.equal(nextStep(asked([], null), '2027-03-01'), 'before')
  assert.equal(nextStep(asked(['before'], '2027-03-01'), '2027-03-14'), null)
  assert.equal(nextStep(asked(['before'], '2027-03-01'), '2027-03-15'), 'at')
})

test('somebody calls two weeks after the last letter, at once where no mail goes, and never while letters are to come', () => {
  assert.equal(callsFrom(asked(['before', 'at'], '2026-11-20'), true), null)
  assert.equal(callsFrom(asked(['before', 'at', 'after'], '2026-12-04'), true), '2026-12-18')
  assert.equal(callsFrom(asked([], null), false), dueOn)
})

test('no letters in the weekend or on a public holiday, and one a week to one organisation', () => {
  assert.deepEqual(['2026-11-20', '2026-11-21', '2026-11-22', '2026-12-25', '2026-04-03'].map(mailsOn), [
    true,
    false,
    false,
    false,
    true,
  ])
  assert.equal(mayMail('2026-11-16', '2026-11-22'), false)
  assert.equal(mayMail('2026-11-16', '2026-11-23'), true)
  assert.equal(mayMail(null, '2026-11-23'), true)
  assert.equal(linkEnds('2026-11-16'), '2026-12-16')
})
