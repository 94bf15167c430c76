import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { renderToString } from 'preact-render-to-string'
import { allPreviews } from '../../src/ui/preview.tsx'
import { axe, launchBrowser } from './browser.ts'

const assets = join(import.meta.dirname, '../../dist/assets')

/** The stylesheet of every theme, by its name. */
function stylesheets(): [string, string][] {
  const { themes } = JSON.parse(readFileSync(join(assets, 'manifest.json'), 'utf8')) as {
    themes: Record<string, { css: string }>
  }
  return Object.entries(themes).map(([name, { css }]) => [
    name,
    readFileSync(join(assets, css.replace('/assets/', '')), 'utf8'),
  ])
}

/** A page with nothing on it but one part of the ui; a part that is a whole page stays one. */
function pageOf(component: string, name: string, html: string, css: string): string {
  if (html.startsWith('<html'))
    return `<!doctype html>${html.replace('</head>', `<style>${css}</style></head>`)}`
  return `<!doctype html><html lang="nl"><head><title>${component}</title><style>${css}</style></head>
    <body class="weefsel-document"><main class="weefsel-main"><h1>${component}: ${name}</h1>${html}</main></body></html>`
}

let browser: Promise<Browser> | undefined
let page: Promise<Page> | undefined

/** One page for all parts: opening one takes longer than looking at it. */
async function onePage(): Promise<Page> {
  browser ??= launchBrowser()
  page ??= (await browser).newPage({
    viewport: { width: 360, height: 740 },
    // Colours on their way from one scheme to the other are neither.
    reducedMotion: 'reduce',
  })
  return page
}

after(async () => (await browser)?.close())

describe('every preview of every component passes axe', () => {
  for (const { component, name, render } of allPreviews()) {
    test(`${component}: ${name}, in every theme, light and dark`, async () => {
      const here = await onePage()
      for (const [index, [, css]] of stylesheets().entries()) {
        await here.setContent(pageOf(component, name, renderToString(render()), css))
        for (const colorScheme of ['light', 'dark'] as const) {
          await here.emulateMedia({ colorScheme })
          // Another theme is the same part in other colours.
          await axe(here, index === 0 && colorScheme === 'light' ? undefined : ['color-contrast'])
        }
      }
    })
  }
})
