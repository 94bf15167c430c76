import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { usual } from './browser.ts'
import { journey } from './journey.ts'
import { sessionCookies, signsIn } from './sign-in.ts'
import { operator } from './site.ts'
import { wordsOf } from './words.ts'

/** Counts what a person does: every tap, and every field that is typed in. */
function counting(page: Page) {
  const done = { taps: 0, fields: 0 }
  return {
    done,
    async tap(selector: string) {
      done.taps += 1
      await page.locator(selector).first().click()
    },
    async type(field: string, words: string) {
      done.fields += 1
      await page.locator(`#${field}`).fill(words)
    },
  }
}

/** From the page of an organisation to an offer on the map, with one form sent too early. */
const MOST = { taps: 4, fields: 6 }

journey(
  'a coordinator puts a new activity of an organisation on the map in one form, is asked whether it is there, and takes it off again',
  async ({ page, device, open, look }) => {
    const name = `Soep met buren ${device.name === usual[0]?.name ? 'een' : 'twee'}`
    const email = `soep-${device.name}@mail.example`
    await operator('user', 'add', email, '--role', 'coordinator')
    await signsIn({ page, open }, email, '/werk/kaart')
    await page.locator('#naam').fill('spoelkring')
    await page.locator('main form button').first().click()
    await page.locator('main a[href^="/werk/kaart/organisaties/"]').first().click()
    const { done, tap, type } = counting(page)
    await tap('main a[href*="/nieuw/aanbod?van="]')
    await page.waitForURL(/\/nieuw\/aanbod/)
    await look('form')
    await tap('main form button')
    await page.locator('a[href="#naam"]').waitFor()
    await look('refused')
    await type('naam', name)
    await type('uitleg', 'Elke week soep met buren. Kom gerust langs, ook alleen.')
    await tap('label[for="dag-0-WE"]')
    await type('van-0', '12.00')
    await type('tot-0', '13.30')
    await type('bedrag', '2,50')
    await type('telefoon-0', `0990 77 ${device.javaScript ? 11 : 22} 33`)
    await tap('main form button')
    await page.waitForURL(/gedaan=gemaakt/)
    await look('made')
    assert.ok(done.taps <= MOST.taps && done.fields <= MOST.fields, JSON.stringify(done))
    const made = new URL(page.url()).pathname
    await open(made.replace('/werk/kaart', ''))
    assert.match(await wordsOf(page.locator('main')), /Soep met buren.*12\.00/)
    await open(made)
    const from = await page.locator('main a[href^="/werk/kaart/organisaties/"]').first().getAttribute('href')
    await open(`/werk/kaart/nieuw/aanbod?van=${from?.split('/').at(-1)}`)
    await type('naam', name)
    if (device.javaScript)
      await page.locator(`weefsel-alike a[href$="${made.replace('/werk/kaart', '')}"]`).waitFor()
    await look('typing')
    await type('van-0', '12.00')
    await page.locator('label[for="dag-0-WE"]').click()
    await page.locator('main form button').first().click()
    await page.locator('#lijkt-op').waitFor()
    assert.match(await wordsOf(page.locator('#lijkt-op')), /Staat dit er al\?.*Soep met buren/)
    await look('alike')
    await page.locator(`#lijkt-op a[href="${made}"]`).click()
    await page.locator('form[action$="/terugzetting"] button').first().click()
    await page.waitForURL(/gedaan=terug/)
    await look('undone')
    await open(made.replace('/werk/kaart', ''), 404)
  },
  { cookies: sessionCookies },
)
