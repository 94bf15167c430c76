import assert from 'node:assert/strict'
import { test } from 'node:test'
import { client } from '../../../test/request.ts'
import { world } from '../../../test/world.ts'
import { backTo } from './paths.ts'

const SEE_OTHER = (redirect: string) => ({ status: 303, redirect })

async function anOffer(visitor: ReturnType<typeof client>): Promise<{ id: string; name: string }> {
  const page = await visitor.get('/wijken/GM9901')
  const link = page.document.querySelector('main a[href^="/aanbod/"]')
  return { id: link?.getAttribute('href')?.split('/')[2] ?? '', name: link?.textContent ?? '' }
}

test('back goes to this site and nowhere else', () => {
  assert.equal(backTo('nl', '/zoeken?q=koffie#resultaat-3'), '/zoeken?q=koffie#resultaat-3')
  for (const wanted of [undefined, '//boos.example', '/\\boos.example', 'https://boos.example', '/a b'])
    assert.equal(backTo('en', wanted), '/en/lijstje', wanted)
})

test('a list is made without an account, handed over by a link that only reads, and erased', async () => {
  const { app } = await world()
  const maker = client(app)
  const offer = await anOffer(maker)
  const empty = await maker.get('/lijstje')
  assert.match(empty.text, /nog niets op je lijstje/)
  const put = { ding: `offer:${offer.id}`, terug: `/aanbod/${offer.id}` }
  await maker.post('/lijstje', put, SEE_OTHER(`/aanbod/${offer.id}#ding-${offer.id}`))
  const own = await maker.get('/lijstje')
  assert.ok(own.text.includes(offer.name))
  assert.equal(own.headers.get('cache-control'), 'no-store')
  const address = own.document.querySelector('.weefsel-share__address')?.textContent ?? ''
  const { pathname } = new URL(address)

  const reader = client(app)
  const shared = await reader.get(pathname)
  assert.ok(shared.text.includes(offer.name))
  assert.equal(shared.document.querySelector('form[action*="/lijstje"]'), null, 'a reader can change nothing')
  assert.match((await reader.get('/lijstje')).text, /nog niets op je lijstje/)
  const large = await reader.get(`${pathname}?druk=groot`)
  assert.ok(large.document.querySelector('.weefsel-large-print'))

  await maker.post('/lijstje/einde', {}, SEE_OTHER('/lijstje?gewist=1'))
  const gone = await reader.get(pathname, { status: 404 })
  assert.match(gone.text, /Dit lijstje is er niet meer/)
})

test('the cookie is for the server alone, and holds no more than the key', async () => {
  const { app } = await world()
  const { id } = await anOffer(client(app))
  const response = await app.request('http://weefsel.test/lijstje', {
    method: 'POST',
    body: new URLSearchParams({ ding: `offer:${id}` }).toString(),
    headers: {
      host: 'weefsel.test',
      origin: 'http://weefsel.test',
      'content-type': 'application/x-www-form-urlencoded',
    },
  })
  const [cookie = ''] = response.headers.getSetCookie()
  assert.match(cookie, /^lijstje=[0-9a-hjkmnp-tv-z]{26}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/)
})

test('what is no thing at all is refused, and taking off leaves the rest', async () => {
  const { app } = await world()
  const maker = client(app)
  await maker.post('/lijstje', { ding: 'person:x' }, { status: 400 })
  const { id } = await anOffer(maker)
  await maker.post('/lijstje', { ding: `offer:${id}` }, SEE_OTHER(`/lijstje#ding-${id}`))
  await maker.post('/lijstje/eraf', { ding: `offer:${id}` }, SEE_OTHER('/lijstje'))
  assert.match((await maker.get('/lijstje')).text, /nog niets op je lijstje/)
})
