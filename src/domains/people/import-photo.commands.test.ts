import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { writeXlsx } from 'hucre/xlsx'
import sharp from 'sharp'
import { testDatabase } from '../../../test/database.ts'
import { dayFromNow } from '../../../test/days.ts'
import { commandLine } from '../../../test/terminal.ts'
import type { ImportReport } from '../../platform/import/report.ts'
import { register } from './cli.ts'
import { nl } from './texts.nl.ts'

const today = dayFromNow(0)
const { photoWrong } = nl.cli

const plain = (colour: string, width = 80, height = 60) =>
  sharp({ create: { width, height, channels: 3, background: colour } })

/** A photo as a telephone makes it: with a place in it, and a script behind it. */
async function withPlace(): Promise<Buffer> {
  const exif = {
    IFD0: { Make: 'Camera van Nel' },
    IFD3: { GPSLatitude: '52/1 30/1 0/1', GPSLatitudeRef: 'N' },
  }
  const photo = await plain('#383').withExif(exif).jpeg().toBuffer()
  return Buffer.concat([photo, Buffer.from('<script>alert(1)</script>')])
}

/** A photo that says it is 105 megapixels, in the mark where a JPEG tells its size (ITU T.81, B.2.2). */
async function enormous(): Promise<Buffer> {
  const photo = await plain('#383').jpeg().toBuffer()
  const size = photo.indexOf(Buffer.from([0xff, 0xc0]))
  assert.ok(size > 0)
  photo.writeUInt16BE(10_000, size + 5)
  photo.writeUInt16BE(10_500, size + 7)
  assert.equal((await sharp(photo).metadata()).width, 10_500)
  return photo
}

