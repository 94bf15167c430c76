import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { answer, lastOf, openSite, send, stored, tekst, WRONG } from '../../../test/inbox-site.ts'
import { client } from '../../../test/request.ts'
import { addTenant, listTenants, removeTenant } from '../../platform/db/tenants.ts'
import { newReceipt } from '../../platform/id.ts'

describe('following', () => {
  test('the page tells how far it is: read, late, answered', async (t) => {
    const { visitor, app, database, setDay, now } = await openSite(t)
    const path = await send(visitor, app, WRONG, { tekst, antwoord: 'mailen', email: 'an@voorbeeld.nl' })
    const sent = await visitor.get(path)
    assert.match(sent.text, /We mailen je het antwoord, op of voor maandag 16 november 2026/)
    assert.ok(!sent.html.includes('an@voorbeeld.nl'), 'the receipt does not show the address')
    setDay('2026-11-17')
    assert.match((await visitor.get(path)).text, /Dat is niet gelukt, en dat spijt ons/)
    await answer(database, now(), null)
    assert.match((await visitor.get(path)).text, /Gelezen door een mens 3 november 2026/)
    await answer(database, now(), 'We hebben het aangepast.\nDank je!')
    const answered = await visitor.get(path)
    assert.match(answered.text, /Je hebt antwoord/)
    assert.match(answered.text, /Van: sociaal werker, op dinsdag 17 november 2026/)
    assert.match(answered.text, /We hebben het aangepast\./)
    assert.match(answered.text, /Uiterlijk na 17 december 2026 wissen we/)
    await answer(database, now(), 'En nog iets.')
    assert.match((await visitor.get(path)).text, /En nog iets\..*Eerder antwoord.*We hebben het aangepast/)
    setDay('2026-12-18')
    assert.match((await visitor.get(path)).text, /Je adres, naam of nummer hebben we gewist/)
    assert.match((await visitor.get(`/en${path}`)).text, /You have an answer/)
  })

  test('a code is typed as people type; a wrong one is explained at the field', async (t) => {
    const { visitor, app } = await openSite(t)
    const path = await send(visitor, app, WRONG, { tekst })
    const typed = lastOf(path).toLowerCase().replaceAll('-', ' ')
    await visitor.get('/berichten')
    await visitor.get(`/berichten?nummer=${encodeURIComponent(typed)}`, { status: 303, redirect: path })
    for (const [wrong, words] of [
      ['', /Vul je code in/],
      ['7K3F', /niet compleet/],
      [newReceipt(), /kennen we niet/],
    ] as const) {
      const page = await visitor.get(`/berichten?nummer=${wrong}`, { status: 422 })
      assert.match(page.document.querySelector('#nummer-fout')?.textContent ?? '', words)
      assert.equal(page.document.querySelector('#nummer')?.getAttribute('value'), wrong)
    }
    await visitor.get(path.toLowerCase())
    await visitor.get(`/berichten/${newReceipt()}`, { status: 404 })
    await visitor.get('/berichten/1', { status: 404 })
  })

  test('a sender takes the message back: asked once, gone at once', async (t) => {
    const { visitor, app, database } = await openSite(t)
    const path = await send(visitor, app, WRONG, { tekst })
    assert.match((await visitor.get(`${path}/intrekking`)).text, /Sinds september/)
    await visitor.post(`${path}/intrekking`, {}, { status: 303, redirect: path })
    await visitor.post(`${path}/intrekking`, {}, { status: 303, redirect: path })
    await visitor.get(`${path}/intrekking`, { status: 303, redirect: path })
    const page = await visitor.get(path)
    assert.match(page.text, /Je hebt je bericht ingetrokken/)
    assert.ok(!page.text.includes('eettafel'))
    assert.deepEqual(await stored(database), [])
    await visitor.post(`/berichten/${newReceipt()}/intrekking`, {}, { status: 404 })
  })

  test('a code of one working area is unknown at another', async (t) => {
    const { visitor, app, database, setDay } = await openSite(t)
    const path = await send(visitor, app, WRONG, { tekst })
    const id = `noord${process.pid}`
    await database.pool.query(`update platform.tenant set hosts = '{weefsel.test}'`)
    await addTenant(database.pool, { id, name: 'Noord', hosts: ['noord.test'], municipalities: ['GM9990'] })
    const tenant = (await listTenants(database.db)).find((one) => one.id === id)
    assert.ok(tenant)
    try {
      setDay('2026-11-03')
      const other = client(app, { host: 'noord.test' })
      await other.get(path, { status: 404 })
      await other.get(`/berichten?nummer=${lastOf(path)}`, { status: 422 })
      await other.post(`${path}/intrekking`, {}, { status: 404 })
      await visitor.get(path)
    } finally {
      await removeTenant(database.pool, tenant)
    }
  })
})
