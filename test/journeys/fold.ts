import type { Locator, Page } from 'playwright-core'

/** The words of an element that somebody sees without scrolling: on the screen, not hidden for the eye. */
export async function seenIn(element: Locator): Promise<string> {
  return element.evaluate((root) => {
    const isInside = ({ width, height, top, bottom, left, right }: DOMRect) =>
      width > 1 && height > 1 && top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth
    // Words for a screen reader alone are clipped to nothing.
    const isClipped = (element: Element | null): boolean =>
      element !== null &&
      element !== root &&
      (getComputedStyle(element).clipPath !== 'none' || isClipped(element.parentElement))
    const isSeen = (node: Node): boolean => {
      const range = document.createRange()
      range.selectNodeContents(node)
      const boxes = [...range.getClientRects()]
      return boxes.length > 0 && boxes.every(isInside) && !isClipped(node.parentElement)
    }
    const words: string[] = []
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (isSeen(node)) words.push(node.textContent ?? '')
    return words.join(' ').replace(/\s+/g, ' ').trim()
  })
}

/** Counts what a task costs: pages that were opened, and fields that were typed in. */
export function costOf(page: Page) {
  const counted = { screens: 0, typed: 0 }
  page.on('domcontentloaded', () => {
    counted.screens += 1
  })
  return {
    screens: () => counted.screens,
    typed: () => counted.typed,
    async type(field: Locator, words: string): Promise<void> {
      counted.typed += 1
      await field.fill(words)
      await field.press('Enter')
    },
  }
}
