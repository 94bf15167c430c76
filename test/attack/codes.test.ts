import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accountSite } from '../account-site.ts'

const EMAIL = 'nel@mail.example'
const toCode = { status: 303, redirect: '/inloggen/code' }
const toOwn = { status: 303, redirect: '/mijn' }
const ORIGIN = 'http://weefsel.test'

type Site = Awaited<ReturnType<typeof accountSite>>

const sessions = async ({ database }: Site) =>
  Number((await database.pool.query('select count(*) from weefdorp.auth_session')).rows[0].count)

/** Sends codes at the same moment; how many of them opened a session. */
async function guess({ app }: Site, cookie: string, codes: readonly string[]): Promise<number> {
  const answers = await Promise.all(
    codes.map((code) =>
      app.request(`${ORIGIN}/inloggen/code`, {
        ...{ method: 'POST', body: new URLSearchParams({ code }).toString(), redirect: 'manual' },
        headers: {
          ...{ host: 'weefsel.test', origin: ORIGIN, cookie },
          'content-type': 'application/x-www-form-urlencoded',
        },
      }),
    ),
  )
  return answers.filter(({ status }) => status === 303).length
}

const other = (code: string, step: number) => String((Number(code) + step) % 100_000_000).padStart(8, '0')

test('many guesses at the same moment get no more tries than one after another', async (t) => {
  const site = await accountSite(t)
  for (let round = 0; round < 5; round += 1) {
    const email = `nel${round}@mail.example`
    const nel = site.visitor()
    await nel.post('/inloggen', { email }, toCode)
    const { code } = await site.letterTo(email)
    const wrong = Array.from({ length: 20 }, (_, step) => other(code, step + 1))
    // The right one comes last: it is judged only when more than three tries were.
    assert.equal(await guess(site, nel.cookie(), [...wrong, code]), 0, `round ${round}`)
  }
  assert.equal(await sessions(site), 0)
})

test('one code sent twenty times at the same moment opens one session', async (t) => {
  const site = await accountSite(t)
  const nel = site.visitor()
  await nel.post('/inloggen', { email: EMAIL }, toCode)
  const { code } = await site.letterTo(EMAIL)
  const opened = await guess(
    site,
    nel.cookie(),
    Array.from({ length: 20 }, () => code),
  )
  assert.equal(opened, 1)
  assert.equal(await sessions(site), 1)
})

test('asking for a new code gives no new tries at the old one, and the old one is dead', async (t) => {
  const site = await accountSite(t)
  const nel = site.visitor()
  await nel.post('/inloggen', { email: EMAIL }, toCode)
  const { code: old } = await site.letterTo(EMAIL)
  await nel.post('/inloggen', { email: EMAIL }, toCode)
  const { code } = await site.letterTo(EMAIL)
  assert.notEqual(old, code)
  await nel.post('/inloggen/code', { code: old }, { status: 422 })
  await nel.post('/inloggen/code', { code }, toOwn)
})

test('with the limits of a real site somebody who guesses gets fifteen tries an hour, from wherever', async (t) => {
  const site = await accountSite(t, { RATE_LIMIT: '600', TRUSTED_PROXIES: '1' })
  let judged = 0
  for (let turn = 0; turn < 8; turn += 1) {
    const thief = site.visitor({ 'x-forwarded-for': `203.0.113.${turn}` })
    const asked = await thief.post('/inloggen', { email: EMAIL }, turn < 5 ? toCode : { status: 429 })
    if (asked.status === 429) continue
    for (let round = 0; round < 3; round += 1) {
      await thief.post('/inloggen/code', { code: '00000000' }, { status: 422 })
      judged += 1
    }
  }
  assert.equal(judged, 15)
})

/** What the link in the mail holds. */
async function linkOf(site: Site) {
  await site.visitor().post('/inloggen', { email: EMAIL }, toCode)
  const { link } = await site.letterTo(EMAIL)
  return { link, fields: Object.fromEntries(new URL(link, ORIGIN).searchParams) }
}

test('a link that was used is worth nothing to whom it is forwarded', async (t) => {
  const site = await accountSite(t)
  const { link, fields } = await linkOf(site)
  await site.visitor().post('/inloggen/code', fields, toOwn)
  const thief = site.visitor()
  await thief.get(link, { status: 404 })
  await thief.post('/inloggen/code', fields, { status: 404 })
  assert.equal(await sessions(site), 1)
})

test('programs that open every link of a mail, also as HEAD, use nothing up and sign nobody in', async (t) => {
  const site = await accountSite(t)
  const { link, fields } = await linkOf(site)
  for (const method of ['GET', 'HEAD', 'GET', 'HEAD', 'GET', 'OPTIONS']) {
    const response = await site.app.request(ORIGIN + link, { method, headers: { host: 'weefsel.test' } })
    assert.deepEqual(response.headers.getSetCookie(), [])
  }
  assert.equal(await sessions(site), 0)
  await site.visitor().post('/inloggen/code', fields, toOwn)
})

test('a link is worth nothing after a quarter of an hour, with another code or another attempt', async (t) => {
  const site = await accountSite(t)
  const one = await linkOf(site)
  const two = await linkOf(site)
  const mixed = { poging: String(one.fields.poging), code: other(String(two.fields.code), 1) }
  await site.visitor().post('/inloggen/code', mixed, { status: 422 })
  await site.database.pool.query(
    `update weefdorp.sign_in_attempt set started_at = now() - interval '15 minutes 1 second'`,
  )
  await site.visitor().get(two.link, { status: 404 })
  await site.visitor().post('/inloggen/code', two.fields, { status: 404 })
  assert.equal(await sessions(site), 0)
})
