import assert from 'node:assert/strict'
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { devices } from './browser.ts'
import { journey, type Walk } from './journey.ts'
import { letterTo } from './site.ts'
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

const used = new Map<string, string>()
const PATIENCE_MS = 20_000

/** The code in a letter that came since the last time: the one before lies in the mailbox too. */
async function newCode(email: string): Promise<string> {
  const until = Date.now() + PATIENCE_MS
  for (;;) {
    const code = String(/\d{4} \d{4}/.exec(await letterTo(email))?.[0])
    if (code !== used.get(email)) {
      used.set(email, code)
      return code
    }
    assert.ok(Date.now() < until, `no new letter to ${email}`)
    await pause(100)
  }
}

async function signIn({ page, open }: Walk, email: string): Promise<void> {
  await open('/inloggen')
  await page.locator('#email').fill(email)
  await page.locator('form[action="/inloggen"] button').click()
  await page.waitForURL(/\/inloggen\/code$/)
  await page.locator('#code').fill(await newCode(email))
  await page.locator('main form button').first().click()
  await page.waitForURL(/\/mijn$/)
}

async function signOut({ page, open }: Walk): Promise<void> {
  await open('/mijn')
  await page.locator('main form[action="/uitloggen"] button').click()
  await page.waitForURL(/\/uitloggen$/)
}

const cookies = [
  ...['inloggen', 'passkey', 'weefsel.session_token', 'weefsel.session_data', 'weefsel.dont_remember'],
]
const named = (kind: string, name: string) => `passkey-${kind}-${name.replace(/\W+/g, '-')}@mail.example`

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
    await signOut(walk)
    await open('/inloggen')
    await look('enter')
    await page.locator('form[action="/inloggen/passkey"] button').click()
    await page.waitForURL(/\/mijn$/)
    assert.ok((await wordsOf(page.locator('main'))).includes(email))
    await signOut(walk)
    await signIn(walk, email)
    await open('/mijn/beveiliging')
    await page.waitForURL(/\/mijn\/bewijs/)
    await look('prove')
    await page.locator('form[action="/mijn/bewijs/passkey"] button').click()
    await page.waitForURL(/\/mijn\/beveiliging$/)
    await page.locator('form[aria-label="Mijn telefoon"] button').click()
    await page.locator('main li', { hasText: 'Mijn telefoon' }).waitFor({ state: 'detached' })
    await signOut(walk)
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
    await signOut(walk)
    await open('/inloggen')
    assert.equal(await page.locator('form[action="/inloggen/passkey"]').isVisible(), false)
    await page.context().clearCookies()
  },
  { on: [phone], cookies },
)
