import type { Locator, Page } from 'playwright-core'

/** The text of an element, with single spaces. */
export async function wordsOf(element: Locator): Promise<string> {
  return ((await element.textContent()) ?? '').replace(/\s+/g, ' ').trim()
}

/** The heading of the page. */
export const headingOf = (page: Page) => wordsOf(page.locator('main h1'))
