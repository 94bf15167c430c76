import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { journey, type Walk } from './journey.ts'
import { wordsOf } from './words.ts'

/** Number and name of each marker on the map, as it is read aloud. */
const markers = (page: Page) =>
  page
    .locator('.weefsel-map__button')
    .evaluateAll((nodes) =>
      nodes.map((node) => [
        node.getAttribute('href'),
        ...(node.getAttribute('aria-label') ?? '').split(': '),
      ]),
    )

/** The same of each place in the list that has a number. */
const numbered = (page: Page) =>
  page.locator('li[id^="plek-"]:has(.nl-number-badge)').evaluateAll((nodes) =>
    nodes.map((node) => [
      `#${node.id}`,
      node.querySelector('.nl-number-badge')?.textContent,
      // A name may hold a colon too: split like the label of a marker.
      ...(node.querySelector('a')?.textContent ?? '').split(': '),
    ]),
  )

/** The order of the numbers in the list: those without a point are passed over, never shifted. */
function assertAscending(rows: readonly (readonly unknown[])[]): void {
  const numbers = rows.map(([, number]) => Number(number))
  assert.deepEqual(
    numbers,
    numbers.toSorted((a, b) => a - b),
  )
  assert.equal(new Set(numbers).size, numbers.length)
}

async function assertLeadsToItem(page: Page, href: string, name: string): Promise<void> {
  await page.locator(`.weefsel-map__button[href="${href}"]`).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.hash === href)
  const target = page.locator('li:target')
  assert.equal(await wordsOf(target.locator('a')), name)
  const [top, height] = await target.evaluate((node) => [
    node.getBoundingClientRect().top,
    window.innerHeight,
  ])
  assert.ok(top >= -1 && top < height, `${href} is on the screen: ${top}`)
}

/** One of each kind of area. */
for (const code of ['GM9902', 'WK990101', 'BU99010101']) {
  const holdsTheSame = async ({ page, open, look }: Walk) => {
    await open(`/wijken/${code}`)
    const [onMap, inList] = [await markers(page), await numbered(page)]
    assert.ok(onMap.length > 0, 'there are markers')
    assert.deepEqual(onMap, inList)
    assertAscending(onMap)
    await look('map')
    for (const [href, , ...name] of onMap) await assertLeadsToItem(page, href ?? '', name.join(': '))
    const areas = page.locator('a.weefsel-map__area')
    const drawn = await areas.evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href')))
    for (const href of drawn)
      assert.ok((await page.locator(`a.nl-link[href="${href}"]`).count()) > 0, `${href}`)
  }
  journey(`the map and the list of ${code} hold the same`, holdsTheSame)
}
