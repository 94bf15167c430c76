import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import sharp from 'sharp'
import { dayFromNow } from '../../../../test/days.ts'
import { parse } from '../../../../test/request.ts'
import { staffSite } from '../../../../test/staff-site.ts'
import { type Part, zip } from '../../../../test/zip.ts'
import { peopleNl } from '../../../domains/people/index.ts'
import { keepPaths } from './paths.ts'
import { nl } from './texts.nl.ts'

const words = nl.bring.problems
const today = dayFromNow(0)
const HEAD = 'naam;werk;postbus;papier_op;papier_gezien_door;foto'
const signed = (name: string, photo: string) =>
  `${name};Wijkwerker;${name.toLowerCase()}@mail.example;${today};M. Spoel;${photo}`
const list = (...rows: string[]) => [HEAD, ...rows, ''].join('\n')
const photo = () =>
  sharp({ create: { width: 90, height: 90, channels: 3, background: '#383' } })
    .withExif({ IFD3: { GPSLatitude: '52/1 30/1 0/1', GPSLatitudeRef: 'N' } })
    .jpeg()
    .toBuffer()

async function site(t: TestContext) {
  const made = await staffSite(t)
  const coordinator = await made.staff('coor@mail.example', 'coordinator')
  const { pool } = made.database
  /** Sends the form as a browser does: a file that was not chosen comes without a name. */
  const bring = async (
    table: string | null,
    photos: readonly Part[] | Buffer | null = null,
    who = coordinator,
  ) => {
    const body = new FormData()
    body.set('bestand', table === null ? new File([], '') : new File([table], 'mensen.csv'))
    const bytes = Buffer.isBuffer(photos) ? photos : photos && zip(photos)
    body.set('fotos', bytes ? new File([new Uint8Array(bytes)], 'fotos.zip') : new File([], ''))
    const headers = { origin: 'http://weefsel.test', host: 'weefsel.test', cookie: who.cookie() }
    const answer = await made.app.request(`http://weefsel.test${keepPaths.bring}`, {
      method: 'POST',
      body,
      headers,
    })
    const html = await answer.text()
    const document = parse(html.startsWith('<') ? html : '<html></html>')
    return {
      ...{ status: answer.status, to: answer.headers.get('location'), html },
      text: (document.body.textContent ?? '').replace(/\s+/g, ' '),
    }
  }
  const rows = async (text: string) => (await pool.query(text)).rows
  return { ...made, coordinator, bring, rows, pool }
}

test('a coordinator brings a list with photos: who signed is seen, the others are not, and all get a letter', async (t) => {
  const { bring, coordinator, visitor, letterTo, rows } = await site(t)
  assert.ok((await coordinator.get(keepPaths.list)).text.includes(nl.bringLink))
  await coordinator.get(keepPaths.bring)
  const photos = [{ name: 'fotos/nel.jpg', content: await photo() }]
  const table = list(signed('Nel', 'Nel.jpg'), 'Piet;Wijkwerker;piet@mail.example;;;')
  const brought = await bring(table, photos)
  assert.deepEqual([brought.status, brought.to], [303, `${keepPaths.list}?gedaan=ingelezen`])
  assert.ok((await coordinator.get(String(brought.to))).text.includes(nl.done.ingelezen))
  const open = await visitor().get('/mensen')
  assert.ok(open.text.includes('Nel') && !open.text.includes('Piet'))
  const [{ bytes }] = await rows('select bytes from weefdorp.person_photo')
  assert.equal((await sharp(bytes).metadata()).exif, undefined)
  assert.match((await letterTo('nel@mail.example')).body, /tekende je op papier.*M\. Spoel zag dat papier/s)
  assert.match((await letterTo('piet@mail.example')).body, /Nu ziet niemand het/)
  assert.equal((await bring(table, photos)).status, 303)
  assert.equal(
    (await rows('select from weefdorp.mail')).length,
    3,
    'one letter each, and the code of who signed in',
  )
  assert.equal((await rows('select from weefdorp.person_consent')).length, 3)
})

