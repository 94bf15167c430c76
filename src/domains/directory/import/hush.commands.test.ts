import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { read } from '../../../platform/db/transaction.ts'
import { offersIn, placesIn } from '../index.ts'
import { addWeefdorp, BASE, type Bench, sharedBench } from './fixture.test.ts'

const RECIPE = {
  ...BASE,
  makes: {
    location: {
      id: 'plek',
      confidential: 'geheim',
      name: 'naam',
      description: 'tekst',
      address: { line: 'adres' },
      longitude: 'lon',
      latitude: 'lat',
      transportation: 'route',
      phones: 'telefoon',
      url: 'web',
      contact: { name: 'wie' },
      accessibility: 'toegang',
    },
    service: { name: 'aanbod', description: 'uitleg' },
  },
}
const COLUMNS = 'id,plek,geheim,naam,tekst,adres,lon,lat,route,telefoon,web,wie,toegang,aanbod,uitleg'.split(
  ',',
)
const OPEN: Record<string, string> = {
  ...{ id: '1', plek: 'p1', geheim: 'nee', naam: 'Huis', tekst: 'Aan de Zonnelakenhof.' },
  ...{ adres: '"Zonnelakenhof 44, 0993 AD Weefdorp"', lon: '5.190736', lat: '52.519848' },
  ...{ route: 'Bus naar Zonnelakenhof', telefoon: '0990-410112', web: 'https://zonnelakenhof.example' },
  ...{ wie: 'Noor Zonnelakenhof', toegang: 'Ingang Zonnelakenhof', aanbod: 'Praten', uitleg: '' },
}
const csv = (...rows: Record<string, string>[]) =>
  [COLUMNS, ...rows.map((row) => COLUMNS.map((column) => ({ ...OPEN, ...row })[column] ?? ''))]
    .map((cells) => `${cells.join(',')}\n`)
    .join('')

const SECRETS = ['Zonnelakenhof', 'zonnelakenhof', '0993 AD', '52.519848', '5.190736', 'BU99010101']

async function kept({ pool }: Bench): Promise<string> {
  const { rows } = await pool.query(`
    select location::text as kept from weefdorp.location union all select service::text from weefdorp.service
    union all select import_recipe::text from weefdorp.import_recipe union all select audit_event::text from weefdorp.audit_event`)
  return rows.map((row) => row.kept).join('\n')
}

const toVisitor = ({ db, visitor }: Bench) =>
  read(db, visitor, async (trx) => JSON.stringify([await placesIn(trx, ['GM9901']), await offersIn(trx, {})]))

function assertQuiet(text: string): void {
  for (const secret of SECRETS) assert.ok(!text.includes(secret), `${secret} in ${text}`)
}

async function withOpenPlace(): Promise<Bench> {
  const here = await sharedBench()
  await addWeefdorp(here.pool)
  assert.equal((await here.import(RECIPE, csv({}))).created, 1)
  assert.ok((await toVisitor(here)).includes('Zonnelakenhof 44'))
  return here
}

