import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Erasure, linesOf, readLedger, START } from './ledger.ts'

const erasure = (number: number): Erasure => ({
  id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
  tenant: 'weefdorp',
  kind: 'account',
  subject: `account ${number}`,
  at: '2026-11-24T09:00:00.000Z',
})
const four = [1, 2, 3, 4].map(erasure)
const text = linesOf(four, START)
const lineOf = (ledger: string) => {
  const read = readLedger(ledger)
  return read.ok ? 0 : read.line
}

describe('the ledger of what was erased', () => {
  test('says again what was written, at once or in parts', () => {
    const read = readLedger(text)
    assert.ok(read.ok)
    assert.deepEqual(read.erasures, four)
    const begin = readLedger(linesOf(four.slice(0, 3), START))
    assert.ok(begin.ok)
    assert.equal(linesOf(four.slice(0, 3), START) + linesOf(four.slice(3), begin.check), text)
    assert.deepEqual(readLedger(''), { ok: true, erasures: [], check: START, bytes: 0 })
  })

  test('leaves out a last line that was cut off, and says where to go on', () => {
    const read = readLedger(text.slice(0, -5))
    assert.ok(read.ok)
    assert.equal(read.erasures.length, 3)
    assert.equal(read.bytes, Buffer.byteLength(linesOf(four.slice(0, 3), START)))
  })

  test('tells which line was changed, removed, doubled or moved', () => {
    const lines = text.split('\n').slice(0, -1)
    const [one = '', two = '', three = '', last = ''] = lines
    const joined = (...some: string[]) => `${some.join('\n')}\n`
    assert.equal(lineOf(text.replace('account 3', 'account 9')), 3)
    assert.equal(lineOf(joined(one, three, last)), 2)
    assert.equal(lineOf(joined(one, two, two, three, last)), 3)
    assert.equal(lineOf(joined(one, three, two, last)), 2)
    assert.equal(lineOf(joined(one, 'nonsense', three, last)), 2)
    assert.equal(lineOf(joined(two, three, last)), 1)
  })
})
