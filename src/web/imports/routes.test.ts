import assert from 'node:assert/strict'
import { test } from 'node:test'
import { about, importSite } from '../../../test/import-site.ts'
import { findDuplicates } from '../../domains/directory/index.ts'
import { nl } from './texts.nl.ts'

const CSV = `naam;omschrijving;organisatie;telefoon;bijzonder
Open tafel;Samen eten;Stichting De Kade;0990 123456;x
Schaken;Een potje schaken;Stichting De Kade;bel maar;y
`

/** What the form of the columns is filled with by itself. */
function filledIn(document: Document): Record<string, string> {
  const selects = [...document.querySelectorAll('select[name^=k]')]
  return Object.fromEntries(
    selects.map((select) => [
      String(select.getAttribute('name')),
      select.querySelector('option[selected]')?.getAttribute('value') ?? '',
    ]),
  )
}

test('a coordinator brings a list, tries it, sees the bad row, and reads it in', async (t) => {
  const site = await importSite(t)
  const who = await site.withRole('coordinator')
  assert.ok((await who.get('/werk/inlezen')).text.includes(nl.list.none))
  const { status, path } = await site.bring(who, 'buren <b>.csv', CSV)
  assert.equal(status, 303)
  const form = await who.get(path)
  assert.ok(form.text.includes('buren <b>.csv') && form.text.includes('2 rijen en 5 kolommen'))
  const columns = filledIn(form.document)
  assert.deepEqual(columns, { k0: 'name', k1: 'description', k2: 'organization', k3: 'phone', k4: '' })

  await who.post(`${path}/proef`, { ...columns, ...about }, { status: 303, redirect: path })
  const busy = await who.get(path)
  assert.equal(busy.headers.get('refresh'), '1', 'a short list is read at once')
  await site.pool.query(`update weefdorp.import_run set asked_at = asked_at - interval '3 seconds'`)
  assert.equal((await who.get(path)).headers.get('refresh'), '3')
  assert.ok(busy.document.querySelector('progress'))
  assert.equal((await who.get(`${path}?stil`)).headers.get('refresh'), null)
  await site.work()

  const tried = await who.get(path)
  assert.ok(tried.text.includes(nl.outcome.tryTitle) && tried.text.includes('telefoon'))
  assert.ok(tried.text.includes('“bel maar” is geen telefoonnummer'))
  assert.equal((await site.pool.query('select from weefdorp.service')).rowCount, 0, 'a try changes nothing')
  const proef = String(tried.document.querySelector('input[name=proef]')?.getAttribute('value'))
  await who.post(`${path}/echt`, { proef }, { status: 303, redirect: path })
  await site.work()

  const receipt = await who.get(path)
  assert.ok(receipt.text.includes(nl.outcome.runTitle) && receipt.text.includes('Nieuw1'))
  const { rows } = await site.pool.query('select name from weefdorp.service')
  assert.deepEqual(rows, [{ name: 'Open tafel' }])
  const found = await site.visitor().get('/zoeken?q=open+tafel')
  assert.ok(found.document.querySelector('main a[href^="/aanbod/"]'))
  const list = await who.get('/werk/inlezen')
  assert.ok(
    list.text.includes('Nieuw: 1, Gewijzigd: 0, Geweigerd: 1') && list.text.includes(nl.list.again('Buren')),
  )

  for (const english of [`/en${path}`, `/en${path}?kolommen`, '/en/werk/inlezen?recept=buren'])
    await who.get(english)

  // The next list of the same kind need not be chosen anew.
  const next = await site.bring(who, 'buren2.csv', CSV.replace('Samen eten', 'Samen eten en koken'))
  const fits = await who.get(next.path)
  assert.ok(fits.text.includes(nl.columns.fitsAction('Buren')))
  await who.post(`${next.path}/proef`, { recept: 'buren' }, { status: 303, redirect: next.path })
  await site.work()
  assert.ok((await who.get(next.path)).text.includes('Gewijzigd1'))
  const again = await who.post(`${next.path}/proef`, { ...columns, ...about }, { status: 422 })
  assert.ok(again.text.includes(nl.columns.problems.taken))
})

