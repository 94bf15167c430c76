import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { writeXlsx } from 'hucre/xlsx'
import { BASE, sharedBench } from './fixture.test.ts'

const RECIPE = {
  ...BASE,
  format: 'json',
  makes: {
    organization: {
      id: 'wie',
      name: 'wie',
      kvk: 'kvk',
      rsin: 'rsin',
      address: { line: 'kantoor' },
      terms: { branch: 'branche' },
    },
    location: { name: 'waar', accessibility: 'toegang' },
    service: {
      name: 'naam',
      languages: 'talen',
      interpretation_services: 'tolk',
      required_documents: 'mee',
      minimum_age: 'van_jaar',
      maximum_age: 'tot_jaar',
      amount: 'kosten',
      amount_with_pass: 'met_pas',
      pass: { value: 'met Weverpas' },
      terms: {
        pillar: 'pijler',
        provision: 'vorm',
        assessment: { column: 'indicatie', default: 'niet-nodig' },
      },
      schedules: {
        from: 'tijden',
        days: 'dagen',
        opens: 'van',
        closes: 'tot',
        every: 'om_de',
        starts: { value: '2024-01-01' },
        days_ahead: 'over_dagen',
        except_holidays: 'niet_op_feestdagen',
      },
    },
  },
}

const ROW = {
  ...{
    id: '1',
    naam: 'Samen koken',
    wie: 'De Spoel',
    kvk: '0991 2345',
    rsin: '111222333',
    branche: 'bewoners',
  },
  ...{
    kantoor: 'Spoelweg 2, 0990 AB Weefdorp',
    waar: 'De Geus',
    toegang: ['rolstoel', 'Lift', 'Warme ontvangst'],
  },
  ...{ talen: ['nl', 'Arabisch', 'ti'], tolk: 'Bel even', mee: ['Je legitimatie', 'Een brief'] },
  ...{
    van_jaar: 18,
    tot_jaar: 67,
    kosten: '€ 2,50',
    met_pas: 'gratis',
    pijler: 'bewoners',
    vorm: 'collectief',
  },
  niet_op_feestdagen: true,
  tijden: [
    { dagen: ['di'], van: '10:00', tot: '12:00', om_de: 2 },
    { over_dagen: 12, van: '19:30', tot: '21:30' },
  ],
}

describe('the fields of HSDS that a resident needs', () => {
  test('are stored whole', async () => {
    const here = await sharedBench()
    const report = await here.import(RECIPE, JSON.stringify([ROW]))
    assert.deepEqual(report.problems, [])
    const { rows } = await here.pool.query(`
      select service.*, organization.identifiers, organization.addresses, location.accessibility,
        array(select taxonomy || ':' || term_id from weefdorp.service_term order by 1) as terms,
        array(select taxonomy || ':' || term_id from weefdorp.organization_term) as branches
      from weefdorp.service, weefdorp.organization, weefdorp.location`)
    const [row] = rows
    assert.deepEqual(row.languages, ['nl', 'ar', 'ti'])
    assert.equal(row.interpretation_services, 'Bel even')
    assert.deepEqual(row.required_documents, [{ document: 'Je legitimatie' }, { document: 'Een brief' }])
    assert.deepEqual([row.minimum_age, row.maximum_age], [18, 67])
    assert.deepEqual(row.cost_options, [
      { amount: 2.5, currency: 'EUR' },
      { amount: 0, currency: 'EUR', option: 'met Weverpas' },
    ])
    assert.deepEqual(row.schedules, [
      {
        ...{ freq: 'WEEKLY', byday: ['TU'], interval: 2, dtstart: '2024-01-01', except: { holidays: true } },
        ...{ opens_at: '10:00', closes_at: '12:00' },
      },
      {
        ...{ freq: 'WEEKLY', valid_from: '2026-12-06', valid_to: '2026-12-06', dtstart: '2026-12-06' },
        ...{ opens_at: '19:30', closes_at: '21:30' },
      },
    ])
    assert.deepEqual(row.terms, ['assessment:niet-nodig', 'pillar:bewoners', 'provision:collectief'])
    assert.deepEqual(row.branches, ['branch:bewoners'])
    assert.deepEqual(row.identifiers, [
      { identifier_type: 'NL-KVK', identifier: '09912345' },
      { identifier_type: 'NL-RSIN', identifier: '111222333' },
    ])
    assert.equal(row.addresses[0].postal_code, '0990 AB')
    assert.deepEqual(row.accessibility, [
      { description: 'Je kunt er met een rolstoel in', term: 'rolstoel' },
      { description: 'Lift', term: 'lift' },
      { description: 'Warme ontvangst' },
    ])
  })

  test('stay unchanged tomorrow, also the time that is so many days ahead', async () => {
    const here = await sharedBench()
    await here.import(RECIPE, JSON.stringify([ROW]))
    const later = await here.import(RECIPE, JSON.stringify([ROW]), { now: new Date('2026-12-01T10:00:00Z') })
    assert.equal(later.unchanged, 1)
  })

  test('are refused where they cannot be, each with its column', async () => {
    const here = await sharedBench()
    const wrong = {
      ...{ kvk: '991', rsin: '111222334', branche: 'circus', talen: ['Klingon'], pijler: 'sterk' },
      ...{ niet_op_feestdagen: 'soms', tijden: [{ dagen: ['di'], van: '10:00' }] },
    }
    const report = await here.import(RECIPE, JSON.stringify([{ ...ROW, ...wrong }]))
    assert.deepEqual(
      report.problems.map((problem) => problem.column),
      ['kvk', 'rsin', 'branche', 'tijden', 'pijler', 'talen'],
    )
    assert.match(report.problems[0]?.reason ?? '', /8 cijfers/)
    assert.equal(report.rejected, 1)
  })
})

