import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read, write } from '../../platform/db/transaction.ts'
import { withdrawClaim } from './ask.commands.ts'
import { claimsOf, openClaim } from './claim.queries.ts'
import { makeCode, takeCode } from './code.commands.ts'
import { claimWorld, minutes } from './fixture.test.ts'
import { grant } from './grant.commands.ts'

type World = Awaited<ReturnType<typeof claimWorld>>

const take = ({ asAuth, tenant }: World, account: string, id: string, code: string, now = new Date()) =>
  asAuth(account, (trx) => takeCode(trx, { tenant: tenant.id, account, now }, id, code))

test('the right code gives the role once, for a year; a code works for who asked alone', async (t) => {
  const world = await claimWorld(t)
  const { nel, piet, spoel, asks, editors, claimOf, asSystem } = world
  const { id, code } = await asks(nel)
  assert.equal(await take(world, piet, id, code), false, 'another account')
  assert.equal(await take(world, nel, id, code), true)
  assert.deepEqual(await editors(), [`${nel} ${spoel}`])
  assert.equal(await take(world, nel, id, code), false, 'a second time')
  assert.ok((await claimOf(id))?.grantedAt)
  const ends = await asSystem((trx) =>
    trx.selectFrom('accountRole').select('endsOn').executeTakeFirstOrThrow(),
  )
  const days = (Date.parse(String(ends.endsOn)) - Date.now()) / 86_400_000
  assert.ok(days > 363 && days < 366, String(days))
  const again = await asSystem((trx) =>
    grant(
      trx,
      { id, account: nel, organizationId: spoel },
      { tenant: world.tenant.id, actor: 'test', now: new Date() },
    ),
  )
  assert.equal(again, false)
})

test('a code is over after half an hour, after three tries, with a newer claim and after taking back', async (t) => {
  const world = await claimWorld(t)
  const { nel, asks, editors, asAuth, db, as, spoel } = world
  const first = await asks(nel)
  assert.equal(await take(world, nel, first.id, first.code, minutes(31)), false)
  const wrong = first.code === '00000000' ? '00000001' : '00000000'
  for (const _ of [1, 2, 3]) assert.equal(await take(world, nel, first.id, wrong), false)
  assert.equal(await take(world, nel, first.id, first.code), false, 'after three wrong ones')
  const second = await asks(nel, { ownEmail: 'piet@de-spoel.nl' })
  const third = await asks(nel, { ownEmail: 'els@de-spoel.nl' })
  assert.equal(await take(world, nel, second.id, second.code), false, 'replaced')
  assert.equal(await take(world, nel, third.id, second.code), false, 'a code of another claim')
  assert.equal((await read(db, as(nel, ['resident']), (trx) => openClaim(trx, nel, spoel)))?.id, third.id)
  const gone = { account: nel, now: new Date() }
  assert.equal(
    await asAuth(nel, (trx) => withdrawClaim(trx, { ...gone, account: world.piet }, third.id)),
    false,
  )
  assert.equal(await asAuth(nel, (trx) => withdrawClaim(trx, gone, third.id)), true)
  assert.equal(await take(world, nel, third.id, third.code), false, 'taken back')
  assert.deepEqual(await read(db, as(nel, ['resident']), (trx) => claimsOf(trx, nel)), [])
  assert.deepEqual(await editors(), [])
})

test('nobody asks without end: five a day, and three codes to one address', async (t) => {
  const { nel, piet, asks, veer } = await claimWorld(t)
  for (const _ of [1, 2, 3]) assert.notEqual((await asks(nel)).id, '')
  assert.equal((await asks(nel)).id, '', 'the fourth code to one address')
  assert.equal((await asks(piet)).id, '', 'whoever asks it')
  assert.notEqual((await asks(nel, { way: 'phone' })).id, '')
  assert.notEqual((await asks(nel, { way: 'post' }, { organization: veer })).id, '')
  assert.equal((await asks(nel, { way: 'phone' })).id, '', 'the sixth of one account')
  assert.notEqual((await asks(piet, { way: 'phone' })).id, '', 'another is not in the way')
})

test('a coordinator makes a code to read out or to post, and none of the other kinds', async (t) => {
  const world = await claimWorld(t)
  const { nel, co, db, as, asks, claimOf, editors } = world
  const judge = as(co, ['coordinator', 'proved'])
  const made = async (id: string) => {
    const claim = await claimOf(id)
    assert.ok(claim)
    return write(db, judge, (trx) => makeCode(trx, claim, { actor: judge.actor, now: new Date() }))
  }
  const phone = await asks(nel, { way: 'phone' })
  const first = await made(phone.id)
  const code = await made(phone.id)
  assert.match(String(code), /^\d{8}$/)
  if (first !== code) assert.equal(await take(world, nel, phone.id, String(first)), false, 'the older code')
  assert.equal(await take(world, nel, phone.id, String(code), minutes(23 * 60)), true)
  assert.equal((await editors()).length, 1)
  assert.equal(await made(phone.id), null, 'granted')
  const mail = await asks(world.piet)
  assert.equal(await made(mail.id), null, 'by mail')
  const request = await asks(world.piet, { way: 'request', reason: 'Ik werk er.' })
  assert.equal(await made(request.id), null, 'a request')
})