test('a try shows which new rows look like what is on the map, with a link, and can go on', async (t) => {
  const site = await importSite(t)
  const who = await site.withRole('coordinator')
  const columns = { k0: 'name', k1: 'description', k2: 'organization', k3: 'phone' }
  const reads = async (csv: string, titel: string) => {
    const { path } = await site.bring(who, 'x.csv', csv)
    await who.post(`${path}/proef`, { ...columns, ...about, titel }, { status: 303, redirect: path })
    await site.work()
    return path
  }
  const first = await reads(CSV, 'Buren')
  const none = await who.get(first)
  assert.ok(!none.text.includes(nl.outcome.alike), 'nothing is there yet')
  const proef = String(none.document.querySelector('input[name=proef]')?.getAttribute('value'))
  await who.post(`${first}/echt`, { proef }, { status: 303, redirect: first })
  await site.work()
  const { db, scope } = site.context
  await findDuplicates(db, scope, { now: new Date() })
  const path = await reads(CSV.replaceAll('Stichting De Kade', 'De Kade'), 'Anderen')
  const tried = await who.get(path)
  assert.ok(tried.text.includes(nl.outcome.alike))
  const table = tried.document.querySelector('#lijkt-op')
  const links = [...(table?.querySelectorAll('a[href^="/aanbod/"]') ?? [])].map((link) => link.textContent)
  assert.deepEqual(links, ['Open tafel'])
  assert.ok(tried.text.includes(nl.outcome.start(1)), 'it stands in nobody’s way')
  assert.ok((await who.get(`/en${path}`)).document.querySelector('#lijkt-op [lang=nl]'))
})

test('all that is wrong with the form is said at once, and nothing that was chosen is lost', async (t) => {
  const site = await importSite(t)
  const who = await site.withRole('administrator')
  const { path } = await site.bring(who, 'x.csv', CSV)
  const typed = {
    soort: 'service',
    k1: 'description',
    k2: 'description',
    titel: ' ',
    van: 'Wij',
    licentie: 'x',
  }
  const page = await who.post(`${path}/proef`, typed, { status: 422 })
  for (const words of ['name', 'title', 'licence'] as const)
    assert.ok(page.text.includes(nl.columns.problems[words]), words)
  assert.ok(page.text.includes(nl.columns.problems.twice(nl.targets.description, 'omschrijving')))
  assert.equal(filledIn(page.document).k1, 'description')
  assert.equal(page.document.querySelector('input[name=van]')?.getAttribute('value'), 'Wij')
})

test('two files at once do not touch each other, and a try that was not seen is not done', async (t) => {
  const site = await importSite(t)
  const [an, bo] = [await site.withRole('coordinator'), await site.withRole('coordinator')]
  const [one, two] = await Promise.all([
    site.bring(an, 'een.csv', CSV),
    site.bring(bo, 'twee.csv', CSV.replaceAll('De Kade', 'De Brug')),
  ])
  assert.notEqual(one.path, two.path)
  assert.equal(site.files().length, 2)
  const columns = { k0: 'name', k2: 'organization' }
  await an.post(`${one.path}/proef`, { ...columns, ...about }, { status: 303, redirect: one.path })
  // Pressed twice: one of them is read.
  await an.post(`${one.path}/proef`, { ...columns, ...about }, { status: 303, redirect: one.path })
  await bo.post(
    `${two.path}/proef`,
    { ...columns, ...about, titel: 'Brug' },
    { status: 303, redirect: two.path },
  )
  assert.equal((await site.pool.query('select from weefdorp.import_run')).rowCount, 2)
  await site.work()
  await an.post(`${one.path}/echt`, { proef: two.path.slice(-36) }, { status: 303, redirect: one.path })
  assert.equal((await site.pool.query('select from weefdorp.import_run where not dry_run')).rowCount, 0)
  const list = await bo.get('/werk/inlezen')
  assert.ok(list.text.includes('coordinator-') && list.text.includes(nl.list.you))
})

test('what is being read can be stopped, and a file can be taken away', async (t) => {
  const site = await importSite(t)
  const who = await site.withRole('coordinator')
  const { path } = await site.bring(who, 'x.csv', CSV)
  await who.post(`${path}/proef`, { k0: 'name', ...about }, { status: 303, redirect: path })
  await who.post(`${path}/weg`, {}, { status: 303, redirect: path })
  assert.equal(site.files().length, 1, 'not while it is read')
  await who.post(`${path}/stop`, {}, { status: 303, redirect: path })
  assert.ok((await who.get(path)).text.includes(nl.busy.stopping))
  await site.work()
  assert.ok((await who.get(path)).text.includes(nl.outcome.stoppedTry))
  await who.post(`${path}/weg`, {}, { status: 303, redirect: path })
  assert.deepEqual(site.files(), [])
  assert.ok((await who.get(path)).text.includes('Het bestand is weggehaald'))
  await who.post(`${path}/proef`, { k0: 'name', ...about }, { status: 303, redirect: path })
  await who.get(`${path}/verslag.csv`, { status: 404 })
})
