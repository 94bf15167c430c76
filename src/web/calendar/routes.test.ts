import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import ICAL from 'ical.js'
import { client } from '../../../test/request.ts'
import { world } from '../../../test/world.ts'
import { aboutViolence, offersIn } from '../../domains/directory/index.ts'
import { read } from '../../platform/db/transaction.ts'

const events = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
const uidsOf = (text: string) => events(text).map((each) => String(each.getFirstPropertyValue('uid')))

async function offers() {
  const { db, scope } = await world()
  return read(db, scope, async (trx) => {
    const all = await offersIn(trx, { areaCodes: ['GM9901'] })
    const violence = await aboutViolence(
      trx,
      all.map((each) => each.id),
    )
    return { all, violence }
  })
}

describe('calendars', () => {
  test('of one thing on offer: a file that a calendar opens, in both languages', async () => {
    const { app } = await world()
    const { all, violence } = await offers()
    const one = all.find((each) => each.schedules[0]?.freq === 'WEEKLY' && !violence.has(each.id))
    assert.ok(one)
    const { html, headers } = await client(app).get(`/aanbod/${one.id}/agenda.ics`)
    assert.equal(headers.get('content-type'), 'text/calendar; charset=utf-8')
    const [event] = events(html)
    assert.equal(event?.getFirstPropertyValue('summary'), one.name)
    const english = await client(app, { lang: 'en' }).get(`/aanbod/${one.id}/agenda.ics`)
    assert.match(String(events(english.html)[0]?.getFirstPropertyValue('url')), /\/en\/aanbod\//)
  })

  test('is kept by a cache on the way for a minute, and then asked for again by its tag', async () => {
    const { app } = await world()
    for (const path of ['/wijken/GM9901/agenda.ics', '/wijken/WK990101/agenda.ics?domein=bewegen']) {
      const { headers, html } = await client(app).get(path)
      const [, seconds] = /max-age=(\d+)/.exec(headers.get('cache-control') ?? '') ?? []
      assert.ok(seconds !== undefined && Number(seconds) <= 60 && html.length > 0)
      const again = { 'if-none-match': `W/${headers.get('etag')}` }
      assert.equal((await client(app).get(path, { status: 304, headers: again })).html, '')
      await client(app).get(path, { status: 200, headers: { 'if-none-match': '"another"' } })
    }
  })

  test('of an area: every event once, nothing about violence, one theme if asked', async () => {
    const { app } = await world()
    const { violence } = await offers()
    const visitor = client(app)
    const all = uidsOf((await visitor.get('/wijken/GM9901/agenda.ics')).html)
    assert.ok(all.length > 20)
    assert.equal(new Set(all).size, all.length)
    assert.ok(violence.size > 0)
    for (const id of violence) assert.ok(!all.some((uid) => uid.startsWith(id)), id)
    const themed = uidsOf((await visitor.get('/wijken/GM9901/agenda.ics?domein=bewegen')).html)
    assert.ok(themed.length > 0 && themed.length < all.length)
    assert.ok(themed.every((uid) => all.includes(uid)))
  })

  test('the page about them: follow or download, for everything and for each life domain', async () => {
    const { app } = await world()
    const { document } = await client(app).get('/wijken/WK990101/agenda')
    const hrefs = [...document.querySelectorAll('main a')].map((node) => node.getAttribute('href') ?? '')
    assert.equal(hrefs.filter((href) => href.startsWith('webcal://')).length, 10)
    for (const href of hrefs.filter((each) => each.startsWith('/wijken/WK990101/agenda.ics')))
      await client(app).get(href)
    await client(app, { lang: 'en' }).get('/wijken/WK990101/agenda')
  })

  test('an area or a theme that does not exist', async () => {
    const { app } = await world()
    for (const path of [
      '/wijken/WK000000/agenda',
      '/wijken/x/agenda.ics',
      '/wijken/GM9901/agenda.ics?domein=onzin',
    ])
      await client(app).get(path, { status: 404 })
  })
})
