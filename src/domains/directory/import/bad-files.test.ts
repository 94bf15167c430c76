import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { read } from '../../../platform/db/transaction.ts'
import { BASE, type Bench, bench, PLACES } from './fixture.test.ts'

async function stored({ db, operator }: Bench, source: string): Promise<number> {
  const places = await read(db, operator, (trx) =>
    trx.selectFrom('location').select('id').where('source', '=', source).execute(),
  )
  return places.length
}

/** One database for all: what is refused leaves no trace, and what is taken has a source of its own. */
let here: Bench
const open = async () => {
  here ??= await bench()
}

const HEAD = 'id,naam,adres,lon,lat\n'

describe('a file that is wrong as a whole is refused with one clear message, and changes nothing', () => {
  before(open)
  const cases: [string, object, string | Uint8Array, RegExp, number?][] = [
    ['another encoding', PLACES, Buffer.from(`${HEAD}1,Caf\xe9,,,\n`, 'latin1'), /UTF-8/],
    ['UTF-16', PLACES, Buffer.from(`\ufeff${HEAD}`, 'utf16le'), /UTF-16/],
    ['too large', PLACES, `${HEAD}${'x'.repeat(3 * 1024 * 1024)}`, /groter dan/, 2 * 1024 * 1024],
    ['empty', PLACES, '', /leeg/],
    ['an open quotation mark', PLACES, `${HEAD}1,"open\n`, /aanhalingsteken/],
    ['no such column', PLACES, 'id,name\n1,x\n', /“naam” uit het recept staat niet/],
    ['no such column, and no rows', PLACES, 'x,y\n', /“id” uit het recept staat niet/],
    ['no JSON', { ...PLACES, format: 'json' }, '{', /JSON/],
    ['JSON without the list', { ...PLACES, format: 'json', records: 'data' }, '{"x":[]}', /records/],
    ['no GeoJSON', { ...PLACES, format: 'geojson' }, '[]', /FeatureCollection/],
    ['a recipe that is wrong', { ...PLACES, id: undefined }, HEAD, /klopt niet/],
  ]
  for (const [name, recipe, content, message, maxBytes] of cases)
    test(name, async () => {
      const report = await here.import(recipe, content, maxBytes ? { maxBytes } : {})
      assert.match(report.problems[0]?.reason ?? '', message)
      assert.equal(report.problems[0]?.row, 0)
      assert.deepEqual(
        [report.read, report.created, report.rejected, await stored(here, 'proef')],
        [0, 0, 0, 0],
      )
    })

  test('not there', async () => {
    const { import: run } = here
    const report = await run(PLACES, HEAD, { file: '/bestaat/niet.csv' })
    assert.match(report.problems[0]?.reason ?? '', /niet\.csv is er niet/)
  })
})

