import assert from 'node:assert/strict'
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import type { Walk } from './journey.ts'
import { letterTo } from './site.ts'

/** Names of the cookies that signing in leaves with a visitor. */
export const sessionCookies = [
  'inloggen',
  'weefsel.session_token',
  'weefsel.session_data',
  'weefsel.dont_remember',
]

const PATIENCE_MS = 20_000
const used = new Map<string, string>()

/**
 * The code in the newest letter to this address, each code once: the letter before it, or one without a code, may be the
 * newest for a moment. Fails when none came within twenty seconds.
 */
export async function codeFor(email: string, letter = letterTo): Promise<string> {
  const until = Date.now() + PATIENCE_MS
  for (;;) {
    const [code] = /\d{4} \d{4}/.exec(await letter(email)) ?? []
    if (code && code !== used.get(email)) {
      used.set(email, code)
      return code
    }
    assert.ok(Date.now() < until, `no new code was mailed to ${email}`)
    await pause(100)
  }
}

const presses = (page: Page, field: string) => page.locator(`form:has(${field}) button`).first().click()

interface Ways {
  /** Sends the form with this field; presses its first button unless told otherwise. */
  send?: (page: Page, field: string) => Promise<void>
  /** The newest letter to an address; that of the site of all journeys unless told otherwise. */
  letter?: typeof letterTo
}

/** From the page that asks for an address to beyond the code; the caller knows where that leads to. */
export async function entersCode(page: Page, email: string, ways: Ways = {}): Promise<void> {
  const { send = presses, letter } = ways
  await page.locator('#email').fill(email)
  await send(page, '#email')
  await page.waitForURL(/\/inloggen\/code$/)
  await page.locator('#code').fill(await codeFor(email, letter))
  await send(page, '#code')
}

type Opening = Pick<Walk, 'page' | 'open'>

/** Asks for a page that only somebody known may see, signs in as the site asks, and arrives there. */
export async function signsIn(
  { page, open }: Opening,
  email: string,
  path: string,
  ways?: Ways,
): Promise<void> {
  await open(path)
  await page.waitForURL(/\/inloggen\?naar=/)
  await entersCode(page, email, ways)
  await page.waitForURL(({ pathname }) => pathname === path)
}

/** Makes codes on paper, asks for a page that wants a second proof, gives one of them, and arrives there. */
export async function provesOnPaper({ page, open }: Opening, path: string): Promise<void> {
  await open('/mijn/beveiliging')
  await page.locator('form[action="/mijn/herstelcodes"] button').click()
  await page.locator('main li code').first().waitFor()
  const [paper] = await page.locator('main li code').allTextContents()
  await open(path)
  await page.waitForURL(/\/mijn\/bewijs\?naar=/)
  await page.locator('#code').fill(String(paper))
  await presses(page, '#code')
  await page.waitForURL(({ pathname }) => pathname === path)
}

export async function signsOut({ page, open }: Opening): Promise<void> {
  await open('/mijn')
  await page.locator('main form[action="/uitloggen"] button').click()
  await page.waitForURL(/\/uitloggen$/)
}
