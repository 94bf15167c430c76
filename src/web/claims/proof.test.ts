import assert from 'node:assert/strict'
import { test } from 'node:test'
import { staffSite } from '../../../test/staff-site.ts'
import { OWN, SPOEL } from './fixture.test.ts'

test('who looks after the map or the accounts proves once more; to other roles the page of an organisation is not there', async (t) => {
  const { staff, database, app } = await staffSite(t)
  await database.pool.query(
    `insert into weefdorp.organization (id, source, external_id, content_hash, first_seen, last_seen, last_modified, name)
     values ($1, 't', '1', '', now(), now(), now(), 'De Spoel')`,
    [SPOEL],
  )
  const answerTo = async (role: string, proved: boolean) => {
    const who = await staff(`${role}-${proved}@mail.example`, role, { proved })
    const headers = { host: 'weefsel.test', cookie: who.cookie() }
    const response = await app.request(`http://weefsel.test${OWN}`, { headers, redirect: 'manual' })
    return `${response.status} ${response.headers.get('location')?.split('?')[0] ?? ''}`.trim()
  }
  for (const role of ['coordinator', 'administrator']) {
    assert.equal(await answerTo(role, false), '303 /mijn/bewijs', role)
    assert.equal(await answerTo(role, true), '200', `${role}, proved`)
  }
  for (const role of ['worker', 'adviser', 'privacy'])
    for (const proved of [false, true]) assert.equal(await answerTo(role, proved), '404', `${role} ${proved}`)
})
