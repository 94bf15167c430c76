import assert from 'node:assert/strict'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { ownNl } from '../../src/domains/people/index.ts'
import { dayFromNow } from '../days.ts'
import { temporaryFolder } from '../real-site.ts'
import { axe, devices, fitsWidth, visitor } from './browser.ts'
import { journey, type Walk } from './journey.ts'
import { shot } from './shot.ts'
import { entersCode } from './sign-in.ts'
import { baseUrl, operator } from './site.ts'
import { wordsOf } from './words.ts'

const WIJK = 'WK990101'
/** What is promised: gone within a minute. */
const MOST_MS = 60_000

interface Worker {
  id: string
  name: string
  email: string
  hash: string
  /** Something on offer of the organisation where they work. */
  offer: string
}

const ask = async (path: string) => fetch(`${await baseUrl()}${path}`)
const json = async <T>(path: string) => (await (await ask(path)).json()) as T

/** Somebody who signed on paper for a photo, brought in with a list and a folder as a municipality has them. */
async function worker({ name: device, javaScript }: Walk['device']): Promise<Worker> {
  const [name, email] = [`Aafke ${javaScript ? 'Aarden' : 'Aardema'}`, `${device}-foto@mail.example`]
  const { items } = await json<{ items: { id: string; organization?: { id: string } }[] }>('/api/v1/offers')
  const offer = items.find(({ organization }) => organization)
  assert.ok(offer?.organization)
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'fotos'))
  const face = sharp({ create: { width: 800, height: 1000, channels: 3, background: '#2a6' } })
  writeFileSync(join(folder, 'fotos', 'aafke.jpg'), await face.jpeg().toBuffer())
  const today = dayFromNow(0)
  const head = 'naam;werk;wijken;organisatie;postbus;papier_op;papier_gezien_door;foto'
  const row = [name, 'Wijkwerker', WIJK, offer.organization.id, email, today, 'M. Spoel', 'aafke.jpg']
  const file = join(folder, 'mensen.csv')
  writeFileSync(file, `${head}\n${row.join(';')}\n`)
  await operator('people', 'import', file, '--photos', join(folder, 'fotos'))
  rmSync(folder, { recursive: true })
  const people = await json<{ items: { id: string; name: string; links: { photo?: { href: string } } }[] }>(
    '/api/v1/people',
  )
  const found = people.items.find((each) => each.name === name)
  const hash = found?.links.photo?.href.split('/').at(-1)
  assert.ok(found && hash, 'shown with a photo')
  return { id: found.id, name, email, hash, offer: offer.id }
}

/** Every page on which a resident may meet somebody. */
const pagesOf = ({ id, name, offer }: Worker) => [
  `/wijken/${WIJK}`,
  `/mensen?wijk=${WIJK}`,
  `/mensen/${id}`,
  `/zoeken?q=${encodeURIComponent(name)}`,
  `/aanbod/${offer}`,
]

/** What machines fetch. */
const feedsOf = ({ id }: Worker) => [
  ...['/api/v1/people', `/api/v1/people/${id}`, '/mensen', `/en/mensen/${id}`],
  ...['aanbod.csv', 'organisaties.csv', 'plekken.json'].map((file) => `/open-data/${file}`),
]

const faces = (page: Page, { id }: Worker) => page.locator(`main img[src*="/mensen/${id}/foto/"]`)

async function seen({ page, open, look }: Walk, who: Worker): Promise<void> {
  for (const path of pagesOf(who)) {
    await open(path)
    const face = faces(page, who).first()
    await face.scrollIntoViewIfNeeded()
    await face.evaluate((image) => (image as unknown as { decode(): Promise<void> }).decode())
    if (path === `/mensen/${who.id}`) await look('with-photo')
  }
}

/** Signs in, takes the profile that waits, and shows the photo to nobody. */
async function withdraws({ page: resident, device }: Walk, { email }: Worker): Promise<void> {
  await operator('user', 'add', email, '--role', 'worker', '--area', WIJK)
  const browser = resident.context().browser()
  assert.ok(browser)
  const { page, close } = await visitor(browser, await baseUrl(), device)
  await page.goto('/inloggen?naar=%2Fmijn%2Fprofiel')
  await entersCode(page, email)
  await page.waitForURL(/\/mijn\/profiel$/)
  await page.getByRole('button', { name: ownNl.take }).click()
  await page.locator('[name="wie-foto"]').selectOption('nobody')
  for (const line of ownNl.consent.lines) assert.ok((await wordsOf(page.locator('main'))).includes(line))
  await page.getByRole('button', { name: ownNl.save, exact: true }).click()
  await page.waitForURL(/\?bewaard$/)
  const words = await wordsOf(page.locator('main'))
  assert.ok(words.includes(ownNl.savedText) && /kunnen we niet terughalen/.test(ownNl.savedText))
  assert.equal(await page.locator('main img').count(), 0, 'the preview has no photo either')
  if (process.env.WEEFSEL_SHOTS) await shot(page, `photo-ends-own-${device.name}`)
  await fitsWidth(page)
  await axe(page)
  await close()
}

/** No page, list, file or address of the picture gives it any more, and nothing on the way was told to keep it. */
async function goneEverywhere({ page, open, look }: Walk, who: Worker): Promise<void> {
  const picture = await ask(`/mensen/${who.id}/foto/${who.hash}`)
  assert.equal(picture.status, 404)
  for (const path of [...pagesOf(who), ...feedsOf(who)]) {
    const answer = await ask(path)
    assert.equal(answer.status, 200, path)
    assert.ok(!(await answer.text()).includes(who.hash), path)
    const [, age = '0'] = /max-age=(\d+)/.exec(answer.headers.get('cache-control') ?? '') ?? []
    if (!path.startsWith('/open-data/'))
      assert.ok(Number(age) <= 60, `${path} may be kept for ${age} seconds`)
  }
  const record = await json<{ links: object }>(`/api/v1/people/${who.id}`)
  assert.ok(!('photo' in record.links))
  for (const path of pagesOf(who)) {
    await open(path)
    assert.equal(await faces(page, who).count(), 0, path)
    assert.ok((await wordsOf(page.locator('main'))).includes(who.name), `${path}: the person stays`)
    if (path === `/mensen/${who.id}`) await look('without-photo')
  }
}

journey(
  'a worker’s photo consent ends: gone within a minute from all that residents and machines see',
  async (walk) => {
    const who = await worker(walk.device)
    await seen(walk, who)
    const { page, open } = walk
    await open(`/mensen/${who.id}`)
    const since = new Date(Date.now() - 1_000).toISOString()
    await withdraws(walk, who)
    const began = Date.now()
    await page.reload()
    assert.equal(await faces(page, who).count(), 0, 'on the page that was open')
    await goneEverywhere(walk, who)
    const { items } = await json<{ items: { id: string; field: string }[] }>(
      `/api/v1/people/gone?gewijzigdSinds=${encodeURIComponent(since)}`,
    )
    assert.deepEqual(
      items.filter(({ id }) => id === who.id).map(({ field }) => field),
      ['photo'],
    )
    assert.ok(Date.now() - began < MOST_MS, `it took ${Date.now() - began} ms`)
  },
  { on: [devices[0], devices[1]] },
)
