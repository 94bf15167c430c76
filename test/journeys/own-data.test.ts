import assert from 'node:assert/strict'
import { journey } from './journey.ts'
import { codeFor, entersCode, sessionCookies } from './sign-in.ts'
import { wordsOf } from './words.ts'

journey(
  'somebody sees what is kept of them, asks about it, takes it along, and changes their address',
  async ({ page, device, open, look }) => {
    const name = `own-${device.name}`
    const [email, other] = [`${name}@mail.example`, `${name}.new@mail.example`]
    await open('/inloggen')
    await entersCode(page, email)
    await page.waitForURL(/\/mijn$/)
    await page.locator('main a[href="/mijn/logboek"]').click()
    await page.waitForURL(/\/mijn\/logboek$/)
    assert.match(await wordsOf(page.locator('main')), /Ingelogd/)
    await look('log')
    await open('/mijn/vraag')
    await page.locator('main form button').first().click()
    await page.locator('a[href="#tekst"]').waitFor()
    await look('refused')
    await page.locator('#soort').check()
    await page.locator('#tekst').fill('Hoe lang bewaart u mijn adres?')
    await page.locator('main form button').first().click()
    await page.waitForURL(/\/mijn\/gegevens$/)
    assert.match(await wordsOf(page.locator('main')), /Hoe lang bewaart u mijn adres\?.*Wacht op antwoord/s)
    await look('data')
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('main a[href="/mijn/gegevens/bestand"]').click(),
    ])
    assert.equal(file.suggestedFilename(), 'mijn-gegevens.json')
    await open('/mijn/adres')
    await look('address')
    await page.locator('#email').fill(other)
    await page.locator('main form button').first().click()
    await page.waitForURL(/\/mijn\/adres\/code$/)
    await look('code')
    await page.locator('#code').fill(await codeFor(other))
    await page.locator('main form button').first().click()
    await page.locator('#code').waitFor({ state: 'detached' })
    assert.match(await wordsOf(page.locator('main')), new RegExp(other.replaceAll('.', '\\.')))
  },
  { cookies: sessionCookies },
)
