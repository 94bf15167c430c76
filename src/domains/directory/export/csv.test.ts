import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { csvRows } from '../../../platform/import/rows.ts'
import { tidy } from '../recipe/text.ts'
import { BOM, csvLine, defuse } from './csv.ts'

describe('a line of CSV', () => {
  test('quotes what needs quotes and doubles them (RFC 4180)', () => {
    assert.equal(csvLine(['a', 'b;c', 'd"e', 'f\ng', null, 2.5]), 'a;"b;c";"d""e";"f\ng";;2.5\r\n')
    assert.equal(csvLine(['b,c', 'd\te']), '"b,c";"d\te"\r\n')
  })

  test('no cell is a formula', () => {
    for (const text of ['=1+1', '+31 6 12', '-2', '@SUM(A1)', '\t=1', '\r=1', ' =1'])
      assert.ok(!/^"?\s*[=+\-@\t\r]/.test(csvLine([text])), JSON.stringify(text))
    assert.equal(defuse('=1+1'), "'=1+1")
    assert.equal(defuse('  =1+1'), "'=1+1")
    assert.equal(defuse('2 = twee'), '2 = twee')
  })

  const SLY = [
    'Koffie;=HYPERLINK("http://evil")',
    'Koffie,=HYPERLINK("http://evil")',
    'Koffie, "=1+1"',
    'Koffie,@SUM(A1)',
    'Koffie\n=1+1',
    'Koffie\t=1+1',
    "Koffie,-1+cmd|'/c calc'!A1,",
    'Koffie\n+WEBSERVICE ("http://evil")',
    'Koffie\n-LOG10(A1)',
  ]

  test('nor is a part of one, whichever separator the program takes', () => {
    for (const name of SLY) {
      const line = csvLine(['id', name, 'x'])
      const cells = [
        ...parse(line, { delimiter: ';' }).flat(),
        // As programs do that do not know our separator: a quote counts only where a cell begins.
        ...line.split(/[,\t\r\n]/).map((cell) => cell.replace(/^[\s"]+/, '')),
      ]
      for (const cell of cells) assert.doesNotMatch(cell, /^\s*[=+\-@]/, JSON.stringify([name, cell]))
    }
  })

  test('what is no formula is left alone: prices, lists, telephone numbers', () => {
    for (const text of ['€ 5,-', 'Mee:\n- een vork\n- een mes', '0990-1; +31 (0)6 12, +31 (0)6 13'])
      assert.equal(csvLine([text]).includes('\u200B'), false, text)
  })

  test('a long text takes no longer than its length', () => {
    const long = ['\n-', ',', ',"', ' '].map((piece) => piece + 'a1 '.repeat(20_000) + piece.repeat(20_000))
    const start = performance.now()
    csvLine(long)
    assert.ok(performance.now() - start < 1000)
  })

  test('comes back through the import as it was, though a formula was inside', () => {
    const header = csvLine(SLY.map((_, index) => `k${index}`))
    const read = csvRows(BOM + header + csvLine(SLY), 'nl')
    const cells = read.ok ? Object.values(read.value.rows[0]?.cells ?? {}) : []
    assert.deepEqual(
      cells.map((cell) => tidy(String(cell))),
      SLY.map(tidy),
    )
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
