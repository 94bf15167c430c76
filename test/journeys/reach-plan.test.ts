import assert from 'node:assert/strict'
import { nl as plans } from '../../src/web/reach/plans/texts.nl.ts'
import { assertRefused } from './form.ts'
import { journey, type Walk } from './journey.ts'
import { sessionCookies, signsIn } from './sign-in.ts'
import { operator } from './site.ts'
import { headingOf, wordsOf } from './words.ts'

async function enters(walk: Walk): Promise<void> {
  const email = `plan-${walk.device.name}@mail.example`
  await operator('user', 'add', email, '--role', 'adviser')
  await signsIn(walk, email, '/inzicht/bereik/plannen', { send: (page) => page.keyboard.press('Enter') })
}

/** Presses Enter where the keyboard is, and waits for the page that it leads to. */
async function enter({ page }: Walk): Promise<void> {
  const loaded = page.waitForEvent('load')
  await page.keyboard.press('Enter')
  await loaded
}

/** Goes to a button or link as the Tab key does, and presses Enter. */
async function press(walk: Walk, role: 'button' | 'link', name: string): Promise<void> {
  await walk.page.locator('main').getByRole(role, { name, exact: true }).first().focus()
  await enter(walk)
}

/** A place that closes, found by its name. */
async function closes(walk: Walk): Promise<void> {
  const { page, look } = walk
  await press(walk, 'button', plans.add.sluit)
  await page.locator('#zoek').focus()
  await page.keyboard.type('Blauwe Vat')
  await enter(walk)
  const places = page.getByRole('radio', { name: /Het Blauwe Vat, de hele plek/ })
  await places.first().focus()
  await page.keyboard.press('Space')
  await look('which')
  await press(walk, 'button', plans.step.put)
  assert.match(await headingOf(page), /^Wat als .*Blauwe Vat sluit\?$/)
}

/** Moves the marker on the map with the arrow keys; what that changes is told, whom it is near first. */
async function movesMarker({ page, look }: Walk): Promise<void> {
  await page.getByRole('button', { name: plans.step.live }).focus()
  for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowUp', 'Shift+ArrowUp']) await page.keyboard.press(key)
  await page
    .locator('.weefsel-plan__live')
    .getByText(/^Plek in de buurt/)
    .waitFor()
  assert.match(await page.locator('#waar').inputValue(), /^\d+, \d+$/)
  await look('moved')
}

/** A new place, at a buurt of the list. */
async function comes(walk: Walk): Promise<void> {
  const { page, look } = walk
  await press(walk, 'button', plans.add.nieuw)
  await press(walk, 'button', plans.step.put)
  const { spot, name, hours, about } = plans.problems
  await assertRefused(page, { waar: spot, naam: name, uren: hours, over: about })
  await look('refused')
  if (walk.device.javaScript) await movesMarker(walk)
  await page.locator('#waar').fill('')
  // In the list with the number that it has on the map.
  const [code] = await page
    .locator('#bij option', { hasText: /^\d+\. Purperbuurt$/ })
    .evaluateAll((found) => found.map((option) => option.getAttribute('value')))
  await page.locator('#bij').selectOption(String(code))
  await page.locator('#naam').fill('Huiskamer Purper')
  await page.locator('#uren').fill('12')
  await page.getByRole('checkbox', { name: 'Ontmoeten' }).focus()
  await page.keyboard.press('Space')
  await press(walk, 'button', plans.step.put)
  assert.equal(await headingOf(page), plans.sketch.several(2))
}

journey(
  'an adviser makes a plan by keyboard, writes why, and a resident reads it by its link',
  async (walk) => {
    const { page, open, look } = walk
    const main = page.locator('main')
    await enters(walk)
    await look('plans')
    await press(walk, 'link', plans.list.start)
    await closes(walk)
    await comes(walk)
    const words = await wordsOf(main)
    const [people, talked, numbers] = [plans.touched.title, plans.talked.title, plans.effect.loses].map(
      (each) => words.indexOf(each),
    ) as [number, number, number]
    assert.ok(people > 0 && people < talked && talked < numbers, 'people come before numbers')
    await look('sketch')
    await press(walk, 'button', plans.save.submit)
    await assertRefused(page, {
      ...{ reden1: plans.problems.each(1), reden2: plans.problems.each(2) },
      ...{ reden: plans.problems.reason, titel: plans.problems.title },
    })
    await page.locator('#reden1').fill('De huur loopt af. Gesproken met de bewonersgroep.')
    await page.locator('#reden2').fill('Bewoners vragen erom. Nog met niemand gesproken.')
    await page.locator('#reden').fill('We willen samen kijken wat dit doet.')
    await page.locator('#titel').fill('Het vat in, het vat uit')
    await page.locator('#titel').focus()
    // Enter shows the numbers anew; it takes nothing away and loses nothing.
    await enter(walk)
    assert.equal(await page.locator('#titel').inputValue(), 'Het vat in, het vat uit')
    assert.equal(await headingOf(page), plans.sketch.several(2))
    await press(walk, 'button', plans.save.submit)
    await page.waitForURL(/\/inzicht\/bereik\/plan\/[0-9a-z]{26}$/)
    assert.ok((await wordsOf(main)).includes(plans.plan.linkOnce))
    await look('kept')
    const link = new URL(page.url()).pathname
    await page.context().clearCookies()
    await open(link)
    assert.equal(await headingOf(page), 'Het vat in, het vat uit')
    const read = await wordsOf(main)
    assert.ok(read.includes('Gesproken met de bewonersgroep.') && read.includes(plans.effect.loses))
    assert.ok(!read.includes(plans.plan.newLink))
    await look('read')
  },
  { cookies: sessionCookies },
)
