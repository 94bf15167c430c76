import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { client } from '../../../test/request.ts'
import { world } from '../../../test/world.ts'

describe('/open-data', () => {
  for (const lang of ['nl', 'en'] as const) {
    test(`says what one may take, with links that work (${lang})`, async () => {
      const { app } = await world()
      const visitor = client(app, { lang })
      const { document } = await visitor.get('/open-data')
      const links = [...document.querySelectorAll('main a[href*="/open-data/"], main a[href*="/api/"]')]
      assert.ok(links.length >= 15 + 3 + 4)
      for (const link of links) {
        const path = String(link.getAttribute('href'))
        assert.equal((await app.request(`http://weefsel.test${path}`)).status, 200, path)
      }
      assert.match(document.body.textContent ?? '', /Weefsel \(verzonnen\)/)
      assert.match(document.body.textContent ?? '', /CC0-1\.0/)
    })
  }

  test('the files of one wijk and theme are chosen with a form, without script', async () => {
    const { app } = await world()
    const { document } = await client(app).get('/open-data?in=WK990101&domein=werk')
    const href = document.querySelector('#bestanden a[href*="/open-data/"]')?.getAttribute('href')
    assert.equal(href, '/open-data/aanbod.csv?in=WK990101&domein=werk')
    assert.equal(
      document.querySelector('select[name="in"] option[selected]')?.getAttribute('value'),
      'WK990101',
    )
    await client(app).get('/open-data?in=GM0363&domein=bestaat-niet')
  })
})

describe('a file', () => {
  const fetchFile = async (path: string) => {
    const { app } = await world()
    return app.request(`http://weefsel.test${path}`)
  }

  test('has a name that says what, of where, of when; every site may read it', async () => {
    const response = await fetchFile('/open-data/aanbod.csv?in=WK990101&domein=ontmoeting')
    assert.match(
      String(response.headers.get('content-disposition')),
      /^attachment; filename="aanbod-weverland-wk990101-ontmoeting-\d{4}-\d\d-\d\d\.csv"$/,
    )
    assert.equal(response.headers.get('access-control-allow-origin'), '*')
    const rows: Record<string, string>[] = parse(await response.text(), {
      columns: true,
      bom: true,
      delimiter: ';',
    })
    assert.ok(rows.length > 3)
    assert.ok(rows.every((row) => row.leefdomeinen?.split('; ').includes('ontmoeting')))
  })

  test('of a wijk holds what its pages list', async () => {
    const { app } = await world()
    const list = await (await fetchFile('/open-data/plekken.json?in=WK990103')).json()
    const api = await (await app.request('http://weefsel.test/api/v1/places?in=WK990103')).json()
    assert.equal(list.total_items, api.total)
    assert.ok(api.total > 0)
  })

  test('organisations of a wijk are those with an offer or a place there', async () => {
    const some = await (await fetchFile('/open-data/organisaties.json?in=WK990103')).json()
    const all = await (await fetchFile('/open-data/organisaties.json')).json()
    assert.ok(some.total_items > 0 && some.total_items < all.total_items)
  })

  test('is refused with a reason for an area or theme that is not there, and unknown for another name', async () => {
    for (const query of ['?in=GM0363', '?domein=zomaar', '?wijk=WK990101', '?in=zomaar']) {
      const response = await fetchFile(`/open-data/aanbod.csv${query}`)
      assert.equal(response.status, 400, query)
      assert.equal(response.headers.get('content-type'), 'application/problem+json')
    }
    for (const path of ['/open-data/berichten.csv', '/open-data/aanbod.pdf', '/open-data/aanbod'])
      assert.equal((await fetchFile(path)).status, 404, path)
  })
})
