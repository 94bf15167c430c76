import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { nl as account } from '../../src/domains/accounts/texts.nl.ts'
import { nl as settings } from '../../src/domains/settings/texts.nl.ts'
import { nl as beheer } from '../../src/web/beheer/texts.nl.ts'
import { nl as people } from '../../src/web/beheer/texts-people.nl.ts'
import { devices } from './browser.ts'
import { assertRefused } from './form.ts'
import { journey, type Walk } from './journey.ts'
import { provesOnPaper, sessionCookies, signsIn, signsOut } from './sign-in.ts'
import { letterTo, operator } from './site.ts'
import { headingOf, wordsOf } from './words.ts'

const field = (page: Page, name: string) => page.locator(`main [name="${name}"]`)

/** Presses the button of the form that goes there. */
async function press(page: Page, end: string): Promise<void> {
  await page.locator(`main form[action$="${end}"] button`).last().click()
  await page.waitForLoadState()
}

/** An administrator with a second proof, on the page where everything is arranged. */
async function administrator(walk: Walk): Promise<void> {
  const { page, look } = walk
  const email = `beheer-${walk.device.name}@mail.example`
  await operator('user', 'add', email, '--role', 'administrator')
  await signsIn(walk, email, '/mijn')
  await provesOnPaper(walk, '/werk/beheer')
  assert.equal(await headingOf(page), beheer.title)
  await look('start')
}

async function invites({ page, look }: Walk, email: string): Promise<void> {
  await page.getByRole('link', { name: beheer.start.cards.people.title }).click()
  await page.getByRole('link', { name: people.invite }).click()
  await press(page, '/uitnodigen')
  await assertRefused(page, { mail: people.problems.email(), rol: people.problems.role() })
  await look('refused')
  await field(page, 'mail').fill(email)
  await field(page, 'rol').selectOption('worker')
  await field(page, 'gebied').selectOption('WK990101')
  await press(page, '/uitnodigen')
  const words = await wordsOf(page.locator('main'))
  assert.ok(words.includes(String(people.done.uitgenodigd)) && words.includes(email))
  await look('invited')
}

/** The number as it was, so that others find it there. */
async function changesThePhone({ page, open, look }: Walk): Promise<void> {
  await open('/werk/beheer?zoek=telefoon')
  await page.getByRole('link', { name: beheer.start.cards.words.title }).click()
  const before = await field(page, 'telefoon').inputValue()
  await field(page, 'telefoon').fill('bel maar')
  await press(page, '/teksten')
  await assertRefused(page, { telefoon: settings.words.problems.phone })
  await field(page, 'telefoon').fill('0990 765 432')
  await press(page, '/teksten')
  assert.ok((await wordsOf(page.locator('main'))).includes(beheer.saved))
  await look('words')
  await open('/')
  assert.ok((await wordsOf(page.locator('footer'))).includes('0990 765 432'))
  await open('/werk/beheer/teksten')
  await field(page, 'telefoon').fill(before)
  await press(page, '/teksten')
}

async function publishesAboutUs(walk: Walk): Promise<void> {
  const { page, open, look } = walk
  const title = `Over ons ${walk.device.name}`
  await open(`/werk/beheer/paginas/nieuw?titel=${encodeURIComponent(title)}`)
  await field(page, 'tekst').fill(
    '## Wie wij zijn\n\nWij zijn **buren**. [Bekijk de wijken](/wijken).\n\n- We lezen elk bericht.',
  )
  await page.locator('main button[value="publiceer"]').click()
  await page.waitForLoadState()
  assert.ok((await wordsOf(page.locator('main'))).includes(String(beheer.pages.done.gepubliceerd)))
  await look('page')
  await open('/')
  await page.getByRole('link', { name: title }).click()
  assert.equal(await headingOf(page), title)
  assert.equal(await page.locator('main strong').textContent(), 'buren')
  await look('read')
  await open('/werk/beheer/paginas')
  await page.getByRole('link', { name: title }).first().click()
  await page.locator('main summary', { hasText: beheer.pages.hide }).click()
  await press(page, '/verbergen')
  assert.ok((await wordsOf(page.locator('main'))).includes(String(beheer.pages.done.verborgen)))
}

async function triesAColour({ page, open, look }: Walk): Promise<void> {
  await open('/werk/beheer/uiterlijk')
  await field(page, 'kleur').fill('#f0c33c')
  await press(page, '/uiterlijk')
  assert.ok((await wordsOf(page.locator('main'))).includes('op 1'))
  await field(page, 'kleur').fill('#7a1f5c')
  await press(page, '/uiterlijk')
  assert.equal(await headingOf(page), beheer.look.previewTitle)
  await look('tried')
}

journey(
  'an administrator invites a worker, changes the phone, publishes a page and tries a colour',
  async (walk) => {
    const { page, open, look } = walk
    const worker = `nieuw-${walk.device.name}@mail.example`
    await administrator(walk)
    await invites(walk, worker)
    await changesThePhone(walk)
    await publishesAboutUs(walk)
    await triesAColour(walk)
    await open('/werk/beheer/bewaren')
    await look('keeping')
    await signsOut(walk)
    assert.ok((await letterTo(worker)).includes('sociaal werker'))
    await signsIn(walk, worker, '/mijn')
    await page.getByRole('button', { name: account.invitations.accept }).click()
    await page.waitForURL(/\/mijn$/)
    assert.ok((await wordsOf(page.locator('main'))).includes(account.own.role.worker))
    await look('worker')
  },
  { on: [devices[0], devices[1]], cookies: sessionCookies },
)
