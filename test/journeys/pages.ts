import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

const routes = readFileSync(join(import.meta.dirname, '../routes.txt'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('GET '))
  .map((line) => line.slice(4).trim())

/** Answers that are no page. */
const files = [
  '/.well-known/security.txt',
  '/favicon.ico',
  '/healthz',
  '/icon.svg',
  '/metrics',
  '/robots.txt',
  '/sitemap.xml',
  '/gemeenten/:code',
  '/inzicht/bereik/algoritme.json',
  '/inzicht/bereik/bestand.csv',
  // Older addresses that lead to the results.
  '/wijken/:code/aanbod',
  '/wijken/:code/plekken',
]
const isFile = (route: string) =>
  files.includes(route) || /^\/api\/|\.ics$|:file|\/foto\/|^\/uiterlijk\/|^\/inloggen\/via\//.test(route)
/** Pages of who signed in: a visitor is asked to sign in at each of them, and they are seen in journeys of their own. */
const isOwn = (route: string) => /^\/((werk|mijn)\/.|inzicht\/bereik\/plannen)/.test(route)
/** What nobody has: the page says that it is not there. */
const NO_LINK = '0'.repeat(26)

const hrefOf = (page: Page, start: string) =>
  page.locator(`main a[href^="${start}"]`).first().getAttribute('href')

/** Sends a message by the form; returns the path of its receipt. */
async function sendOne(page: Page): Promise<string> {
  await page.goto('/wijken/WK990102/ik-mis-iets')
  await page.locator('[name="tekst"]').fill('Een bankje in de zon, bij de halte van de bus.')
  await page.locator('main form button').first().click()
  await page.waitForURL(/\/berichten\//)
  return new URL(page.url()).pathname
}

/** An address for every page there is, by its route: a route without one fails, so that no page can be forgotten. */
export async function everyPage(page: Page): Promise<Record<string, string>> {
  await page.goto('/wijken/WK990101')
  const [offer, place] = [await hrefOf(page, '/aanbod/'), await hrefOf(page, '/plekken/')]
  const message = await sendOne(page)
  await page.goto('/netwerken')
  const network = await hrefOf(page, '/netwerken/')
  await page.goto(String(network))
  const organization = await hrefOf(page, '/organisaties/')
  await page.goto('/mensen')
  const person = await hrefOf(page, '/mensen/')
  const examples: Record<string, string | null> = {
    '/mensen/:id': person,
    '/mensen/:id/bericht': `${person}/bericht`,
    '/aanbod/:id': offer,
    '/plekken/:id': place,
    '/organisaties/:id': organization,
    '/organisaties/:id/bijhouden': `${organization}/bijhouden`,
    '/netwerken/:taxonomy/:id': network,
    // A list is of one visitor; what anybody sees is that it is not there.
    '/lijstje/:link': `/lijstje/${NO_LINK}`,
    '/inzicht/bereik/plan/:link': `/inzicht/bereik/plan/${NO_LINK}`,
    '/bezwaar/:link': `/bezwaar/${NO_LINK}`,
    '/herinnering/:link': `/herinnering/${NO_LINK}`,
    '/herinnering/:link/aanpassen': `/herinnering/${NO_LINK}/aanpassen`,
    '/herinnering/lijst/:link': `/herinnering/lijst/${NO_LINK}`,
    '/pagina/:slug': '/pagina/over-ons',
    '/zoeken': '/zoeken?q=koffie',
    '/inzicht/bereik/:code': '/inzicht/bereik/BU99010801',
    '/berichten/:receipt': message,
    '/berichten/:receipt/intrekking': `${message}/intrekking`,
  }
  const pages = routes
    .filter((route) => !isFile(route) && !isOwn(route))
    .map((route) => [route, examples[route] ?? route.replace('/wijken/:code', '/wijken/WK990101')] as const)
  for (const [route, path] of pages)
    assert.doesNotMatch(path, /:/, `give ${route} an address in ${import.meta.filename}`)
  return Object.fromEntries(pages)
}
