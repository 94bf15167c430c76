import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'

type Focused = {
  what: string
  /** Something of it changes visibly: a line around it, or in a drawing another stroke. */
  shows: boolean
  onScreen: boolean
  covered: boolean
  /** It is what the selector names. */
  matches: boolean
}

/** What has the focus, and whether one can see that; null when nothing on the page has it. */
function focused(page: Page, selector: string): Promise<Focused | null> {
  return page.evaluate((wanted) => {
    const node = document.activeElement
    if (!node || node === document.body) return null
    const style = getComputedStyle(node)
    const line = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2
    const strokes = (root: Element) =>
      [...root.querySelectorAll('path, circle')].map((part) => {
        const { stroke, strokeWidth, fill } = getComputedStyle(part)
        return `${stroke} ${strokeWidth} ${fill}`
      })
    // The same drawing without the focus, for as long as it takes to compare.
    const changes = () => {
      const twin = node.cloneNode(true) as Element
      node.after(twin)
      const before = strokes(twin).join()
      twin.remove()
      return before !== strokes(node).join()
    }
    const drawn = node instanceof SVGElement
    const [box = node.getBoundingClientRect()] = node.getClientRects()
    const [x, y] = [box.left + box.width / 2, box.top + Math.min(box.height, 40) / 2]
    const hit = document.elementFromPoint(x, y)
    return {
      what: node.outerHTML.slice(0, 160),
      shows: line || (drawn && changes()),
      onScreen: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < window.innerHeight,
      covered: !drawn && !(hit && (node.contains(hit) || hit.contains(node))),
      matches: node.matches(wanted),
    }
  }, selector)
}

/**
 * Fails unless something has the focus, on the screen, uncovered, with a mark that one can see (WCAG 2.4.7, 2.4.11).
 * Returns whether it is what the selector names.
 */
export async function assertFocusShows(page: Page, selector = '*'): Promise<boolean> {
  const found = await focused(page, selector)
  assert.ok(found, `nothing has the focus on ${page.url()}`)
  const { what, matches, ...seen } = found
  assert.deepEqual(seen, { shows: true, onScreen: true, covered: false }, `the focus on ${what}`)
  return matches
}

const hasFocus = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)

/** Tabs on until this has the focus; on the way every stop must be seen. Returns the number of stops. */
export async function tabTo(page: Page, selector: string, most = 150): Promise<number> {
  for (let stops = 1; stops <= most; stops += 1) {
    await page.keyboard.press('Tab')
    if (await assertFocusShows(page, selector)) return stops
  }
  return assert.fail(`the keyboard does not reach ${selector} on ${page.url()}`)
}

/** The first thing that the keyboard finds on a page leads past the menu. */
export async function skipToContent(page: Page): Promise<void> {
  await page.keyboard.press('Tab')
  await assertFocusShows(page)
  assert.ok(await hasFocus(page, '.nl-skip-link'), 'the skip link comes first')
  await page.keyboard.press('Enter')
  await page.waitForURL(/#inhoud$/)
  assert.ok(await hasFocus(page, 'main'), 'the skip link moves the focus')
  await page.keyboard.press('Tab')
  await assertFocusShows(page)
  assert.ok(await hasFocus(page, 'main *'), 'and the next stop is in the content')
  await page.keyboard.press('Shift+Tab')
}

/** Presses Enter on what has the focus and waits for the page behind it. */
export async function enter(page: Page, to: RegExp): Promise<void> {
  await page.keyboard.press('Enter')
  await page.waitForURL(to)
}
