import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { csvRows } from '../../../platform/import/rows.ts'
import { BOM, csvLine, defuse } from './csv.ts'

describe('a line of CSV', () => {
  test('quotes what needs quotes and doubles them (RFC 4180)', () => {
    assert.equal(csvLine(['a', 'b,c', 'd"e', 'f\ng', null, 2.5]), 'a,"b,c","d""e","f\ng",,2.5\r\n')
  })

  test('no cell is a formula', () => {
    for (const text of ['=1+1', '+31 6 12', '-2', '@SUM(A1)', '\t=1', '\r=1'])
      assert.ok(!/^"?[=+\-@\t\r]/.test(csvLine([text])), JSON.stringify(text))
    assert.equal(defuse('=1+1'), "'=1+1")
    assert.equal(defuse('2 = twee'), '2 = twee')
  })

  test('a number stays a number, also below zero', () => {
    assert.equal(csvLine([-1.5]), '-1.5\r\n')
  })

  test('characters that no file can hold go; line ends stay', () => {
    assert.equal(csvLine(['a\u0000b\u000Bc']), 'abc\r\n')
  })

  test('is read back as it was, formulas and all', () => {
    const cells = ['=1+1', '+31 6 1234', '-', '@naam', "'s avonds", 'a,"b"\nc']
    const header = cells.map((_, index) => `k${index}`)
    const read = csvRows(BOM + csvLine(header) + csvLine(cells), 'nl')
    assert.deepEqual(read.ok && Object.values(read.value.rows[0]?.cells ?? {}), cells)
  })
})
