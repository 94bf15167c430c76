import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { nl as inbox } from '../../src/domains/inbox/texts.nl.ts'
import { nl as ui } from '../../src/ui/texts.nl.ts'
import { operator } from './site.ts'
import { headingOf, wordsOf } from './words.ts'

/** Presses the button of the form. */
export async function send(page: Page): Promise<void> {
  await page.locator('main form button').first().click()
  await page.waitForLoadState()
}

/** The list of problems on top has the focus, says these and nothing more, and each leads to its field. */
export async function assertRefused(page: Page, problems: Record<string, string>): Promise<void> {
  // The same address answers again, so there is nothing else to wait for.
  await page.locator('#fouten').waitFor()
  assert.ok(
    (await page.title()).startsWith(ui.errorTitlePrefix),
    'the title says first that something is wrong',
  )
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'fouten', 'the focus is on the summary')
  const links = page.locator('#fouten a')
  assert.deepEqual(await links.allInnerTexts(), Object.values(problems))
  for (const [field, problem] of Object.entries(problems)) {
    await links.filter({ hasText: problem }).click()
    assert.equal(
      await page.evaluate(() => document.activeElement?.id),
      field,
      `“${problem}” leads to its field`,
    )
    const described = await page.evaluate(() =>
      (document.activeElement?.closest('[aria-describedby]')?.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' '),
    )
    assert.ok(described.includes(problem), `${field} says itself what is wrong`)
  }
}

/** The page of a message that just arrived; returns the code on it. */
export async function receiptOn(page: Page): Promise<string> {
  await page.waitForURL(/\/berichten\/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
  assert.equal(await headingOf(page), inbox.page.received)
  const code = await wordsOf(page.locator('.weefsel-receipt__code'))
  assert.ok(page.url().endsWith(`/${code}`), 'the code on the page is that of the address')
  return code
}

export interface Shown {
  number: number
  kind: string
  about: { kind: string; label: string }
  body: string | null
  contact: { name: string | null; email: string | null; phone: string | null } | null
}

/** The message of a code, as the operator opens it. */
export async function shownToOperator(code: string): Promise<Shown> {
  return JSON.parse(await operator('inbox', 'show', code, '--json'))
}
