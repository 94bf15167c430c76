import { accountActor, type Scope, write } from '../../../platform/db/transaction.ts'
import type { Changer } from '../edit/index.ts'
import { type Bench, bench } from '../import/fixture.test.ts'

export const NOW = new Date('2026-11-24T12:00:00Z')

const source = { title: 'proef.csv', publisher: 'Iemand', licence: 'CC0', date: '2026' }
const base = { title: 'Proef', format: 'csv', source, id: 'id' }

/** Two lists of other people that tell of the same things: each with organisations, places and offers of its own. */
export const recipe = (name: string) => ({
  ...{ ...base, name },
  makes: {
    organization: { id: 'org', name: 'wie', website: 'site', phones: 'tel' },
    location: {
      ...{ id: 'plek', name: 'waar', address: { line: 'adres', postal_code: 'postcode', city: 'stad' } },
      ...{
        longitude: 'lon',
        latitude: 'lat',
        confidential: 'geheim',
      },
    },
    service: { name: 'wat', description: 'tekst', phones: 'tel' },
  },
})

export const HEAD = 'id,org,wie,site,tel,plek,waar,adres,postcode,stad,lon,lat,geheim,wat,tekst\n'
export const ONE = `${HEAD}a1,w,Welzijn Weverloo,welzijn.example,0990 123456,spil,Buurthuis de Spil,Spoelstraat 12,1234 AB,Weverloo,5.15,52.55,nee,Koffieochtend,Kom gerust
a2,w,Welzijn Weverloo,welzijn.example,0990 123456,kade,De Kade,Kade 4,1234 CD,Weverloo,5.16,52.55,nee,Eettafel,Samen eten
`
export const TWO = `${HEAD}b1,sw,Stichting Welzijn Weverloo,www.welzijn.example,+31990123456,s,De Spil,Spoelstraat 12,1234 AB,Weverloo,5.15,52.55,nee,Koffie-ochtend,Elke dinsdag koffie
b2,sw,Stichting Welzijn Weverloo,www.welzijn.example,+31990123456,m,Molenhof,Molenhof 9,1234 EF,Weverloo,5.17,52.55,nee,Wandelen,Samen wandelen
`

/** Both lists imported, with a coordinator; what a test asks often. */
export async function twoLists(t: Parameters<typeof bench>[0]) {
  const here: Bench = await bench(t)
  const load = (name: string, csv: string) => here.import(recipe(name), csv)
  for (const [name, csv] of [
    ['een', ONE],
    ['twee', TWO],
  ] as const) {
    const report = await load(name, csv)
    if (report.created !== 2) throw new Error(JSON.stringify(report.problems))
  }
  const { rows } = await here.pool.query(
    `insert into weefdorp.auth_user (email) values ('coor@mail.example') returning id`,
  )
  const account = String(rows[0].id)
  const scope: Scope = {
    tenant: here.tenant,
    actor: accountActor(account),
    roles: ['resident', 'coordinator'],
  }
  const by: Changer = { actor: scope.actor, account, role: 'coordinator', now: NOW }
  const idOf = async (table: 'organization' | 'location' | 'service', name: string) => {
    const found = await here.pool.query(`select id from weefdorp.${table} where name = $1`, [name])
    return String(found.rows[0]?.id)
  }
  const run = <T>(work: Parameters<typeof write<T>>[2]) => write(here.db, scope, work)
  return { ...here, load, scope, by, idOf, run, account }
}

export type TwoLists = Awaited<ReturnType<typeof twoLists>>

/** Tables that a merge may touch, in one text: what tells interfaces that something changed is left out. */
export async function everyRow({ pool }: TwoLists): Promise<string> {
  const tables = [
    ...['organization', 'location', 'service', 'service_at_location', 'service_area', 'service_term'],
    ...['organization_term', 'account_role', 'search_entry', 'search_point', 'item_kept'],
  ]
  const found: string[] = []
  for (const table of tables) {
    const { rows } = await pool.query(
      `select (to_jsonb(t) - 'last_modified' - 'words')::text as row from weefdorp.${table} as t order by 1`,
    )
    found.push(`${table}:`, ...rows.map(({ row }) => row))
  }
  return found.join('\n')
}
