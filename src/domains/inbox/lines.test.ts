import assert from 'node:assert/strict'
import { test } from 'node:test'
import { listLines, messageLines } from './lines.ts'
import type { ListedMessage, Message } from './message.ts'

const row: ListedMessage = {
  number: 7,
  kind: 'wrong',
  label: 'Samen eten',
  areaCode: 'WK999001',
  reply: 'mail',
  sentOn: '2026-11-02',
  dueOn: '2026-11-16',
  ageDays: 22,
  read: false,
  answeredOn: null,
  withdrawn: false,
  erased: false,
  overdue: true,
}
const message: Message = {
  ...row,
  id: 'x',
  about: { kind: 'service', id: 'y', label: 'Samen eten' },
  lang: 'nl',
  body: 'Het is woensdag.',
  readOn: null,
  withdrawnOn: null,
  steps: [],
  answers: [{ body: 'Aangepast.', by: 'beheerder', on: '2026-11-24' }],
}

test('the list says in words what is late, and lines up', () => {
  const lines = listLines([row, { ...row, number: 12, overdue: false, read: true }], 'nl')
  assert.match(
    String(lines[1]),
    /^7 {7}Klopt niet {2}Samen eten {2}WK999001 {2}22 {5}TE LAAT \(16 november 2026\)$/,
  )
  assert.match(String(lines[2]), /^12 {6}Klopt niet .* antwoord voor 16 november 2026$/)
  assert.deepEqual(listLines([], 'en'), ['No messages.'])
})

test('a message shows contact details only when it is given them', () => {
  const contact = { name: null, email: 'an@voorbeeld.nl', phone: null }
  assert.match(messageLines(message, contact, 'nl').join('\n'), /e-mail: an@voorbeeld\.nl/)
  assert.doesNotMatch(messageLines(message, null, 'nl').join('\n'), /an@voorbeeld|naam:/)
  assert.match(
    messageLines(message, null, 'en').join('\n'),
    /Answer from beheerder, 24 November 2026:\nAangepast\./,
  )
})

test('a withdrawn message says so, and nothing steers the terminal', () => {
  const lines = messageLines({ ...message, body: null, answers: [] }, null, 'nl')
  assert.equal(lines.at(-1), '(ingetrokken of gewist)')
  const about = { ...message.about, label: 'Eten\u001b[2J' }
  assert.ok(
    !messageLines({ ...message, about }, null, 'nl')
      .join('')
      .includes('\u001b'),
  )
})
