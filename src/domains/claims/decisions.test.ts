import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read, write } from '../../platform/db/transaction.ts'
import { secretHash } from '../../platform/secret.ts'
import { claimByObjection, countWaiting, newlyGranted, waitingClaims } from './claim.queries.ts'
import { takeCode } from './code.commands.ts'
import { decideClaim } from './decide.commands.ts'
import { claimWorld } from './fixture.test.ts'
import { mailAnswer, tellOrganization } from './letter.commands.ts'
import { objectTo } from './objection.commands.ts'

type World = Awaited<ReturnType<typeof claimWorld>>

const how = ({ tenant }: World) => ({
  tenant: tenant.id,
  now: new Date(),
  site: { lang: 'nl' as const, site: 'Weefdorp', origin: 'https://w.example', phone: null },
})
const tell = (world: World, id: string) => world.asSystem((trx) => tellOrganization(trx, id, how(world)))
const answer = (world: World, id: string) => world.asSystem((trx) => mailAnswer(trx, id, how(world)))

async function granted(world: World) {
  const { nel, asks, asAuth, tenant } = world
  const { id, code } = await asks(nel)
  const trying = { tenant: tenant.id, account: nel, now: new Date() }
  assert.ok(await asAuth(nel, (trx) => takeCode(trx, trying, id, code)))
  return id
}

/** The key in the newest letter to the organisation. */
async function keyOf({ mailed }: World): Promise<string> {
  const letter = (await mailed()).findLast(({ body }) => body.includes('/bezwaar/'))
  return String(/\/bezwaar\/(\w+)/.exec(letter?.body ?? '')?.[1])
}

async function object(world: World, key: string, now = new Date()): Promise<boolean> {
  const { db, tenant } = world
  const scope = { tenant, actor: 'auth', roles: ['auth' as const] }
  return write(db, scope, async (trx) => {
    const claim = await claimByObjection(trx, secretHash(key))
    return claim ? objectTo(trx, claim, { tenant: tenant.id, actor: 'auth', now }) : false
  })
}

async function decide(world: World, id: string, grant: boolean): Promise<boolean> {
  const judge = world.as(world.co, ['coordinator', 'proved'])
  const claim = await world.claimOf(id)
  assert.ok(claim)
  const verdict = grant ? { grant } : { grant, answer: 'Wij kennen je niet.' }
  const by = { tenant: world.tenant.id, actor: judge.actor, now: new Date() }
  return write(world.db, judge, (trx) => decideClaim(trx, claim, verdict, by))
}

const waiting = ({ db, as, co }: World) =>
  read(db, as(co, ['coordinator', 'proved']), (trx) =>
    waitingClaims(trx, new Date(), { judge: co, offset: 0, limit: 10 }),
  )

test('who knew the organisation is told; objecting stops it at once, with whom it brought along', async (t) => {
  const world = await claimWorld(t)
  const { nel, piet, spoel, veer, editors, mailed, asSystem, claimOf } = world
  const id = await granted(world)
  await tell(world, id)
  assert.deepEqual(
    (await mailed()).map(({ to }) => to),
    ['nel@de-spoel.nl', 'info@de-spoel.nl'],
  )
  assert.equal((await claimOf(id))?.told, 1)
  await asSystem(async (trx) => {
    const offer = {
      role: 'editor',
      organizationId: spoel,
      invitedBy: `account:${nel}`,
      invitedAt: new Date(),
      expiresOn: '2099-01-01',
    }
    const rows = [
      {
        id: crypto.randomUUID(),
        email: 'piet@mail.example',
        ...offer,
        answer: 'accepted',
        answeredAt: new Date(),
      },
      { id: crypto.randomUUID(), email: 'els@mail.example', ...offer },
    ]
    await trx.insertInto('accountInvitation').values(rows).execute()
    const role = { role: 'editor', givenBy: 'test', givenAt: new Date() }
    for (const organizationId of [spoel, veer])
      await trx
        .insertInto('accountRole')
        .values({ id: crypto.randomUUID(), accountId: piet, organizationId, ...role })
        .execute()
  })
  const key = await keyOf(world)
  assert.equal(await object(world, `${key.slice(0, -1)}x`), false, 'another key')
  assert.equal(await object(world, key), true)
  assert.deepEqual(await editors(), [`${piet} ${veer}`], 'what came otherwise stays')
  const open = await asSystem((trx) =>
    trx.selectFrom('accountInvitation').selectAll().where('answer', 'is', null).execute(),
  )
  assert.deepEqual(open, [])
  assert.equal(await object(world, key), false, 'a second time')
  assert.deepEqual(
    (await waiting(world)).map((claim) => claim.id),
    [id],
  )
  const { db, as, co } = world
  const judge = as(co, ['coordinator', 'proved'])
  assert.deepEqual(await read(db, judge, (trx) => countWaiting(trx, new Date(), co)), {
    count: 1,
    objected: 1,
  })
  await answer(world, id)
  assert.match(String((await mailed()).at(-1)?.body), /even niets veranderen/)
})

test('a coordinator gives the role back after an objection, or ends it for good', async (t) => {
  const world = await claimWorld(t)
  const id = await granted(world)
  await tell(world, id)
  await object(world, await keyOf(world))
  assert.equal(await decide(world, id, true), true)
  assert.equal((await world.editors()).length, 1)
  assert.equal(await decide(world, id, true), false, 'nothing waits any more')
  assert.equal(await decide(world, id, false), false, 'what is granted is not refused without an objection')
  await tell(world, id)
  assert.equal(await object(world, await keyOf(world)), false, 'it was judged')
})

test('an objection comes in time or not at all, and stops a claim that waits as well', async (t) => {
  const world = await claimWorld(t)
  const id = await granted(world)
  await tell(world, id)
  const late = new Date(Date.now() + 15 * 86_400_000)
  assert.equal(await object(world, await keyOf(world), late), false)
  const { piet, asks, claimOf, mailed } = world
  const phone = await asks(piet, { way: 'phone' })
  await tell(world, phone.id)
  assert.deepEqual(
    (await mailed())
      .slice(-2)
      .map(({ to }) => to)
      .toSorted(),
    ['info@de-spoel.nl', 'nel@mail.example'],
  )
  assert.equal(await object(world, await keyOf(world)), true)
  assert.equal(await decide(world, phone.id, false), true)
  assert.equal((await claimOf(phone.id))?.outcome, 'refused')
  await answer(world, phone.id)
  const last = (await mailed()).at(-1)
  assert.deepEqual([last?.to, /Wij kennen je niet/.test(last?.body ?? '')], ['piet@mail.example', true])
  assert.equal(await decide(world, phone.id, true), false, 'refused is refused')
})

test('a request waits for a coordinator, who grants it once; it is listed for who looks over', async (t) => {
  const world = await claimWorld(t)
  const { nel, asks, editors, db, as, co } = world
  const { id } = await asks(nel, { way: 'request', reason: 'Ik ben de penningmeester.' })
  assert.deepEqual(
    (await waiting(world)).map((claim) => [claim.id, claim.organization]),
    [[id, 'De Spoel']],
  )
  const both = await Promise.all([decide(world, id, true), decide(world, id, true)])
  assert.deepEqual(both.toSorted(), [false, true])
  assert.equal((await editors()).length, 1)
  assert.deepEqual(await waiting(world), [])
  const newly = await read(db, as(co, ['coordinator', 'proved']), (trx) => newlyGranted(trx, new Date(), 10))
  assert.deepEqual(
    newly.map((claim) => claim.id),
    [id],
  )
})
