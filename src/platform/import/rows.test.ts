import assert from 'node:assert/strict'
import { test } from 'node:test'
import { featureRows } from './features.ts'
import { assertBalanced, countRow, emptyReport, rejectRow } from './report.ts'
import { csvRows, guessDelimiter, parseJson } from './rows.ts'

test('rows are numbered as a spreadsheet does, empty lines included', () => {
  const read = csvRows('\uFEFFcode;naam\nBU1; Centrum \n\nBU2;Oost;te veel\n', 'nl')
  assert.ok(read.ok)
  assert.deepEqual(read.value.header, ['code', 'naam'])
  assert.deepEqual(read.value.rows[0], { row: 2, cells: { code: 'BU1', naam: 'Centrum' } })
  assert.equal(read.value.rows[1]?.row, 4)
  assert.match(String(read.value.rows[1]?.problem?.reason), /3 kolommen/)
})

test('an open quotation mark and a double heading refuse the file', () => {
  const open = csvRows('code,naam\nBU1,"Centrum\n', 'nl')
  assert.ok(!open.ok && /aanhalingsteken/.test(open.problems))
  const double = csvRows('code,naam,code\n', 'en')
  assert.ok(!double.ok && /“code”/.test(double.problems))
})

test('the separator is the one that stands most often in the first line', () => {
  assert.equal(guessDelimiter('a;b;c,d'), ';')
  assert.equal(guessDelimiter('a\tb'), '\t')
  assert.equal(guessDelimiter('a'), ',')
})

test('JSON that is none, and JSON that is no list of features, are told apart', () => {
  const broken = parseJson('{"type":', 'nl')
  assert.ok(!broken.ok && /geen geldige JSON/.test(broken.problems))
  const other = featureRows('{"type":"Feature"}', 'nl')
  assert.ok(!other.ok && /FeatureCollection/.test(other.problems))
})

test('features count from 1; what is no feature is one bad row', () => {
  const read = featureRows(
    JSON.stringify({
      type: 'FeatureCollection',
      name: 'wijken-2022',
      crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::28992' } },
      metadata: { year: 2022 },
      features: [{ type: 'Feature', properties: { code: 'GM0402' }, geometry: null }, 'x'],
    }),
    'nl',
  )
  assert.ok(read.ok)
  assert.equal(read.value.rd, true)
  assert.deepEqual(read.value.metadata, { year: 2022 })
  assert.deepEqual(read.value.rows[0], { row: 1, cells: { code: 'GM0402' }, geometry: null })
  assert.equal(read.value.rows[1]?.problem?.row, 2)
})

test('a report must add up, and every rejected row must say why', () => {
  const report = emptyReport()
  countRow(report, 'created')
  rejectRow(report, [
    { row: 3, column: 'a', reason: 'x' },
    { row: 3, column: 'b', reason: 'y' },
  ])
  assertBalanced(report)
  assert.throws(() => assertBalanced({ ...report, read: 3 }), /add up/)
  assert.throws(() => assertBalanced({ ...report, problems: [] }), /no problem/)
})