async function bench(t: TestContext) {
  const { db, tenant, pool } = await testDatabase(t)
  const folder = mkdtempSync(join(tmpdir(), 'weefsel-people-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const photos = join(folder, 'fotos')
  mkdirSync(photos)
  const run = async (...rows: string[]) => {
    const file = join(folder, 'mensen.csv')
    writeFileSync(file, ['naam;postbus;papier_op;papier_gezien_door;Foto', ...rows, ''].join('\n'))
    return importFile(file)
  }
  const importFile = async (file: string) => {
    const words = ['people', 'import', file, '--photos', photos, '--json']
    const { printed, code } = await commandLine(register, { db, tenant }, words)
    return { report: printed[0] as ImportReport, code }
  }
  const rows = async (text: string) => (await pool.query(text)).rows
  const kept = () =>
    rows(`select value #>> '{}' as name, hash, bytes from weefdorp.person_photo
      join weefdorp.person_field using (person_id) where field = 'name' order by 1`)
  return { folder, photos, run, importFile, rows, kept, pool }
}

const signed = (name: string, photo: string) => `${name};${name}@mail.example;${today};M. Spoel;${photo}`

test('photos come in with who signed for them, small and without a place; the same again changes nothing', async (t) => {
  const { photos, run, kept, rows } = await bench(t)
  writeFileSync(join(photos, 'Nel.JPG'), await withPlace())
  const first = await run(signed('Nel', 'nel.jpg'), 'Piet;piet@mail.example;;;', signed('Kee', ''))
  assert.deepEqual([first.code, first.report.created, first.report.problems], [0, 3, []])
  const [photo, ...others] = await kept()
  assert.deepEqual([photo.name, others.length], ['Nel', 0])
  const { format, width, exif, xmp } = await sharp(photo.bytes).metadata()
  assert.deepEqual([format, width, exif, xmp], ['webp', 384, undefined, undefined])
  assert.ok(!photo.bytes.includes('Camera van Nel') && !photo.bytes.includes('<script'))
  const consents = `select audience, paper_on is not null as paper, given_by from weefdorp.person_consent where field = 'photo'`
  assert.deepEqual(await rows(consents), [{ audience: 'public', paper: true, given_by: 'M. Spoel' }])
  const logged = `select from weefdorp.audit_event where action = 'person.photo'`
  const again = await run(signed('Nel', 'nel.jpg'))
  assert.deepEqual([again.code, again.report.unchanged, (await rows(logged)).length], [0, 1, 1])
  writeFileSync(join(photos, 'Nel.JPG'), await plain('#833').png().toBuffer())
  const other = await run(signed('Nel', 'nel.jpg'))
  assert.deepEqual([other.report.updated, (await kept())[0].hash === photo.hash], [1, false])
  assert.equal((await rows(consents)).length, 1)
})

test('what is wrong with a photo stands at its row and column, and its person is there', async (t) => {
  const { photos, run, kept, rows } = await bench(t)
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'
  writeFileSync(join(photos, 'svg.jpg'), svg)
  writeFileSync(join(photos, 'poly.jpg'), Buffer.from(`\xff\xd8\xff${svg}`, 'latin1'))
  writeFileSync(join(photos, 'huge.jpg'), await enormous())
  writeFileSync(join(photos, 'good.jpg'), await plain('#383').jpeg().toBuffer())
  writeFileSync(join(photos, 'large.jpg'), Buffer.alloc(9 * 1024 * 1024))
  const wrong: [string, string][] = [
    ['svg.jpg', photoWrong.broken],
    ['poly.jpg', photoWrong.broken],
    ['huge.jpg', photoWrong.broken],
    ['nergens.jpg', photoWrong.missing],
    ['../mensen.csv', photoWrong.path],
    ['large.jpg', photoWrong.large],
  ]
  const { report, code } = await run(
    ...wrong.map(([photo], at) => signed(`Mens${'ABCDEF'[at]}`, photo)),
    'Piet;piet@mail.example;;;good.jpg',
  )
  assert.deepEqual([code, report.created, report.rejected], [2, 7, 0])
  assert.deepEqual(report.problems, [
    ...wrong.map(([, reason], at) => ({ row: at + 2, column: 'Foto', reason })),
    { row: 8, column: 'Foto', reason: photoWrong.paper },
  ])
  assert.deepEqual(await kept(), [])
  assert.deepEqual(await rows(`select from weefdorp.person_consent where field = 'photo'`), [])
  // The file that was missing is there the next time.
  writeFileSync(join(photos, 'nergens.jpg'), await plain('#338').jpeg().toBuffer())
  const mended = await run(signed('MensD', 'nergens.jpg'))
  assert.deepEqual([mended.code, mended.report.updated, (await kept()).length], [0, 1, 1])
})

test('a file writes over nobody: not over an own profile, and not over a photo that was taken back', async (t) => {
  const { photos, run, kept, pool } = await bench(t)
  writeFileSync(join(photos, 'nel.jpg'), await plain('#383').jpeg().toBuffer())
  await run(signed('Nel', 'nel.jpg'), signed('Kee', ''))
  await pool.query(`update weefdorp.person_consent set withdrawn_at = now(), withdrawn_by = 'job:people' where field = 'photo';
    delete from weefdorp.person_photo`)
  await pool.query(`with who as (insert into weefdorp.auth_user (email) values ('kee@mail.example') returning id)
    update weefdorp.person set account_id = (select id from who)
    where id = (select person_id from weefdorp.person_mailbox where email = 'kee@mail.example')`)
  const { report } = await run(signed('Nel', 'nel.jpg'), signed('Kee', 'nel.jpg'))
  assert.deepEqual([report.unchanged, report.notes, await kept()], [2, [nl.cli.photoOwn(1)], []])
})

test('the list may be a spreadsheet; a folder that is not there is said before anything is done', async (t) => {
  const { folder, importFile, rows, photos } = await bench(t)
  const sheet = [
    ['naam', 'postbus', 'werk', 'foto'],
    ['Nel Draad', 'nel@mail.example', 'Ouderenwerker', ''],
  ]
  const file = join(folder, 'mensen.xlsx')
  writeFileSync(file, await writeXlsx({ sheets: [{ name: 'Blad', rows: sheet }] }))
  assert.equal((await importFile(file)).report.created, 1)
  rmSync(photos, { recursive: true })
  const { report, code } = await importFile(file)
  assert.deepEqual([code, report.read, report.problems[0]?.reason], [2, 0, nl.cli.noFolder(photos)])
  assert.equal((await rows('select from weefdorp.person')).length, 1)
})
