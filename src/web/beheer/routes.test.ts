import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import sharp from 'sharp'
import { client } from '../../../test/request.ts'
import { staffSite } from '../../../test/staff-site.ts'
import { eraseMisses } from '../../platform/search/miss.commands.ts'

const to = (redirect: string) => ({ status: 303, redirect })
const WORDS = '/werk/beheer/teksten'
const PAGES = '/werk/beheer/paginas'
const LOOK = '/werk/beheer/uiterlijk'

async function site(t: TestContext) {
  const all = await staffSite(t)
  return { ...all, boss: await all.staff('baas@mail.example', 'administrator') }
}
type Site = Awaited<ReturnType<typeof site>>

/** Every field of a form as it stands there now. */
function fieldsOf(document: Document): Record<string, string> {
  const fields = [...document.querySelectorAll('main form input, main form textarea')]
  return Object.fromEntries(
    fields.map((field) => [
      field.getAttribute('name') ?? '',
      field.tagName === 'TEXTAREA' ? (field.textContent ?? '') : (field.getAttribute('value') ?? ''),
    ]),
  )
}

async function tryLook(
  { app, boss }: Site,
  fields: Record<string, string>,
  logo?: Uint8Array,
  name = 'logo.png',
) {
  const body = new FormData()
  for (const [key, value] of Object.entries(fields)) body.set(key, value)
  if (logo) body.set('logo', new File([logo as BlobPart], name))
  const headers = { origin: 'http://weefsel.test', host: 'weefsel.test', cookie: boss.cookie() }
  const response = await app.request(`http://weefsel.test${LOOK}`, { method: 'POST', body, headers })
  return {
    status: response.status,
    path: response.headers.get('location') ?? '',
    html: await response.text(),
  }
}

test('a telephone number that is saved stands on the front page at once, and an older one comes back', async (t) => {
  const { boss, visitor } = await site(t)
  await visitor().get('/')
  const now = fieldsOf((await boss.get(WORDS)).document)
  assert.equal(now.naam, 'Weefdorp')
  const fields = {
    ...now,
    telefoon: '0990-654321',
    'welkom-nl': 'Welkom in ons dorp.',
    adres: 'Brink 1, Weefdorp',
  }
  await boss.post(
    WORDS,
    { ...fields, tenant: 'ander', hosts: 'kwaad.example' },
    to(`${WORDS}?gedaan=bewaard`),
  )
  const home = await visitor().get('/')
  for (const words of ['0990-654321', 'Welkom in ons dorp.', 'Brink 1, Weefdorp'])
    assert.ok(home.text.includes(words), words)
  await boss.post(
    WORDS,
    { ...fields, naam: 'Nieuwdorp', telefoon: '0990-111111' },
    to(`${WORDS}?gedaan=bewaard`),
  )
  assert.match((await visitor().get('/wijken')).html, /– Nieuwdorp<\/title>/)
  const page = await boss.get(WORDS)
  const version =
    page.document.querySelector('form[action$="terug"] [name=versie]')?.getAttribute('value') ?? ''
  await boss.post(`${WORDS}/terug`, { versie: version }, to(`${WORDS}?gedaan=bewaard`))
  assert.match((await visitor().get('/')).text, /0990-654321/)
  await boss.post(`${WORDS}/terug`, { versie: boss.account }, { status: 404 })
})

test('words that are refused stay in the form', async (t) => {
  const { boss } = await site(t)
  const refused = await boss.post(
    WORDS,
    { naam: '', telefoon: 'bel', 'voet-nl': 'blijft staan' },
    { status: 422 },
  )
  assert.equal(fieldsOf(refused.document)['voet-nl'], 'blijft staan')
  assert.match(refused.text, /minstens twee letters/)
})

