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

test('the box sends its word to the overview', async () => {
  const { app } = await world()
  const form = (await client(app).get('/')).document.querySelector('main form')
  assert.equal(form?.getAttribute('action'), '/wijken')
  assert.ok(form?.querySelector('input[name="zoek"]'))
})
