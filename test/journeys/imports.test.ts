import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { nl as imports } from '../../src/web/imports/texts.nl.ts'
import { nl as words } from '../../src/web/words/texts.nl.ts'
import { devices } from './browser.ts'
import { assertRefused } from './form.ts'
import { journey, type Walk } from './journey.ts'
import { provesOnPaper, sessionCookies, signsIn } from './sign-in.ts'
import { operator } from './site.ts'
import { wordsOf } from './words.ts'

const field = (page: Page, name: string) => page.locator(`[name="${name}"]`)

/** A coordinator, with a second proof. */
async function enters(walk: Walk, email: string): Promise<void> {
  await operator('user', 'add', email, '--role', 'coordinator')
  await signsIn(walk, email, '/mijn')
  await provesOnPaper(walk, '/werk/inlezen')
}

/** Waits until the reading is done: the page that says how far it is refreshes itself. */
async function done(page: Page): Promise<void> {
  await page.locator('progress').waitFor({ state: 'detached', timeout: 60_000 })
  await page.locator('main h1').waitFor()
}

async function brings({ page, look }: Walk, csv: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'weefsel-journey-'))
  const file = join(folder, 'haakclub.csv')
  writeFileSync(file, csv)
  try {
    await page.getByRole('button', { name: imports.bring.action }).click()
    await assertRefused(page, { bestand: imports.problems.none })
    await field(page, 'bestand').setInputFiles(file)
    await page.getByRole('button', { name: imports.bring.action }).click()
    await page.waitForURL(/\/werk\/inlezen\/[0-9a-f-]{36}$/)
  } finally {
    rmSync(folder, { recursive: true })
  }
  await look('columns')
}

journey(
  'a coordinator reads in a list with one bad row, and leads a word to what was in it',
  async (walk) => {
    const { page, open, look, device } = walk
    const unique = device.javaScript ? 'haakmiddag' : 'breiavond'
    const main = page.locator('main')
    await enters(walk, `inlezer-${device.name}@mail.example`)
    await look('list')
    const rows = `${unique} in het park;Samen haken;Haakclub;0990 123456\nkapot;Niets;Haakclub;bel maar\n`
    await brings(walk, `naam;omschrijving;organisatie;telefoon\n${rows}`)
    assert.equal(await field(page, 'k2').inputValue(), 'organization', 'the columns are guessed')
    await field(page, 'titel').fill(`Haakclub ${device.name}`)
    await page.getByRole('button', { name: imports.columns.action }).click()
    await assertRefused(page, {
      van: imports.columns.problems.publisher,
      licentie: imports.columns.problems.licence,
    })
    await field(page, 'van').fill('De Haakclub')
    await field(page, 'licentie').selectOption('CC0-1.0')
    await page.getByRole('button', { name: imports.columns.action }).click()
    await done(page)
    assert.ok((await wordsOf(main)).includes('“bel maar” is geen telefoonnummer'))
    await look('tried')
    await page.getByRole('button', { name: imports.outcome.start(1) }).click()
    await done(page)
    assert.ok((await wordsOf(main)).includes(imports.outcome.runTitle))
    await look('receipt')
    await open(`/zoeken?q=${unique}`)
    assert.ok((await wordsOf(main)).includes(`${unique} in het park`))
    const word = device.javaScript ? 'kettingsteken' : 'ribbelsteken'
    await open(`/werk/woorden?woord=${word}`)
    await field(page, 'woorden').fill(unique)
    await page.getByRole('button', { name: words.words.keep, exact: true }).click()
    await page.waitForURL(/gedaan=bewaard/)
    await look('word')
    await open(`/zoeken?q=${word}`)
    assert.ok((await wordsOf(main)).includes(`${unique} in het park`))
    await open('/werk/onderwerpen/situation')
    await look('topics')
  },
  { on: [devices[0], devices[3] ?? devices[2]], cookies: sessionCookies },
)
