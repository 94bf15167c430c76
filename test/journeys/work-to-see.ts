import assert from 'node:assert/strict'
import { setTimeout as pause } from 'node:timers/promises'
import { type Colleague, linkOn, post, type RoleName } from './colleagues.ts'
import { baseUrl, operator } from './site.ts'
import { headingOf } from './words.ts'

type Team = Readonly<Record<RoleName, Colleague>>

/** Things in the pages of the work, so that each shows what it is for; their addresses by name. */
export interface Made {
  message: string
  claim: string
  file: string
  sample: number
  look: string
  ownPage: string
  request: string
  /** The number of a computation of reach that is done and not published. */
  run: number
}

const HEAD = 'naam;omschrijving;organisatie;telefoon'
/** Two rows that are one thing: a pair for who merges. */
const DOUBLE = [
  'Haakmiddag Tuinhuis;Samen haken;Haakclub;0990 123456',
  'Haak-middag Tuinhuis;Haken;Haakclub;0990 123456',
]
/** A row that looks like what is there, and one that cannot be read. */
const MORE = ['Haakmiddag Tuinhuis;Samen haken;De Haakclub;0990 123456', 'Kapot;Niets;Haakclub;onbekend']

/** A message with a sender, in the wijk of the worker. */
async function tell({ page }: Colleague): Promise<void> {
  await page.goto('/wijken/WK990101/ik-mis-iets')
  await page.locator('[name="tekst"]').fill('Op zondag is er nergens koffie.')
  await page.locator('input[value="mailen"]').check()
  await page.locator('[name="email"]').fill('melder@mail.example')
  await page.locator('main form button').first().click()
  await page.waitForURL(/\/berichten\//)
}

/** A phone number that an editor changes: it waits for a coordinator. A text is changed at once and can be undone. */
async function change({ page }: Colleague, organization: string): Promise<void> {
  await page.goto(`/werk/kaart/organisaties/${organization}/contact`)
  await page.locator('[name="telefoon-0"]').fill('0990 765 432')
  await page.locator('main form button').first().click()
  await page.waitForURL(/gedaan=/)
  await page.goto(`/werk/kaart/organisaties/${organization}/tekst`)
  await page.locator('[name="uitleg"]').fill('Wij helpen buren die elkaar iets willen leren.')
  await page.locator('main form button').first().click()
  await page.waitForURL(/gedaan=/)
}

async function ask({ page }: Colleague, organization: string): Promise<string> {
  await page.goto(`/organisaties/${organization}/bijhouden?weg=request`)
  await page.locator('[name="reden"]').fill('Ik ben de penningmeester van deze club.')
  await page.locator('main form button').first().click()
  await page.waitForURL(/\/mijn\/aanvragen\//)
  return new URL(page.url()).pathname
}

/** Waits until nothing is being read. */
async function done({ page }: Colleague, path: string): Promise<void> {
  for (let tries = 0; tries < 120; tries += 1) {
    await page.goto(path)
    if ((await page.locator('progress').count()) === 0) return
    await pause(500)
  }
  assert.fail('the file was not read within a minute')
}

/** A list, tried. */
async function bring(who: Colleague, name: string, rows: readonly string[]): Promise<string> {
  const { page } = who
  await page.goto('/werk/inlezen')
  const buffer = Buffer.from(`${[HEAD, ...rows].join('\n')}\n`)
  await page.locator('[name="bestand"]').setInputFiles({ name: `${name}.csv`, mimeType: 'text/csv', buffer })
  await page.locator('main form:has([name="bestand"]) button').click()
  await page.waitForURL(/\/werk\/inlezen\/[0-9a-f-]{36}$/)
  const { pathname } = new URL(page.url())
  await page.locator('[name="van"]').fill('De Haakclub')
  await page.locator('[name="licentie"]').selectOption('CC0-1.0')
  await page.locator('main form:has([name="licentie"]) button').last().click()
  await done(who, pathname)
  return pathname
}

/** One list on the map with a double in it, and another tried that looks like it. */
async function bringTwo(who: Colleague): Promise<string> {
  const first = await bring(who, 'haakclub', DOUBLE)
  await who.page.locator('main form[action$="/echt"] button').click()
  await who.page.waitForURL(new RegExp(`${first}$`))
  await done(who, first)
  await operator('directory', 'duplicates')
  return bring(who, 'haakclub-2', MORE)
}

/** Has reach computed; the invented area has one that is published. */
async function reckon(adviser: Colleague): Promise<number> {
  const { to } = await post(adviser, '/werk/bereik', {})
  await done(adviser, `${to}?stil`)
  return Number(/\d+$/.exec(to)?.[0])
}

async function arrange(administrator: Colleague): Promise<Pick<Made, 'look' | 'ownPage'>> {
  const { page } = administrator
  await page.goto('/werk/beheer/uiterlijk')
  await page.locator('[name="kleur"]').fill('#7a1f5c')
  await page.locator('main form[action$="/uiterlijk"] button').last().click()
  await page.waitForURL(/\/uiterlijk\/[0-9a-f-]{36}/)
  const look = new URL(page.url()).pathname
  await page.goto('/werk/beheer/paginas/nieuw?titel=Over%20ons')
  await page.locator('[name="tekst"]').fill('## Wie wij zijn\n\nWij zijn **buren**.')
  await page.locator('main button[value="publiceer"]').click()
  await page.waitForURL(/\/paginas\/[0-9a-f-]{36}/)
  const ownPage = new URL(page.url()).pathname
  await post(administrator, '/werk/beheer/mensen/uitnodigen', {
    ...{ mail: 'genodigd@mail.example', rol: 'worker', gebied: 'WK990102', taal: 'nl' },
  })
  return { look, ownPage }
}

/** Fills the pages of the work of the invented area: one of each thing that somebody has to do with there. */
export async function workToSee(team: Team, organization: string, other: string): Promise<Made> {
  const { resident, editor, coordinator, administrator, adviser, privacy, worker } = team
  await tell(resident)
  await change(editor, organization)
  const asked = await ask(resident, other)
  await post(resident, '/mijn/app', {})
  await post(resident, '/mijn/adres', { email: 'ander@mail.example' })
  await post(resident, '/mijn/vraag', { soort: 'question', tekst: 'Hoe lang bewaren jullie mijn adres?' })
  const file = await bringTwo(coordinator)
  const drawn = await post(coordinator, '/werk/steekproef', { aantal: '5' })
  const sample = Number(/\d+/.exec(drawn.to)?.[0])
  const base = await baseUrl()
  for (const word of ['kettingzaag', 'luchtballon'])
    for (let times = 0; times < 6; times += 1) await fetch(`${base}/zoeken?q=${word}`)
  await coordinator.page.goto(`/organisaties/${organization}`)
  const organisatie = await headingOf(coordinator.page)
  await post(coordinator, '/werk/mensen/nieuw', {
    ...{ naam: 'Nel Nieuwlijn', werk: 'buurtwerker', organisatie, mail: worker.email },
    ...{ taal: 'nl', wijk: 'WK990101' },
  })
  await post(worker, '/mijn/profiel/aannemen', {})
  return {
    ...{ file, sample, ...(await arrange(administrator)) },
    run: await reckon(adviser),
    claim: asked,
    message: await linkOn(
      coordinator.page,
      '/werk/berichten?soort=missing&wijk=WK990101',
      /^\/werk\/berichten\/\d+$/,
    ),
    request: await linkOn(privacy.page, '/werk/verzoeken', /^\/werk\/verzoeken\/\d+$/),
  }
}
