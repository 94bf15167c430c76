import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Command } from 'commander'
import { type CliContext, printReport, reportLines, sharedCommand } from './cli.ts'
import { emptyReport, rejectRow } from './import/report.ts'

function reportWith(rejected: number) {
  const report = emptyReport()
  for (let row = 2; row < rejected + 2; row += 1)
    rejectRow(report, [{ row, column: 'code', reason: 'Leeg.' }])
  return report
}

test('a person sees at most fifty problems and is told how many more there are', () => {
  const lines = reportLines(reportWith(60), 'nl')
  assert.equal(lines[0], '60 gelezen: 0 nieuw, 0 gewijzigd, 0 ongewijzigd, 60 geweigerd')
  assert.equal(lines[1], '  rij 2, kolom “code”: Leeg.')
  assert.equal(lines.length, 52)
  assert.match(String(lines.at(-1)), /nog 10 meldingen/)
})

test('a program gets everything as one object, and an exit code that tells refusals from success', () => {
  const printed: unknown[] = []
  const codes: number[] = []
  const context = {
    lang: 'nl',
    out: (value: unknown) => printed.push(value),
    exitCode: (code: number) => codes.push(code),
  } as unknown as CliContext
  printReport(context, reportWith(60), true)
  printReport(context, emptyReport(), true)
  assert.equal((printed[0] as { problems: unknown[] }).problems.length, 60)
  assert.deepEqual(Object.keys(printed[1] as object), [
    'read',
    'created',
    'updated',
    'unchanged',
    'rejected',
    'problems',
    'notes',
  ])
  assert.deepEqual(codes, [2, 0])
})

test('rows that a filter left out are counted, not listed, and no reason for an exit code', () => {
  const report = reportWith(0)
  rejectRow(report, [{ row: 2, column: 'soort', reason: 'Buiten het filter.', filtered: true }])
  const codes: number[] = []
  const context = { lang: 'nl', out: () => undefined, exitCode: (code: number) => codes.push(code) }
  assert.deepEqual(reportLines(report, 'nl'), ['1 gelezen: 0 nieuw, 0 gewijzigd, 0 ongewijzigd, 1 geweigerd'])
  printReport(context as unknown as CliContext, report, true)
  rejectRow(report, [{ row: 3, column: 'soort', reason: 'Leeg.' }])
  printReport(context as unknown as CliContext, report, true)
  assert.deepEqual([report.filtered, codes], [1, [0, 2]])
})

test('two domains share one command', () => {
  const program = new Command()
  assert.equal(sharedCommand(program, 'import', 'x'), sharedCommand(program, 'import', 'y'))
})
