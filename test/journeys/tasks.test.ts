import assert from 'node:assert/strict'
import type { Locator } from 'playwright-core'
import { addDays, weekday } from '../../src/platform/day.ts'
import { dayFromNow } from '../days.ts'
import { devices } from './browser.ts'
import { costOf, seenIn } from './fold.ts'
import { journey, type Walk } from './journey.ts'
import { headingOf, wordsOf } from './words.ts'

/** A small phone, as old as people keep them. */
const SMALL = { width: 360, height: 640 }
const on = {
  on: devices.filter(({ name }) => name.startsWith('phone')).map((phone) => ({ ...phone, ...SMALL })),
}
const [phone] = on.on
const SCREENS = 3
const FIELDS = 1

const NAMES = { WE: 'woensdag', TH: 'donderdag' }

/** A day of the week as a page may say it: by its name, or as today or tomorrow when it is. */
function onDay(day: keyof typeof NAMES): RegExp {
  const today = dayFromNow(0)
  const near = [
    ...(weekday(today) === day ? ['vandaag', 'nu bezig'] : []),
    ...(weekday(addDays(today, 1)) === day ? ['morgen'] : []),
  ]
  return new RegExp([NAMES[day], ...near].join('|'), 'i')
}

const FREE = /gratis/i
const PHONE = /0990-\d{6}/
const TIME = /\d{1,2}\.\d\d tot \d{1,2}\.\d\d uur|tot \d{1,2}\.\d\d uur/
const AFTERNOON = /\b1[2-7]\.\d\d (tot|uur)|nu bezig/i
const WALK_IN = /loop (zo|gewoon) binnen/i

interface Task {
  /** What people type; each must do. */
  questions: readonly string[]
  /** What the results say that they looked for. */
  understood: RegExp
  /** What the first result must be about. */
  about: RegExp
  /** What somebody reads without scrolling, in the first result and again on its own page. */
  facts: readonly RegExp[]
}

/** What can be seen of this without scrolling says all of that. */
async function assertSeen(element: Locator, facts: readonly RegExp[], question: string): Promise<void> {
  const seen = await seenIn(element)
  for (const fact of facts) assert.match(seen, fact, `“${question}”: without scrolling one sees “${seen}”`)
}

/** From the front page by one question to the page of the first result, which must be the answer. */
async function find({ page, open, look }: Walk, question: string, task: Task): Promise<void> {
  const cost = costOf(page)
  await open('/')
  await cost.type(page.locator('main input[name="q"]').first(), question)
  await page.waitForURL(/\/zoeken\?q=/)
  const first = page.locator('.weefsel-result').first()
  const title = await wordsOf(first.locator('a.weefsel-card__link'))
  const where = await wordsOf(first.locator('.weefsel-result__where'))
  assert.match(await wordsOf(first), task.about, question)
  assert.ok((await seenIn(first)).includes(title), `the whole title of “${title}” is on the first screen`)
  await assertSeen(first, [...task.facts, /gratis|€/, new RegExp(where.slice(0, 12))], question)
  assert.match(await wordsOf(page.locator('.weefsel-search__readings')), task.understood, question)
  await look('results')
  await first.locator('a.weefsel-card__link').click()
  await page.waitForURL(/\/aanbod\//)
  assert.equal(await headingOf(page), title)
  await assertSeen(page.locator('main'), [...task.facts, TIME, PHONE, new RegExp(where.slice(0, 12))], title)
  await look('answer')
  assert.deepEqual(
    [cost.screens() <= SCREENS, cost.typed() <= FIELDS],
    [true, true],
    'few screens and fields',
  )
}

const tasks: Record<string, Task> = {
  'an older person finds coffee and company for Thursday': {
    questions: ['koffie voor ouderen op donderdag', 'donderdag koffie drinken met anderen'],
    understood: /donderdag/i,
    about: /koffie/i,
    facts: [onDay('TH')],
  },
  'somebody finds help with letters and debts without an appointment': {
    questions: [
      'hulp met brieven en schulden zonder afspraak',
      'ik heb schulden en snap de brieven niet inloop',
    ],
    understood: /loop zo binnen/i,
    about: /brie|post|schuld|geld|formulier/i,
    facts: [WALK_IN],
  },
  'a newcomer finds a place to practise Dutch': {
    questions: ['nederlands oefenen', 'waar kan ik nederlands praten', 'practise dutch'],
    understood: /Nederlands/,
    about: /taal|nederlands/i,
    facts: [FREE],
  },
  'a parent finds something free for a child on Wednesday afternoon': {
    questions: ['gratis iets doen met mijn kind op woensdagmiddag', 'woensdagmiddag gratis voor kinderen'],
    understood: /woensdag/i,
    about: /kind|speel|spelen/i,
    facts: [onDay('WE'), AFTERNOON, FREE],
  },
}

for (const [name, task] of Object.entries(tasks))
  for (const question of task.questions) {
    const isFirst = question === task.questions[0]
    // The pages are the same for every question: judging how they look, and without script, is for the first.
    const way = (walk: Walk) =>
      find(isFirst ? walk : { ...walk, look: async () => undefined }, question, task)
    journey(`${name} by “${question}”`, way, isFirst || !phone ? on : { on: [phone] })
  }

journey(
  'somebody finds whom to call in the wijk',
  async ({ page, open, look }) => {
    const cost = costOf(page)
    await open('/')
    await page.locator('main a[href="/wijken/GM9901"]').click()
    await page.waitForURL(/GM9901$/)
    // The name in the list; on the map a marker may lie over it.
    await page.locator('main a[href="/wijken/WK990102"]:not(.weefsel-map__area)').first().click()
    await page.waitForURL(/WK990102$/)
    assert.equal(await headingOf(page), 'Indigowijk')
    await assertSeen(page.locator('main'), [/bel/i, /0990 ?\d{3} ?\d{3}/, /maandag/], 'whom to call')
    assert.ok(await page.locator('main a[href^="tel:"]').first().isVisible(), 'one tap calls')
    assert.deepEqual([cost.screens(), cost.typed()], [SCREENS, 0])
    await look('call')
  },
  on,
)

journey(
  'somebody who names a wijk in the box comes to whom to call there',
  async ({ page, open }) => {
    const cost = costOf(page)
    await open('/')
    await cost.type(page.locator('main input[name="q"]').first(), 'wie kan ik bellen in spindelwijk')
    await page.waitForURL(/\/zoeken\?q=/)
    await page
      .locator('.weefsel-search__readings')
      .getByRole('link', { name: 'Kijk wie je kunt bellen in Spindelwijk' })
      .click()
    await page.waitForURL(/\/wijken\/WK\d{6}$/)
    await assertSeen(page.locator('main'), [/0990 ?\d{3} ?\d{3}/], 'whom to call')
    assert.deepEqual([cost.screens(), cost.typed()], [SCREENS, FIELDS])
  },
  on,
)
