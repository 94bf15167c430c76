import assert from 'node:assert/strict'
import { accountSite } from '../../../test/account-site.ts'
import { newId } from '../../platform/id.ts'

export type Site = Awaited<ReturnType<typeof accountSite>>
export type Person = Awaited<ReturnType<Site['signedIn']>>

export const SPOEL = '11111111-1111-4111-8111-111111111111'
export const VEER = '22222222-2222-4222-8222-222222222222'
export const ASK = `/organisaties/${SPOEL}/bijhouden`
export const OWN = `/mijn/organisaties/${SPOEL}`

export const seeOther = (redirect: string) => ({ status: 303, redirect })

/** A site with two organisations: De Spoel has everything, Het Veer a confidential place and a mailbox at a free service. */
export async function site(t: Parameters<typeof accountSite>[0]) {
  const made = await accountSite(t)
  const phones = JSON.stringify([{ number: '0990-100200' }])
  const addresses = JSON.stringify([
    {
      address_1: 'Kade 1',
      postal_code: '9901 AA',
      city: 'Weefdorp',
      country: 'NL',
      address_type: 'physical',
    },
  ])
  const add = (id: string, name: string, website: string, email: string) =>
    made.database.pool.query(
      `insert into weefdorp.organization
         (id, source, external_id, content_hash, first_seen, last_seen, last_modified, name, website, email, phones, addresses)
       values ($1::uuid, 't', $1::text, '', now(), now(), now(), $2, $3, $4, $5::jsonb, $6::jsonb)`,
      [id, name, website, email, phones, addresses],
    )
  await add(SPOEL, 'De Spoel', 'https://www.spoel.example', 'info@spoel.example')
  await add(VEER, 'Het Veer', 'https://www.facebook.com/veer', 'veer@gmail.com')
  await made.database.pool.query(
    `insert into weefdorp.location (id, source, external_id, content_hash, first_seen, last_seen, last_modified, name, organization_id, confidential)
     values (gen_random_uuid(), 't', '1', '', now(), now(), now(), 'Opvang', $1, true)`,
    [VEER],
  )
  return made
}

/** Where a posted form leads; for answers whose address nobody knows beforehand. */
export async function leads(
  { app }: Site,
  who: Person,
  path: string,
  fields: Record<string, string>,
): Promise<string> {
  const response = await app.request(`http://weefsel.test${path}`, {
    method: 'POST',
    headers: {
      ...{ host: 'weefsel.test', origin: 'http://weefsel.test', cookie: who.cookie() },
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams(fields).toString(),
    redirect: 'manual',
  })
  assert.equal(response.status, 303, await response.text())
  return String(response.headers.get('location'))
}

/** Asks by mail; the path of the claim, the code and the link. */
export async function asks(made: Site, who: Person, email = 'nel@spoel.example') {
  const path = await leads(made, who, ASK, { weg: 'mail', email })
  return { path, ...(await made.letterTo(email)) }
}

/** Somebody with a role and a second proof. */
export async function withRole({ signedIn, asSystem }: Site, email: string, role: string) {
  const who = await signedIn(email)
  await asSystem(async (trx) => {
    const { id: accountId } = await trx
      .selectFrom('authUser')
      .select('id')
      .where('email', '=', email)
      .executeTakeFirstOrThrow()
    await trx
      .insertInto('accountRole')
      .values({ id: newId(), accountId, role, givenBy: 'test', givenAt: new Date() })
      .execute()
    const session = trx.selectFrom('authSession').select('id').where('userId', '=', accountId)
    const { id: sessionId } = await session.executeTakeFirstOrThrow()
    await trx
      .insertInto('sessionProof')
      .values({ sessionId, method: 'recovery', provedAt: new Date() })
      .execute()
  })
  return who
}
