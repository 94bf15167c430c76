import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makesLoop, readTermWords, type TermLine, termId } from './edit.ts'

const line = (id: string, parentId: string | null = null, retiredOn: string | null = null): TermLine => ({
  ...{ id, nameNl: `Naam ${id}`, nameEn: `Name ${id}`, descriptionNl: null, descriptionEn: null },
  ...{ parentId, retiredOn, replacedBy: retiredOn ? 'a' : null },
})
const lines = [line('a'), line('b', 'a'), line('c', 'b'), line('d', null, '2026-01-01')]

test('a term never comes to stand under itself, however far down', () => {
  assert.ok(makesLoop(lines, 'a', 'a') && makesLoop(lines, 'a', 'b') && makesLoop(lines, 'a', 'c'))
  assert.ok(!makesLoop(lines, 'c', 'a') && !makesLoop(lines, 'a', null))
})

test('an id is the name in small letters, and begins with one', () => {
  assert.equal(termId('Café’s & één-ouder 2'), 'cafe-s-een-ouder-2')
  assert.equal(termId('18 plus'), 'plus')
  assert.equal(termId('Ж2x'), 'x')
  assert.equal(termId('…'), '')
})

test('all that is wrong with a term is told at once, by field', () => {
  const wrong = readTermWords({ naam: ' ', engels: 'x'.repeat(101), uitleg: '<b>', onder: 'd' }, lines, null)
  assert.deepEqual(wrong, {
    ok: false,
    problems: { naam: 'noName', engels: 'longName', uitleg: 'markup', onder: 'parent' },
  })
  const loop = readTermWords({ naam: 'naam B', onder: 'c' }, lines, 'a')
  assert.deepEqual(loop, { ok: false, problems: { naam: 'double', onder: 'loop' } })
})

test('what was left empty is nothing, and the English name is then the Dutch one', () => {
  assert.deepEqual(readTermWords({ naam: ' Nieuw ', onder: 'a' }, lines, null), {
    ok: true,
    value: { nameNl: 'Nieuw', nameEn: 'Nieuw', descriptionNl: null, descriptionEn: null, parentId: 'a' },
  })
})
