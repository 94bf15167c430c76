import assert from 'node:assert/strict'
import { nl as freshness } from '../../src/web/freshness/texts.nl.ts'
import { devices } from './browser.ts'
import { receiptOn, send } from './form.ts'
import { journey, type Walk } from './journey.ts'
import { sessionCookies, signsIn, signsOut } from './sign-in.ts'
import { baseUrl, operator } from './site.ts'
import { wordsOf } from './words.ts'

const { calls } = freshness

const card = ({ page }: Walk, at = 0) => page.locator('.weefsel-desk__rows > li').nth(at)
const nameOn = async (walk: Walk, at = 0) => wordsOf(card(walk, at).locator('h2'))
const named = ({ page }: Walk, name: string) =>
  page.locator('.weefsel-desk__rows > li', { has: page.getByRole('heading', { name, exact: true }) })

async function enters(walk: Walk, role: string): Promise<void> {
  const email = `bellen-${role}@mail.example`
  await operator('user', 'add', email, '--role', role)
  await signsIn(walk, email, '/werk/bellen')
}

/** Presses what came of the call about this; the page says that it was written down. */
async function presses(walk: Walk, name: string, value: keyof typeof calls.done): Promise<void> {
  const outcome = value === 'verborgen' ? 'verberg' : value
  await named(walk, name).locator(`button[value="${outcome}"]`).click()
  await walk.page.waitForURL(new RegExp(`gedaan=${value}`))
  assert.ok((await wordsOf(walk.page.locator('main'))).includes(calls.done[value]))
}

/** Nobody answers, it is right, it is gone; what changed goes to a coordinator, in words. */
async function workerCalls(walk: Walk): Promise<{ unanswered: string; gone: string }> {
  const { page, look, open } = walk
  await look('list')
  const [unanswered, right, gone] = [await nameOn(walk, 0), await nameOn(walk, 1), await nameOn(walk, 2)]
  assert.ok(await card(walk).locator('a[href^="tel:"]').isVisible(), 'one tap calls')
  assert.equal(await page.locator('button[value="verberg"]').count(), 0, 'a worker hides nothing')
  await presses(walk, unanswered, 'geen-gehoor')
  assert.notEqual(await nameOn(walk), unanswered, 'who did not answer comes last this week')
  await presses(walk, right, 'klopt')
  assert.equal(await named(walk, right).count(), 0)
  await presses(walk, gone, 'weg')
  assert.equal(await named(walk, gone).count(), 0)
  await look('said')
  await page.getByRole('link', { name: calls.differs }).first().click()
  await page.waitForURL(/\/klopt-niet\?over=/)
  await page.locator('[name="tekst"]').fill('Aan de telefoon: voortaan op woensdag.')
  await send(page)
  await receiptOn(page)
  await look('told')
  await open('/werk/bellen')
  return { unanswered, gone }
}

/** What nobody answered is hidden after the call, not before; everybody reads how much is unknown. */
async function coordinatorHides(walk: Walk, { unanswered, gone }: { unanswered: string; gone: string }) {
  const { page, open, look } = walk
  const first = await nameOn(walk)
  assert.equal(await named(walk, first).locator('button[value="verberg"]').count(), 0, 'not before a call')
  const last = page.locator('.weefsel-pagination a')
  const pages = (await last.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))).map(
    (href) => Number(/pagina=(\d+)/.exec(href)?.[1] ?? 1),
  )
  await open(`/werk/bellen?pagina=${Math.max(1, ...pages)}`)
  const tried = named(walk, unanswered)
  assert.ok((await wordsOf(tried)).includes(calls.tried))
  await look('tried')
  await presses(walk, unanswered, 'verborgen')
  const base = await baseUrl()
  const quality = await (await fetch(`${base}/over/kwaliteit`)).text()
  assert.match(quality, /1 vermelding laten we nu niet zien: niemand nam op/)
  await open('/werk/wijzigingen')
  assert.ok((await wordsOf(page.locator('main'))).includes(gone), 'what is gone waits for a coordinator')
  await open('/werk/versheid')
  await look('unknown')
}

journey(
  'a worker calls who has no mail, and a coordinator hides what nobody knows',
  async (walk) => {
    // Whoever has an address gets letters first: on the list is who has none.
    await operator('freshness', 'mails', 'on')
    await enters(walk, 'worker')
    const heard = await workerCalls(walk)
    await signsOut(walk)
    await enters(walk, 'coordinator')
    await coordinatorHides(walk, heard)
  },
  { on: [devices[1]], cookies: sessionCookies },
)
