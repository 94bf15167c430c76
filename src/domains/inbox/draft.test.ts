import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type DraftProblems, readAnswer, readDraft } from './draft.ts'

const texts: DraftProblems = {
  bodyEmpty: 'empty',
  bodyShort: 'short',
  bodyLong: (length) => `long ${length}`,
  bsn: 'bsn',
  reply: 'reply',
  email: 'email',
  name: 'name',
  phone: 'phone',
}
const body = 'De koffie is op woensdag.'

function problemsOf(kind: 'wrong' | 'offer', values: Record<string, string>) {
  const result = readDraft(kind, values, texts)
  return result.ok ? null : result.problems
}

test('who looks with a code gives no address, not even by accident', () => {
  const values = {
    tekst: ` ${body}\n`,
    antwoord: 'kijken',
    email: 'a@b.nl',
    naam: 'An',
    telefoon: '035 1234567',
  }
  assert.deepEqual(readDraft('wrong', values, texts), {
    ok: true,
    value: { kind: 'wrong', body, reply: 'look', sender: null },
  })
})

test('each reply keeps what it needs and nothing else', () => {
  const values = {
    tekst: body,
    email: ' an@voorbeeld.nl ',
    naam: ' An  de Vries ',
    telefoon: '035 - 123 45 67',
  }
  const senderOf = (antwoord: string) => {
    const result = readDraft('offer', { ...values, antwoord }, texts)
    return result.ok ? result.value.sender : result.problems
  }
  assert.deepEqual(senderOf('mailen'), { email: 'an@voorbeeld.nl' })
  assert.deepEqual(senderOf('bellen'), { name: 'An de Vries', phone: '035 - 123 45 67' })
})

test('an offer cannot be made without a way to find each other', () => {
  assert.deepEqual(problemsOf('offer', { tekst: body, antwoord: 'kijken' }), { antwoord: 'reply' })
  assert.deepEqual(problemsOf('offer', { tekst: body }), { antwoord: 'reply' })
})

test('all problems come at once, by field', () => {
  assert.deepEqual(problemsOf('wrong', {}), { tekst: 'empty', antwoord: 'reply' })
  assert.deepEqual(problemsOf('wrong', { tekst: 'kort', antwoord: 'bellen', telefoon: 'straks' }), {
    tekst: 'short',
    naam: 'name',
    telefoon: 'phone',
  })
  assert.deepEqual(problemsOf('wrong', { tekst: body, antwoord: 'mailen', email: 'an@voorbeeld' }), {
    email: 'email',
  })
})

test('length is counted in characters as people and PostgreSQL count them', () => {
  const faces = (count: number) => ({ tekst: '🙂'.repeat(count), antwoord: 'kijken' })
  assert.equal(problemsOf('wrong', faces(2000)), null)
  assert.deepEqual(problemsOf('wrong', faces(2001)), { tekst: 'long 2001' })
  assert.deepEqual(problemsOf('wrong', faces(9)), { tekst: 'short' })
})

test('a BSN is refused in text, name and answer', () => {
  assert.deepEqual(problemsOf('wrong', { tekst: `${body} 111222333`, antwoord: 'kijken' }), { tekst: 'bsn' })
  const call = { tekst: body, antwoord: 'bellen', naam: 'An 123456782', telefoon: '0351234567' }
  assert.deepEqual(problemsOf('wrong', call), { naam: 'bsn' })
  assert.deepEqual(readAnswer('Uw nummer is 111222333', 'beheerder'), { ok: false, problems: 'bsn' })
})

test('a line break cannot travel in an address', () => {
  const values = { tekst: body, antwoord: 'mailen', email: 'a@b.nl\nBcc: c@d.nl' }
  assert.deepEqual(problemsOf('wrong', values), { email: 'email' })
})

test('what steers a terminal does not get in', () => {
  const result = readDraft(
    'wrong',
    { tekst: 'Regel een\n\u001b[2Jregel twee\u009b', antwoord: 'kijken' },
    texts,
  )
  assert.equal(result.ok && result.value.body, 'Regel een\n[2Jregel twee')
})
