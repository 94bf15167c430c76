/**
 * Judges every page template of a running demo: `bin/bench pages [path ...]`. Lighthouse (mobile, lab), the Nu HTML
 * checker (needs Java) and axe; the weights of page, style and script. Its tools are installed on first use in
 * test/bench/lab, because they are large.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { axe, devices, launchBrowser, visitor } from '../journeys/browser.ts'

const root = join(import.meta.dirname, '../..')
const lab = join(import.meta.dirname, 'lab')
const PORT = 3918
const DEBUG_PORT = 9333
const base = `http://localhost:${PORT}`
const given = process.argv.slice(2)

interface Judged {
  path: string
  scores: number[]
  nu: number | null
  axe: number
  html: number
  style: number
  script: number
}

function installLab(): void {
  if (existsSync(join(lab, 'node_modules/lighthouse'))) return
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: lab, stdio: 'inherit' })
}

async function startSite(data: string) {
  const child = spawn(join(root, 'bin/start'), ['--port', String(PORT), '--data', data], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, LOG_LEVEL: 'silent', RATE_LIMIT: '0' },
  })
  for (let turn = 0; turn < 1200; turn += 1) {
    if ((await fetch(`${base}/healthz`).catch(() => null))?.ok) return child
    await pause(100)
  }
  throw new Error('the site did not start')
}

/** One address of every template; those of one offer and one place are found on their lists. */
async function templates(): Promise<string[]> {
  const first = async (list: string) => {
    const html = await (await fetch(`${base}/wijken/WK990101/${list}`)).text()
    return String(new RegExp(`href="(/${list}/[0-9a-f-]{36})"`).exec(html)?.[1])
  }
  return [
    ...['/', '/wijken', '/wijken/GM9901', '/wijken/WK990101', '/wijken/BU99010101'],
    ...['/wijken/WK990101/aanbod', '/wijken/WK990101/plekken', '/wijken/WK990101/cijfers'],
    await first('aanbod'),
    await first('plekken'),
    ...['/wijken/WK990101/klopt-niet', '/wijken/WK990101/ik-mis-iets', '/wijken/WK990101/ik-kan-iets'],
    ...['/berichten', '/privacy', '/toegankelijkheid', '/en/wijken/WK990101'],
  ]
}

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo']

async function lighthouse(url: string): Promise<number[]> {
  const module = (await import(join(lab, 'node_modules/lighthouse/core/index.js'))) as {
    default(
      url: string,
      flags: object,
    ): Promise<{ lhr: { categories: Record<string, { score: number | null }> } }>
  }
  const flags = { port: DEBUG_PORT, onlyCategories: CATEGORIES, logLevel: 'error' }
  let { lhr } = await module.default(url, flags)
  // On a busy machine a trace may miss the paint; then there is no score at all, and one more look is fair.
  if (CATEGORIES.some((name) => lhr.categories[name]?.score === null))
    ({ lhr } = await module.default(url, flags))
  return CATEGORIES.map((name) => Math.round((lhr.categories[name]?.score ?? 0) * 100))
}

const hasJava = spawnSync('java', ['-version']).status === 0

function nuErrors(html: string): number | null {
  if (!hasJava) return null
  const file = join(mkdtempSync(join(tmpdir(), 'weefsel-nu-')), 'page.html')
  writeFileSync(file, html)
  const jar = join(lab, 'node_modules/vnu-jar/build/dist/vnu.jar')
  const { stderr } = spawnSync('java', ['-jar', jar, '--format', 'json', file], { encoding: 'utf8' })
  const { messages } = JSON.parse(stderr) as { messages: { type: string; message: string }[] }
  const errors = messages.filter(({ type }) => type === 'error')
  for (const { message } of errors) console.log(`  nu: ${message}`)
  return errors.length
}

async function axeErrors(browser: Browser, path: string): Promise<number> {
  const { page, close } = await visitor(browser, base, devices[0])
  await page.goto(path)
  const outcome = await axe(page).then(
    () => 0,
    (error: Error) => {
      console.log(`  ${error.message}`)
      return 1
    },
  )
  await close()
  return outcome
}

async function gzipped(html: string, pattern: RegExp): Promise<number> {
  const files = [...html.matchAll(pattern)].map((match) => String(match[1]))
  const bodies = await Promise.all(files.map(async (file) => (await fetch(base + file)).arrayBuffer()))
  return bodies.reduce((sum, body) => sum + gzipSync(new Uint8Array(body)).length, 0)
}

async function judge(browser: Browser, path: string): Promise<Judged> {
  const html = await (await fetch(base + path)).text()
  return {
    path,
    scores: await lighthouse(base + path),
    nu: nuErrors(html),
    axe: await axeErrors(browser, path),
    html: Buffer.byteLength(html),
    style: await gzipped(html, /<link rel="stylesheet" href="([^"]+)"/g),
    script: await gzipped(html, /<script[^>]* src="([^"]+)"/g),
  }
}

function isGood({ scores: [performance = 0, ...others], nu, axe: violations }: Judged): boolean {
  return performance >= 95 && others.every((score) => score === 100) && !nu && violations === 0
}

function line(judged: Judged): string {
  const kb = (bytes: number) => `${(bytes / 1024).toFixed(1)} kB`
  const { path, scores, nu, html, style, script } = judged
  const nuText = nu === null ? 'Nu SKIPPED' : `Nu ${nu}`
  const weights = `html ${kb(html)}, css ${kb(style)} gz, script ${kb(script)} gz`
  return `${isGood(judged) ? 'good' : 'NOT '} ${scores.join('/')}  ${nuText}  axe ${judged.axe}  ${weights}  ${path}`
}

installLab()
if (!hasJava) console.log('NO JAVA: the Nu HTML checker is SKIPPED')
const data = mkdtempSync(join(tmpdir(), 'weefsel-pages-'))
const site = await startSite(data)
const browser = await launchBrowser({ debugPort: DEBUG_PORT })
try {
  console.log('performance/accessibility/best practices/seo, Lighthouse mobile; aim 95/100/100/100')
  let good = true
  for (const path of given.length > 0 ? given : await templates()) {
    const judged = await judge(browser, path)
    good = good && isGood(judged)
    console.log(line(judged))
  }
  process.exitCode = good ? 0 : 1
} finally {
  await browser.close()
  site.kill('SIGINT')
  await pause(1_500)
  rmSync(data, { recursive: true, force: true })
}
