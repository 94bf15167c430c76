import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { nl as inbox } from '../../src/domains/inbox/texts.nl.ts'
import { beginStart, removeFolder, startSite, temporaryFolder, weefsel } from '../real-site.ts'
import { axe, devices, hasBrowser, launchBrowser, visitor } from './browser.ts'
import { receiptOn, send } from './form.ts'
import { type Mailbox, openMailbox } from './mailbox.ts'
import { entersCode } from './sign-in.ts'
import { headingOf, wordsOf } from './words.ts'

const EMAIL = 'noor@mail.example'

/** Somebody reports what is missing, and looks at the answer with the code. */
async function report(page: Page): Promise<string> {
  await page.goto('/wijken/WK990101/ik-mis-iets')
  await page.locator('[name="tekst"]').fill('Er is hier geen bankje om op uit te rusten.')
  const look = page.getByRole('radio', { name: inbox.form.replyLabels.look })
  if (await look.count()) await look.check()
  await send(page)
  return receiptOn(page)
}

async function signIn(page: Page, { letterTo }: Mailbox): Promise<void> {
  await page.goto('/inloggen')
  await entersCode(page, EMAIL, { letter: letterTo })
  await page.waitForURL(/\/mijn$/)
}

async function eraseOneself(page: Page): Promise<void> {
  await page.goto('/mijn/wissen')
  await page.locator('form[action="/mijn/wissen"] button').click()
  await page.locator('form[action="/mijn/wissen"]').waitFor({ state: 'detached' })
}

async function withdraw(page: Page, code: string): Promise<void> {
  await page.goto(`/berichten/${code}/intrekking`)
  await page.locator('main form button').first().click()
  await page.waitForLoadState()
}

/** Waits until the ledger outside the database tells of so many erasures. */
async function ledgerOf(folder: string, count: number): Promise<string> {
  const path = join(folder, 'erasures.ndjson')
  for (let turn = 0; turn < 200; turn += 1) {
    const text = (() => {
      try {
        return readFileSync(path, 'utf8')
      } catch {
        return ''
      }
    })()
    if (text.split('\n').length - 1 >= count) return path
    await pause(100)
  }
  throw new Error(`no ${count} erasures in ${path}`)
}

async function operator(folder: string, ...words: string[]): Promise<string> {
  const { code, out, err } = await weefsel(folder, ...words)
  assert.equal(code, 0, `weefsel ${words.join(' ')}: ${out}${err}`)
  return out
}

test('an administrator restores yesterday’s backup, and what was erased stays erased', {
  skip: hasBrowser ? false : 'no Chromium',
}, async () => {
  const [folder, next] = [temporaryFolder(), temporaryFolder()]
  const mailbox = await openMailbox()
  const browser = await launchBrowser()
  const settings = { SMTP_URL: mailbox.url }
  const file = join(folder, 'gisteren.tar')
  let site = await startSite(folder, settings)
  try {
    const before = await visitor(browser, site.base, devices[0])
    const kept = await report(before.page)
    const regretted = await report(before.page)
    await signIn(before.page, mailbox)
    await operator(folder, 'backup', file)
    await withdraw(before.page, regretted)
    assert.equal(await headingOf(before.page), inbox.page.withdrawn)
    await eraseOneself(before.page)
    await before.close()
    const ledger = await ledgerOf(folder, 2)
    // The machine is lost; what is left is yesterday's backup and the ledger, which is kept apart from it.
    await site.end('SIGKILL')
    assert.match(await operator(next, 'restore', file, '--ledger', ledger), /Opnieuw gewist.*: 2\./)
    writeFileSync(join(next, 'erasures.ndjson'), 'no ledger\n')
    const refused = await beginStart(next).ended
    assert.equal(refused.code, 1)
    assert.match(refused.err, /erasures\.ndjson is damaged at line 1/)
    writeFileSync(join(next, 'erasures.ndjson'), readFileSync(ledger))
    site = await startSite(next, settings)
    const after = await visitor(browser, site.base, devices[0])
    await after.page.goto(`/berichten/${kept}`)
    assert.match(await wordsOf(after.page.locator('main')), /geen bankje/)
    await after.page.goto(`/berichten/${regretted}`)
    assert.equal(await headingOf(after.page), inbox.page.withdrawn)
    assert.ok(!(await wordsOf(after.page.locator('main'))).includes('geen bankje'))
    await axe(after.page)
    await after.close()
    assert.ok(!(await operator(next, 'user', 'list')).includes(EMAIL))
  } finally {
    await site.end().catch(() => undefined)
    await browser.close()
    await mailbox.close()
    for (const path of [folder, next]) removeFolder(path)
  }
})