test('a page is written, published, read in both languages, changed unseen, and taken away', async (t) => {
  const { boss, visitor, app } = await site(t)
  assert.match((await boss.get(PAGES)).text, /nog geen eigen pagina/)
  const fields = { titel: 'Over ons', tekst: '## Wie\n\n<b>Wij</b>', plek: 'top', volgorde: '1', shown: '9' }
  await boss.get(`${PAGES}/nieuw?titel=Over%20ons`)
  const refused = await boss.post(PAGES, { ...fields, tekst: '' }, { status: 422 })
  assert.equal(fieldsOf(refused.document).titel, 'Over ons')
  const made = await app.request(`http://weefsel.test${PAGES}`, {
    method: 'POST',
    body: new URLSearchParams({ ...fields, doe: 'publiceer' }),
    headers: { origin: 'http://weefsel.test', host: 'weefsel.test', cookie: boss.cookie() },
  })
  const path = (made.headers.get('location') ?? '').replace(/\?.*/, '')
  const page = await visitor().get('/pagina/over-ons')
  assert.match(page.html, /&lt;b>Wij&lt;\/b>/)
  assert.match((await visitor().get('/')).text, /Over ons/)
  const english = await client(app, { lang: 'en' }).get('/pagina/over-ons')
  assert.equal(english.document.querySelector('h1')?.getAttribute('lang'), 'nl')
  await boss.post(path, { ...fields, tekst: 'Anders', doe: 'bewaar' }, to(`${path}?gedaan=bewaard`))
  assert.doesNotMatch((await visitor().get('/pagina/over-ons')).text, /Anders/)
  await boss.post(`${path}/versies/1`, {}, to(`${path}?gedaan=teruggezet`))
  await boss.post(`${path}/versies/99`, {}, { status: 404 })
  await boss.post(`${path}/weg`, {}, to(path))
  await boss.post(`${path}/verbergen`, {}, to(`${path}?gedaan=verborgen`))
  await visitor().get('/pagina/over-ons', { status: 404 })
  assert.doesNotMatch((await visitor().get('/')).text, /Over ons/)
  await boss.post(`${path}/weg`, {}, to(`${PAGES}?gedaan=weg`))
})

