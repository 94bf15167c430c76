import assert from 'node:assert/strict'
import type { Locator, Page } from 'playwright-core'
import { nl as freshness } from '../../src/web/freshness/texts.nl.ts'
import { devices } from './browser.ts'
import { journey } from './journey.ts'
import { baseUrl, letterTo, operator } from './site.ts'
import { headingOf, wordsOf } from './words.ts'

interface Due {
  kind: string
  id: string
  name: string
  organizationId: string | null
}

/** An activity that is on each Tuesday alone, whose term is over, of an organisation that publishes an address. */
interface OnTuesday {
  id: string
  name: string
  organization: string
  email: string
}

interface Offer {
  schedules?: { days?: string[]; frequency?: string; season?: object; interval?: number }[]
}

const onTuesday = ({ schedules = [] }: Offer) =>
  schedules.some(
    ({ days, frequency, season, interval }) =>
      days?.join() === 'TU' && frequency === 'weekly' && !season && !interval,
  )

const taken = new Set<string>()

/** Another organisation for each device: it gets one letter a week. */
async function findOne(): Promise<OnTuesday> {
  const base = await baseUrl()
  const ask = async (path: string) => (await fetch(`${base}/api/v1/${path}`)).json()
  const { items } = JSON.parse(await operator('freshness', 'list', '--json', '--limit', '2000')) as {
    items: Due[]
  }
  for (const { kind, id, name, organizationId } of items) {
    if (kind !== 'service' || !organizationId || taken.has(organizationId)) continue
    const { email } = (await ask(`organizations/${organizationId}`)) as { email?: string }
    if (!email || !onTuesday((await ask(`offers/${id}`)) as Offer)) continue
    taken.add(organizationId)
    return { id, name, organization: organizationId, email }
  }
  throw new Error('the demo has no activity on Tuesday alone that is past its term')
}

/** The text of a letter as its reader sees it (RFC 2045, 6.7). */
function readLetter(raw: string): string {
  const body = raw.slice(raw.search(/\r?\n\r?\n/))
  if (!/^Content-Transfer-Encoding: quoted-printable/im.test(raw)) return body
  const bytes = body
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

/** What a hand does, counted. */
function hand(page: Page) {
  const count = { taps: 0, fields: 0 }
  return {
    count,
    async tap(what: Locator) {
      count.taps += 1
      await what.click()
      await page.waitForLoadState()
    },
    async type(field: Locator, words: string) {
      count.taps += 1
      count.fields += 1
      await field.click()
      await field.fill(words)
    },
  }
}

journey(
  'an organisation changes the hours of Tuesday from the reminder in its mail, without signing in',
  async ({ page, open, look }) => {
    const { id, name, organization, email } = await findOne()
    await operator('freshness', 'mails', 'on')
    await operator('freshness', 'run', '--weekend', '--organization', organization, '--site', await baseUrl())
    const letter = readLetter(await letterTo(email))
    const link = new RegExp(`${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}[^\n]*\n(\\S+)`).exec(letter)?.[1]
    assert.ok(link, `no link for ${name} in:\n${letter}`)
    const { pathname } = new URL(link)
    const { count, tap, type } = hand(page)
    count.taps += 1
    await open(pathname)
    assert.equal(await headingOf(page), name)
    await look('asked')
    await tap(page.getByRole('link', { name: freshness.asked.change, exact: true }))
    await look('form')
    const line = page.locator('fieldset.weefsel-hours__line', { has: page.locator('[name$="-TU"]:checked') })
    await type(line.locator('[name^="van-"]'), '9.15')
    await tap(page.getByRole('button', { name: freshness.change.save }))
    assert.ok((await wordsOf(page.locator('main'))).includes(freshness.asked.said.changed))
    await look('thanked')
    assert.ok(count.taps <= 6 && count.fields === 1, `${count.taps} taps, ${count.fields} fields`)
    await open(`/aanbod/${id}`)
    const words = await wordsOf(page.locator('main'))
    assert.match(words, /elke dinsdag, 9\.15/)
    assert.match(words, /Gecontroleerd op .* door de organisatie/)
    await look('offer')
  },
  { on: [devices[0], devices[1]] },
)
