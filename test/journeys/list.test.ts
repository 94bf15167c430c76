import assert from 'node:assert/strict'
import { journey } from './journey.ts'
import { wordsOf } from './words.ts'

journey(
  'a helper searches together with somebody and hands over the list',
  async ({ page, open, look }) => {
    await open('/zoeken?q=koffie')
    const keep = page.locator('.weefsel-keep button')
    await keep.first().click()
    await page.waitForURL(/#ding-/)
    assert.match(await wordsOf(page.locator('.weefsel-result').first()), /Staat op je lijstje/)
    await keep.first().click()
    await page.waitForURL(/#ding-/)
    await page.getByRole('link', { name: 'Mijn lijstje', exact: true }).first().click()
    await page.waitForURL(/\/lijstje$/)
    assert.equal(await page.locator('.weefsel-shortlist > li').count(), 2)
    await look('own')

    const address = await wordsOf(page.locator('.weefsel-share__address'))
    const link = new URL(address).pathname
    await page.context().clearCookies()
    await open(link)
    assert.equal(await page.locator('.weefsel-shortlist > li').count(), 2)
    assert.equal(await page.getByRole('button', { name: /Haal eraf/ }).count(), 0)
    await look('handed-over')
    await open(`${link}?druk=groot`)
    const size = await page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize))
    assert.ok(size >= 24, `large print is ${size} px`)
    await look('large-print')
    await open(`/lijstje/${'0'.repeat(26)}`, 404)
  },
  { cookies: ['lijstje'] },
)
