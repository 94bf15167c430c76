import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type pg from 'pg'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { read } from '../../platform/db/transaction.ts'
import { newId } from '../../platform/id.ts'
import { addWeefdorp } from './import/fixture.test.ts'
import { memberCounts, membersOf } from './members.queries.ts'
import { organizationDetail } from './organization.queries.ts'
import {
  aboutViolence,
  lastModifiedOf,
  offersNear,
  placesOfOffer,
  placesOfOrganization,
} from './related.queries.ts'

const SEEN = `now(), now(), now()`

interface Spot {
  municipality?: string
  x?: number
  listed?: boolean
  confidential?: boolean
  owner?: string
}

/** Rows as an import would leave them, made by hand so that each test sees what it rests on. */
function rows(pool: pg.Pool) {
  const run = (text: string, values: unknown[]) => pool.query(text, values)
  const common = 'id, source, external_id, content_hash, first_seen, last_seen, last_modified, name'
  return {
    async organization(name: string, terms: [string, string][] = [], more: { address?: boolean } = {}) {
      const id = newId()
      const addresses = more.address
        ? [{ address_1: 'Kade 1', city: 'Weefdorp', country: 'NL', address_type: 'physical' }]
        : []
      await run(
        `insert into weefdorp.organization (${common}, addresses) values ($1, 't', gen_random_uuid()::text, '', ${SEEN}, $2, $3)`,
        [id, name, JSON.stringify(addresses)],
      )
      for (const [taxonomy, term] of terms)
        await run(`insert into weefdorp.organization_term values ($1, $2, $3)`, [id, taxonomy, term])
      return id
    },
    async place(name: string, { municipality, x, listed = true, confidential = false, owner }: Spot) {
      const id = newId()
      const point = x === undefined ? [null, null, null] : [5.1, 52.5, `(${x},500000)`]
      await run(
        `insert into weefdorp.location (${common}, organization_id, municipality_code, listed, confidential, longitude, latitude, rd)
         values ($1, 't', gen_random_uuid()::text, '', ${SEEN}, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [id, name, owner ?? null, municipality ?? null, listed, confidential, ...point],
      )
      return id
    },
    async offer(name: string, places: string[], more: { owner?: string; terms?: [string, string][] } = {}) {
      const id = newId()
      await run(
        `insert into weefdorp.service (${common}, organization_id) values ($1, 't', gen_random_uuid()::text, '', ${SEEN}, $2, $3)`,
        [id, name, more.owner ?? null],
      )
      for (const place of places)
        await run(
          `insert into weefdorp.service_at_location (id, service_id, location_id) values ($1, $2, $3)`,
          [newId(), id, place],
        )
      for (const [taxonomy, term] of more.terms ?? [])
        await run(`insert into weefdorp.service_term values ($1, $2, $3)`, [id, taxonomy, term])
      return id
    },
  }
}

describe('what belongs together', () => {
  let here: TestDatabase
  let ids: Record<string, string>
  before(async () => {
    here = await testDatabase()
    await addWeefdorp(here.pool)
    const add = rows(here.pool)
    const own = await add.organization('Welzijn', [['branch', 'sociaal-werk']])
    const guest = await add.organization('Aanloop', [['branch', 'sociaal-werk']])
    const nowhere = await add.organization('Zweef', [
      ['branch', 'sociaal-werk'],
      ['specialism', 'recht'],
    ])
    const shelter = await add.organization('Opvang', [['branch', 'zorg']], { address: true })
    const office = await add.organization('Kantoor', [], { address: true })
    const geus = await add.place('De Geus', { municipality: 'GM9901', x: 130_000, owner: own })
    const corner = await add.place('Hoek', { municipality: 'GM9901', x: 130_300, listed: false })
    const far = await add.place('Ver', { municipality: 'GM0599', x: 190_000, owner: own })
    const secret = await add.place('Veilig huis', {
      municipality: 'GM9901',
      confidential: true,
      owner: shelter,
    })
    const soup = await add.offer('Soep', [geus], { owner: own, terms: [['life_domain', 'ontmoeting']] })
    const talk = await add.offer('Praten', [corner, geus], {
      owner: guest,
      terms: [
        ['life_domain', 'ontmoeting'],
        ['situation', 'huiselijk-geweld'],
      ],
    })
    const dance = await add.offer('Dans', [far], { owner: own, terms: [['life_domain', 'ontmoeting']] })
    const sport = await add.offer('Sport', [corner], { owner: own, terms: [['life_domain', 'bewegen']] })
    ids = { own, guest, nowhere, shelter, office, geus, corner, far, secret, soup, talk, dance, sport }
  })
  const visit = <T>(work: Parameters<typeof read<T>>[2]) =>
    read(here.db, { tenant: here.tenant, actor: 'web', roles: [] }, work)
  const id = (name: string) => String(ids[name])

  test('members of a branch: where they are in the working area, or that they are nowhere', async () => {
    const members = await visit((trx) => membersOf(trx, 'branch', 'sociaal-werk'))
    assert.deepEqual(
      members.map((each) => [each.name, each.municipalityCode, each.spot?.name ?? null, each.otherSpots]),
      [
        ['Aanloop', 'GM9901', 'De Geus', 1],
        ['Welzijn', 'GM9901', 'De Geus', 1],
        ['Zweef', null, null, 0],
      ],
    )
    const [shelter] = await visit((trx) => membersOf(trx, 'branch', 'zorg'))
    assert.deepEqual(shelter?.spot, {
      name: 'Veilig huis',
      confidential: true,
      longitude: null,
      latitude: null,
    })
    const counts = await visit(memberCounts)
    assert.deepEqual([counts.get('branch:sociaal-werk'), counts.get('branch:sport')], [3, undefined])
  })

  test('the places of an organisation and of an offer; only places known by name', async () => {
    const named = async (work: ReturnType<typeof placesOfOffer>) => (await work).map((each) => each.name)
    assert.deepEqual(await visit((trx) => named(placesOfOffer(trx, id('talk')))), ['De Geus', 'Hoek'])
    assert.deepEqual(await visit((trx) => named(placesOfOrganization(trx, id('guest')))), ['De Geus'])
    assert.deepEqual(await visit((trx) => named(placesOfOrganization(trx, id('own')))), ['De Geus', 'Ver'])
  })

  test('an organisation has its terms; one with a secret place shows no office either', async () => {
    const detail = (name: string) => visit((trx) => organizationDetail(trx, id(name)))
    assert.deepEqual((await detail('nowhere'))?.terms, { branch: ['sociaal-werk'], specialism: ['recht'] })
    assert.equal((await detail('office'))?.address, 'Kade 1, Weefdorp')
    assert.equal((await detail('shelter'))?.address, null)
    assert.equal(await visit((trx) => organizationDetail(trx, 'x')), null)
  })

  test('near a place: the same life domain, nearest first, once, not itself, and nothing near a secret', async () => {
    const near = (placeId: string, except: string[] = []) =>
      visit((trx) =>
        offersNear(trx, { placeId, lifeDomains: ['ontmoeting'], except, limit: 9, within: 2_000 }),
      )
    assert.deepEqual(
      (await near(id('corner'))).map((each) => [each.name, Math.round(each.distance)]),
      [
        ['Praten', 0],
        ['Soep', 300],
      ],
    )
    assert.deepEqual(
      (await near(id('geus'), [id('soup')])).map((each) => each.name),
      ['Praten'],
    )
    assert.deepEqual(await near(id('secret')), [])
  })

  test('what is about violence is known by its terms; when it changed by its row', async () => {
    const all = ['soup', 'talk', 'sport'].map(id)
    assert.deepEqual([...(await visit((trx) => aboutViolence(trx, all)))], [id('talk')])
    assert.deepEqual(await visit((trx) => aboutViolence(trx, [])), new Set())
    assert.equal((await visit((trx) => lastModifiedOf(trx, all))).size, 3)
  })
})