test('a colour that cannot be read is refused with its ratio and a shade that can', async (t) => {
  const all = await site(t)
  const refused = await tryLook(all, { thema: 'weefsel', kleur: '#f0c33c' })
  assert.equal(refused.status, 422)
  assert.match(refused.html, /contrast is 1,\d op 1, en nodig is 4,5 op 1\. Neem bijvoorbeeld #[0-9a-f]{6}\./)
  const near = /Neem bijvoorbeeld (#[0-9a-f]{6})/.exec(refused.html)?.[1] ?? ''
  assert.equal((await tryLook(all, { thema: 'weefsel', kleur: near })).status, 303)
  for (const wrong of [
    { thema: '../x' },
    { thema: 'weefsel', kleur: 'red;}' },
    { thema: 'weefsel', donker: '#fff' },
  ])
    assert.equal((await tryLook(all, wrong)).status, 422)
})

test('a look is seen by who tries it, by everybody once it is chosen, and can be undone', async (t) => {
  const all = await site(t)
  const { boss, visitor } = all
  const first = await tryLook(all, { thema: 'weefsel' })
  await boss.post(`${first.path}/keuze`, {}, to(`${LOOK}?gedaan=gekozen`))
  const tried = await tryLook(all, { thema: 'weefsel', kleur: '#0b5d4f' })
  assert.equal(tried.status, 303)
  const file = /\/uiterlijk\/kleur\/0b5d4f-[0-9a-f]{6}\.css/
  const [css = ''] = file.exec((await boss.get(tried.path)).html) ?? []
  assert.doesNotMatch((await visitor().get('/')).html, file)
  await boss.post(`${tried.path}/keuze`, {}, to(`${LOOK}?gedaan=gekozen`))
  assert.match((await visitor().get('/')).html, file)
  const sheet = await visitor().get(css)
  assert.equal(sheet.headers.get('content-type'), 'text/css; charset=utf-8')
  await visitor().get('/uiterlijk/kleur/x.css', { status: 404 })
  await boss.post(`${first.path}/keuze`, {}, to(`${LOOK}?gedaan=gekozen`))
  assert.doesNotMatch((await visitor().get('/')).html, file)
})

test('a logo is made anew from its pixels; an SVG, a script in disguise and a broken file are refused', async (t) => {
  const all = await site(t)
  const { boss, visitor } = all
  const image = sharp({ create: { width: 900, height: 300, channels: 4, background: '#0b5d4f' } })
  const png = await image
    .withMetadata({ exif: { IFD0: { Copyright: 'geheim' } } })
    .png()
    .toBuffer()
  for (const wrong of [
    '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>',
    'GIF89a',
    '\x89PNG\r\n\x1a\nkapot',
  ])
    assert.equal(
      (await tryLook(all, { thema: 'weefsel' }, Buffer.from(wrong, 'latin1'))).status,
      422,
      wrong.slice(0, 6),
    )
  const tried = await tryLook(all, { thema: 'weefsel' }, png, 'logo.svg')
  assert.equal(tried.status, 303)
  await boss.post(`${tried.path}/keuze`, {}, to(`${LOOK}?gedaan=gekozen`))
  const [address = ''] = /\/uiterlijk\/logo\/[0-9a-f]{64}/.exec((await visitor().get('/')).html) ?? []
  const response = await all.app.request(`http://weefsel.test${address}`, {
    headers: { host: 'weefsel.test' },
  })
  assert.equal(response.headers.get('content-type'), 'image/webp')
  const kept = sharp(Buffer.from(await response.arrayBuffer()))
  const { width, height, exif } = await kept.metadata()
  assert.deepEqual([width, height, exif], [480, 160, undefined])
})

test('a term may become shorter and never longer than was promised, and then less is kept', async (t) => {
  const { boss, database, asSystem } = await site(t)
  const KEEP = '/werk/beheer/bewaren'
  const page = await boss.get(KEEP)
  assert.match(page.text, /zoekvragen zonder resultaat ?30 dagen/)
  const now = fieldsOf(page.document)
  const refused = await boss.post(
    KEEP,
    { ...now, misses: '31', requests: '1', invitations: 'x' },
    { status: 422 },
  )
  assert.equal(fieldsOf(refused.document).misses, '31')
  assert.equal(refused.document.querySelectorAll('[aria-invalid]').length, 3)
  await boss.post(KEEP, { ...now, misses: '7', log: '1' }, to(`${KEEP}?gedaan=bewaard`))
  const { rows } = await database.pool.query(
    "select detail from weefdorp.audit_event where action = 'setting.terms.saved'",
  )
  assert.deepEqual(rows, [{ detail: { misses: 7, requests: 365, invitations: 30 } }])
  await database.pool.query(
    "insert into weefdorp.search_miss (day, term_hash, count) values ('2026-11-10', repeat('a', 64), 1), ('2026-11-20', repeat('b', 64), 1)",
  )
  assert.equal(await asSystem((trx) => eraseMisses(trx, '2026-11-22')), 1)
})

test('every page keeps the house rules in both languages, and the box finds the right card', async (t) => {
  const { boss, app } = await site(t)
  const who = client(app, { lang: 'en', headers: { cookie: boss.cookie() } })
  const pages = [
    '',
    '/mensen',
    '/mensen/uitnodigen',
    '/mensen/einde',
    '/paginas',
    '/paginas/nieuw',
    '/teksten',
    '/uiterlijk',
    '/bewaren',
  ]
  for (const page of pages) {
    await boss.get(`/werk/beheer${page}`)
    await who.get(`/werk/beheer${page}`)
  }
  assert.match((await boss.get('/werk/beheer?zoek=telefoon')).text, /Naam, contact en teksten/)
  assert.match((await boss.get('/werk/beheer?zoek=xyzzy')).text, /Hier is niets voor/)
})

test('without a second proof, or as anything else, none of it is there', async (t) => {
  const { staff } = await site(t)
  const early = await staff('vroeg@mail.example', 'administrator', { proved: false })
  await early.get(WORDS, to('/mijn/bewijs?naar=%2Fwerk%2Fbeheer%2Fteksten'))
  await early.post(WORDS, { naam: 'Gekaapt' }, to('/mijn/bewijs'))
  const other = await staff('cor@mail.example', 'coordinator')
  for (const path of ['', '/mensen', '/paginas', '/teksten', '/uiterlijk'])
    await other.get(`/werk/beheer${path}`, { status: 404 })
  await other.post(WORDS, { naam: 'Gekaapt' }, { status: 404 })
  await other.post(PAGES, { titel: 'x', tekst: 'y' }, { status: 404 })
})
