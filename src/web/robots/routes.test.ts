import assert from 'node:assert/strict'
import { test } from 'node:test'
import { world } from '../../../test/world.ts'
import { urlsXml } from './sitemap.ts'

const locations = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url)

test('search engines find every kind of page by robots.txt, the list of lists and the lists', async () => {
  const { app } = await world()
  const get = async (url: string) => (await app.request(url)).text()
  const robots = await get('http://weefsel.test/robots.txt')
  assert.match(robots, /^User-agent: \*$/m)
  assert.match(robots, /^Disallow: \/lijstje$/m)
  const [, sitemap = ''] = robots.match(/^Sitemap: (.+)$/m) ?? []
  const lists = locations(await get(sitemap))
  assert.ok(lists.length >= 4)
  const pages = (await Promise.all(lists.map(get))).map(locations)
  for (const urls of pages) {
    assert.ok(urls.length > 0)
    assert.equal((await app.request(String(urls.at(-1)))).status, 200, urls.at(-1))
  }
  assert.equal(new Set(pages.flat()).size, pages.flat().length)
})

test('a list that does not exist is not found', async () => {
  const { app } = await world()
  for (const file of ['aanbod-9999', 'mensen-1', 'aanbod-0'])
    assert.equal((await app.request(`http://weefsel.test/sitemap/${file}.xml`)).status, 404, file)
})

test('an address with an ampersand stays XML', () => {
  assert.match(urlsXml(['https://a.example/?x=1&y=2']), /\?x=1&amp;y=2/)
})
