import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

const shots = join(import.meta.dirname, 'shots')

/** For who wants to look: no check needs them, and each costs a drawing of the whole page. */
const wantsPictures = Boolean(process.env.WEEFSEL_SHOTS)

/** Keeps a picture of this step when `WEEFSEL_SHOTS` is set. */
export async function picture(page: Page, name: string): Promise<void> {
  if (wantsPictures) await shot(page, name)
}

/** Keeps a picture of the whole page in test/journeys/shots (not committed). */
export async function shot(page: Page, name: string): Promise<void> {
  mkdirSync(shots, { recursive: true })
  await page.screenshot({ path: join(shots, `${name}.png`), fullPage: true })
}
