import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { withoutScripts, withScripts } from './copy.ts'

/** Debian's own; nothing is downloaded. Without windows it opens a page in half of the work. */
const installed = ['chromium-headless-shell', 'chromium', 'chromium-browser'].map(
  (name) => `/usr/bin/${name}`,
)
const program = [process.env.CHROMIUM, ...installed].find((path) => path && existsSync(path))
export const hasBrowser = program !== undefined

/** The four ways in which somebody may come. */
export const devices: readonly [Device, Device, Device, ...Device[]] = [
  { name: 'phone', width: 360, height: 740, javaScript: true },
  { name: 'phone-without-script', width: 360, height: 740, javaScript: false },
  { name: 'desk', width: 1280, height: 900, javaScript: true },
  { name: 'desk-without-script', width: 1280, height: 900, javaScript: false },
]
export type Device = { name: string; width: number; height: number; javaScript: boolean }

/** The two in which every journey must work: each width and each kind of browser once, the poorest and the richest. */
export const usual: readonly Device[] = [devices[1], devices[2]]

export type Visitor = { page: Page; close(): Promise<void> }

type AxeResult = {
  violations: { id: string; help: string; nodes: { html: string; failureSummary: string }[] }[]
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Names of other machines lead nowhere, so that no test ever leaves this one.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
]

/** Starts the browser; close it at the end of the file. A debug port lets another tool drive it too. */
export function launchBrowser({ debugPort }: { debugPort?: number } = {}): Promise<Browser> {
  if (!program) throw new Error('no Chromium: apt-get install chromium-headless-shell')
  const args = debugPort ? [...quiet, `--remote-debugging-port=${debugPort}`] : quiet
  return chromium.launch({ executablePath: program, headless: true, args })
}

/** What goes wrong behind a page's back: requests to others, broken scripts, refusals by the content policy. */
function watch(context: BrowserContext, base: string): string[] {
  const problems: string[] = []
  const { host } = new URL(base)
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (/^(https?|wss?):$/.test(url.protocol) && url.host !== host)
      problems.push(`asked another site: ${url}`)
  })
  context.on('weberror', (error) => problems.push(`script error: ${error.error().message}`))
  context.on('console', (message) => {
    if (/content security policy|refused to/i.test(message.text())) problems.push(message.text())
  })
  return problems
}

/**
 * A visitor with one of the devices, Dutch, in a fresh browser profile. `close` fails the test when a page asked
 * anything of another site, broke in a script, or was refused something by its own content policy.
 */
export async function visitor(browser: Browser, base: string, device: Device): Promise<Visitor> {
  const context = await browser.newContext({
    baseURL: base,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
    viewport: { width: device.width, height: device.height },
    javaScriptEnabled: device.javaScript,
  })
  context.setDefaultTimeout(10_000)
  if (!device.javaScript) withoutScripts.add(context)
  const problems = watch(context, base)
  const page = await context.newPage()
  const close = async () => {
    await context.close()
    assert.deepEqual(problems, [])
  }
  return { page, close }
}

/** No rule of ours reads the stylesheets themselves, and a failure is shown by its HTML. */
const lean = { resultTypes: ['violations'], selectors: false, preload: { assets: ['media'] } }

type AxeRun = { axe?: { run(options: object): Promise<AxeResult> } }

/** Fails when axe-core finds anything against WCAG 2.2 A and AA or its best practices, or against these rules alone. */
export async function axe(page: Page, rules?: readonly string[]): Promise<void> {
  const { violations } = await withScripts(page, async (able) => {
    if (!(await able.evaluate(() => 'axe' in globalThis))) await able.evaluate(axeSource)
    return able.evaluate((options) => (globalThis as unknown as Required<AxeRun>).axe.run(options), {
      ...lean,
      runOnly: rules ? { type: 'rule', values: rules } : { type: 'tag', values: axeTags },
    })
  })
  const lines = violations.flatMap(({ id, help, nodes }) => [
    `${id}: ${help}`,
    ...nodes
      .slice(0, 5)
      .map((node) => `  ${node.html.slice(0, 200)}\n  ${node.failureSummary.replace(/\n/g, ' ')}`),
  ])
  assert.ok(lines.length === 0, `axe on ${page.url()}:\n${lines.join('\n')}`)
}

/** Fails when the page must be scrolled sideways at this width (WCAG 1.4.10 Reflow). */
export async function fitsWidth(page: Page): Promise<void> {
  const [wide, room] = await page.evaluate(
    () => [document.documentElement.scrollWidth, window.innerWidth] as const,
  )
  assert.ok(wide <= room, `${page.url()} is ${wide} px wide on a screen of ${room} px`)
}
