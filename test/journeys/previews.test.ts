import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { renderToString } from 'preact-render-to-string'
import { allPreviews } from '../../src/ui/preview.tsx'
import { axe, launchBrowser } from './browser.ts'

const assets = join(import.meta.dirname, '../../dist/assets')

function stylesheet(): string {
  const { 'app.css': path } = JSON.parse(readFileSync(join(assets, 'manifest.json'), 'utf8')) as {
    'app.css': string
  }
  return readFileSync(join(assets, path.replace('/assets/', '')), 'utf8')
}

/** A page with nothing on it but one part of the ui; a part that is a whole page stays one. */
function pageOf(component: string, name: string, html: string, css: string): string {
  if (html.startsWith('<html'))
    return `<!doctype html>${html.replace('</head>', `<style>${css}</style></head>`)}`
  return `<!doctype html><html lang="nl"><head><title>${component}</title><style>${css}</style></head>
    <body class="weefsel-document"><main class="weefsel-main"><h1>${component}: ${name}</h1>${html}</main></body></html>`
}

let browser: Promise<Browser> | undefined

after(async () => (await browser)?.close())

describe('every preview of every component passes axe', () => {
  for (const { component, name, render } of allPreviews()) {
    test(`${component}: ${name}, light and dark`, async () => {
      browser ??= launchBrowser()
      const page = await (await browser).newPage({
        viewport: { width: 360, height: 740 },
        // Colours on their way from one scheme to the other are neither.
        reducedMotion: 'reduce',
      })
      await page.setContent(pageOf(component, name, renderToString(render()), stylesheet()))
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        await axe(page)
      }
      await page.close()
    })
  }
})
