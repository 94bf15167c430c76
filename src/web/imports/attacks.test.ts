import assert from 'node:assert/strict'
import { test } from 'node:test'
import { writeXlsx } from 'hucre/xlsx'
import { about, importSite } from '../../../test/import-site.ts'
import { findImportFile } from '../../domains/directory/index.ts'
import { addTenant, listTenants } from '../../platform/db/tenants.ts'
import { read } from '../../platform/db/transaction.ts'
import { nl } from './texts.nl.ts'
import { LIMIT } from './views/imports-page.tsx'

/** A sheet of some kilobytes that becomes sixty megabytes. */
async function bomb(): Promise<Uint8Array> {
  const long = 'a'.repeat(32_000)
  const rows = Array.from({ length: 1_900 }, (_, at) => [`${at}${long}`])
  return writeXlsx({ sheets: [{ name: 'Blad1', rows: [['naam'], ...rows] }] })
}

test('a workbook that becomes too large is refused before it is unpacked, and leaves nothing', async (t) => {
  const site = await importSite(t)
  const who = await site.withRole('coordinator')
  const bytes = await bomb()
  assert.ok(bytes.length < 1_000_000)
  const before = process.memoryUsage.rss()
  const { status, text } = await site.bring(who, 'bom.xlsx', bytes)
  assert.equal(status, 422)
  assert.match(text, /Het rekenblad is te groot/)
  assert.ok(process.memoryUsage.rss() - before < 60 * 1024 * 1024)
  assert.deepEqual(site.files(), [])
})

test('what is larger than the limit is told so kindly, as 413', async (t) => {
  const site = await importSite(t)
  const who = await site.withRole('coordinator')
  const { status, text } = await site.bring(who, 'groot.csv', Buffer.alloc(11 * 1024 * 1024, 'x'))
  assert.equal(status, 413)
  assert.ok(text.includes(nl.problems.tooLarge(LIMIT)))
  assert.deepEqual(site.files(), [])
})

test('what is no list is refused, whatever it is called, and nothing of it stays', async (t) => {
  const site = await importSite(t)
  const who = await site.withRole('coordinator')
  const wrong: [string, string | Uint8Array][] = [
    ['lijst.csv', '<html><script>alert(1)</script></html>'],
    ['lijst.csv', 'GIF89a;naam;adres\n1;2;3\n'],
    ['lijst.xlsx', 'PK\x03\x04 and nothing that is a workbook'],
    ['lijst.csv', Buffer.from('%PDF-1.7\nnaam;adres\n')],
    ['lijst.json', '{"a":1}'],
    ['lijst.csv', 'alleen één kolom\nx\n'],
    ['lijst.csv', 'naam;adres\n'],
    ['lijst.csv', ''],
  ]
  for (const [name, content] of wrong)
    assert.equal((await site.bring(who, name, content)).status, 422, String(content))
  assert.deepEqual(site.files(), [])
  const none = await who.post('/werk/inlezen', { bestand: 'x' }, { status: 422 })
  assert.ok(none.text.includes(nl.problems.none))
})

test('a path in a name goes nowhere, and HTML in names and cells is text', async (t) => {
  const site = await importSite(t)
  const who = await site.withRole('coordinator')
  const csv = 'naam;<img src=x onerror=alert(1)>\n"<script>alert(2)</script>";x\n'
  const { path, status } = await site.bring(who, '../../../tmp/<b>&.csv', csv)
  assert.equal(status, 303)
  assert.deepEqual(site.files(), [path.slice(-36)])
  const page = await who.get(path)
  assert.ok(page.html.includes('&lt;script>') && !/<script>|<img|<b>/.test(page.html))
  assert.ok(page.text.includes('Inlezen: <b>&.csv'))
})

test('the report for a spreadsheet holds no formula, and every problem', async (t) => {
  const site = await importSite(t)
  const who = await site.withRole('coordinator')
  const rows = Array.from({ length: 40 }, (_, at) => `Naam ${at};=cmd|calc!A${at}`)
  const { path } = await site.bring(who, 'x.csv', `naam;=HYPERLINK(1)\n${rows.join('\n')}\n`)
  const chosen = { k0: 'name', k1: 'phone', ...about }
  await who.post(`${path}/proef`, chosen, { status: 303, redirect: path })
  await site.work()
  const page = await who.get(path)
  assert.ok(page.text.includes('De eerste 25 van 40'))
  const report = await who.get(`${path}/verslag.csv`)
  assert.match(
    String(report.headers.get('content-disposition')),
    /^attachment; filename="inlezen-verslag.csv"$/,
  )
  const lines = report.html.trim().split('\r\n')
  assert.equal(lines.length, 41)
  for (const line of lines) for (const cell of line.split(';')) assert.doesNotMatch(cell, /^"?[=+@-]/)
})

test('who has no right, another origin, another working area and numbers that are none get nothing', async (t) => {
  const site = await importSite(t)
  const who = await site.withRole('coordinator')
  const { path } = await site.bring(who, 'x.csv', 'naam;adres\nx;y\n')
  assert.equal((await site.bring(who, 'x.csv', 'naam;adres\nx;y\n', 'https://elders.example')).status, 403)
  const unproved = await site.withRole('coordinator', false)
  assert.match((await site.bring(unproved, 'x.csv', 'naam;adres\nx;y\n')).path, /^\/mijn\/bewijs/)
  for (const role of ['worker', 'adviser', 'privacy']) {
    const other = await site.withRole(role)
    for (const address of ['/werk/inlezen', path, `${path}/verslag.csv`])
      await other.get(address, { status: 404 })
    for (const act of ['proef', 'echt', 'stop', 'weg'])
      await other.post(`${path}/${act}`, {}, { status: 404 })
    assert.equal((await site.bring(other, 'x.csv', 'naam;adres\nx;y\n')).status, 404)
  }
  assert.equal(site.files().length, 1)
  for (const wrong of ['1', '..%2f..%2fetc%2fpasswd', '%00', path.replace(/.$/, 'x').slice(-36)])
    await who.get(`/werk/inlezen/${wrong}`, { status: 404 })
  await who.get('/werk/inlezen?recept=%00&pagina=-1')
  await addTenant(site.pool, {
    id: 'buren',
    name: 'Buren',
    hosts: ['buren.test'],
    municipalities: ['GM9902'],
  })
  const tenant = (await listTenants(site.database.db)).find(({ id }) => id === 'buren')
  assert.ok(tenant)
  const scope = { tenant, actor: 'web', roles: ['coordinator', 'proved'] as const }
  assert.equal(await read(site.database.db, scope, (trx) => findImportFile(trx, path.slice(-36))), null)
})
