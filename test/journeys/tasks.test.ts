import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { devices } from './browser.ts'
import { journey } from './journey.ts'
import { wordsOf } from './words.ts'

/** A small phone, as old as people keep them. */
const phones = devices
  .filter(({ name }) => name.startsWith('phone'))
  .map((device) => ({ ...device, height: 640 }))
const SCREENS = 3

/** Counts what a task costs: pages that were opened and fields that were typed in. */
function cost(page: Page) {
  const counted = { screens: 0, typed: 0 }
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame()) counted.screens += 1
  })
  return {
    async ask(question: string): Promise<void> {
      const box = page.getByRole('searchbox').first()
      await box.fill(question)
      counted.typed += 1
      await box.press('Enter')
      await page.waitForURL(/\/zoeken\?/)
    },
    assertSmall(): void {
      assert.ok(counted.screens <= SCREENS, `${counted.screens} screens`)
      assert.ok(counted.typed <= 1, `${counted.typed} fields`)
    },
  }
}

/** The words that somebody sees without scrolling. */
async function aboveTheFold(page: Page): Promise<string> {
  return page.evaluate(() => {
    const words: string[] = []
    const walker = document.createTreeWalker(
      document.querySelector('main') ?? document.body,
      NodeFilter.SHOW_TEXT,
    )
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const range = document.createRange()
      range.selectNodeContents(node)
      const box = range.getBoundingClientRect()
      if (box.width > 1 && box.height > 1 && box.bottom <= window.innerHeight)
        words.push(node.textContent ?? '')
    }
    return words.join(' ').replace(/\s+/g, ' ')
  })
}

/** Opens the first of the results; returns what stands on its first screen. */
async function openFirst(page: Page): Promise<string> {
  await page.locator('.weefsel-search__list a.weefsel-card__link').first().click()
  await page.waitForURL(/\/(aanbod|plekken|organisaties)\//)
  return aboveTheFold(page)
}

const on = { on: phones }

journey(
  'an older person finds coffee and company for Thursday',
  async ({ page, open, look }) => {
    const task = cost(page)
    await open('/')
    await task.ask('koffie voor ouderen op donderdag')
    const answer = await openFirst(page)
    assert.match(answer, /donderdag/i)
    assert.match(answer, /\d+\.\d\d/, 'at what time')
    assert.match(await wordsOf(page.locator('main')), /koffie/i)
    task.assertSmall()
    await look('coffee')
  },
  on,
)

journey(
  'somebody finds help with letters and debts without an appointment',
  async ({ page, open, look }) => {
    const task = cost(page)
    await open('/')
    await task.ask('hulp met brieven en schulden zonder afspraak')
    const answer = await openFirst(page)
    assert.match(answer, /loop (gewoon|zo)? ?binnen/i)
    assert.match(await wordsOf(page.locator('main')), /brie|post|schuld|geld/i)
    task.assertSmall()
    await look('letters')
  },
  on,
)

journey(
  'a newcomer finds a place to practise Dutch',
  async ({ page, open, look }) => {
    const task = cost(page)
    await open('/')
    await task.ask('nederlands oefenen')
    const answer = await openFirst(page)
    assert.match(answer, /Waar|099\d/, 'where it is')
    assert.match(await wordsOf(page.locator('main')), /nederlands|taal|praten/i)
    task.assertSmall()
    await look('dutch')
  },
  on,
)

journey(
  'a parent finds something free for a child on Wednesday afternoon',
  async ({ page, open, look }) => {
    const task = cost(page)
    await open('/')
    await task.ask('gratis iets doen met mijn kind op woensdagmiddag')
    const answer = await openFirst(page)
    assert.match(answer, /gratis/i)
    assert.match(await wordsOf(page.locator('main')), /woensdag/i)
    task.assertSmall()
    await look('wednesday')
  },
  on,
)

journey(
  'somebody finds whom to call in the wijk',
  async ({ page, open, look }) => {
    const task = cost(page)
    await open('/')
    await page.locator('main a[href="/wijken/GM9901"]').click()
    await page.waitForURL(/GM9901$/)
    await page.locator('main a[href="/wijken/WK990102"]').first().click()
    await page.waitForURL(/WK990102$/)
    assert.match(await aboveTheFold(page), /0990/)
    task.assertSmall()
    await look('call')
  },
  on,
)