describe('a row that is wrong is refused with its row, column and reason; the others are taken', () => {
  before(open)
  const rows: [string, string, string, RegExp][] = [
    ['HTML in the name', '9,<img src=x onerror=alert(1)>,,,', 'naam', /HTML/],
    ['no name', '9,,,,', 'naam', /leeg/],
    ['no id', ',Geen,,,', 'id', /kenmerk/],
    ['the same id again', '1,Nog eens,,,', 'id', /rij 2/],
    ['swapped coordinates', '9,A,,52.55,5.15', 'lon + lat', /verwisseld/],
    ['coordinates that are words', '9,A,,hier,daar', 'lon + lat', /geen getallen/],
    ['half a coordinate', '9,A,,5.15,', 'lon + lat', /maar één/],
    ['coordinates abroad', '9,A,,2.35,48.85', 'lon + lat', /buiten Nederland/],
    ['metres the wrong way round', '9,A,,470000,140000', 'lon + lat', /rijksdriehoek.*verwisseld/],
    ['a column too many', '9,A,,,,,', '', /7 kolommen/],
    ['a name as long as a book', `9,${'a'.repeat(201)},,,`, 'naam', /200 tekens/],
  ]
  for (const [index, [name, line, column, reason]] of rows.entries())
    test(name, async () => {
      const report = await here.import({ ...PLACES, name: `fout-${index}` }, `${HEAD}1,Goed,,,\n${line}\n`)
      assert.deepEqual(
        [report.read, report.created, report.rejected],
        [2, 1, 1],
        JSON.stringify(report.problems),
      )
      assert.equal(report.problems[0]?.row, 3)
      assert.equal(report.problems[0]?.column, column)
      assert.match(report.problems[0]?.reason ?? '', reason)
      assert.equal(await stored(here, `fout-${index}`), 1)
    })

  test('a cell of 10 MB is refused at once', async () => {
    const recipe = {
      ...BASE,
      makes: {
        location: {
          name: 'naam',
          description: { column: 'tekst', as: ['plain'] },
          phones: 'tel',
          url: 'url',
        },
      },
    }
    for (const [cells, column] of [
      [`Huis,${'<script'.repeat(1_500_000)},,`, 'tekst'],
      [`${'<a'.repeat(5_000_000)},,,`, 'naam'],
      [`Huis,,${'1,'.repeat(40_000).replaceAll(',', ';')},${'a'.repeat(10_000_000)}`, 'url'],
    ] as const) {
      const start = performance.now()
      const report = await here.import(recipe, `id,naam,tekst,tel,url\n9,${cells}\n`)
      assert.deepEqual([report.read, report.rejected], [1, 1])
      assert.deepEqual(
        report.problems.map((problem) => problem.column),
        [column],
      )
      // A busy machine takes seconds for ten megabytes; what takes the square of the length takes hours.
      assert.ok(performance.now() - start < 15_000, column)
    }
  })

  const strange = [
    '//evil.example',
    'https:///evil.example',
    'https:/evil.example',
    'https:\\\\evil.example',
    'https://user:pw@evil.example',
    'https://bank.example@evil.example/',
    'user@evil.example',
    'https://evil.example\\@bank.example',
  ]
  test('a web address that is another one than it looks', async () => {
    const recipe = { ...BASE, name: 'adressen', makes: { location: { name: 'naam', url: 'url' } } }
    const lines = ['www.goed.example/a//b?c=@d', ...strange].map((url, index) => `${index},x,${url}`)
    const report = await here.import(recipe, `id,naam,url\n${lines.join('\n')}\n`)
    assert.deepEqual([report.created, report.rejected], [1, strange.length], JSON.stringify(report.problems))
  })

  test('a fault of one cell is told once, however many fields read it', async () => {
    const recipe = {
      ...BASE,
      makes: {
        location: { name: 'naam', description: 'naam', alternate_name: 'naam', transportation: 'naam' },
        service: { name: 'naam', description: 'naam' },
      },
    }
    const report = await here.import(recipe, 'id,naam\n9,<b>x</b>\n')
    assert.deepEqual([report.rejected, report.problems.length], [1, 1], JSON.stringify(report.problems))
  })

  test('every value of a service is checked, all problems at once', async () => {
    const { import: run } = here
    const fields = {
      url: 'a',
      email: 'b',
      phones: 'c',
      access: 'd',
      minimum_age: 'e',
      assured_date: 'f',
      status: 'g',
      service_area: 'h',
    }
    const recipe = {
      ...BASE,
      makes: {
        service: { name: 'naam', ...fields, terms: { situation: 'i' }, schedules: { days: 'j', opens: 'k' } },
      },
    }
    const report = await run(
      recipe,
      'id,naam,a,b,c,d,e,f,g,h,i,j,k\n1,x,javascript:alert(1),nee,bel,deur,oud,ooit,weg,GM1,geluk,ma,vroeg\n',
    )
    assert.deepEqual(report.problems.map((problem) => problem.column).sort(), [
      'a',
      'b',
      'c',
      'd',
      'e',
      'f',
      'g',
      'h',
      'i',
      'j',
    ])
  })

  test('a feature that is no point, an item that is no record', async () => {
    const { import: run } = here
    const features = {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          id: 7,
          properties: { naam: 'Goed' },
          geometry: { type: 'Point', coordinates: [5.15, 52.55] },
        },
        {
          type: 'Feature',
          id: 8,
          properties: { naam: 'Lijn' },
          geometry: { type: 'LineString', coordinates: [] },
        },
        { type: 'Feature', id: 9, properties: { naam: 'Geen' }, geometry: null },
        'x',
      ],
    }
    const recipe = {
      ...BASE,
      format: 'geojson',
      id: '@id',
      makes: { location: { name: 'naam', longitude: '@longitude', latitude: '@latitude' } },
    }
    const report = await run(recipe, JSON.stringify(features))
    assert.deepEqual([report.read, report.created, report.rejected], [4, 2, 2])
    assert.deepEqual(
      report.problems.map((problem) => problem.row),
      [2, 4],
    )
  })

  test('letters that no database takes are taken out', async () => {
    const { import: run, db, operator } = here
    const recipe = {
      ...BASE,
      format: 'json',
      name: 'letters',
      makes: { location: { name: 'naam', accessibility: 'lijst' } },
    }
    await run(recipe, '[{"id":"a\\u0000b","naam":"Na\\u0000am \\ud800","lijst":["x\\ud800\\u0000"]}]')
    const row = await read(db, operator, (trx) =>
      trx
        .selectFrom('location')
        .select(['name', 'externalId'])
        .where('source', '=', 'letters')
        .executeTakeFirst(),
    )
    assert.deepEqual(row, { name: 'Naam \ufffd', externalId: 'ab' })
  })

  test('the reasons come in English too', async () => {
    const { import: run } = here
    const report = await run(PLACES, `${HEAD}9,A,,52.55,5.15\n`, { lang: 'en' })
    assert.match(report.problems[0]?.reason ?? '', /swapped/)
  })
})
