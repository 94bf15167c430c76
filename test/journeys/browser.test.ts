import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, describe, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { axe, devices, fitsWidth, hasBrowser, launchBrowser, visitor } from './browser.ts'

const good = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Goed</title>
  <meta name="viewport" content="width=device-width"></head><body><main><h1>Goed</h1></main></body></html>`
const pages: Record<string, string> = {
  '/goed': good,
  '/fout': good.replace('<h1>', '<img src="/x.png"><h1>'),
  '/elders': good.replace('<h1>', '<img alt="" src="https://elders.example/x.png"><h1>'),
  '/breed': good.replace('<h1>', '<div style="width:2000px">breed</div><h1>'),
  '/script': good.replace('<h1>', '<script>undefinedFunction()</script><h1>'),
}

/** Each width and each kind of browser once. */
const [, phone, desk] = devices

describe('the browser of the journeys', { skip: hasBrowser ? false : 'no Chromium' }, () => {
  let browser: Browser
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(pages[request.url ?? ''] ?? '')
  })
  let base = ''

  before(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    browser = await launchBrowser()
  })
  after(async () => {
    await browser.close()
    server.close()
  })

  for (const device of [phone, desk]) {
    test(`axe and the width, on ${device.name}`, async () => {
      const { page, close } = await visitor(browser, base, device)
      await page.goto('/goed')
      await axe(page)
      await fitsWidth(page)
      await page.goto('/fout')
      await assert.rejects(axe(page), /image-alt/)
      await page.goto('/breed')
      await assert.rejects(fitsWidth(page), /2\d{3} px wide/)
      await close()
    })

    test(`another site is noticed, on ${device.name}`, async () => {
      const { page, close } = await visitor(browser, base, device)
      await page.goto('/elders')
      await assert.rejects(close(), /elders\.example/)
    })
  }

  test('a broken script is noticed', async () => {
    const { page, close } = await visitor(browser, base, desk)
    await page.goto('/script')
    await assert.rejects(close(), /undefinedFunction/)
  })
})
