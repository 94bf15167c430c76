import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readNorm } from './norm.ts'
import { stepSchema } from './scenario.ts'
import { cleaned, isName, isReason } from './written.ts'

test('a name has two letters that somebody can read', () => {
  for (const name of ['Jo', 'An de Wit', '李明', 'Ö. Å.', 'x'.repeat(120), `Jo ${'😀'.repeat(117)}`])
    assert.ok(isName(name), name)
  for (const name of [
    '',
    'J',
    '..',
    '12',
    '\u200b\u200b',
    '\u3164\u3164',
    '\u2800\u2800',
    '😀😀',
    'x'.repeat(121),
  ])
    assert.ok(!isName(name), JSON.stringify(name))
})

test('a reason has ten signs that somebody sees, counted as the database counts them', () => {
  for (const reason of ['Omdat het moet', 'x'.repeat(2_000), '😀😀😀😀😀😀😀😀ja'])
    assert.ok(isReason(reason), reason)
  for (const reason of [
    'te kort',
    '😀'.repeat(5),
    '..........',
    `a${' '.repeat(9)}b`,
    `ja${'\u200b'.repeat(9)}`,
  ])
    assert.ok(!isReason(reason), JSON.stringify(reason))
  assert.ok(!isReason('x'.repeat(2_001)))
})

test('what can fool a reader or a terminal is taken out of a text; lines and joined signs stay', () => {
  assert.equal(cleaned(' An\u202e de\0 Wit\u001b[31m\r '), 'An de Wit[31m')
  assert.equal(cleaned('een\n\ttwee 👩\u200d🌾'), 'een\n\ttwee 👩\u200d🌾')
})

test('what one emoji or nothing to see is, is refused where it is typed, not by the database', () => {
  const typed = { domain: 'werk', group: null, unit: 'hours', value: '1', name: '😀', reason: '😀😀😀😀😀' }
  const known = { domains: ['werk'], groups: [] }
  assert.deepEqual(readNorm(typed, known), { ok: false, problems: ['name', 'reason'] })
  for (const reason of ['😀', '\u200b\u200b\u200b', ' '])
    assert.ok(!stepSchema.safeParse({ kind: 'close', facility: 'x', reason }).success, JSON.stringify(reason))
  const point = { x: 150_000, y: 450_000 }
  const add = { kind: 'add', title: '\u200b\u200b', reason: 'nodig', point, hours: 1, domains: ['werk'] }
  assert.ok(!stepSchema.safeParse(add).success)
  assert.equal(stepSchema.parse({ ...add, title: 'Huis\u202ekamer' }).kind, 'add')
})
