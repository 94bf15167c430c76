import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import type { Lang } from '../../src/platform/i18n.ts'
import { houseRules } from '../house-rules.ts'
import { parse } from '../request.ts'
import { axe, fitsWidth, hasBrowser, launchBrowser, type Visitor, visitor } from './browser.ts'
import { type Colleague, colleague, linkOn, ROLES, type RoleName } from './colleagues.ts'
import { assertFocusShows, skipToContent } from './keyboard.ts'
import { inTheOtherLanguage } from './other-language.ts'
import { picture } from './shot.ts'
import { baseUrl } from './site.ts'
import { type Things, workPages } from './work-pages.ts'
import { type Made, workToSee } from './work-to-see.ts'

const DESK = { name: 'desk-without-script', width: 1280, height: 900, javaScript: false }
const NARROW = { width: 320, height: 740 }
const PHONE = { width: 360, height: 740 }
/** Stops of the keyboard that are looked at on each page. */
const STOPS = 8
/** Some ninety pages, each judged four ways: minutes on a busy machine. */
const PATIENCE = 600_000

/** A browser without scripts that waits: so many pages are opened that one of them is slow on a busy machine. */
async function patient(browser: Browser, base: string): Promise<Visitor> {
  const opened = await visitor(browser, base, DESK)
  opened.page.context().setDefaultTimeout(60_000)
  opened.page.context().setDefaultNavigationTimeout(60_000)
  return opened
}

type Team = Record<RoleName, Colleague>

const NO_THINGS: Things = { offer: '', place: '', organization: '', other: '', person: '', account: '' }
const NO_WORK: Made = {
  message: '',
  claim: '',
  file: '',
  sample: 0,
  look: '',
  ownPage: '',
  request: '',
  run: 0,
}

async function everybody(browser: Browser, base: string, organization: string): Promise<Team> {
  const team: Partial<Team> = {}
  for (const role of ROLES) team[role] = await colleague(await patient(browser, base), role, organization)
  return team as Team
}

const lastPart = (path: string) => path.split('/').at(-1) ?? ''

/** What of the invented area the examples are about. */
async function someThings(page: Page): Promise<Things> {
  const organization = lastPart(await linkOn(page, '/zoeken?q=spoelkring', /^\/organisaties\//))
  return {
    organization,
    offer: lastPart(await linkOn(page, '/zoeken?q=koffie', /^\/aanbod\//)),
    place: lastPart(await linkOn(page, '/wijken/WK990101', /^\/plekken\//)),
    other: lastPart(await linkOn(page, '/zoeken?q=wijkteam', /^\/organisaties\//)),
    person: lastPart(await linkOn(page, '/mensen', /^\/mensen\/[0-9a-f-]{36}$/)),
    account: '',
  }
}

/** Everything that the house asks of a page; the first words of each problem. */
async function judge(page: Page, path: string, lang: Lang): Promise<string[]> {
  const asked = lang === 'en' ? `/en${path}` : path
  const answer = await page.goto(asked)
  const [status, html] = [answer?.status() ?? 0, (await answer?.text()) ?? '']
  if (status !== 200) return [`status ${status}`]
  const here = page.url().slice(new URL(page.url()).origin.length)
  if (here !== asked) return [`sent on to ${here}`]
  const document = parse(html)
  const headers = new Headers(answer?.headers())
  const { host } = new URL(page.url())
  const problems = houseRules.flatMap((rule) => rule({ path, host, lang, status, headers, html, document }))
  return [...problems, ...inTheOtherLanguage(document, lang).map((text) => `not in ${lang}: ${text}`)]
}

/** What fails when it is done; nothing when all is well. */
async function saying(work: () => Promise<unknown>): Promise<string[]> {
  try {
    await work()
    return []
  } catch (error) {
    return [error instanceof Error ? error.message.slice(0, 600) : String(error)]
  }
}

/** What axe finds. The copy that it looks at does not always open on a busy machine: then once more. */
async function axeSays(page: Page): Promise<string[]> {
  const found = await saying(() => axe(page))
  return found.some((each) => each.includes('page.goto: Timeout')) ? saying(() => axe(page)) : found
}

/** Past the menu, which is the same on all of them, to the first things that the page itself has to do. */
async function tabsThrough(page: Page): Promise<void> {
  const inside = page
    .locator('main')
    .locator('a[href]:visible, button:visible, input:visible, summary:visible')
  const stops = Math.min(await inside.count(), STOPS)
  if (stops === 0) return
  await skipToContent(page)
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press('Tab')
    // A field for a date has several stops inside, which the browser itself marks.
    const isDate = await page.evaluate(() => document.activeElement?.matches('input[type="date"]') ?? false)
    if (!isDate) await assertFocusShows(page)
  }
}

async function look(page: Page, path: string, name: string, first: boolean): Promise<string[]> {
  const found = await judge(page, path, 'nl')
  await picture(page, `${name}-desk`)
  if (first) found.push(...(await saying(() => tabsThrough(page))), ...(await axeSays(page)))
  await page.setViewportSize(PHONE)
  await picture(page, `${name}-phone`)
  await page.setViewportSize(NARROW)
  found.push(...(await saying(() => fitsWidth(page))))
  if (first) {
    found.push(...(await judge(page, path, 'en')), ...(await saying(() => fitsWidth(page))))
    found.push(...(await axeSays(page)))
    await picture(page, `${name}-english`)
  }
  await page.setViewportSize(DESK)
  return found
}

/** What is wrong with the pages that somebody of this role sees, by address. */
async function wrongWith({ page, role }: Colleague, paths: readonly string[], seen: Set<string>) {
  const wrong: Record<string, string[]> = {}
  for (const path of paths) {
    const name = `work${path}-${role}`.replace(/[0-9a-f-]{36}/g, 'x').replace(/[^\w-]+/g, '-')
    const found = await look(page, path, name, !seen.has(path))
    if (found.length > 0) wrong[path] = found
    seen.add(path)
  }
  return wrong
}

test('every page of the work and of one’s own is as good as a public one, in both languages, without scripts', {
  skip: hasBrowser ? false : 'no Chromium',
  timeout: 2 * PATIENCE,
}, async (t) => {
  // Before anything that takes long: is there an example of every page?
  workPages(NO_THINGS, NO_WORK)
  const browser = await launchBrowser()
  try {
    const base = await baseUrl()
    const asker = await patient(browser, base)
    const things = await someThings(asker.page)
    const team = await everybody(browser, base, things.organization)
    const made = await workToSee(team, things.organization, things.other)
    const person = await linkOn(team.administrator.page, '/werk/beheer/mensen', /\/mensen\/[0-9a-f-]{36}$/)
    const pages = workPages({ ...things, account: lastPart(person) }, made)
    const seen = new Set<string>()
    for (const role of ROLES)
      await t.test(`as ${role}`, { timeout: PATIENCE }, async () => {
        const paths = pages.filter(([who]) => who === role).map(([, path]) => path)
        assert.deepEqual(await wrongWith(team[role], paths, seen), {})
      })
    for (const { close } of [asker, ...Object.values(team)]) await close()
  } finally {
    await browser.close()
  }
})
