import assert from 'node:assert/strict'
import { test } from 'node:test'
import { client } from '../../../test/request.ts'
import { staffSite } from '../../../test/staff-site.ts'
import { makePage, publishPage } from '../../domains/settings/pages.commands.ts'
import { saveWords } from '../../domains/settings/settings.commands.ts'

const by = { actor: 'test', now: new Date('2026-11-22T10:00:00Z') }
const none = { nl: '', en: '' }

test('an own page is read in its own language, stands in its menu, and holds the house rules', async (t) => {
  const { asSystem, visitor, app } = await staffSite(t)
  const page = {
    title: { nl: 'Contact', en: 'Contact us' },
    body: { nl: '- Bel', en: '## Call' },
    place: 'foot',
    sort: 1,
  }
  await asSystem(async (trx) => {
    const id = await makePage(trx, { ...page, place: 'foot' }, by)
    await publishPage(trx, id ?? '', by)
  })
  const dutch = await visitor().get('/pagina/contact')
  assert.equal(dutch.document.querySelector('main li')?.textContent, 'Bel')
  const english = await client(app, { lang: 'en' }).get('/pagina/contact')
  assert.equal(english.document.querySelector('h1')?.textContent, 'Contact us')
  assert.equal(english.document.querySelector('h1')?.getAttribute('lang'), null)
  assert.equal(dutch.document.querySelector('footer a[href="/pagina/contact"]')?.textContent, 'Contact')
  assert.equal(dutch.document.querySelector('header a[href="/pagina/contact"]'), null)
  for (const wrong of [
    '/pagina/geen',
    '/pagina/..%2fx',
    '/uiterlijk/logo/x',
    `/uiterlijk/logo/${'a'.repeat(64)}`,
  ])
    await visitor().get(wrong, { status: 404 })
})

test('words of a site are text: nothing in them becomes markup', async (t) => {
  const { asSystem, visitor, database } = await staffSite(t)
  const attack = '<img src=x onerror=alert(1)>'
  await asSystem((trx) =>
    saveWords(
      trx,
      {
        ...{ name: `A${attack}`, phone: null, phoneHours: null, email: null, address: attack },
        ...{
          open: none,
          about: { nl: attack, en: '' },
          welcome: { nl: attack, en: '' },
          foot: { nl: attack, en: '' },
        },
      },
      by,
    ),
  )
  const { rows } = await database.pool.query('select name from platform.tenant')
  assert.equal(rows[0].name, `A${attack}`)
  const home = await visitor().get('/')
  assert.equal(home.document.querySelector('img'), null)
  assert.ok(home.text.includes(attack))
})
