import assert from 'node:assert/strict'
import { devices } from './browser.ts'
import { journey } from './journey.ts'
import { codeFor, entersCode, sessionCookies } from './sign-in.ts'
import { letterTo } from './site.ts'
import { wordsOf } from './words.ts'

journey(
  'somebody of an organisation shows so with mail on its own domain, changes hours, and invites a colleague',
  async ({ page, device, open, look }) => {
    const name = device.name
    // Each device changes it to another time: what is the same already is no change.
    const time = `7.${10 + 5 * devices.indexOf(device)}`
    const own = `${name}@spoelkring.example`
    await open('/zoeken?q=spoelkring')
    await page.locator('main a[href^="/organisaties/"]').first().click()
    await page.waitForURL(/\/organisaties\/[0-9a-f-]{36}$/)
    const organization = page.url().slice(-36)
    await page.locator(`main a[href="/organisaties/${organization}/bijhouden"]`).click()
    await page.waitForURL(/\/inloggen/)
    await entersCode(page, `claim-${name}@mail.example`)
    await page.waitForURL(/\/bijhouden$/)
    await look('ways')
    await page.locator('main a[href$="weg=mail"]').click()
    await page.locator('#email').fill('iemand@anders.example')
    await page.locator('main form button').first().click()
    await page.locator('a[href="#email"]').waitFor()
    await look('refused')
    await page.locator('#email').fill(own)
    await page.locator('main form button').first().click()
    await page.waitForURL(/\/mijn\/aanvragen\//)
    await look('code')
    await open(`${new URL(page.url()).pathname}?code=${(await codeFor(own)).replace(' ', '')}`)
    await look('confirm')
    await page.locator('main form button').first().click()
    await page.waitForURL(/\/mijn\/organisaties\//)
    await look('granted')
    const told = await letterTo('hallo@spoelkring.example')
    assert.match(told, /Spoelkring/)
    await page.locator('main a[href="/werk/kaart"]').click()
    await page.locator('main a[href^="/werk/kaart/aanbod/"]').first().click()
    await page.locator('main a[href$="/tijden"]').click()
    await page.locator('#van-0').fill(time)
    await page.locator('main form button').first().click()
    await page.waitForURL(/gedaan=bewaard/)
    assert.ok((await wordsOf(page.locator('main'))).includes(time))
    await look('hours')
    await open(`/mijn/organisaties/${organization}`)
    const colleague = `collega-${name}@mail.example`
    await page.locator('#email').fill(colleague)
    await page.locator('form[action$="/uitnodigingen"] button').click()
    await page.waitForURL(/gedaan=uitgenodigd$/)
    assert.match(await wordsOf(page.locator('main')), new RegExp(colleague.replaceAll('.', '\\.')))
    assert.match(await letterTo(colleague), /redacteur/)
    await look('invited')
  },
  { cookies: sessionCookies },
)
