import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { axe, type Device, fitsWidth, hasBrowser, launchBrowser, usual, visitor } from './browser.ts'
import { picture, shot } from './shot.ts'
import { baseUrl } from './site.ts'

/** A visitor on the way, with one device. */
export interface Walk {
  page: Page
  device: Device
  /** Opens an address of the site; fails unless it answers with this status. */
  open(path: string, status?: number): Promise<void>
  /** After every step: axe, the width (on a phone also one of 320 px, which is 400 % of a desk) and a picture if wanted. */
  look(step: string): Promise<void>
}

let browser: Promise<Browser> | undefined
after(async () => (await browser)?.close())

const NARROWEST = 320

/** No sideways scrolling; on a narrow screen not on the narrowest either (WCAG 1.4.10). */
async function fits(page: Page, { width, height }: Device): Promise<void> {
  await fitsWidth(page)
  if (width > 400) return
  await page.setViewportSize({ width: NARROWEST, height })
  await fitsWidth(page)
  await page.setViewportSize({ width, height })
}

/** What a page can leave behind with a visitor. The promise on the privacy page: nothing but the key of a list. */
async function assertNothingKept(page: Page, allowed: readonly string[]): Promise<void> {
  const cookies = (await page.context().cookies()).map(({ name }) => name)
  assert.deepEqual(
    cookies.filter((name) => !allowed.includes(name)),
    [],
    'a cookie was set',
  )
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))
  assert.deepEqual(kept, { local: 0, session: 0, databases: 0, caches: 0, workers: 0 })
}

const fileName = (words: string) => words.replace(/[^\w-]+/g, '-')

interface Options {
  /** Each width and each kind of browser once, unless told otherwise. */
  on?: readonly Device[]
  /** Names of cookies that this way may leave: what the visitor asked for. */
  cookies?: readonly string[]
}

/** Scripts only add to a page: who walks at the same width with them has judged what is there without. */
const judges = ({ width, javaScript }: Device, on: readonly Device[]) =>
  javaScript || !on.some((other) => other.javaScript && other.width === width)

async function walkWith(
  device: Device,
  name: string,
  way: (walk: Walk) => Promise<void>,
  { on = usual, cookies: allowed = [] }: Options,
): Promise<void> {
  const isJudge = judges(device, on)
  browser ??= launchBrowser()
  const { page, close } = await visitor(await browser, await baseUrl(), device)
  const cookies: string[] = []
  page.context().on('response', (response) => {
    const [cookie] = (response.headers()['set-cookie'] ?? '').split('=')
    if (cookie && !allowed.includes(cookie)) cookies.push(`${cookie} by ${response.url()}`)
  })
  let step = 0
  const walk: Walk = {
    page,
    device,
    open: async (path, status = 200) => {
      const response = await page.goto(path)
      assert.equal(response?.status(), status, path)
    },
    look: async (what) => {
      step += 1
      if (isJudge) await picture(page, fileName(`${name}-${device.name}-${step}-${what}`))
      await fits(page, device)
      if (isJudge) await axe(page)
    },
  }
  try {
    await way(walk)
    await assertNothingKept(page, allowed)
    assert.deepEqual(cookies, [], 'a response sets a cookie')
  } catch (error) {
    await shot(page, fileName(`failed-${name}-${device.name}`)).catch(() => undefined)
    await close().catch(() => undefined)
    throw error
  }
  await close()
}

/**
 * One way through the site, walked once with each device. Whatever the way: nothing is asked of another site, no
 * script breaks, no cookie is set and nothing is stored.
 */
export function journey(name: string, way: (walk: Walk) => Promise<void>, options: Options = {}): void {
  for (const device of options.on ?? usual) {
    test(`${name}, on ${device.name}`, { skip: hasBrowser ? false : 'no Chromium' }, () =>
      walkWith(device, name, way, options),
    )
  }
}
