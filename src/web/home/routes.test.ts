import assert from 'node:assert/strict'
import { test } from 'node:test'
import { client } from '../../../test/request.ts'
import { world } from '../../../test/world.ts'

test('the front page leads to every municipality and shows what is on today and tomorrow', async () => {
  const { app } = await world()
  const page = await client(app).get('/')
  for (const code of ['GM9901', 'GM9902'])
    assert.ok(page.document.querySelector(`main a[href="/wijken/${code}"]`), code)
  assert.match(page.text, /Vandaag, \w+dag \d+ \w+/)
  assert.match(page.text, /Morgen, \w+dag \d+ \w+/)
  assert.ok(page.document.querySelectorAll('main a[href^="/aanbod/"]').length > 0)
})

test('the box, the postcode and nine subjects all lead to the one list of results', async () => {
  const { app } = await world()
  const { document } = await client(app).get('/')
  const box = document.querySelector('main search form')
  assert.equal(box?.getAttribute('action'), '/zoeken')
  assert.ok(box?.querySelector('input[name="q"]'))
  assert.ok(document.querySelector('main form[action="/zoeken"] input[name="bij"]'))
  assert.equal(document.querySelectorAll('main a[href^="/zoeken?domein="]').length, 9)
})
