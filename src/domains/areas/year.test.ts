import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nl } from './texts.nl.ts'
import { findYear, yearIn } from './year.ts'

const nothing = {
  option: undefined,
  metadata: {},
  columns: [],
  firstRow: {},
  collectionName: '',
  fileName: 'buurten.geojson',
}

test('a name has a year only when it has just one', () => {
  assert.equal(yearIn('kwb-2024-buurten-nl.csv.gz'), 2024)
  assert.equal(yearIn('wijken 2022 en 2023'), null)
  assert.equal(yearIn('BU04020101-12024'), null)
})

test('typed goes before metadata, before the rows, before names; and the report says where it came from', () => {
  const all = {
    ...nothing,
    metadata: { year: 2023 },
    columns: ['Perioden'],
    firstRow: { Perioden: '2020JJ00' },
    collectionName: 'wijken-2022',
    fileName: 'kwb-2021.csv',
  }
  assert.deepEqual(findYear({ ...all, option: 2024 }, nl), { year: 2024, note: null })
  assert.equal(findYear(all, nl)?.year, 2023)
  assert.deepEqual(findYear({ ...all, metadata: {} }, nl), { year: null, note: nl.yearFromRows })
  assert.equal(findYear({ ...all, metadata: {}, firstRow: {} }, nl)?.year, 2022)
  assert.match(String(findYear({ ...nothing, fileName: 'kwb-2021.csv' }, nl)?.note), /2021.*kwb-2021\.csv/)
  assert.equal(findYear(nothing, nl), null)
})
