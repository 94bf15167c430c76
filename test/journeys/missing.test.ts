import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { nl as inbox } from '../../src/domains/inbox/texts.nl.ts'
import { nl as doors } from '../../src/web/neighbourhood/texts.nl.ts'
import { assertRefused, receiptOn, send, shownToOperator } from './form.ts'
import { journey, type Walk } from './journey.ts'
import { operator } from './site.ts'
import { headingOf, wordsOf } from './words.ts'

const { problems, lookup, withdrawal } = inbox
const words = 'Op zondag is er nergens koffie.\n\nVoor wie alleen woont is dat een lange dag.'
const reply = 'Dank je wel. De bibliotheek gaat vanaf januari op zondag open.'

const field = (page: Page, name: string) => page.locator(`[name="${name}"]`)

async function isRefusedUntilItIsGood({ page, look }: Walk): Promise<void> {
  await send(page)
  await assertRefused(page, { tekst: problems.bodyEmpty })
  await look('empty')
  await field(page, 'tekst').fill('Koffie')
  await page.getByRole('radio', { name: inbox.form.replyLabels.mail }).check()
  await field(page, 'email').fill('an zonder apenstaart')
  await send(page)
  await assertRefused(page, { tekst: problems.bodyShort, email: problems.email })
  assert.equal(await field(page, 'tekst').inputValue(), 'Koffie')
  assert.equal(await field(page, 'email').inputValue(), 'an zonder apenstaart')
  assert.ok(await page.getByRole('radio', { name: inbox.form.replyLabels.mail }).isChecked())
  await look('too-short')
  const secret = `${words} Mijn nummer is 123456782.`
  await field(page, 'tekst').fill(secret)
  await page.getByRole('radio', { name: inbox.form.replyLabels.look }).check()
  await send(page)
  await assertRefused(page, { tekst: problems.bsn })
  assert.equal((await field(page, 'tekst').inputValue()).replaceAll('\r', ''), secret, 'nothing is lost')
  await look('citizen-number')
}

async function assertListed(number: number): Promise<void> {
  const { messages } = JSON.parse(await operator('inbox', 'list', '--json')) as {
    messages: { number: number }[]
  }
  assert.ok(
    messages.some((row) => row.number === number),
    'it is in the list',
  )
}

async function operatorAnswers({ device }: Walk, code: string): Promise<void> {
  const { number, body, contact } = await shownToOperator(code)
  assert.equal(body, words)
  assert.equal(contact, null, 'who looks by themselves is not known')
  // The list does not know with what the message was written.
  if (device.javaScript) await assertListed(number)
  await operator('inbox', 'answer', String(number), '--text', reply, '--by', 'sociaal werker')
}

/** As people copy it from a paper: small letters, spaces, the letter O for a nought. */
const sloppily = (code: string) =>
  ` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `

async function looksItUp({ page, open, look }: Walk, code: string): Promise<void> {
  await open('/berichten')
  await field(page, 'nummer').fill('7k3f')
  await send(page)
  await assertRefused(page, { nummer: lookup.malformed })
  assert.equal(await field(page, 'nummer').inputValue(), '7k3f')
  await look('half-a-code')
  await field(page, 'nummer').fill(sloppily(code))
  await send(page)
  await page.waitForURL(new RegExp(`/berichten/${code}$`))
  assert.equal(await headingOf(page), inbox.page.answered)
  assert.ok((await wordsOf(page.locator('main'))).includes(reply))
  await look('answer')
}

async function withdraws({ page, open, look }: Walk, code: string): Promise<void> {
  await page.getByRole('link', { name: inbox.page.withdraw }).click()
  assert.equal(await headingOf(page), withdrawal.title)
  await look('sure')
  await page.getByRole('link', { name: withdrawal.back }).click()
  await page.getByRole('link', { name: inbox.page.withdraw }).click()
  await send(page)
  await page.waitForURL(new RegExp(`/berichten/${code}$`))
  assert.equal(await headingOf(page), inbox.page.withdrawn)
  await look('withdrawn')
  await open(`/berichten/${code}`)
  const text = await wordsOf(page.locator('main'))
  assert.ok(!text.includes('koffie') && !text.includes('bibliotheek'), 'message and answer are gone')
  assert.equal((await shownToOperator(code)).body, null, 'for the operator too')
}

journey('somebody misses something, is answered, and takes it back', async (walk) => {
  const { page, open, look } = walk
  await open('/wijken/WK990103')
  await page.getByRole('link', { name: doors.doors.missing.title }).click()
  await page.waitForURL(/\/wijken\/WK990103\/ik-mis-iets$/)
  await look('form')
  await isRefusedUntilItIsGood(walk)
  await field(page, 'tekst').fill(words)
  await send(page)
  const code = await receiptOn(page)
  await look('receipt')
  await operatorAnswers(walk, code)
  await looksItUp(walk, code)
  await withdraws(walk, code)
})
