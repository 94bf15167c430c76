import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { devices, fitsWidth } from './browser.ts'
import { journey } from './journey.ts'
import { assertFocusShows, enter, tabTo } from './keyboard.ts'
import { headingOf } from './words.ts'

const BOX = 'main input#q'

journey('somebody comes from the front page to a phone number with the keyboard alone', async (walk) => {
  const { page, open, look } = walk
  await open('/')
  await tabTo(page, BOX)
  await page.keyboard.type('koffie op donderdag')
  await enter(page, /\/zoeken\?q=koffie/)
  await look('results')
  await tabTo(page, '.weefsel-result a.weefsel-card__link')
  const name = await page.evaluate(() => document.activeElement?.textContent)
  await enter(page, /\/aanbod\//)
  assert.equal(await headingOf(page), name)
  const stops = await tabTo(page, 'main a[href^="tel:"]')
  assert.ok(stops < 15, `${stops} stops to the phone number`)
  await look('phone')
})

journey('the filters open, change and show their results with the keyboard alone', async ({ page, open }) => {
  await open('/zoeken?q=koffie')
  await tabTo(page, '.weefsel-search__narrow summary')
  await page.keyboard.press('Enter')
  await tabTo(page, 'select[name="wanneer"]')
  await page.keyboard.type('Op don')
  await tabTo(page, '.weefsel-filter button')
  await enter(page, /wanneer=do/)
  await tabTo(page, '.weefsel-chips__chip--chosen')
  assert.equal(await page.evaluate(() => document.activeElement?.ariaLabel), 'Haal weg: Op donderdag')
  await enter(page, /\/zoeken\?q=koffie$/)
})

/** What a screen reader is told of the box. */
const told = (page: Page) =>
  page.evaluate((selector) => {
    const box = document.querySelector(selector) as HTMLInputElement
    const active = document.getElementById(box.getAttribute('aria-activedescendant') ?? '')
    const list = document.getElementById(box.getAttribute('aria-controls') ?? '')
    return {
      role: box.role,
      expanded: box.ariaExpanded,
      list: list?.role ?? null,
      active: active?.textContent?.trim() ?? null,
      selected: [...(list?.querySelectorAll('[aria-selected="true"]') ?? [])].map((each) => each.id),
      activeId: active?.id ?? null,
      typed: box.value,
      focus: document.activeElement === box,
    }
  }, BOX)

const scripted = { on: devices.filter(({ javaScript }) => javaScript) }

journey(
  'the box suggests while one types: arrows choose, Escape closes and keeps the words, Enter goes there',
  async ({ page, open, look }) => {
    const options = page.locator('.weefsel-suggest [role="option"]')
    await open('/')
    await page.locator(BOX).focus()
    const before = await told(page)
    assert.deepEqual([before.role, before.expanded, before.list], ['combobox', 'false', 'listbox'])
    await page.keyboard.type('koffie')
    await options.first().waitFor()
    await look('suggestions')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    const second = await told(page)
    assert.equal(second.active, (await options.nth(1).textContent())?.trim())
    assert.deepEqual([second.expanded, second.selected, second.focus], ['true', [second.activeId], true])
    await assertFocusShows(page)
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    const last = await told(page)
    assert.equal(last.active, (await options.last().textContent())?.trim(), 'up from the first is the last')
    await page.keyboard.press('Escape')
    const closed = await told(page)
    assert.deepEqual([closed.expanded, closed.active, closed.typed], ['false', null, 'koffie'])
    assert.equal(await options.first().isVisible(), false)
    await page.keyboard.type(' ')
    await page.keyboard.type('d')
    await options.first().waitFor()
    await enter(page, /\/zoeken\?q=koffie\+d/)
    await page.locator(BOX).fill('koffie')
    await options.first().waitFor()
    await page.keyboard.press('ArrowDown')
    const { active } = await told(page)
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => !url.search.includes('koffie+d'))
    const wanted = String(active).replace(/ (plek|organisatie|zoek hierop)$/, '')
    assert.ok((await headingOf(page)).includes(wanted), `Enter goes to “${wanted}”`)
  },
  scripted,
)

journey(
  'letters twice as large cut nothing off, also on a phone',
  async ({ page, open }) => {
    const large = () =>
      page.evaluate(() => {
        document.documentElement.style.fontSize = '225%'
        for (const fold of document.querySelectorAll('details')) fold.open = true
      })
    const paths = ['/', '/zoeken?q=koffie']
    for (const kind of ['aanbod', 'plek', 'organisatie']) {
      await open(`/zoeken?soort=${kind}`)
      paths.push(
        String(await page.locator('.weefsel-result a.weefsel-card__link').first().getAttribute('href')),
      )
    }
    for (const path of paths) {
      await open(path)
      await large()
      await fitsWidth(page)
    }
  },
  scripted,
)
