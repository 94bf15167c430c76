import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { nl as reach } from '../../src/web/reach/texts.nl.ts'
import { workNl as work } from '../../src/web/reach/work/texts.nl.ts'
import { assertRefused } from './form.ts'
import { journey, type Walk } from './journey.ts'
import { provesOnPaper, sessionCookies, signsIn } from './sign-in.ts'
import { operator } from './site.ts'
import { wordsOf } from './words.ts'

const field = (page: Page, name: string) => page.locator(`[name="${name}"]`)

/** A coordinator, with a second proof. */
async function enters(walk: Walk): Promise<void> {
  const email = `bereik-${walk.device.name}@mail.example`
  await operator('user', 'add', email, '--role', 'coordinator')
  await signsIn(walk, email, '/mijn')
  await provesOnPaper(walk, '/werk/bereik/normen')
}

/** From the finding for everybody to one buurt and how it is computed, by keyboard. */
async function reads({ page, open, look }: Walk): Promise<void> {
  const main = page.locator('main')
  await open('/inzicht/bereik')
  await look('finding')
  assert.match(await wordsOf(page.locator('h1')), /om elkaar te ontmoeten voor mensen van 65 jaar of ouder$/)
  // Folded on a phone, until somebody wants to choose.
  const opener = main.getByText(reach.filter.label, { exact: true })
  if (await opener.isVisible()) await opener.press('Enter')
  await field(page, 'groep').selectOption('kinderen')
  await field(page, 'manier').selectOption('fiets')
  await main.getByRole('button', { name: reach.filter.submit }).press('Enter')
  await page.waitForURL(/groep=kinderen/)
  assert.match(await wordsOf(page.locator('h1')), /voor kinderen jonger dan 15 jaar$/)
  const first = page.locator('#buurten tbody a').first()
  const name = await wordsOf(first)
  await first.press('Enter')
  await page.waitForURL(/\/inzicht\/bereik\/BU\d+/)
  assert.ok((await wordsOf(main)).includes(name))
  await look('buurt')
  await main.getByRole('link', { name: reach.how.explain }).press('Enter')
  await page.waitForURL(/\/uitleg$/)
  await look('explained')
}

journey(
  'who can get where: read by keyboard; computed, published with a name, and read by everybody',
  async (walk) => {
    const { page, open, look } = walk
    const main = page.locator('main')
    await reads(walk)
    await enters(walk)
    await look('norms')
    await open('/werk/bereik')
    await main.getByRole('button', { name: work.runs.ask }).press('Enter')
    await page.waitForURL(/\/werk\/bereik\/\d+$/)
    const { pathname } = new URL(page.url())
    await page.locator('progress').waitFor({ state: 'detached', timeout: 60_000 })
    await main.getByRole('link', { name: work.run.publish, exact: true }).click()
    await page.waitForURL(new RegExp(`${pathname}/publicatie$`))
    await main.getByRole('button', { name: work.publish.send }).click()
    await assertRefused(page, { naam: work.sign.problems.name, reden: work.sign.problems.reason })
    await field(page, 'naam').fill('Nora van de wijkraad (verzonnen)')
    await field(page, 'reden').fill('Besproken in de wijkraad van november.')
    await main.getByRole('button', { name: work.publish.send }).click()
    await page.waitForURL(new RegExp(`${pathname}$`))
    await look('published')
    await page.context().clearCookies()
    await open('/inzicht/bereik')
    assert.ok((await wordsOf(main)).includes('Nora van de wijkraad (verzonnen)'))
  },
  { cookies: sessionCookies },
)
