import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { accountSite } from '../../../../test/account-site.ts'
import { inviteLetter, invitePerson } from '../../../domains/people/invite.commands.ts'
import { countProfiles, keptProfile, keptProfiles } from '../../../domains/people/keep.queries.ts'
import { newId } from '../../../platform/id.ts'
import { nl } from './texts.nl.ts'

/** An organisation, two wijken, and people with a role who gave a second proof. */
async function site(t: TestContext) {
  const made = await accountSite(t)
  const { pool } = made.database
  await pool.query(`insert into weefdorp.organization (id, source, external_id, name, content_hash, first_seen, last_seen, last_modified)
    values (gen_random_uuid(), 'proef', '1', 'De Spoel', '', now(), now(), now())`)
  await pool.query(`insert into open_data.area (code, year, level, name, municipality_code, wijk_code, listed) values
    ('GM9901', 2026, 'municipality', 'Weverloo', 'GM9901', null, true), ('WK990101', 2026, 'wijk', 'Kade', 'GM9901', null, true)`)
  const give = async (email: string, role: string, proved = true) => {
    const who = await made.signedIn(email)
    await pool.query(
      `insert into weefdorp.account_role (id, account_id, role, organization_id, given_by, given_at)
       select gen_random_uuid(), id, $2, case when $2 = 'editor' then (select id from weefdorp.organization limit 1) end, 'test', now()
       from weefdorp.auth_user where email = $1`,
      [email, role],
    )
    if (proved)
      await pool.query(
        `insert into weefdorp.session_proof (session_id, method, proved_at)
         select session.id, 'recovery', now() from weefdorp.auth_session session join weefdorp.auth_user who on who.id = user_id where email = $1`,
        [email],
      )
    return who
  }
  return { ...made, pool, give, coordinator: await give('coor@kaart.example', 'coordinator') }
}

const form = {
  ...{ naam: 'Nel de Wever', werk: 'helpt met geld', organisatie: 'spoel' },
  ...{ mail: 'Nel@Spoel.example', taal: 'en', wijk: 'WK990101' },
}

test('a coordinator makes a profile, the person gets a letter in their language, and nobody sees it', async (t) => {
  const here = await site(t)
  const { coordinator, visitor } = here
  assert.ok((await coordinator.get('/werk/mensen')).text.includes(nl.emptyTitle))
  await coordinator.post('/werk/mensen/nieuw', form, {
    status: 303,
    redirect: '/werk/mensen?gedaan=uitgenodigd',
  })
  const listed = await coordinator.get('/werk/mensen')
  for (const words of ['Nel de Wever', 'De Spoel', 'Kade', nl.nothing])
    assert.ok(listed.text.includes(words), words)
  const letter = await here.letterTo('nel@spoel.example')
  assert.match(letter.subject, /waiting for you/)
  assert.match(letter.body, /Hello Nel de Wever/)
  assert.ok(!(await visitor().get('/mensen')).text.includes('Nel de Wever'))
  const again = await coordinator.post('/werk/mensen/nieuw', form, { status: 422 })
  assert.ok(again.text.includes(nl.new.problems.known))
  assert.equal(
    (await here.pool.query('select from weefdorp.person_consent')).rowCount,
    0,
    'no consent for another',
  )
})

test('everything that is wrong is said at once, and nothing typed is lost', async (t) => {
  const { coordinator } = await site(t)
  const wrong = { naam: 'N', werk: '', organisatie: 'bestaat niet', mail: 'geen adres', taal: 'fr' }
  const asked = await coordinator.post('/werk/mensen/nieuw', wrong, { status: 422 })
  const { name, role, organization, areas, mail, language } = nl.new.problems
  for (const each of [name, role, organization, areas, mail, language])
    assert.ok(asked.text.includes(each), each)
  const kept = asked.document.querySelector('input[name=organisatie]')
  assert.equal(kept?.getAttribute('value'), wrong.organisatie)
})

test('a profile is taken down after a page that says what happens; who has an account sees who looked', async (t) => {
  const here = await site(t)
  const { coordinator, pool, asSystem } = here
  const nel = await here.give('nel@spoel.example', 'worker', false)
  await coordinator.post('/werk/mensen/nieuw', form, {
    status: 303,
    redirect: '/werk/mensen?gedaan=uitgenodigd',
  })
  await nel.post('/mijn/profiel/aannemen', {}, { status: 303, redirect: '/mijn/profiel' })
  const [profile] = await asSystem((trx) => keptProfiles(trx, { offset: 0, limit: 5 }))
  assert.ok(profile?.accountId)
  const path = `/werk/mensen/${profile.id}/weghalen`
  const page = await coordinator.get(path)
  assert.ok(page.text.includes(nl.down.title('Nel de Wever')))
  const looked = `select from weefdorp.audit_event where action = 'people.profile.read' and subject = '${profile.accountId}'`
  assert.equal((await pool.query(looked)).rowCount, 1)
  await coordinator.post(path, {}, { status: 303, redirect: '/werk/mensen?gedaan=weg' })
  await coordinator.post(path, {}, { status: 404 })
  assert.equal(await asSystem(countProfiles), 0)
  assert.equal(await asSystem((trx) => keptProfile(trx, profile.id)), null)
  assert.equal((await pool.query('select from weefdorp.person_field')).rowCount, 0)
  assert.equal((await pool.query('select from weefdorp.person_gone')).rowCount, 1)
})

test('only a coordinator with a second proof keeps profiles', async (t) => {
  const here = await site(t)
  for (const [role, proved] of [
    ...(['editor', 'worker', 'adviser', 'administrator', 'privacy'] as const).map(
      (each) => [each, true] as const,
    ),
    ['coordinator', false] as const,
  ]) {
    const who = await here.give(`${role}-${proved}@kaart.example`, role, proved)
    const no = (path: string) => (proved ? { status: 404 } : { status: 303, redirect: path })
    await who.post('/werk/mensen/nieuw', form, no('/mijn/bewijs'))
    await who.post(`/werk/mensen/${newId()}/weghalen`, {}, no('/mijn/bewijs'))
    await who.get('/werk/mensen', no('/mijn/bewijs?naar=%2Fwerk%2Fmensen'))
  }
  assert.equal((await here.pool.query('select from weefdorp.person')).rowCount, 0)
})

test('a letter without a known address of the site names none; a second profile for one address is refused', async (t) => {
  const here = await site(t)
  const letter = inviteLetter('a@b.example', { name: 'An', lang: 'nl' }, { name: 'Weefdorp', origin: null })
  assert.ok(!letter.text.includes('http') && letter.text.includes('a@b.example'))
  const asked = { email: 'a@b.example', lang: 'nl' as const, values: { name: 'An' } }
  const to = { tenant: here.database.tenant.id, name: 'Weefdorp', origin: 'https://w.example' }
  const make = () => here.asSystem((trx) => invitePerson(trx, asked, to, { actor: 'test', now: new Date() }))
  assert.equal((await make()).ok, true)
  assert.deepEqual(await make(), { ok: false, problems: 'known' })
})
