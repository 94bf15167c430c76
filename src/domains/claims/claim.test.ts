import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readAsked, readWay } from './asked.ts'
import { type Claim, isNew, stateOf, waysOf } from './claim.ts'
import { answerLetter, codeLetter, toldLetter } from './letter.ts'
import { readVerdict } from './verdict.ts'

const now = new Date('2026-11-22T12:00:00Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

const claim: Claim = {
  ...{ id: 'c', organizationId: 'o', account: 'a', way: 'mail', lang: 'nl', email: 'nel@mail.example' },
  ...{ ownEmail: 'nel@spoel.nl', reason: null, askedAt: now, codeEndsAt: later(30), codeTries: 0 },
  ...{ grantedAt: null, told: null, objectedAt: null, objectionAnsweredAt: null, closedAt: null },
  ...{ outcome: null, answer: null },
}

test('where a claim stands follows from what happened to it', () => {
  assert.equal(stateOf(claim, now), 'code')
  assert.equal(stateOf(claim, later(30)), 'lapsed')
  assert.equal(stateOf({ ...claim, codeTries: 3 }, now), 'lapsed')
  assert.equal(stateOf({ ...claim, way: 'phone', codeEndsAt: null }, now), 'waiting')
  assert.equal(stateOf({ ...claim, way: 'post' }, later(31)), 'waiting')
  const granted = { ...claim, grantedAt: now, codeEndsAt: null }
  assert.equal(stateOf(granted, now), 'granted')
  assert.equal(stateOf({ ...granted, objectedAt: now }, now), 'suspended')
  assert.equal(stateOf({ ...granted, objectedAt: now, objectionAnsweredAt: now }, now), 'granted')
  assert.equal(stateOf({ ...claim, objectedAt: now }, now), 'suspended')
  assert.equal(stateOf({ ...claim, outcome: 'withdrawn' }, now), 'withdrawn')
  assert.equal(isNew(granted, later(13 * 1440)), true)
  assert.equal(isNew(granted, later(14 * 1440)), false)
  assert.equal(isNew(claim, now), false)
})

const openings = { domains: ['spoel.nl'], phone: null, address: 'Kade 1' }
const texts = { email: 'leeg', emailElsewhere: () => 'elders', reason: 'waarom', reasonLong: 'lang' }

test('only the ways that the map opens are there', () => {
  assert.deepEqual(waysOf(openings), ['mail', 'post', 'request'])
  assert.deepEqual(waysOf({ domains: [], phone: '1', address: null }), ['phone', 'request'])
  assert.equal(readWay('phone', openings), null)
  assert.equal(readWay('constructor', openings), null)
  assert.equal(readWay('post', openings), 'post')
})

test('a form gives what its way needs, and nothing that another way needs', () => {
  const typed = {
    email: 'nel@spoel.nl',
    reden: 'Ik ben de penningmeester.',
    rol: 'administrator',
    ownEmail: 'x@evil.nl',
  }
  assert.deepEqual(readAsked('mail', typed, openings, texts), {
    ok: true,
    value: { way: 'mail', ownEmail: 'nel@spoel.nl', reason: null },
  })
  assert.deepEqual(readAsked('post', typed, openings, texts), {
    ok: true,
    value: { way: 'post', ownEmail: null, reason: null },
  })
  const problemOf = (result: ReturnType<typeof readAsked>) => (result.ok ? {} : result.problems)
  assert.deepEqual(problemOf(readAsked('mail', { email: 'nel@evil.nl' }, openings, texts)), {
    email: 'elders',
  })
  assert.deepEqual(problemOf(readAsked('mail', {}, openings, texts)), { email: 'leeg' })
  assert.deepEqual(problemOf(readAsked('request', { reden: ' x ' }, openings, texts)), { reden: 'waarom' })
  assert.deepEqual(problemOf(readAsked('request', { reden: 'x'.repeat(1001) }, openings, texts)), {
    reden: 'lang',
  })
})

test('a refusal says why; all problems at once', () => {
  const words = { choose: 'kies', answer: 'waarom', answerLong: 'lang' }
  assert.deepEqual(readVerdict({ besluit: 'ja' }, words), { ok: true, value: { grant: true } })
  assert.deepEqual(readVerdict({ besluit: 'nee' }, words), { ok: false, problems: { antwoord: 'waarom' } })
  assert.deepEqual(readVerdict({ besluit: 'nee', antwoord: 'Nee, helaas.' }, words), {
    ok: true,
    value: { grant: false, answer: 'Nee, helaas.' },
  })
  assert.deepEqual(readVerdict({}, words), { ok: false, problems: { besluit: 'kies' } })
})

const facts = {
  ...{
    to: 'info@spoel.nl',
    lang: 'nl' as const,
    site: 'Weefdorp',
    origin: 'https://weefdorp.example',
    phone: '0990 12',
  },
  organization: 'De Spoel\r\nBcc: x@evil.nl',
}

test('letters say what is asked and how to stop it; a name from the map makes no second header', () => {
  const code = codeLetter(facts, 'c', '12345678')
  assert.match(code.text, /1234 5678/)
  assert.match(code.text, /https:\/\/weefdorp\.example\/mijn\/aanvragen\/c\?code=12345678/)
  const asked = toldLetter(facts, claim, 'sleutel')
  const given = toldLetter(facts, { ...claim, grantedAt: now }, 'sleutel')
  for (const letter of [asked, given]) {
    assert.match(letter.text, /https:\/\/weefdorp\.example\/bezwaar\/sleutel/)
    assert.doesNotMatch(letter.subject, /[\r\n]/)
    assert.doesNotMatch(letter.text, /nel@mail\.example/, 'not the address of the account')
  }
  assert.notEqual(asked.text, given.text)
  assert.doesNotMatch(
    toldLetter({ ...facts, origin: null, phone: null }, claim, 's').text,
    /http|undefined|null/,
  )
  assert.match(String(answerLetter(facts, 'refused', 'Wij kennen je niet.')?.text), /Wij kennen je niet/)
  assert.match(
    String(answerLetter({ ...facts, lang: 'en' }, 'granted', null)?.text),
    /en\/mijn\/organisaties/,
  )
  assert.equal(answerLetter(facts, 'waiting', null), null)
})
