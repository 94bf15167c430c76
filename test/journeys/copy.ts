import type { Browser, BrowserContext, Page } from 'playwright-core'

const PATIENCE_MS = 10_000

type Size = { width: number; height: number }

/** Who came without scripts; whoever opens such a context adds it. */
export const withoutScripts = new WeakSet<BrowserContext>()

const copies = new WeakMap<Browser, Map<string, Promise<Page>>>()

/** A page that allows scripts, for each width and colour scheme; kept, because to open one takes longer than to use it. */
function copyPage(browser: Browser, viewport: Size, colorScheme: 'dark' | 'light'): Promise<Page> {
  const known = copies.get(browser) ?? new Map<string, Promise<Page>>()
  copies.set(browser, known)
  const name = `${viewport.width} ${viewport.height} ${colorScheme}`
  const opened =
    known.get(name) ?? browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce', bypassCSP: true })
  known.set(name, opened)
  return opened
}

/**
 * Gives this page to `work`; where scripts are off, in which axe cannot run, a copy as it was rendered, without the scripts
 * of the page, where they are allowed. The copy is good until the next one.
 */
export async function withScripts<T>(page: Page, work: (page: Page) => Promise<T>): Promise<T> {
  const [browser, viewport] = [page.context().browser(), page.viewportSize()]
  if (!withoutScripts.has(page.context()) || !browser || !viewport) return work(page)
  const dark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
  const html = (await page.content()).replace(/<script\b[^>]*>[\s\S]*?<\/script>/gi, '')
  // An address that differs behind the # alone would not be opened anew.
  const address = page.url().replace(/#.*/, '')
  const show = async () => {
    const copy = await copyPage(browser, viewport, dark ? 'dark' : 'light')
    await copy.route(
      address,
      (route) => route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }),
      {
        times: 1,
      },
    )
    await copy.goto(address, { timeout: PATIENCE_MS })
    return copy
  }
  // On a busy machine a kept tab sometimes waits for ever: then a new one.
  return work(
    await show().catch(() => {
      copies.delete(browser)
      return show()
    }),
  )
}
