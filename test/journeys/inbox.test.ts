import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { nl as inbox } from '../../src/domains/inbox/texts.nl.ts'
import { nl as desk } from '../../src/web/desk/texts.nl.ts'
import { nl as supply } from '../../src/web/supply/texts.nl.ts'
import { devices } from './browser.ts'
import { assertRefused, receiptOn, send } from './form.ts'
import { journey, type Walk } from './journey.ts'
import { provesOnPaper, sessionCookies, signsIn, signsOut } from './sign-in.ts'
import { letterTo, operator } from './site.ts'
import { headingOf, wordsOf } from './words.ts'

const WIJK = '/wijken/WK990101'
const misses = 'Mijn moeder is eenzaam.\n\nOp zondag is er nergens koffie voor oudere mensen.'
const reply = 'Dank je wel. Vanaf januari is er op zondag koffie in het buurthuis.'

const field = (page: Page, name: string) => page.locator(`[name="${name}"]`)

/** Presses the button of the form that goes there. */
async function press(page: Page, act: string): Promise<void> {
  await page.locator(`form[action$="/${act}"] button`).first().click()
  await page.waitForLoadState()
}

async function residentTells({ page, open, look }: Walk, email: string): Promise<string> {
  await open(`${WIJK}/ik-mis-iets`)
  await field(page, 'tekst').fill(misses)
  await page.getByRole('radio', { name: inbox.form.replyLabels.mail }).check()
  await field(page, 'email').fill(email)
  await send(page)
  const code = await receiptOn(page)
  await look('told')
  return code
}

async function enters(walk: Walk, email: string, ...role: string[]): Promise<void> {
  const { page, look } = walk
  await operator('user', 'add', email, '--role', ...role)
  await signsIn(walk, email, '/werk')
  assert.ok((await wordsOf(page.locator('main'))).includes(desk.start.prove))
  await look('not-proved')
  await provesOnPaper(walk, '/werk/berichten')
}

/** Where the list leads to for the message with these words. */
async function finds({ page, open, look }: Walk): Promise<void> {
  await open('/werk')
  assert.equal(await headingOf(page), desk.start.title)
  await look('waits')
  const link = page.getByRole('link', { name: desk.start.nobodyAction })
  // With the keyboard alone, as somebody does who has many.
  await link.focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/wie=niemand/)
  await look('list')
  const card = page.locator('.weefsel-desk__rows li', { hasText: 'Mijn moeder is eenzaam' }).last()
  await card.locator('a').focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/werk\/berichten\/\d+$/)
}

async function workerAnswers(walk: Walk, address: string): Promise<void> {
  const { page, look } = walk
  const main = page.locator('main')
  assert.ok((await wordsOf(main)).includes('Op zondag is er nergens koffie'))
  assert.ok(!(await wordsOf(main)).includes(address), 'the address is not shown before it is asked for')
  await look('message')
  await press(page, 'behandeling')
  assert.ok((await wordsOf(main)).includes(desk.message.done.opgepakt))
  assert.equal(await field(page, 'domein').inputValue(), 'ontmoeting', 'read from the words')
  await press(page, 'onderwerp')
  assert.ok((await wordsOf(main)).includes(desk.message.done.bewaard))
  await press(page, 'afzender')
  assert.ok((await wordsOf(main)).includes(address))
  await look('sender')
  await press(page, 'antwoord')
  await assertRefused(page, { antwoord: desk.message.problems.answer })
  await field(page, 'antwoord').fill(reply)
  await press(page, 'antwoord')
  assert.ok((await wordsOf(main)).includes(desk.message.done.gemaild))
  await look('answered')
}

journey(
  'a resident says what is missing, a social worker answers, and the resident reads it',
  async (walk) => {
    const { page, open, look } = walk
    const resident = `bewoner-${walk.device.name}@mail.example`
    const code = await residentTells(walk, resident)
    await enters(walk, `werker-${walk.device.name}@mail.example`, 'worker', '--area', 'WK990101')
    await finds(walk)
    await workerAnswers(walk, resident)
    await open('/werk/gemist')
    assert.ok((await wordsOf(page.locator('main'))).includes(desk.misses.exact))
    await look('counted')
    await signsOut(walk)
    assert.ok((await letterTo(resident)).includes('Vanaf januari is er op zondag koffie'))
    await open(`/berichten/${code}`)
    assert.equal(await headingOf(page), inbox.page.answered)
    const words = await wordsOf(page.locator('main'))
    assert.ok(words.includes(reply) && words.includes(inbox.page.inHands('worker')))
    await look('read')
  },
  { cookies: sessionCookies },
)

journey(
  'a resident says what of an offer is wrong, and a coordinator takes it',
  async (walk) => {
    const { page, open, look } = walk
    const main = page.locator('main')
    await open(WIJK)
    await page.locator('section[aria-labelledby="aanbod"] a[href^="/zoeken"]').last().click()
    await page.waitForURL(/\/zoeken\?/)
    await page.locator('.weefsel-search__list a.weefsel-card__link').first().click()
    await page.waitForURL(/\/aanbod\//)
    await page.getByRole('link', { name: supply.wrong }).click()
    await page.waitForURL(/klopt-niet\?over=service/)
    await field(page, 'tekst').fill('Het is sinds september op woensdag.')
    await field(page, 'wat').selectOption({ label: inbox.form.fields.times })
    await look('which')
    await send(page)
    const code = await receiptOn(page)
    await enters(walk, `coordinator-${walk.device.name}@mail.example`, 'coordinator')
    await open('/werk/berichten?soort=wrong')
    const card = page.locator('.weefsel-desk__rows li', { hasText: 'sinds september op woensdag' })
    await card.last().locator('a').click()
    await page.waitForURL(/\/werk\/berichten\/\d+$/)
    const compared = await wordsOf(page.locator('.weefsel-desk__compare'))
    for (const words of [desk.message.stands, desk.message.fields.times])
      assert.ok(compared.includes(words), words)
    await press(page, 'antwoord')
    await assertRefused(page, { uitkomst: desk.message.problems.outcome })
    await look('correction')
    await page.getByRole('radio', { name: desk.message.outcomes.accepted }).check()
    await press(page, 'antwoord')
    assert.ok((await wordsOf(main)).includes(desk.message.decided.accepted))
    await look('taken')
    await open(`/berichten/${code}`)
    assert.ok((await wordsOf(main)).includes(desk.message.thanks.nl))
  },
  { on: [devices[0]], cookies: sessionCookies },
)
