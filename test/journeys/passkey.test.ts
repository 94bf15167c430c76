import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { devices } from './browser.ts'
import { journey, type Walk } from './journey.ts'
import { entersCode, sessionCookies, signsOut } from './sign-in.ts'
import { wordsOf } from './words.ts'

/** Each width and each kind of browser once. */
const [, phone, desk] = devices

/** The device that is built into the browser: it verifies its owner, and keeps passkeys. */
async function withDevice(page: Page): Promise<{ count(): Promise<number> }> {
  const browser = await page.context().newCDPSession(page)
  await browser.send('WebAuthn.enable')
  const { authenticatorId } = await browser.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true },
      ...{ hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
    },
  })
  return {
    count: async () =>
      (await browser.send('WebAuthn.getCredentials', { authenticatorId })).credentials.length,
  }
}

async function signIn({ page, open }: Walk, email: string): Promise<void> {
  await open('/inloggen')
  await entersCode(page, email)
  await page.waitForURL(/\/mijn$/)
}

const cookies = [...sessionCookies, 'passkey']
const named = (kind: string, name: string) => `passkey-${kind}-${name}@mail.example`

journey(
  'somebody makes a passkey, signs in and proves themselves with it, and takes it away',
  async (walk) => {
    const { page, device, open, look } = walk
    const email = named('with', device.name)
    const own = await withDevice(page)
    await signIn(walk, email)
    await open('/mijn/beveiliging')
    await page.locator('#naam').fill('Mijn telefoon')
    await look('make')
    await page.locator('form[action="/mijn/passkeys"] button').click()
    await page.locator('main li', { hasText: 'Mijn telefoon' }).waitFor()
    assert.equal(await own.count(), 1)
    await look('made')
    await signsOut(walk)
    await open('/inloggen')
    await look('enter')
    await page.locator('form[action="/inloggen/passkey"] button').click()
    await page.waitForURL(/\/mijn$/)
    assert.ok((await wordsOf(page.locator('main'))).includes(email))
    await signsOut(walk)
    await signIn(walk, email)
    await open('/mijn/beveiliging')
    await page.waitForURL(/\/mijn\/bewijs/)
    await look('prove')
    await page.locator('form[action="/mijn/bewijs/passkey"] button').click()
    await page.waitForURL(/\/mijn\/beveiliging$/)
    await page.locator('form[aria-label="Mijn telefoon"] button').click()
    await page.locator('main li', { hasText: 'Mijn telefoon' }).waitFor({ state: 'detached' })
    await signsOut(walk)
    await open('/inloggen')
    await page.locator('form[action="/inloggen/passkey"] button').click()
    await page.waitForURL(/\/inloggen\/passkey$/)
    assert.match(await wordsOf(page.locator('main')), /Je passkey werkte hier niet/)
    await look('gone')
  },
  { on: [desk], cookies },
)

journey(
  'without a script nothing of a passkey is in the way, and the page says what else one can do',
  async (walk) => {
    const { page, device, open, look } = walk
    await signIn(walk, named('without', device.name))
    await open('/mijn/beveiliging')
    assert.equal(await page.locator('form[action="/mijn/passkeys"]').isVisible(), false)
    assert.match(await wordsOf(page.locator('main')), /Een app of codes op papier werken altijd/)
    await look('security')
    await signsOut(walk)
    await open('/inloggen')
    assert.equal(await page.locator('form[action="/inloggen/passkey"]').isVisible(), false)
    await page.context().clearCookies()
  },
  { on: [phone], cookies },
)
