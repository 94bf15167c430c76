import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { axe, devices, visitor } from '../../journeys/browser.ts'
import type { Template } from './templates.ts'

const lab = join(import.meta.dirname, '../lab/node_modules')
export const DEBUG_PORT = 9333
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const

interface Category {
  score: number | null
  auditRefs: { id: string; weight: number }[]
}
interface Result {
  lhr: {
    categories: Record<string, Category>
    audits: Record<string, { score: number | null; title: string; displayValue?: string }>
  }
}
type Lighthouse = { default(url: string, flags: object): Promise<Result> }

/**
 * Scores of Lighthouse (mobile, lab). A page that asks not to be listed (results, lists) is not blamed for that: the one
 * audit that looks whether it may be is left out.
 */
export async function lighthouse(url: string, { cookie }: Template, listed: boolean): Promise<number[]> {
  const { default: run } = (await import(join(lab, 'lighthouse/core/index.js'))) as Lighthouse
  const flags = {
    ...{ port: DEBUG_PORT, onlyCategories: [...CATEGORIES], logLevel: 'error' },
    ...(cookie ? { extraHeaders: { Cookie: cookie } } : {}),
    ...(listed ? {} : { skipAudits: ['is-crawlable'] }),
  }
  let { lhr } = await run(url, flags)
  // On a busy machine a trace may miss the paint; then there is no score at all, and one more look is fair.
  if (CATEGORIES.some((name) => lhr.categories[name]?.score === null)) ({ lhr } = await run(url, flags))
  for (const name of CATEGORIES) {
    const weighed = lhr.categories[name]?.auditRefs.filter(({ weight }) => weight > 0) ?? []
    for (const { id } of weighed) {
      const { score = 1, title = id, displayValue = '' } = lhr.audits[id] ?? {}
      if (score !== null && score < 0.9) console.log(`  lighthouse: ${title} ${displayValue}`)
    }
  }
  return CATEGORIES.map((name) => Math.round((lhr.categories[name]?.score ?? 0) * 100))
}

export const hasJava = spawnSync('java', ['-version']).status === 0

/** Errors of the Nu HTML checker; null without Java. */
export function nuErrors(html: string): number | null {
  if (!hasJava) return null
  const folder = mkdtempSync(join(tmpdir(), 'weefsel-nu-'))
  const file = join(folder, 'page.html')
  writeFileSync(file, html)
  const args = ['-jar', join(lab, 'vnu-jar/build/dist/vnu.jar'), '--format', 'json', file]
  const { stderr } = spawnSync('java', args, { encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  const { messages } = JSON.parse(stderr) as { messages: { type: string; message: string }[] }
  const errors = messages.filter(({ type }) => type === 'error')
  for (const { message } of errors) console.log(`  nu: ${message}`)
  return errors.length
}

/** 1 when axe-core finds anything, else 0; what it finds is printed. */
export async function axeErrors(browser: Browser, base: string, { path, cookie }: Template): Promise<number> {
  const { page, close } = await visitor(browser, base, devices[0])
  const [name = '', value = ''] = (cookie ?? '').split('=')
  if (cookie) await page.context().addCookies([{ name, value, url: base }])
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

type Pa11y = {
  default(
    url: string,
    options: object,
  ): Promise<{ issues: { code: string; message: string; selector: string }[] }>
}

/** Errors of pa11y with HTML CodeSniffer (WCAG 2 AA); axe is asked apart. It starts a Chromium of its own. */
export async function pa11yErrors(url: string, { cookie }: Template): Promise<number> {
  const { default: run } = (await import(join(lab, 'pa11y/lib/pa11y.js'))) as Pa11y
  const { issues } = await run(url, {
    ...{ standard: 'WCAG2AA', runners: ['htmlcs'], timeout: 60_000 },
    ...(cookie ? { headers: { Cookie: cookie } } : {}),
    chromeLaunchConfig: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    },
  })
  for (const { code, message, selector } of issues) console.log(`  pa11y: ${code}: ${message} (${selector})`)
  return issues.length
}
