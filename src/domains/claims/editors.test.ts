import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayFromNow } from '../../../test/days.ts'
import { read, type Scope, write } from '../../platform/db/transaction.ts'
import { organizationsNaming } from '../directory/index.ts'
import { takeCode } from './code.commands.ts'
import { endEditor, inviteEditor, MOST_OFFERS, renewEditing, withdrawOffer } from './editors.commands.ts'
import { editorsOf, openOffers, sharesEditing, siteByEditor } from './editors.queries.ts'
import { claimWorld } from './fixture.test.ts'
import { remindEditors } from './letter.commands.ts'
import { claimOwnData } from './own-data.queries.ts'
import { eraseClaims } from './retention.commands.ts'
import { claimsOver } from './retention.queries.ts'

const DAY_MS = 86_400_000

/** Nel edits De Spoel by a claim; Piet does too, as an administrator gave it, for thirty days. */
async function together(t: Parameters<typeof claimWorld>[0]) {
  const world = await claimWorld(t)
  const { nel, piet, spoel, asks, asAuth, asSystem, tenant, as } = world
  const { id, code } = await asks(nel)
  await asAuth(nel, (trx) => takeCode(trx, { tenant: tenant.id, account: nel, now: new Date() }, id, code))
  const role = {
    id: crypto.randomUUID(),
    accountId: piet,
    role: 'editor',
    organizationId: spoel,
    endsOn: dayFromNow(30),
  }
  await asSystem((trx) =>
    trx
      .insertInto('accountRole')
      .values({ ...role, givenBy: 't', givenAt: new Date() })
      .execute(),
  )
  const [nels, piets] = [as(nel, ['resident', 'editor']), as(piet, ['resident', 'editor'])]
  const by = (scope: Scope, now = new Date()) => ({
    ...{ tenant: tenant.id, actor: scope.actor, account: scope.actor.slice('account:'.length), now },
  })
  return { ...world, id, nels, piets, by }
}

test('nobody invites for longer than they have; a second invitation takes the place of the first', async (t) => {
  const { db, spoel, piets, nels, by, mailed, asSystem } = await together(t)
  const invite = (scope: Scope, email: string, open = 0) =>
    write(db, scope, (trx) =>
      inviteEditor(
        trx,
        { organization: spoel, email, open },
        { to: email, subject: 's', text: 't' },
        by(scope),
      ),
    )
  assert.equal(await invite(piets, 'els@mail.example'), 'invited')
  assert.equal(await invite(piets, 'els@mail.example'), 'invited')
  assert.equal(await invite(nels, 'jan@mail.example'), 'invited')
  assert.equal(await invite(nels, 'jan@mail.example', MOST_OFFERS), 'full')
  const offers = await read(db, nels, (trx) => openOffers(trx, spoel, dayFromNow(0)))
  assert.deepEqual(
    offers.map(({ email }) => email),
    ['els@mail.example', 'jan@mail.example'],
  )
  const ends = await asSystem((trx) =>
    trx
      .selectFrom('accountInvitation')
      .select('endsOn')
      .where('answer', 'is', null)
      .orderBy('email')
      .execute(),
  )
  assert.equal(ends[0]?.endsOn, dayFromNow(30))
  assert.ok(String(ends[1]?.endsOn) > dayFromNow(300))
  assert.equal((await mailed()).filter(({ to }) => to === 'els@mail.example').length, 2)
  const id = String(offers[0]?.id)
  const back = (organization: string) =>
    write(db, nels, (trx) => withdrawOffer(trx, { organization, id }, { actor: nels.actor, now: new Date() }))
  assert.equal(await back(crypto.randomUUID()), false)
  assert.equal(await back(spoel), true)
  assert.equal(await back(spoel), false)
})

test('who came by a claim ends nobody else for two weeks; everybody may stop', async (t) => {
  const { db, spoel, veer, piets, nels, by, nel, piet } = await together(t)
  const editors = await read(db, nels, (trx) => editorsOf(trx, spoel))
  const roleOf = (account: string) => String(editors.find((editor) => editor.account === account)?.roleId)
  const end = (scope: Scope, role: string, organization = spoel, now = new Date()) =>
    write(db, scope, (trx) => endEditor(trx, { organization, role }, by(scope, now)))
  assert.equal(await end(nels, roleOf(piet)), 'new')
  assert.equal(await end(nels, roleOf(piet), veer), 'none', 'through another organisation')
  assert.equal(await end(nels, roleOf(piet), spoel, new Date(Date.now() + 15 * DAY_MS)), 'ended')
  assert.equal(await end(piets, roleOf(nel)), 'none', 'she is no editor any more')
  assert.equal(await end(nels, roleOf(nel)), 'ended')
  assert.equal(await read(db, nels, (trx) => sharesEditing(trx, spoel)), false)
})

