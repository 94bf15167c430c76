import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { dayFromNow } from '../../../test/days.ts'
import { peopleJobs } from '../../domains/people/jobs.ts'
import { systemClock } from '../../platform/clock.ts'
import { createLog } from '../../platform/log.ts'
import { OFFER, peopleSite, saved, shown } from './people-site.test.ts'

test('a photo of which the last day is over is on no page and in no list from midnight on, and its stone stands', async (t) => {
  const { id, nel, app, pool, database } = await peopleSite(t)
  await nel.post('/mijn/profiel', shown, saved)
  const body = new FormData()
  const bytes = await sharp({ create: { width: 90, height: 90, channels: 3, background: '#383' } })
    .jpeg()
    .toBuffer()
  body.set('foto', new File([new Uint8Array(bytes)], 'nel.jpg', { type: 'image/jpeg' }))
  body.set('akkoord', 'ja')
  const headers = { origin: 'http://x.test', host: 'x.test', cookie: nel.cookie() }
  await app.request('http://x.test/mijn/profiel/foto', { method: 'POST', body, headers })
  const [{ hash }] = (await pool.query('select hash from weefdorp.person_photo')).rows
  const ask = async (path: string) => {
    const answer = await app.request(`http://x.test${path}`)
    return { status: answer.status, told: (await answer.text()).includes(hash), headers: answer.headers }
  }
  const pages = [
    ...['/wijken/WK990101', '/mensen', '/mensen?wijk=WK990101', `/mensen/${id}`, `/aanbod/${OFFER}`],
    ...['/zoeken?q=kettingdraad', '/api/v1/people', `/api/v1/people/${id}`, '/en/mensen', `/en/mensen/${id}`],
  ]
  for (const path of pages) assert.deepEqual((await ask(path)).told, true, path)
  assert.equal((await ask(`/mensen/${id}/foto/${hash}`)).status, 200)
  const lastDay = (day: string) =>
    pool.query(`update weefdorp.person_consent set ends_on = $1 where field = 'photo'`, [day])
  await lastDay(dayFromNow(0))
  assert.equal((await ask(`/mensen/${id}`)).told, true, 'the last day itself')
  await lastDay(dayFromNow(-1))
  for (const path of pages) {
    const { status, told } = await ask(path)
    assert.deepEqual([status, told], [200, false], path)
  }
  assert.equal((await ask(`/mensen/${id}/foto/${hash}`)).status, 404)
  // What tidies up comes after, and nothing waits for it.
  assert.equal((await pool.query('select from weefdorp.person_photo')).rowCount, 1)
  const scope = { tenant: database.tenant, actor: 'job:people', roles: ['system' as const] }
  const context = { db: database.db, scope, clock: systemClock, log: createLog('silent') }
  await peopleJobs[0]?.run(context, { tenant: database.tenant.id })
  assert.equal((await pool.query('select from weefdorp.person_photo')).rowCount, 0)
  const since = encodeURIComponent(new Date(Date.now() - 60_000).toISOString())
  const gone = await app.request(`http://x.test/api/v1/people/gone?gewijzigdSinds=${since}`)
  const { items } = (await gone.json()) as { items: { id: string; field: string }[] }
  assert.ok(items.some((each) => each.id === id && each.field === 'photo'))
})
