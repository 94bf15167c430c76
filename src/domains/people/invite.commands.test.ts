import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import type { Trx } from '../../platform/db/database.ts'
import { accountActor, type Role, write } from '../../platform/db/transaction.ts'
import type { Lang } from '../../platform/i18n.ts'
import { claim } from './commands.ts'
import { inviteLetter, invitePerson } from './invite.commands.ts'
import { personFor } from './queries.ts'

const EMAIL = 'nel@mail.example'
const ACTOR = 'account:11111111-1111-4111-8111-111111111111'
/** Half past midnight of 23 November in the Netherlands: the days of the letter count from there. */
const now = new Date('2026-11-22T23:30:00Z')
const KEEPER: Role[] = ['coordinator', 'proved']

async function inviting(t: TestContext) {
  const { db, tenant, pool } = await testDatabase(t)
  const as = <T>(roles: Role[], work: (trx: Trx) => Promise<T>, actor = ACTOR) =>
    write(db, { tenant, actor, roles }, work)
  const place = { tenant: tenant.id, name: 'Weefdorp', origin: 'https://weefdorp.example' }
  const invite = (roles: Role[], { email = EMAIL, lang = 'nl' as Lang } = {}) =>
    as(roles, (trx) =>
      invitePerson(trx, { email, lang, values: { name: 'Nel Draad' } }, place, { actor: ACTOR, now }),
    )
  const stored = async () => {
    const { rows } = await pool.query(
      `select (select count(*)::int from weefdorp.person) as people,
        (select count(*)::int from weefdorp.person_mailbox) as boxes, (select count(*)::int from weefdorp.mail) as letters`,
    )
    return rows[0]
  }
  return { pool, as, invite, stored }
}

test('who is invited gets a profile that nobody sees and one letter, which is kept for a week', async (t) => {
  const { pool, as, invite, stored } = await inviting(t)
  const made = await invite(KEEPER)
  assert.ok(made.ok)
  assert.deepEqual(await stored(), { people: 1, boxes: 1, letters: 1 })
  const today = '2026-11-23'
  assert.equal(await as([], (trx) => personFor(trx, made.value, { audience: 'public', today })), null)
  assert.deepEqual(await as([], (trx) => trx.selectFrom('person').select('id').execute()), [])
  const { rows } = await pool.query(
    'select recipient, subject, body, erase_after::text as until from weefdorp.mail',
  )
  const [{ recipient, subject, body, until }] = rows as [Record<string, string>]
  assert.deepEqual([recipient, until], [EMAIL, '2026-11-30'])
  assert.doesNotMatch(subject ?? '', /Nel/, 'what somebody typed is in no header')
  assert.match(body ?? '', /Nel Draad/)
  assert.match(body ?? '', /https:\/\/weefdorp\.example\/mijn\/profiel\n/)
  assert.ok(!body?.includes(made.value), 'the letter holds no key to the profile')
  const events = await pool.query(
    `select actor, subject from weefdorp.audit_event where action = 'person.made'`,
  )
  assert.deepEqual(events.rows, [{ actor: ACTOR, subject: made.value }])
})

test('the profile is for the account of that address, and for no other', async (t) => {
  const { pool, as, invite } = await inviting(t)
  const made = await invite(KEEPER)
  const { rows } = await pool.query(
    `insert into weefdorp.auth_user (email) values ('piet@mail.example'), ($1) returning id, email`,
    [EMAIL],
  )
  const claims = (email: string) => {
    const account = String(rows.find((row) => row.email === email)?.id)
    return as(['system'], (trx) => claim(trx, { account, email }), accountActor(account))
  }
  assert.equal(await claims('piet@mail.example'), null)
  assert.equal(await claims(EMAIL), made.ok && made.value)
})

test('an address that somebody has already is refused, and neither profile nor letter is made', async (t) => {
  const { invite, stored } = await inviting(t)
  assert.ok((await invite(KEEPER)).ok)
  assert.deepEqual(await invite(KEEPER), { ok: false, problems: 'known' })
  assert.deepEqual(await stored(), { people: 1, boxes: 1, letters: 1 })
  assert.ok((await invite(KEEPER, { email: 'piet@mail.example' })).ok)
  assert.deepEqual(await stored(), { people: 2, boxes: 2, letters: 2 })
})

test('the database lets nobody else invite, and nothing is left of the try', async (t) => {
  const { invite, stored } = await inviting(t)
  const others: Role[][] = [
    [],
    ['proved'],
    ['coordinator'],
    ['worker', 'proved'],
    ['administrator', 'privacy', 'proved'],
  ]
  for (const roles of others)
    await assert.rejects(invite(roles), /row-level security policy for table "person"/, roles.join(' '))
  assert.deepEqual(await stored(), { people: 0, boxes: 0, letters: 0 })
})

test('the letter is in the language that was chosen, and names no address when the site has none', () => {
  const place = { name: 'Weefdorp', origin: 'https://weefdorp.example' }
  const person = { name: 'Nel Draad', lang: 'en' as const }
  const english = inviteLetter(EMAIL, person, place)
  assert.match(english.text, /^Hello Nel Draad,\n\n/)
  assert.match(english.text, /https:\/\/weefdorp\.example\/en\/mijn\/profiel\n/)
  const bare = inviteLetter(EMAIL, { ...person, lang: 'nl' }, { ...place, origin: null })
  assert.match(bare.text, /^Hallo Nel Draad,\n\n/)
  assert.doesNotMatch(bare.text, /http|\/mijn/)
  assert.ok(bare.text.includes(EMAIL))
})
