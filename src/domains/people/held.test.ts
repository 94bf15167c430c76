import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import { dayFromNow } from '../../../test/days.ts'
import type { Trx } from '../../platform/db/database.ts'
import { type Role, write } from '../../platform/db/transaction.ts'
import { makePerson, savePhoto } from './commands.ts'
import { recordPaper } from './consent.commands.ts'
import { sendContact } from './contact.commands.ts'
import { contactEn } from './contact-texts.en.ts'
import { contactNl } from './contact-texts.nl.ts'
import { peopleOwnData } from './own-data.queries.ts'
import { personFor } from './queries.ts'
import { peopleRetention } from './retention.queries.ts'

const now = new Date()
const [today, soon] = [dayFromNow(0), dayFromNow(10)]
const EMAIL = 'nel@mail.example'

/** A profile with a name, a number and a photo, seen by everybody until ten days from now. */
async function shown(t: TestContext, email: string | null = EMAIL) {
  const { db, tenant, pool } = await testDatabase(t)
  const as = <T>(roles: Role[], work: (trx: Trx) => Promise<T>) =>
    write(db, { tenant, actor: 'cli', roles }, work)
  const doing = { actor: 'cli', now }
  const id = await as(['operator'], async (trx) => {
    const values = { name: 'Nel Draad', phone: '0990-410000' }
    const person = await makePerson(trx, { email, values }, doing)
    await savePhoto(trx, person, { hash: 'a'.repeat(64), bytes: Buffer.from('webp') }, doing)
    const choices = (['name', 'phone', 'photo'] as const).map((field) => ({
      ...{ field, audience: 'public' as const, endsOn: soon },
    }))
    await recordPaper(trx, person, choices, { ...doing, seenBy: 'M. Spoel', signedOn: today })
    return person
  })
  return { tenant, pool, as, id }
}

test('a message goes to the mailbox that is on no page, and the copy to whoever asked for one', async (t) => {
  const { tenant, pool, as, id } = await shown(t)
  const to = (await as([], (trx) => personFor(trx, id, { audience: 'public', today }))) ?? assert.fail()
  const message = {
    ...{ name: 'Jan', body: 'Kun je helpen met een brief?' },
    reply: { how: 'mail' as const, email: 'jan@mail.example', copy: true },
  }
  const sending = { tenant, actor: 'cli', now, texts: { letter: contactNl, copy: contactEn } }
  assert.equal(await as(['system'], (trx) => sendContact(trx, to, message, sending)), true)
  const { rows } = await pool.query('select recipient, subject, body from weefdorp.mail order by recipient')
  assert.deepEqual(
    rows.map(({ recipient }) => recipient),
    ['jan@mail.example', EMAIL],
  )
  for (const { subject, body } of rows) {
    assert.ok(!subject.includes('Jan'), 'what somebody typed is in no header')
    assert.ok(body.includes(message.body))
  }
})

test('who has no mailbox cannot be written to, and nothing is kept of the try', async (t) => {
  const { tenant, pool, as, id } = await shown(t, null)
  const to = (await as([], (trx) => personFor(trx, id, { audience: 'public', today }))) ?? assert.fail()
  const message = { name: 'Jan', body: 'Bel me even.', reply: { how: 'call' as const, phone: '0990123456' } }
  const sending = { tenant, actor: 'cli', now, texts: { letter: contactNl, copy: contactNl } }
  assert.equal(await as(['system'], (trx) => sendContact(trx, to, message, sending)), false)
  assert.equal((await pool.query('select from weefdorp.mail')).rowCount, 0)
})

test('all of a profile comes with what one asks about oneself: by account, or by address before there is one', async (t) => {
  const { pool, as, id } = await shown(t)
  const { rows } = await pool.query('insert into weefdorp.auth_user (email) values ($1) returning id', [
    EMAIL,
  ])
  const [profile, consents] = peopleOwnData
  const of = (source: typeof profile, email: string) =>
    as(['system'], (trx) => source?.collect(trx, { account: rows[0].id, email }) ?? assert.fail())
  assert.deepEqual(await of(profile, 'piet@mail.example'), [])
  const fields = (await of(profile, EMAIL)).map(({ field }) => field)
  assert.deepEqual(fields, ['id', 'madeAt', 'mailbox', 'name', 'phone', 'photo'])
  assert.deepEqual(await of(consents, EMAIL), [])
  await pool.query('update weefdorp.person set account_id = $1 where id = $2', [rows[0].id, id])
  assert.equal((await of(consents, 'piet@mail.example')).length, 3)
})

test('a photo stands on the list of what will be erased once its consent ends in time', async (t) => {
  const { as } = await shown(t)
  const due = (until: string) =>
    as(['system'], (trx) => peopleRetention[0]?.due?.(trx, until) ?? assert.fail())
  assert.equal(await due(today), 0)
  assert.equal(await due(soon), 1)
})
