import assert from 'node:assert/strict'
import { test } from 'node:test'
import { axe, devices, fitsWidth, hasBrowser, launchBrowser } from './browser.ts'
import { journey, type Walk } from './journey.ts'
import { everyPage } from './pages.ts'
import { picture } from './shot.ts'
import { baseUrl } from './site.ts'

/** Paper is as wide for every device. */
const [, , desk] = devices

const keepsThePage = async ({ page, open, look }: Walk) => {
  const pages = await everyPage(page)
  const offer = pages['/aanbod/:id'] ?? ''
  const paths = [
    ...['/', '/wijken', '/wijken/:code', '/aanbod/:id', '/berichten/:receipt'].map(
      (route) => pages[route] ?? '',
    ),
    '/wijken?zoek=wijk',
    '/zoeken?q=koffie&domein=ontmoeting',
    `/wijken/WK990101/klopt-niet?over=service:${offer.split('/').at(-1)}`,
  ]
  const wrong: string[] = []
  const here = () => page.url().slice(new URL(page.url()).origin.length)
  const expect = async (path: string, lang: string) => {
    if (here() !== path) wrong.push(`${here()} instead of ${path}`)
    assert.equal(await page.locator('html').getAttribute('lang'), lang, path)
    assert.equal(await page.locator('main h1').count(), 1, path)
  }
  for (const path of paths) {
    await open(path)
    await page.locator('.weefsel-footer a[hreflang="en"]').click()
    await expect(path === '/' ? '/en' : `/en${path}`, 'en')
    if (path === '/' || path.endsWith('/WK990101')) await look('english')
    await page.locator('.weefsel-footer a[hreflang="nl"]').click()
    await expect(path, 'nl')
  }
  assert.deepEqual(wrong, [])
}

journey('the other language keeps the page', keepsThePage)

journey('the dark look is as clear as the light one', async ({ page, open, look }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  for (const path of ['/', '/wijken/WK990101', '/wijken/WK990101/ik-kan-iets']) {
    await open(path)
    const [ground, ink] = await page.evaluate(() => {
      const style = getComputedStyle(document.body)
      return [style.backgroundColor, style.color].map((color) =>
        (color.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0),
      )
    })
    assert.ok(Number(ground) < Number(ink), `${path} is dark: ${ground} under ${ink}`)
    await look(`dark${path}`)
  }
  await page.locator('main form button').first().click()
  await look('dark-refused')
})

journey(
  'a wijk on paper',
  async ({ page, open }) => {
    await open('/wijken/WK990101')
    await page.emulateMedia({ media: 'print' })
    for (const gone of ['.weefsel-menu', '.weefsel-breadcrumb', '.nl-skip-link', '.weefsel-footer__links'])
      assert.equal(await page.locator(gone).first().isVisible(), false, `${gone} is not on paper`)
    for (const there of [
      '.weefsel-header__notice',
      'main h1',
      '.weefsel-map__picture',
      '#plek-1',
      '#hoe-goed',
    ])
      assert.equal(await page.locator(there).first().isVisible(), true, `${there} is on paper`)
    const folded = page.locator('.weefsel-details__body').first()
    assert.ok(((await folded.boundingBox())?.height ?? 0) > 20, 'what is folded on a screen is open on paper')
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
    assert.equal(pdf.subarray(0, 5).toString(), '%PDF-')
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
    assert.ok(sheets >= 2 && sheets <= 12, `${sheets} sheets`)
  },
  { on: [desk] },
)

test('at 400 % no page scrolls sideways', { skip: hasBrowser ? false : 'no Chromium' }, async () => {
  const browser = await launchBrowser()
  try {
    // 1280 by 1024 at 400 % (WCAG 1.4.10); how fine the screen is changes nothing in the layout.
    const context = await browser.newContext({
      baseURL: await baseUrl(),
      viewport: { width: 320, height: 256 },
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    const pages = Object.entries(await everyPage(page))
    const refused = ['refused', '/berichten?nummer=x'] as const
    for (const [route, path] of [...pages, refused, ['not found', '/niets'] as const]) {
      await page.goto(path)
      await fitsWidth(page)
      await page.goto(path === '/' ? '/en' : `/en${path}`)
      await fitsWidth(page)
      await axe(page)
      if (route === '/' || route === '/wijken/:code')
        await picture(page, `zoom-${route}`.replace(/[^\w-]+/g, '-'))
    }
  } finally {
    await browser.close()
  }
})
