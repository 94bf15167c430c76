import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sql } from 'kysely'
import { renderToString } from 'preact-render-to-string'
import { read, write } from '../../../platform/db/transaction.ts'
import { directoryCounts, offer, offersIn, organization, place, placesIn } from '../index.ts'
import { OfferCardView } from '../views/offer-card.tsx'
import { PlaceCardView } from '../views/place-card.tsx'
import { addWeefdorp, BASE, type Bench, sharedBench } from './fixture.test.ts'

const SECRETS = ['Zonnelakenhof', '0993 AD', '0993AD', '52.519848', '5.190736', 'BU99010101', 'WK990101']

const RECIPE = {
  ...BASE,
  makes: {
    location: {
      confidential: 'geheim',
      name: 'naam',
      description: 'tekst',
      address: { street: 'straat', house_number: 'nummer', postal_code: 'postcode', city: 'plaats' },
      longitude: 'lon',
      latitude: 'lat',
      area: 'gebied',
      transportation: 'route',
      phones: 'telefoon',
    },
    service: { name: 'aanbod', service_area: 'gebied' },
  },
}

const HEAD = 'id,geheim,naam,tekst,straat,nummer,postcode,plaats,lon,lat,gebied,route,telefoon,aanbod\n'
const WHERE =
  'Zonnelakenhof,44,0993 AD,Weefdorp,5.190736,52.519848,GM9901,Bus 5 naar Zonnelakenhof,0990-410112'
const row = (secret: string, text = 'Een veilig huis.', name = 'Noodopvang') =>
  `${HEAD}1,${secret},${name},${text},${WHERE},Bel als het thuis niet veilig is\n`

/** Every cell of every table that a person's data could be in, as text. */
async function dump({ pool }: Bench): Promise<string> {
  const { rows } = await pool.query<{ name: string }>(`
    select format('%I.%I', table_schema, table_name) as name from information_schema.tables
    where table_schema not in ('pg_catalog', 'information_schema', 'open_data') and table_type = 'BASE TABLE'`)
  const parts = await Promise.all(
    rows.map(({ name }) =>
      pool.query(`select coalesce(string_agg(t::text, e'\\n'), '') as all from ${name} as t`),
    ),
  )
  return parts.map((part) => part.rows[0].all).join('\n')
}

function assertQuiet(text: string, secrets = SECRETS): void {
  for (const secret of secrets) assert.ok(!text.includes(secret), `${secret} in ${text.slice(0, 200)}`)
}

/** Everything that pages, search and exports are made of. */
async function shown({ db, visitor, operator }: Bench): Promise<string> {
  const parts: unknown[] = []
  for (const scope of [visitor, operator]) {
    parts.push(
      await read(db, scope, async (trx) => {
        const offers = await offersIn(trx, {})
        const places = await placesIn(trx, ['GM9901'])
        assert.equal(offers.length, 1)
        return [
          offers,
          places,
          (await sql`select to_jsonb(e) from search_entry e`.execute(trx)).rows,
          (await sql`select rd::text from search_point`.execute(trx)).rows,
          await directoryCounts(trx, undefined, '2026-11-24'),
          await Promise.all(offers.map(({ id }) => offer(trx, id))),
          await Promise.all(places.map(({ id }) => place(trx, id))),
          await Promise.all(offers.map((each) => organization(trx, each.organization?.id ?? ''))),
          offers.map((each) => renderToString(<OfferCardView offer={each} lang="nl" />)),
          places.map((each) => renderToString(<PlaceCardView place={each} lang="nl" />)),
        ]
      }),
    )
  }
  return JSON.stringify(parts)
}