test('what is wrong is said by row and column, and the rest is in; a file that is none is asked again', async (t) => {
  const { bring, rows } = await site(t)
  const hostile: Part[] = [
    { name: '../../slip.jpg', content: await photo() },
    { name: 'svg.jpg', content: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') },
  ]
  const { photoWrong } = peopleNl.cli
  const report = await bring(
    list(
      signed('Nel', 'slip.jpg'),
      signed('An', 'svg.jpg'),
      signed('Bo', '../../slip.jpg'),
      ';x;geen adres;;;',
    ),
    hostile,
  )
  assert.equal(report.status, 422)
  for (const [row, reason] of [
    ['2foto', photoWrong.missing],
    ['3foto', photoWrong.broken],
    ['4foto', photoWrong.path],
    ['5naam', String(peopleNl.cli.wrongIn.naam)],
  ] as const)
    assert.ok(report.text.includes(`${row}${reason}`), row)
  assert.ok(report.text.includes(nl.bring.outcome(3, 0, 0, 1)))
  assert.equal((await rows('select from weefdorp.person')).length, 3)
  assert.equal((await rows('select from weefdorp.person_photo')).length, 0)
  const bomb = { name: 'a.jpg', content: Buffer.alloc(70 * 1024 * 1024) }
  const many = Array.from({ length: 201 }, (_, at) => `Nel;x;nel${at}@mail.example;;;`)
  const refused: [string | null, readonly Part[] | Buffer | null, string][] = [
    [null, null, words.none],
    ['%PDF-1.7', null, peopleNl.cli.noTable],
    [list(), null, words.empty],
    [list(...many), null, words.many(200)],
    [list(signed('Cas', '')), Buffer.from('geen zip'), words.zip],
    [list(signed('Cas', '')), [bomb], words.zipLarge(400)],
  ]
  for (const [table, photos, problem] of refused) {
    const answer = await bring(table, photos)
    assert.ok(answer.status === 422 && answer.text.includes(problem), problem)
  }
  assert.equal((await rows('select from weefdorp.person')).length, 3, 'nothing of what was refused')
})

test('a paper counts once, and for nobody who takes care of the profile; a worker brings no list', async (t) => {
  const { bring, rows, pool, staff, signedIn } = await site(t)
  const photos = [{ name: 'nel.jpg', content: await photo() }]
  await bring(list(signed('Nel', '')))
  await bring(list(signed('Nel', 'nel.jpg')), photos)
  assert.equal((await rows('select from weefdorp.person_photo')).length, 1, 'a photo that comes later')
  const other = await sharp({ create: { width: 90, height: 90, channels: 3, background: '#833' } })
    .png()
    .toBuffer()
  const [first] = await rows('select hash from weefdorp.person_photo')
  await bring(list(signed('Nel', 'nel.jpg')), [{ name: 'nel.jpg', content: other }])
  const [second, ...more] = await rows('select hash from weefdorp.person_photo')
  assert.ok(second.hash !== first.hash && more.length === 0)
  // A list that comes again does not begin anew what ended.
  await pool.query(`update weefdorp.person_consent set withdrawn_at = now(), withdrawn_by = 'job:people' where field = 'photo';
    delete from weefdorp.person_photo`)
  assert.equal((await bring(list(signed('Nel', 'nel.jpg')), photos)).status, 303)
  assert.equal((await rows('select from weefdorp.person_photo')).length, 0)
  const worker = await staff('werk@mail.example', 'worker')
  assert.equal((await bring(list(signed('Bo', '')), null, worker)).status, 404)
  const resident = { ...(await signedIn('bewoner@mail.example')), account: '', email: '' }
  assert.equal((await bring(list(signed('Bo', '')), null, resident)).status, 404)
  assert.equal((await rows('select from weefdorp.person')).length, 1)
})
