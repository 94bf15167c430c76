import assert from 'node:assert/strict'
import { nl as inbox } from '../../src/domains/inbox/texts.nl.ts'
import { nl as wijk } from '../../src/web/neighbourhood/texts.nl.ts'
import { nl as supply } from '../../src/web/supply/texts.nl.ts'
import { assertRefused, receiptOn, send, shownToOperator } from './form.ts'
import { journey } from './journey.ts'
import { operator } from './site.ts'
import { headingOf, wordsOf } from './words.ts'

journey('somebody says what is wrong with an offer', async ({ page, open, look }) => {
  await open('/wijken/WK990101')
  await page.locator('section[aria-labelledby="aanbod"] a[href^="/zoeken"]').last().click()
  await page.waitForURL(/\/zoeken\?/)
  await page.locator('.weefsel-search__list a.weefsel-card__link').first().click()
  await page.waitForURL(/\/aanbod\//)
  const name = await headingOf(page)
  await page.getByRole('link', { name: supply.wrong }).click()
  await page.waitForURL(/klopt-niet\?over=service/)
  assert.equal(await headingOf(page), inbox.forms.wrong.title({ kind: 'service', label: name }))
  await look('form')
  await page.locator('[name="tekst"]').fill('Dit is sinds september op woensdag.')
  await send(page)
  const code = await receiptOn(page)
  assert.ok((await wordsOf(page.locator('main'))).includes(name), 'the receipt says what it is about')
  await look('receipt')
  const { kind, about } = await shownToOperator(code)
  assert.deepEqual([kind, about.kind, about.label], ['wrong', 'service', name])
})

journey('somebody can do something, and must be reached for that', async ({ page, open, look, device }) => {
  await open('/wijken/GM9902')
  await page.getByRole('link', { name: wijk.doors.offer.title }).click()
  await page.waitForURL(/\/ik-kan-iets$/)
  const { form, problems } = inbox
  const box = (name: string) => page.locator(`[name="${name}"]`)
  assert.equal(await page.getByRole('radio').count(), 2, 'mail or call: looking by oneself is no choice')
  assert.deepEqual([await box('email').isVisible(), await box('telefoon').isVisible()], [false, false])
  await box('tekst').fill('Ik repareer fietsen, op vrijdagmiddag.')
  await send(page)
  await assertRefused(page, { antwoord: problems.reply })
  await look('how')
  await page.getByRole('radio', { name: form.replyLabels.mail }).check()
  assert.deepEqual([await box('email').isVisible(), await box('telefoon').isVisible()], [true, false])
  await look('mail')
  await page.getByRole('radio', { name: form.replyLabels.call }).check()
  assert.deepEqual([await box('email').isVisible(), await box('telefoon').isVisible()], [false, true])
  await send(page)
  await assertRefused(page, { naam: problems.name, telefoon: problems.phone })
  await look('who')
  await box('naam').fill('Noor')
  await box('telefoon').fill('0990 123 456')
  await send(page)
  const code = await receiptOn(page)
  await look('receipt')
  const { number, contact } = await shownToOperator(code)
  assert.deepEqual([contact?.name, contact?.phone], ['Noor', '0990 123 456'])
  const said = await operator(
    'inbox',
    'answer',
    String(number),
    '--text',
    `Leuk! We bellen je (${device.name}).`,
  )
  assert.equal(said.trim(), inbox.cli.call('Noor', '0990 123 456'))
})
