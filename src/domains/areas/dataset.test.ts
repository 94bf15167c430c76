import assert from 'node:assert/strict'
import { test } from 'node:test'
import { familyOf, figureDataset, slug } from './dataset.ts'

const base = {
  fileName: 'gemeenten-2022-nl.wgs84.geojson.gz',
  age: null,
  year: 2022,
  invented: false,
} as const

test('a table is known by its columns, a file by its name', () => {
  assert.equal(familyOf(['Codering_3', 'AantalInwoners_5']), 'kwb')
  assert.equal(familyOf(['jrstatcode', 'aantalInwoners']), 'kwb')
  assert.equal(familyOf(['code', 'population']), 'other')
  assert.equal(slug('Wijken & Buurten (2024).csv'), 'wijken-buurten-2024')
  assert.equal(slug('§§.csv'), 'bestand')
})

test('publisher, licence and uncertainty follow from what the file is', () => {
  assert.equal(figureDataset({ ...base, family: 'other' }, {}).id, 'gemeenten-2022-nl')
  assert.equal(figureDataset({ ...base, family: 'kwb' }, {}).id, 'cbs-kwb-2022')
  const health = figureDataset({ ...base, family: 'other', age: '65plus', year: 2020 }, {})
  assert.equal(health.id, 'rivm-gezondheid-2020-65plus')
  assert.equal(health.uncertainty, 'estimate')
})

test('invented figures never stand under the name of CBS, and a person may say it all otherwise', () => {
  const invented = figureDataset({ ...base, family: 'kwb', invented: true }, {})
  assert.equal(invented.id, 'verzonnen-cbs-kwb-2022')
  assert.doesNotMatch(invented.publisher, /CBS/)
  const own = figureDataset({ ...base, family: 'kwb' }, { dataset: 'Eigen telling', publisher: 'Gemeente' })
  assert.deepEqual([own.id, own.publisher, own.licence], ['eigen-telling', 'Gemeente', 'CC BY 4.0'])
})