describe('an open place that the file now calls confidential loses its address at once', () => {
  const refused: [string, string][] = [
    ['a text tells the street', csv({ geheim: 'ja' })],
    ['its phone is wrong', csv({ geheim: 'ja', tekst: '', telefoon: 'bel', web: '', wie: '', toegang: '' })],
    ['its web address is wrong', csv({ geheim: 'ja', tekst: '', web: 'x y', wie: '', toegang: '' })],
    ['nobody can read whether it is', csv({ geheim: 'misschien' })],
    ['its row has a cell too many', csv({ geheim: 'ja', uitleg: 'x,y' })],
    ['its row has moved a cell', csv({ geheim: ',ja' })],
    ['a cell of its row is endless', csv({ geheim: 'ja', tekst: 'x'.repeat(200_000) })],
    ['the offer has no name', csv({ geheim: 'ja', tekst: '', web: '', wie: '', toegang: '', aanbod: '' })],
  ]
  for (const [why, file] of refused)
    test(`also when its row is refused: ${why}`, async () => {
      const here = await withOpenPlace()
      const before = await kept(here)
      const dry = await here.import(RECIPE, file, { dryRun: true })
      assert.equal(await kept(here), before, 'a dry run changes nothing')
      const report = await here.import(RECIPE, file)
      assert.deepEqual([report.read, report.rejected], [1, 1])
      assert.deepEqual(dry, report)
      assert.match(report.notes.join(), /nu geheim heten.*: 1\. Hun adres is weggehaald/)
      assertQuiet(await kept(here))
      assertQuiet(await toVisitor(here))
      const again = await here.import(RECIPE, file)
      assert.match(again.notes.join(), /Hun adres is weggehaald/, 'it is said until the row is mended')
    })

  test('also when the filter leaves its row out', async () => {
    const here = await withOpenPlace()
    const report = await here.import({ ...RECIPE, filter: { geheim: ['nee'] } }, csv({ geheim: 'ja' }))
    assert.deepEqual([report.read, report.filtered], [1, 1])
    assert.match(report.notes.join(), /Hun adres is weggehaald/)
    assertQuiet(await kept(here))
  })

  test('also when only another row of the same place says so, in any order', async () => {
    const open = { tekst: '', web: '', wie: '', toegang: '' }
    for (const rows of [
      [open, { ...open, id: '2', geheim: 'ja' }],
      [
        { ...open, geheim: 'ja' },
        { ...open, id: '2' },
      ],
      [open, { ...open, geheim: 'ja' }],
    ]) {
      const here = await withOpenPlace()
      const report = await here.import(RECIPE, csv(...rows))
      assert.equal(report.read, 2)
      assertQuiet(await kept(here))
      assert.ok((await toVisitor(here)).includes('Huis'), 'the place itself was read and stays')
      assert.doesNotMatch(report.notes.join(), /weggehaald/)
    }
  })

  test('and what tells of it from another file is not shown any more either', async () => {
    const here = await withOpenPlace()
    const other = {
      ...BASE,
      name: 'elders',
      makes: { service: { name: 'naam', location: { source: 'proef', id: 'plek' } } },
    }
    await here.import(other, 'id,plek,naam\n1,p1,Soep in de Zonnelakenhof\n2,p1,Dans\n')
    await here.import(RECIPE, csv({ geheim: 'ja', tekst: '', web: '', wie: '', toegang: '' }))
    const seen = await toVisitor(here)
    assertQuiet(seen)
    assert.ok(seen.includes('Dans') && seen.includes('Praten'))
  })

  test('and its name too, when that says where it is', async () => {
    const here = await withOpenPlace()
    await here.import(RECIPE, csv({ naam: 'Huis Zonnelakenhof' }))
    await here.import(RECIPE, csv({ naam: 'Huis Zonnelakenhof', geheim: 'ja' }))
    assertQuiet(await kept(here))
    assert.match(await kept(here), /Geheime plek/)
  })

  test('and is shown again when a row that can be read says it is open, not when the row says nothing', async () => {
    const here = await withOpenPlace()
    await here.import(RECIPE, csv({ geheim: 'misschien' }))
    const silent = await here.import(RECIPE, csv({ geheim: '' }))
    assert.deepEqual([silent.updated, silent.rejected], [0, 1])
    assertQuiet(await kept(here))
    const report = await here.import(RECIPE, csv({}))
    assert.deepEqual([report.updated, report.rejected], [1, 0])
    assert.ok((await toVisitor(here)).includes('Zonnelakenhof 44'))
  })
})

describe('a place that does not say whether it is confidential', () => {
  test('is stored as public, and the report counts it', async () => {
    const here = await sharedBench()
    const rows = [{ geheim: '' }, { id: '2', plek: 'p2', geheim: '' }, { id: '3', plek: 'p3' }]
    const report = await here.import(RECIPE, csv(...rows))
    assert.equal(report.created, 3)
    const note = '2 plekken zeggen niet of ze geheim zijn; ze zijn als openbaar bewaard.'
    assert.ok(report.notes.includes(note), report.notes.join())
    const english = await here.import(RECIPE, csv(...rows), { lang: 'en' })
    assert.match(english.notes.join(), /2 places do not say whether they are confidential/)
    assert.doesNotMatch((await here.import(RECIPE, csv({}))).notes.join(), /geheim/)
  })

  test('is not unclear for a word that the map does not know: that row is refused, quietly', async () => {
    const here = await withOpenPlace()
    const confidential = { column: 'geheim', as: [{ map: { geheim: 'ja', open: 'nee' } }] }
    const recipe = {
      ...RECIPE,
      makes: { ...RECIPE.makes, location: { ...RECIPE.makes.location, confidential } },
    }
    const report = await here.import(recipe, csv({ geheim: 'Zonnelakenhof' }))
    assert.equal(report.rejected, 1)
    assertQuiet(JSON.stringify(report))
    assertQuiet(await kept(here))
  })
})
