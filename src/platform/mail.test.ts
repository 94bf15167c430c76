import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judge } from './mail.ts'

test('a reply of the server always decides; silence decides only before the letter was offered', () => {
  const cases = [
    [{ command: 'RCPT TO', responseCode: 550 }, false, 'refused'],
    [{ command: 'DATA', responseCode: 554 }, true, 'refused'],
    [{ command: 'DATA', responseCode: 451 }, true, 'later'],
    [{ command: 'CONN', responseCode: 421 }, true, 'later'],
    [{ command: 'MAIL FROM', responseCode: 550 }, false, 'later'],
    [{ command: 'AUTH PLAIN', responseCode: 535 }, false, 'later'],
    [{ command: 'CONN', code: 'ESOCKET' }, false, 'later'],
    [{ command: 'CONN', code: 'ECONNECTION' }, true, 'unsure'],
    [{ command: 'CONN', code: 'EPROTOCOL', responseCode: 250 }, true, 'unsure'],
  ] as const
  for (const [error, offered, state] of cases)
    assert.equal(judge(error, offered).state, state, JSON.stringify(error))
})
