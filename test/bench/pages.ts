/**
 * Judges every page template of a running demo: `bin/bench pages [--theme NAME] [path ...]`. Lighthouse (mobile, lab), the
 * Nu HTML checker (needs Java), axe and pa11y; the weights of page, style and script. Without paths it looks at every
 * template in the usual theme, and at some of them in the second one. Its tools are installed on first use in
 * test/bench/lab, because they are large.
 */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { launchBrowser } from '../journeys/browser.ts'
import { type RealSite, removeFolder, startSite, temporaryFolder, weefsel } from '../real-site.ts'
import { axeErrors, DEBUG_PORT, hasJava, lighthouse, nuErrors, pa11yErrors } from './pages/judges.ts'
import { type Template, templates } from './pages/templates.ts'

const lab = join(import.meta.dirname, 'lab')
const SECOND_THEME = 'oeverstad'
/** Longer than the site remembers which working areas there are. */
const THEME_MS = 2_500
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { theme: { type: 'string' } },
})

interface Judged {
  path: string
  scores: number[]
  nu: number | null
  axe: number
  pa11y: number
  html: number
  style: number
  script: number
}

function installLab(): void {
  if (existsSync(join(lab, 'node_modules/lighthouse')) && existsSync(join(lab, 'node_modules/pa11y'))) return
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: lab, stdio: 'inherit' })
}

async function gzipped(base: string, html: string, pattern: RegExp): Promise<number> {
  const files = [...html.matchAll(pattern)].map((match) => String(match[1]))
  const bodies = await Promise.all(files.map(async (file) => (await fetch(base + file)).arrayBuffer()))
  return bodies.reduce((sum, body) => sum + gzipSync(new Uint8Array(body)).length, 0)
}

async function judge(browser: Browser, base: string, template: Template): Promise<Judged> {
  const { path, cookie } = template
  const html = await (await fetch(base + path, cookie ? { headers: { cookie } } : {})).text()
  return {
    path: cookie ? `${path} (filled)` : path,
    scores: await lighthouse(base + path, template, !/<meta name="robots" content="noindex/.test(html)),
    nu: nuErrors(html),
    axe: await axeErrors(browser, base, template),
    pa11y: await pa11yErrors(base + path, template),
    html: Buffer.byteLength(html),
    style: await gzipped(base, html, /<link rel="stylesheet" href="([^"]+)"/g),
    script: await gzipped(base, html, /<script[^>]* src="([^"]+)"/g),
  }
}

const MOST_SCRIPT = 10 * 1024
const MOST_STYLE = 20 * 1024

function isGood({ scores: [performance = 0, ...others], nu, axe, pa11y, script, style }: Judged): boolean {
  const light = script <= MOST_SCRIPT && style <= MOST_STYLE
  return performance >= 95 && others.every((score) => score === 100) && !nu && axe + pa11y === 0 && light
}

function line(judged: Judged): string {
  const kb = (bytes: number) => `${(bytes / 1024).toFixed(1)} kB`
  const { path, scores, nu, axe, pa11y, html, style, script } = judged
  const found = `${nu === null ? 'Nu SKIPPED' : `Nu ${nu}`}  axe ${axe}  pa11y ${pa11y}`
  const weights = `html ${kb(html)}, css ${kb(style)} gz, script ${kb(script)} gz`
  return `${isGood(judged) ? 'good' : 'NOT '} ${scores.join('/')}  ${found}  ${weights}  ${path}`
}

async function judgeAll(browser: Browser, site: RealSite, list: readonly Template[]): Promise<boolean> {
  let good = true
  for (const template of list) {
    const judged = await judge(browser, site.base, template)
    good = isGood(judged) && good
    console.log(line(judged))
  }
  return good
}

async function inTheme(theme: string): Promise<void> {
  const { code, err } = await weefsel(data, 'tenant', 'theme', 'weverland', theme)
  if (code !== 0) throw new Error(err)
  await pause(THEME_MS)
  console.log(`theme ${theme}`)
}

installLab()
if (!hasJava) console.log('NO JAVA: the Nu HTML checker is SKIPPED')
const data = temporaryFolder()
const site = await startSite(data)
const browser = await launchBrowser({ debugPort: DEBUG_PORT })
try {
  console.log('performance/accessibility/best practices/seo, Lighthouse mobile; aim 95/100/100/100')
  const given = positionals.map((path) => ({ path }))
  const all = given.length > 0 ? given : await templates(site.base)
  if (options.theme) await inTheme(options.theme)
  let good = await judgeAll(browser, site, all)
  if (given.length === 0 && !options.theme) {
    await inTheme(SECOND_THEME)
    const kinds = ['/', '/zoeken?q=koffie', '/wijken/WK990101', '/lijstje']
    const some = all.filter(({ path }) => kinds.includes(path) || /^\/(aanbod|organisaties)\//.test(path))
    good = (await judgeAll(browser, site, some)) && good
  }
  process.exitCode = good ? 0 : 1
} finally {
  await browser.close()
  await site.end()
  removeFolder(data)
}
