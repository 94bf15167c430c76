import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import sharp from 'sharp'
import { dayFromNow } from '../../../test/days.ts'
import type { Channel } from '../../domains/people/channels.ts'
import { choose, makePerson, savePhoto } from '../../domains/people/index.ts'
import { ownPerson } from '../../domains/people/queries.ts'
import { accountActor, write } from '../../platform/db/transaction.ts'
import { makePicture } from '../../platform/images.ts'
import { nl } from '../rights/texts.nl.ts'
import { NEL, OFFER, peopleSite, saved, shown } from './people-site.test.ts'

const FOR_COLLEAGUES = Object.fromEntries(
  Object.entries(shown).map(([name, value]) => [name, value === 'public' ? 'professionals' : value]),
)
const TRACE = /Nel Ketting/

/** Nel shows herself to colleagues alone, with a photo; Piet has her as stand-in, and is seen by all. */
async function site(t: TestContext) {
  const made = await peopleSite(t)
  const { database, nel, id, accountOf, officer } = made
  await nel.post('/mijn/profiel', FOR_COLLEAGUES, saved)
  const account = await accountOf(NEL)
  const self = { tenant: database.tenant, actor: accountActor(account), roles: ['worker' as const] }
  const doing = { actor: self.actor, now: new Date() }
  const black = await sharp({ create: { width: 40, height: 40, channels: 3, background: '#000' } })
    .png()
    .toBuffer()
  const picture = (await makePicture(black)) ?? assert.fail()
  await write(database.db, self, async (trx) => {
    const { profile, consents } = (await ownPerson(trx, account)) ?? assert.fail()
    const choice = { field: 'photo', audience: 'professionals', endsOn: dayFromNow(9) } as const
    await choose(trx, profile.id, consents, [choice], doing)
    await savePhoto(trx, profile.id, picture, doing)
  })
  const operator = { tenant: database.tenant, actor: 'cli', roles: ['operator' as const] }
  const values = { name: 'Piet Knoop', standIn: { person: id, from: dayFromNow(-1), until: dayFromNow(1) } }
  const piet = await write(database.db, operator, (trx) =>
    makePerson(trx, { email: 'piet@mail.example', values }, { ...doing, actor: 'cli' }),
  )
  await made.pool.query(
    `insert into weefdorp.person_consent (id, person_id, field, audience, text_version, given_at, given_by, paper_on, ends_on)
     select gen_random_uuid(), $1, field, 'public', '1', now(), 'M. Spoel', '${dayFromNow(0)}', '${dayFromNow(9)}'
     from unnest(array['name', 'standIn']) field`,
    [piet],
  )
  const looks = () =>
    made.all(
      `select action, kind, subject, detail from weefdorp.audit_event where action like 'people.%.read' order by id`,
    )
  return { ...made, account, piet, picture, looks, colleague: await officer('coordinator') }
}

test('in every channel: what only colleagues see is written down with its purpose, or not there at all', async (t) => {
  const { id, piet, picture, account, colleague, looks, app, visitor, pool } = await site(t)
  const asks = {
    page: `/mensen/${id}`,
    print: `/mensen/${id}`,
    list: '/mensen',
    search: '/zoeken?q=kettingdraad',
    neighbourhood: '/wijken/WK990101',
    offer: `/aanbod/${OFFER}`,
    map: '/mensen?wijk=WK990101',
    api: `/api/v1/people/${id}`,
    photo: `/mensen/${id}/foto/${picture.hash}`,
    letter: `/mensen/${id}/bericht`,
    stand: `/mensen/${piet}`,
  } satisfies Record<Channel, string>
  const ask = async (address: string, cookie = '') => {
    const answer = await app.request(`http://x.test${address}`, { headers: { cookie, host: 'x.test' } })
    const told = answer.ok && (/foto/.test(address) || TRACE.test(await answer.text()))
    return { told, rows: await looks() }
  }
  const seen: string[] = []
  for (const [channel, address] of Object.entries(asks)) {
    const openly = await ask(address)
    assert.deepEqual([openly.told, openly.rows.length], [false, 0], `${channel}: a visitor`)
    const { told, rows } = await ask(address, colleague.cookie())
    assert.equal(rows.length, told ? 1 : 0, `${channel}: one row for one look, none for none`)
    if (told) seen.push(channel)
    for (const row of rows)
      assert.deepEqual(row, {
        action: channel === 'photo' ? 'people.photo.read' : 'people.shown.read',
        ...{ kind: 'account', subject: account },
        detail: { role: 'coordinator', organization: null, purpose: 'who-is-who' },
      })
    await pool.query(`delete from weefdorp.audit_event where action like 'people.%.read'`)
  }
  assert.deepEqual(seen, ['page', 'print', 'list', 'map', 'photo', 'letter', 'stand'])
  await visitor().get(`/api/v1/people/${id}`, { status: 404 })
})

test('who was looked at reads it in the own log; looking at oneself, or at what is for all, is no row', async (t) => {
  const { id, nel, colleague, looks, pool } = await site(t)
  await colleague.get(`/mensen/${id}`)
  const log = await nel.get('/mijn/logboek')
  assert.ok(log.text.includes(String(nl.ownLog.action['people.shown.read'])))
  assert.match(log.text, /coördinator/)
  assert.ok(!log.text.includes('coordinator@mail.example'), 'in which role, and never who')
  await pool.query(
    `insert into weefdorp.session_proof (session_id, method, proved_at)
     select session.id, 'app', now() from weefdorp.auth_session session join weefdorp.auth_user who on who.id = user_id where email = $1`,
    [NEL],
  )
  await nel.get(`/mensen/${id}`)
  assert.equal((await looks()).length, 1)
  await nel.post('/mijn/profiel', { ...shown, 'wie-foto': 'public' }, saved)
  for (const path of [`/mensen/${id}`, '/mensen', `/mensen/${id}/bericht`]) await colleague.get(path)
  assert.equal((await looks()).length, 1)
  // A number for colleagues is on her page, and not on the card of a list.
  await nel.post('/mijn/profiel', { ...shown, 'wie-telefoon': 'professionals' }, saved)
  await colleague.get('/mensen')
  assert.equal((await looks()).length, 1)
  await colleague.get(`/mensen/${id}`)
  assert.equal((await looks()).length, 2)
})

test('of a profile that nobody took yet the look stands under its number', async (t) => {
  const { piet, colleague, looks, pool } = await site(t)
  await pool.query(`update weefdorp.person_consent set audience = 'professionals' where person_id = $1`, [
    piet,
  ])
  await colleague.get('/mensen')
  const kinds = (await looks()).map(({ kind, subject }) => [kind, subject === piet])
  assert.deepEqual(kinds.toSorted(), [
    ['account', false],
    ['person', true],
  ])
})
