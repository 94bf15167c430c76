import assert from 'node:assert/strict'
import { nl as duplicates } from '../../src/web/duplicates/texts.nl.ts'
import { devices } from './browser.ts'
import { journey } from './journey.ts'
import { sessionCookies, signsIn } from './sign-in.ts'
import { baseUrl, operator } from './site.ts'
import { headingOf, wordsOf } from './words.ts'

/** Two places of the invented area that are far down every list. */
async function twoPlaces(): Promise<{ id: string; name: string }[]> {
  const answer = await fetch(`${await baseUrl()}/api/v1/places`)
  const { items } = (await answer.json()) as { items: { id: string; name: string }[] }
  const found = items.slice(-2)
  assert.equal(found.length, 2)
  return found
}

journey(
  'a coordinator puts two places side by side, merges them, and takes them apart again',
  async ({ page, device, open, look }) => {
    const email = `dubbel-${device.name}@mail.example`
    await operator('user', 'add', email, '--role', 'coordinator')
    await signsIn({ page, open }, email, '/werk/dubbel')
    assert.equal(await headingOf(page), duplicates.title)
    await look('queue')
    const [kept, gone] = await twoPlaces()
    await page.getByRole('link', { name: duplicates.compare.choose }).click()
    await page.locator('#eerste').fill(`/plekken/${kept?.id}`)
    await page.locator('#tweede').fill(`/plekken/${gone?.id}`)
    await page.locator('main form button').first().click()
    await page.waitForURL(/soort=location/)
    await look('side-by-side')
    await page.locator(`input[name="blijft"][value="${kept?.id}"]`).check()
    await page.locator('form[action$="samenvoegingen"] button').click()
    await page.waitForURL(/gedaan=samengevoegd/)
    await look('merged')
    await open(`/plekken/${gone?.id}`)
    assert.ok(page.url().endsWith(`/plekken/${kept?.id}`), 'the old address leads to the kept one')
    await open('/werk/dubbel')
    await page.locator('form[action$="/herstel"] button').first().click()
    await page.waitForURL(/gedaan=hersteld/)
    assert.ok((await wordsOf(page.locator('main'))).includes(duplicates.done.hersteld))
    await open(`/plekken/${gone?.id}`)
    assert.equal(await headingOf(page), gone?.name)
  },
  {
    // The same two for all devices: they must be two again each time.
    on: [devices[0], devices[3] ?? devices[0]],
    cookies: sessionCookies,
  },
)