describe('a confidential place', () => {
  test('is imported without where it is: not in the database, not on a page, not in the report', async () => {
    const here = await sharedBench()
    await addWeefdorp(here.pool)
    for (const dryRun of [true, false]) {
      const report = await here.import(RECIPE, row('ja'), { dryRun })
      assert.deepEqual([report.created, report.problems], [1, []])
      assertQuiet(JSON.stringify(report))
    }
    const everything = await dump(here)
    assert.ok(
      everything.includes('Noodopvang') && everything.includes('0990-410112'),
      'the dump holds the place itself',
    )
    assertQuiet(everything)
    const pages = await shown(here)
    assert.ok(pages.includes('Noodopvang') && pages.includes('Geheim adres'))
    assertQuiet(pages)
  })

  test('leaves the same trace wherever it is: its hash tells nothing', async () => {
    const here = await sharedBench()
    await here.import(RECIPE, row('ja'))
    const report = await here.import(
      RECIPE,
      row('ja').replaceAll('Zonnelakenhof', 'Elders').replace('52.519848', '52.1'),
    )
    assert.equal(report.unchanged, 1)
  })

  test('that was known as open is cleared when the source makes it confidential', async () => {
    const here = await sharedBench()
    await addWeefdorp(here.pool)
    await here.import(RECIPE, row('nee'))
    const before = await dump(here)
    for (const secret of ['Zonnelakenhof', '0993 AD', '52.519848', 'BU99010101'])
      assert.ok(before.includes(secret), secret)
    const report = await here.import(RECIPE, row('ja'))
    assert.deepEqual([report.updated, report.rejected], [1, 0])
    assertQuiet(await dump(here))
    assertQuiet(await shown(here))
  })

  const telling = [
    ['in its description', row('ja', 'Kom naar Zonnelakenhof 44.'), 'tekst'],
    ['in its name', row('ja', 'Een huis.', 'Opvang Zonnelakenhof'), 'naam'],
    ['as a postal code', row('ja', 'Wij zitten op 0993ad.'), 'tekst'],
    ['in a web address', row('ja', 'https://kaart.example/?q=Zonnelakenhof%2044'), 'tekst'],
    ['in the name of what it offers', row('ja').replace('Bel als', 'Zonnelakenhof 44: bel als'), 'aanbod'],
    ['in its id', row('ja').replace('\n1,', '\nzonnelakenhof-44,'), 'id'],
  ] as const
  for (const [where, content, column] of telling)
    test(`is refused when a text tells it ${where}, and the message does not repeat it`, async () => {
      const here = await sharedBench()
      const report = await here.import(RECIPE, content)
      assert.deepEqual([report.read, report.rejected], [1, 1])
      assert.ok(
        report.problems.some((problem) => problem.column === column),
        JSON.stringify(report.problems),
      )
      assertQuiet(JSON.stringify(report).toLowerCase(), ['zonnelakenhof', '0993', '52.519848'])
      assertQuiet((await dump(here)).toLowerCase(), ['zonnelakenhof', '0993 ad', '0993ad', '52.519848'])
    })

  test('is refused, quietly, when the file does not say clearly whether it is', async () => {
    const here = await sharedBench()
    const report = await here.import(RECIPE, row('Zonnelakenhof 44'))
    assert.deepEqual(report.problems, [{ row: 2, column: 'geheim', reason: 'Hier moet ja of nee staan.' }])
    const json = { ...RECIPE, format: 'json' }
    const typo = await here.import(json, JSON.stringify([{ id: 1, gehiem: true, naam: 'x', aanbod: 'y' }]))
    assert.match(typo.problems[0]?.reason ?? '', /“geheim”/)
  })

  test('repeats nothing of a file in a wrong encoding', async () => {
    const here = await sharedBench()
    const report = await here.import(RECIPE, Buffer.from(row('ja', 'Zonnelakenhof 44 Caf\xe9'), 'latin1'))
    assert.equal(report.problems.length, 1)
    assertQuiet(JSON.stringify(report))
  })

  test('repeats no value of its row in other problems', async () => {
    const here = await sharedBench()
    const report = await here.import(RECIPE, row('ja').replace('0990-410112', 'Zonnelakenhof'))
    assert.deepEqual(
      report.problems.map((problem) => problem.column),
      ['telefoon'],
    )
    assertQuiet(JSON.stringify(report))
  })

  test('stays confidential when another recipe forgets to say so', async () => {
    const here = await sharedBench()
    await here.import(RECIPE, row('ja'))
    const { confidential: _, ...location } = RECIPE.makes.location
    const report = await here.import({ ...RECIPE, makes: { location } }, row('ja'))
    assert.match(report.problems[0]?.reason ?? '', /“confidential”/)
    assertQuiet(await dump(here))
  })

  test('is not told by what another file offers there', async () => {
    const here = await sharedBench()
    await here.import(RECIPE, row('ja'))
    const recipe = {
      ...BASE,
      name: 'later',
      makes: { service: { name: 'wat', location: { source: 'proef', id: 'plek' } } },
    }
    const report = await here.import(recipe, 'id,plek,wat\n1,1,Praten aan de Dorpsstraat 3\n2,1,Praten\n')
    assert.deepEqual([report.created, report.rejected], [1, 1])
    assertQuiet(JSON.stringify(report), ['Dorpsstraat'])
  })

  test('cannot be stored with an address by anybody: the database refuses', async () => {
    const { import: run, db, operator } = await sharedBench()
    await run(RECIPE, row('ja'))
    const changes = [
      sql`addresses = '[{"address_1":"x"}]'`,
      sql`longitude = 5.1, latitude = 52.5, rd = point(1, 1)`,
      sql`wijk_code = 'WK990101'`,
      sql`buurt_code = 'BU99010101'`,
      sql`transportation = 'x'`,
    ]
    for (const change of changes) {
      const attempt = write(db, operator, (trx) => sql`update location set ${change}`.execute(trx))
      await assert.rejects(attempt, /confidential_is_nowhere/)
    }
  })
})
