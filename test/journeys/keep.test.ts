import assert from 'node:assert/strict'
import { devices } from './browser.ts'
import { journey } from './journey.ts'
import { sessionCookies, signsIn } from './sign-in.ts'
import { baseUrl, operator } from './site.ts'
import { wordsOf } from './words.ts'

/** An activity of the invented area that is on each week on fixed days. */
async function weekly(): Promise<{ id: string; name: string }> {
  const base = await baseUrl()
  const { items } = (await (await fetch(`${base}/api/v1/offers`)).json()) as {
    items: {
      id: string
      name: string
      schedules?: { frequency?: string; days?: string[]; interval?: number }[]
    }[]
  }
  const found = items.find(({ schedules = [] }) => {
    const [first] = schedules
    return schedules.length === 1 && first?.frequency === 'weekly' && first.days?.length && !first.interval
  })
  assert.ok(found, 'the demo has an activity that is on each week')
  return found
}

journey(
  'a coordinator changes the hours of an activity, reads back what was understood, and undoes it',
  async ({ page, device, open, look }) => {
    const email = `kaart-${device.name}@mail.example`
    await operator('user', 'add', email, '--role', 'coordinator')
    await signsIn({ page, open }, email, '/werk/kaart')
    await look('find')
    const { id, name } = await weekly()
    await page.locator('#naam').fill(name)
    await page.locator('main form button').first().click()
    await page.locator(`main a[href="/werk/kaart/aanbod/${id}"]`).click()
    await page.locator(`main a[href$="/tijden"]`).click()
    await look('hours')
    const before = await page.locator('#van-0').inputValue()
    await page.locator('#van-0').fill('half acht')
    await page.locator('main form button').first().click()
    await page.locator('a[href="#van-0"]').waitFor()
    await look('refused')
    await page.locator('#van-0').fill('7.15')
    await page.locator('main form button').first().click()
    await page.waitForURL(/gedaan=bewaard/)
    assert.match(await wordsOf(page.locator('main')), /Bewaard\. Zo staat het er nu:[^.]*7\.15/)
    await look('saved')
    await open(`/aanbod/${id}`)
    assert.match(await wordsOf(page.locator('main')), /7\.15/)
    await open(`/werk/kaart/aanbod/${id}`)
    await page.locator('form[action$="/terugzetting"] button').first().click()
    await page.waitForURL(/gedaan=terug/)
    await look('undone')
    await open(`/werk/kaart/aanbod/${id}/tijden`)
    assert.equal(await page.locator('#van-0').inputValue(), before)
  },
  {
    // One activity for all devices: what stood before must stand again.
    on: [devices[0], devices[3] ?? devices[0]],
    cookies: sessionCookies,
  },
)
