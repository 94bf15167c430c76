import assert from 'node:assert/strict'
import { test } from 'node:test'
import { indicatorOf, indicators, isOrigin, matchColumn, plainName } from './catalogue.ts'

test('ids are unique, and every reference points at an indicator', () => {
  assert.equal(new Set(indicators.map(({ id }) => id)).size, indicators.length)
  for (const { id, computed, weight } of indicators) {
    for (const other of [computed?.part, ...(computed?.whole ?? []), weight])
      if (other) assert.ok(indicatorOf(other), `${id} -> ${other}`)
  }
})

test('no two indicators claim the same column', () => {
  const seen = new Map<string, string>()
  for (const { id, sources, age = '' } of indicators) {
    for (const source of sources) {
      const key = `${age} ${plainName(source)}`
      assert.ok(!seen.has(key) || seen.get(key) === id, `${source}: ${seen.get(key)} and ${id}`)
      seen.set(key, id)
    }
  }
})

test('every text is there in both languages, and every share and rate says of whom', () => {
  for (const indicator of indicators) {
    for (const text of [indicator.name, indicator.definition])
      assert.ok(text.nl.length > 3 && text.en.length > 3)
    if (indicator.kind === 'share' || indicator.kind === 'rate')
      assert.ok(indicator.denominator, indicator.id)
  }
})

test('one figure is found under the names of every publisher and year', () => {
  const names = {
    population: ['AantalInwoners_5', 'aantalInwoners', 'aantal_inwoners', 'Population', 'Aantal inwoners'],
    'people-0-14': ['k_0Tot15Jaar_8', 'k_0Tot15Jaar_9'],
    'share-0-14': ['pop_0_14', '0_15', 'percentage_personen_0_tot_15_jaar', 'Personen 0 tot 15 jaar (%)'],
    'wmo-per-1000': ['WmoClientenRelatief_99', 'aantalWmoClientenPer1000Inwoners'],
    wmo: ['WmoClienten_86', 'WmoClienten_98'],
    'corporation-homes': ['InBezitWoningcorporatie_42', 'Housing: Social housing (%)'],
    'education-low-count': ['OpleidingsniveauLaag_64', 'BasisonderwijsVmboMbo1_70'],
  }
  for (const [id, columns] of Object.entries(names))
    for (const column of columns) assert.equal(matchColumn(column, null)?.id, id, column)
})

test('a health column needs the age group of its row', () => {
  assert.equal(matchColumn('Eenzaam_28', '18plus')?.id, 'lonely')
  assert.equal(matchColumn('Eenzaam_28', '65plus')?.id, 'lonely-65')
  assert.equal(matchColumn('Eenzaam_28', null), undefined)
  assert.equal(matchColumn('ZwareDrinker_14', '18plus'), undefined)
})

test('origin is recognised, so that it can be left out and said', () => {
  for (const column of [
    'Marokkaanse migratieachtergrond (% van aantal inwoners)',
    'percentageMetHerkomstlandNederland',
    'percGebInNlMetHerkomstlandInEuropaExNl',
    'Demographics: Western background (%)',
    'pct_herkomst_nl',
    'P_TURKIJE',
    'NederlandseAchtergrond_18',
  ]) {
    assert.ok(isOrigin(column), column)
    assert.equal(matchColumn(column, null), undefined)
  }
  assert.ok(!isOrigin('Koopwoningen (%)'))
  assert.ok(!isOrigin('Aantal winkels'))
})