describe('newline-delimited JSON', () => {
  const recipe = { ...BASE, format: 'ndjson', makes: { service: { name: 'naam' } } }

  test('is read line by line; a line that is no record is refused, the others are taken', async () => {
    const here = await sharedBench()
    const report = await here.import(
      recipe,
      '\uFEFF{"id":1,"naam":"Een"}\n\n{"id":2,\n[3]\n{"id":4,"naam":"Vier"}\n',
    )
    assert.deepEqual([report.read, report.created, report.rejected], [4, 2, 2])
    assert.deepEqual(
      report.problems.map((problem) => problem.row),
      [3, 4],
    )
  })

  test('that nests without end is refused row by row, without harm', async () => {
    const here = await sharedBench()
    const deep = `{"id":1,"naam":${'['.repeat(20_000)}${']'.repeat(20_000)}}`
    const report = await here.import(recipe, `${deep}\n{"id":2,"naam":"Twee"}\n`)
    assert.deepEqual([report.created, report.rejected], [1, 1])
    assert.match(report.problems[0]?.reason ?? '', /genest/)
  })
})

describe('a spreadsheet', () => {
  const recipe = {
    ...{ ...BASE, format: 'xlsx', sheet: 'Aanbod' },
    makes: {
      organization: { id: 'wie', name: 'wie', kvk: 'kvk' },
      service: { name: 'naam', schedules: { valid_from: 'datum', opens: 'van' } },
    },
  }
  const workbook = (rows: (string | number | Date)[][]) =>
    writeXlsx({
      sheets: [
        { name: 'Uitleg', rows: [['Lees mij']] },
        { name: 'Aanbod', rows },
      ],
    })

  test('is imported by the name of its sheet, with row numbers as the spreadsheet has them', async () => {
    const here = await sharedBench()
    const date = new Date('2026-12-05T00:00:00Z')
    const bytes = await workbook([
      ['id', 'naam', 'wie', 'kvk', 'datum', 'van'],
      ['1', 'Sinterklaas', 'De Spoel', '09912345', date, '14:00'],
      ['2', 'Nog iets', 'De Spil', 9912345, date, '14:00'],
    ])
    const report = await here.import(recipe, bytes)
    assert.deepEqual([report.created, report.rejected], [1, 1])
    assert.deepEqual([report.problems[0]?.row, report.problems[0]?.column], [3, 'kvk'])
    const { rows } = await here.pool.query('select schedules from weefdorp.service')
    assert.equal(rows[0].schedules[0].valid_from, '2026-12-05')
  })

  test('without a column of the recipe is refused as a whole, and so is what is no spreadsheet', async () => {
    const here = await sharedBench()
    const missing = await here.import(recipe, await workbook([['id', 'naam']]))
    assert.match(missing.problems[0]?.reason ?? '', /kolom “wie”/)
    const broken = await here.import(recipe, 'id;naam\n')
    assert.match(broken.problems[0]?.reason ?? '', /rekenblad/)
  })
})
