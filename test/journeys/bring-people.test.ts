import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { nl } from '../../src/web/people/desk/texts.nl.ts'
import { dayFromNow } from '../days.ts'
import { zip } from '../zip.ts'
import { devices } from './browser.ts'
import { journey, type Walk } from './journey.ts'
import { provesOnPaper, sessionCookies, signsIn } from './sign-in.ts'
import { operator } from './site.ts'
import { headingOf, wordsOf } from './words.ts'

const BRING = '/werk/mensen/inlezen'

async function submit(page: Page): Promise<void> {
  await page.locator('main form button').last().click()
  await page.waitForLoadState()
}

/** A coordinator with a second proof, at the form. */
async function coordinator(walk: Walk): Promise<void> {
  const email = `mensen-${walk.device.name}@mail.example`
  await operator('user', 'add', email, '--role', 'coordinator')
  await signsIn(walk, email, '/mijn')
  await provesOnPaper(walk, BRING)
  assert.equal(await headingOf(walk.page), nl.bring.title)
}

async function choose(page: Page, rows: readonly string[], photos: Buffer | null): Promise<void> {
  const table = ['naam;werk;wijken;postbus;papier_op;papier_gezien_door;foto', ...rows, ''].join('\n')
  const list = { name: 'mensen.csv', mimeType: 'text/csv', buffer: Buffer.from(table) }
  await page.locator('#bestand').setInputFiles(list)
  if (photos)
    await page
      .locator('#fotos')
      .setInputFiles({ name: 'fotos.zip', mimeType: 'application/zip', buffer: photos })
  await submit(page)
}

journey(
  'a coordinator brings a list of people with their photos, and sees what was wrong by row',
  async (walk) => {
    const { page, open, look, device } = walk
    await coordinator(walk)
    await look('form')
    await submit(page)
    await page.locator('a[href="#bestand"]').waitFor()
    await look('nothing-chosen')
    const face = sharp({ create: { width: 600, height: 800, channels: 3, background: '#a62' } })
    const photos = zip([{ name: 'fotos/bas.jpg', content: await face.jpeg().toBuffer() }])
    const today = dayFromNow(0)
    const name = device.javaScript ? 'Bas Bandweef' : 'Bas Keperdoek'
    const row = (photo: string) =>
      `${name};Wijkwerker;WK990101;bas-${device.name}@mail.example;${today};M. Spoel;${photo}`
    await choose(page, [row('bas.png'), `;Zonder naam;WK990101;x-${device.name}@mail.example;;;`], photos)
    const words = await wordsOf(page.locator('main'))
    assert.ok(words.includes(nl.bring.outcome(1, 0, 0, 1)), words)
    assert.deepEqual(await page.locator('#meldingen tbody th').allTextContents(), [2, 3].map(nl.bring.row))
    await look('problems')
    await choose(page, [row('bas.jpg')], photos)
    await page.waitForURL(/\?gedaan=ingelezen$/)
    assert.ok((await wordsOf(page.locator('main'))).includes(nl.done.ingelezen))
    await open(`/zoeken?q=${encodeURIComponent(name)}`)
    assert.equal(await page.locator('main img[src*="/foto/"]').count(), 1)
  },
  { on: [devices[1], devices[2]], cookies: sessionCookies },
)