test('who came by a claim goes on by pressing a button; what somebody else gave until a day ends then', async (t) => {
  const { spoel, nel, piet, asAuth, asSystem, tenant, mailed } = await together(t)
  const renew = (account: string, now: Date) =>
    asAuth(account, (trx) => renewEditing(trx, { organization: spoel, account, now }))
  const later = new Date(Date.now() + 20 * DAY_MS)
  assert.equal(await renew(piet, later), false)
  assert.equal(await renew(nel, later), true)
  const { endsOn } = await asSystem((trx) =>
    trx.selectFrom('accountRole').select('endsOn').where('accountId', '=', nel).executeTakeFirstOrThrow(),
  )
  assert.ok(String(endsOn) >= dayFromNow(384), String(endsOn))
  const site = { lang: 'nl' as const, site: 'W', origin: 'https://w.example', phone: null }
  const remind = (days: number) =>
    asSystem((trx) =>
      remindEditors(trx, { tenant: tenant.id, now: new Date(Date.now() + days * DAY_MS), site }),
    )
  assert.deepEqual([await remind(340), await remind(356), await remind(357)], [0, 1, 0], 'once, not too soon')
  assert.match(String((await mailed()).at(-1)?.body), /nog een jaar/)
  assert.equal(
    await renew(nel, new Date(Date.now() + 400 * DAY_MS)),
    false,
    'a role that ran out is asked for anew',
  )
})

test('claims go when their term is over: soon when nothing came of it, with the role when something did', async (t) => {
  const { id, nel, piet, asks, asSystem, pool, claimOf } = await together(t)
  const mail = await asks(piet, { ownEmail: 'p@de-spoel.nl' })
  const request = await asks(piet, { way: 'request', reason: 'Ik werk er.' })
  await pool.query(
    `update weefdorp.claim set asked_at = asked_at - interval '91 days', granted_at = granted_at - interval '91 days'`,
  )
  const over = () => asSystem((trx) => claimsOver(trx, dayFromNow(0)))
  assert.deepEqual(await over(), [mail.id], 'not what waits to be judged, nor what was granted')
  assert.equal(await asSystem((trx) => eraseClaims(trx, 'test', dayFromNow(0))), 1)
  await pool.query(`update weefdorp.claim set granted_at = granted_at - interval '2 years'`)
  assert.deepEqual(await over(), [], 'the role holds')
  await pool.query(
    `update weefdorp.account_role set ended_at = now(), ended_by = 'x' where account_id = $1`,
    [nel],
  )
  assert.deepEqual(await over(), [id])
  const own = await asSystem(
    (trx) => claimOwnData[0]?.collect(trx, { account: piet, email: 'p' }) ?? Promise.resolve([]),
  )
  assert.deepEqual(
    own.map((row) => row.reason),
    ['Ik werk er.'],
  )
  assert.ok(await claimOf(request.id))
})

test('a site that an editor filled in proves nothing, and one that another organisation names neither', async (t) => {
  const { db, spoel, veer, nels, pool } = await together(t)
  const filled = () => read(db, nels, (trx) => siteByEditor(trx, spoel))
  assert.equal(await filled(), false)
  const change = (role: string, site: string) =>
    pool.query(
      `insert into weefdorp.item_change (id, kind, item_id, field_group, before, after, state, changed_at, role)
       values (gen_random_uuid(), 'organization', $1, 'contact', '{"site": null}', jsonb_build_object('site', $2::text), 'applied', now(), $3)`,
      [spoel, site, role],
    )
  await change('coordinator', 'https://spoel.nl')
  assert.equal(await filled(), false)
  await change('editor', 'https://evil.nl')
  assert.equal(await filled(), true)
  await pool.query(`update weefdorp.organization set website = 'https://www.Spoel.nl/x' where id = $1`, [
    veer,
  ])
  const naming = (domain: string) => read(db, nels, (trx) => organizationsNaming(trx, domain, spoel))
  assert.equal((await naming('spoel.nl')).length, 1)
  assert.equal((await naming('poel.nl')).length, 0)
  assert.equal((await naming('spoelxnl')).length, 0)
  assert.equal((await naming('het-veer.nl')).length, 1)
})
