import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readAreas } from './read-areas.ts'
import { readFigures } from './read-figures.ts'
import { readTable, type Table } from './table.ts'
import { nl } from './texts.nl.ts'

function table(text: string, name = 'lijst-2024.csv'): Table {
  const read = readTable({ name, sha256: '', text }, 'nl')
  assert.ok(read.ok, read.ok ? '' : read.problems)
  return read.value
}

const areas = (text: string, options = {}) =>
  readAreas(table(text), { year: undefined, approximate: false, ...options }, nl)
const figures = (text: string, name?: string) => readFigures(table(text, name), { year: undefined }, nl)

test('HTML in a name is text like any other; control characters are not', () => {
  const read = areas('code,naam\nBU04020101,"<script>alert(1)</script>"\nBU04020102,"Ha\u0007ven"\n')
  assert.ok(read.ok)
  assert.equal(read.value.records[0]?.name, '<script>alert(1)</script>')
  assert.equal(read.value.rejected[0]?.[0]?.row, 3)
  assert.match(String(read.value.rejected[0]?.[0]?.reason), /stuurtekens/)
})

test('a code that comes twice is taken once, and the second says where the first was', () => {
  const read = areas('code,naam\nBU04020101,Centrum\nbu04020101,Nog een\n')
  assert.ok(read.ok)
  assert.equal(read.value.records.length, 1)
  assert.match(String(read.value.rejected[0]?.[0]?.reason), /BU04020101 stond al op rij 2/)
})

test('codes that are none, empty cells, water and points abroad are refused with row and column', () => {
  const read = areas(
    'code,naam,lon,lat,water\nXX1,Fout,,,\n,Leeg,,,\nWK040201,Gooimeer,,,JA\nWK040202,Ver,10.5,52.2,NEE\nWK040203,Goed,5.17,52.22,NEE\n',
  )
  assert.ok(read.ok)
  assert.deepEqual(
    read.value.rejected.map(([problem]) => [problem?.row, problem?.column]),
    [
      [2, 'code'],
      [3, 'code'],
      [4, 'water'],
      [5, 'lon'],
    ],
  )
  assert.equal(read.value.records[0]?.longitude, 5.17)
})

test('without codes or a year the file is refused with what to do', () => {
  const noCode = areas('naam\nCentrum\n')
  assert.ok(!noCode.ok && /geen kolom met CBS-codes/.test(noCode.problems))
  const noYear = readAreas(table('code\nGM0402\n', 'lijst.csv'), { year: undefined, approximate: false }, nl)
  assert.ok(!noYear.ok && /--year/.test(noYear.problems))
})

test('borders that call themselves approximate need a word of their own', () => {
  const text = JSON.stringify({
    type: 'FeatureCollection',
    features: [
      { type: 'Feature', properties: { buurtcode: 'BU04020101', benadering: true }, geometry: null },
    ],
  })
  const refused = areas(text)
  assert.ok(!refused.ok && /--approximate/.test(refused.problems))
  const taken = areas(text, { approximate: true })
  assert.ok(taken.ok && taken.value.records[0]?.approximate)
})

test('a row of figures with one unreadable cell is refused, with the column', () => {
  const read = figures(
    'Codering_3,AantalInwoners_5,k_65JaarOfOuder_12\nBU04020101,veel,10\nBU04020102,100,25\n',
  )
  assert.ok(read.ok)
  assert.deepEqual(read.value.rejected[0]?.[0]?.column, 'AantalInwoners_5')
  assert.equal(read.value.records[0]?.figures['share-65-plus'], 25)
})

test('unknown columns are named, origin is left out on purpose and said so', () => {
  const read = figures('Codering_3,AantalInwoners_5,Marokko_20,Leukheid_3\nGM0402,100,1,9\n')
  assert.ok(read.ok)
  assert.ok(read.value.notes.some((note) => /Met opzet.*Marokko_20/.test(note)))
  assert.ok(read.value.notes.some((note) => /Niet gebruikt.*Leukheid_3/.test(note)))
  const nothing = figures('Codering_3,Leukheid_3\nGM0402,9\n')
  assert.ok(!nothing.ok && /Geen enkele kolom/.test(nothing.problems))
})

test('two age groups of one area are two rows; other ages and margins are refused', () => {
  const read = figures(
    [
      'Leeftijd,Marges,Perioden,Codering_3,Eenzaam_28',
      '20300,MW00000,2020JJ00,GM0402  ,48.0',
      '80200,MW00000,2020JJ00,GM0402,50.2',
      '53115,MW00000,2020JJ00,GM0402,40',
      '20300,MOG0095,2020JJ00,GM0402,46',
      '20300,MW00000,2020JJ00,BU04020101,.',
    ].join('\n'),
  )
  assert.ok(read.ok)
  assert.deepEqual(
    read.value.records.map(({ figures: found, missing, year }) => [found, missing, year]),
    [
      [{ lonely: 48 }, {}, 2020],
      [{ 'lonely-65': 50.2 }, {}, 2020],
      [{}, { lonely: 'empty' }, 2020],
    ],
  )
  assert.deepEqual(
    read.value.rejected.map(([problem]) => problem?.column),
    ['Leeftijd', 'Marges'],
  )
})

test('an OData answer of CBS is a table too', () => {
  const read = readFigures(
    table('{"odata.metadata":"x","value":[{"Codering_3":"BU16800000","AantalInwoners_5":3455}]}', 'kwb.json'),
    { year: 2024 },
    nl,
  )
  assert.ok(read.ok)
  assert.equal(read.value.records[0]?.figures.population, 3455)
})
