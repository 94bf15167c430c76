import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { client } from '../../../test/request.ts'
import { world } from '../../../test/world.ts'
import { memberCounts, membersOf } from '../../domains/directory/index.ts'
import { read } from '../../platform/db/transaction.ts'

/** The branch and the network with the most members. */
async function biggest() {
  const { app, db, scope } = await world()
  const counts = await read(db, scope, memberCounts)
  const of = (taxonomy: string) =>
    [...counts].filter(([key]) => key.startsWith(`${taxonomy}:`)).sort(([, a], [, b]) => b - a)[0]
  return { app, db, scope, branch: of('branch'), network: of('network') }
}

const paths = { branch: '/netwerken/branche', network: '/netwerken/netwerk' }

describe('branches and networks', () => {
  test('the overview counts who takes part, and every way in leads somewhere', async () => {
    const { app, branch } = await biggest()
    assert.ok(branch, 'the demo has organisations with a branch')
    const { document, text } = await client(app).get('/netwerken')
    assert.ok(text.includes(`${branch[1]} organisaties`))
    const links = [...document.querySelectorAll('main a[href^="/netwerken/"]')]
    for (const link of links) await client(app).get(String(link.getAttribute('href')))
    await client(app, { lang: 'en' }).get('/netwerken')
  })

  for (const taxonomy of ['branch', 'network'] as const) {
    test(`${taxonomy}: map and list have the same numbers and names, on every page`, async () => {
      const { app, db, scope, ...most } = await biggest()
      const [key = '', count = 0] = most[taxonomy] ?? []
      const id = key.split(':')[1] ?? ''
      const first = await client(app).get(`${paths[taxonomy]}/${id}`)
      assert.ok(first.text.includes(`${count} organisatie`))
      const numbers = [...first.document.querySelectorAll('.weefsel-pagination__pages a')].map((link) =>
        Number(/\d+$/.exec(link.textContent?.trim() ?? '')?.[0]),
      )
      const pages = Math.max(1, ...numbers)
      const listed = new Set<string>()
      for (let page = 1; page <= pages; page += 1) {
        const { document } = await client(app).get(`${paths[taxonomy]}/${id}?pagina=${page}`)
        for (const marker of document.querySelectorAll('a.weefsel-map__button')) {
          const [, number, name] = /^(\d+): (.*)$/.exec(marker.getAttribute('aria-label') ?? '') ?? []
          const item = document.getElementById((marker.getAttribute('href') ?? '').slice(1))
          assert.equal(item?.querySelector('.nl-number-badge')?.textContent, number)
          assert.equal(item?.querySelector('a')?.textContent, name)
        }
        for (const link of document.querySelectorAll('.weefsel-members a[href^="/organisaties/"]'))
          listed.add(String(link.getAttribute('href')))
      }
      const members = await read(db, scope, (trx) => membersOf(trx, taxonomy, id))
      assert.deepEqual(listed, new Set(members.map((each) => `/organisaties/${each.id}`)))
    })
  }

  test('one municipality of the working area, if asked; a code that is not one shows all', async () => {
    const { app, branch } = await biggest()
    const path = `${paths.branch}/${branch?.[0].split(':')[1]}`
    const { document } = await client(app).get(`${path}?gemeente=GM9902`)
    assert.equal(document.querySelectorAll('main h2').length, 1)
    const all = await client(app).get(path)
    const odd = await client(app).get(`${path}?gemeente=GM0000"><b>`)
    assert.equal(
      odd.document.querySelectorAll('main h2').length,
      all.document.querySelectorAll('main h2').length,
    )
  })

  test('a list or a term that does not exist', async () => {
    const { app } = await biggest()
    for (const path of ['branche/onzin', 'netwerk/onzin', 'branch/sport', 'situation/schulden'])
      await client(app).get(`/netwerken/${path}`, { status: 404 })
  })
})
