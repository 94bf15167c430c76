import assert from 'node:assert/strict'
import { journey } from './journey.ts'
import { codeFor, sessionCookies } from './sign-in.ts'
import { wordsOf } from './words.ts'

journey(
  'somebody signs in with a code from the mail, sets up codes on paper, and erases the account',
  async ({ page, device, open, look }) => {
    const email = `journey-${device.name}@mail.example`
    await open('/')
    await page.locator('footer a[href="/inloggen"]').click()
    await page.waitForURL(/\/inloggen$/)
    await page.locator('#email').waitFor()
    await look('asked')
    await page.locator('#email').fill('geen adres')
    await page.locator('main form button').first().click()
    await page.locator('a[href="#email"]').waitFor()
    await look('refused')
    await page.locator('#email').fill(email)
    await page.locator('main form button').first().click()
    await page.waitForURL(/\/inloggen\/code$/)
    await look('code')
    await page.locator('#code').fill(await codeFor(email))
    await page.locator('main form button').first().click()
    await page.waitForURL(/\/mijn$/)
    assert.match(await wordsOf(page.locator('main')), new RegExp(email.replaceAll('.', '\\.')))
    await look('own')
    await page.locator('main a[href="/mijn/beveiliging"]').click()
    await page.waitForURL(/\/mijn\/beveiliging$/)
    await look('security')
    await page.locator('form[action="/mijn/app"] button').click()
    await page.waitForURL(/\/mijn\/app$/)
    await look('app')
    await open('/mijn/beveiliging')
    await page.locator('form[action="/mijn/herstelcodes"] button').click()
    await page.locator('main li code').first().waitFor()
    const codes = await page.locator('main li code').allTextContents()
    assert.equal(codes.length, 10)
    await look('paper')
    await open('/mijn/wissen')
    await page.waitForURL(/\/mijn\/bewijs/)
    await look('proof')
    await page.locator('#code').fill(String(codes[0]))
    await page.locator('main form button').first().click()
    await page.waitForURL(/\/mijn\/wissen$/)
    await look('erase')
    await page.locator('form[action="/mijn/wissen"] button').click()
    await page.locator('form[action="/mijn/wissen"]').waitFor({ state: 'detached' })
    assert.match(await wordsOf(page.locator('main')), /Je account is gewist/)
    const kept = (await page.context().cookies()).filter(({ value }) => value !== '')
    assert.deepEqual(kept, [])
  },
  { cookies: sessionCookies },
)
