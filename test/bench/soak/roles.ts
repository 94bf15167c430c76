import type pg from 'pg'
import type { World } from '../directory/questions.ts'
import { type Answer, type Browser, type Fields, formOn } from '../staff/browser.ts'
import { SCHEMA, signedIn, type Who } from '../staff/sign-in.ts'
import type { Visit } from './visits.ts'

/** Somebody who is signed in and works: one thing after another, as one person does. */
export interface Worker {
  who: Who
  person: Browser
  /** Her place among those who answer messages, and how many they are: each takes her own. */
  turn: number
  turns: number
}

/** What somebody does; `number` chooses with what. Throws with the page in the message when it goes wrong. */
export type Act = (worker: Worker, number: number) => Promise<void>

const at = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(1, list.length)]

/** Being asked to sign in, or to prove oneself, is wrong too: they did. */
function good(what: string, answer: Answer, status: number): Answer {
  const { status: is, to } = answer
  if (is !== status || /\/inloggen|\/mijn\/bewijs/.test(to)) throw new Error(`${is} ${what} ${to}`)
  return answer
}

const patternOf = (path: string) =>
  path
    .replace(/\?.*$/, '')
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
    .replace(/\/\d+/g, '/:number')

async function look({ person }: Worker, path: string): Promise<string> {
  return good(`GET ${patternOf(path)}`, await person.get(path), 200).html
}

/** Sends the form with this action as it stands on the page, with these fields changed. */
async function send({ person }: Worker, html: string, action: string, changed: Fields = {}): Promise<void> {
  const form = formOn(html, action)
  if (!form) throw new Error(`no form ${patternOf(action)}`)
  good(`POST ${patternOf(action)}`, await person.post(action, { ...form, ...changed }), 303)
}

const found = (html: string, pattern: RegExp) => [
  ...new Set([...html.matchAll(pattern)].map(([, path]) => String(path))),
]

/** Looks at these pages, one each time. */
const pages =
  (...paths: string[]): Act =>
  async (worker, number) =>
    void (await look(worker, at(paths, number) ?? '/'))

/** A message of her own share: looks at its sender, answers it, records a call, accepts a correction. */
const message: Act = async (worker, number) => {
  const list = await look(worker, '/werk/berichten')
  const own = found(list, /href="(\/werk\/berichten\/\d+)"/g).filter(
    (path) => Number(path.split('/').at(-1)) % worker.turns === worker.turn,
  )
  const path = at(own, number)
  if (!path) return
  const html = await look(worker, path)
  if (formOn(html, `${path}/afzender`))
    good(
      'POST sender',
      await worker.person.post(`${path}/afzender`, formOn(html, `${path}/afzender`) ?? {}),
      200,
    )
  if (formOn(html, `${path}/gesprek`) && number % 2 === 0)
    await send(worker, html, `${path}/gesprek`, { uitkomst: ['gesproken'] })
  if (!formOn(html, `${path}/antwoord`)) return
  await send(worker, html, `${path}/antwoord`, {
    antwoord: [`Dank je wel. Wij hebben het nagekeken (${number}).`],
    ...(formOn(html, `${path}/antwoord`) && /name="uitkomst"/.test(html) ? { uitkomst: ['accepted'] } : {}),
  })
}

/** “Klopt nog”, of whoever must be called. */
const call: Act = async (worker, number) => {
  const html = await look(worker, '/werk/bellen')
  const action = at(
    found(html, /action="(\/werk\/bellen\/[a-z]+\/[0-9a-f-]{36})"/g),
    number * 5 + worker.turn,
  )
  if (!action) return
  const answer = await worker.person.post(action, { uitkomst: [number % 3 === 0 ? 'geen-gehoor' : 'klopt'] })
  // Somebody else was just before: then it is not on the list any more.
  if (answer.status !== 404) good('POST /werk/bellen/:kind/:id', answer, 303)
}

/** Another time for an offer of her own, and back again. */
const hours =
  (offers: (worker: Worker) => readonly string[]): Act =>
  async (worker, number) => {
    const own = offers(worker).filter((_, index) => index % worker.turns === worker.turn % worker.turns)
    const path = `/werk/kaart/aanbod/${at(own, number)}/tijden`
    const html = await look(worker, path)
    const form = formOn(html, path)
    if (!form) throw new Error('no form for times')
    const times = { 'van-0': [number % 2 === 0 ? '10:00' : '10:15'], 'tot-0': ['11:45'] }
    const day = Object.keys(form).some((name) => name.startsWith('dag-0-')) ? {} : { 'dag-0-MO': ['ja'] }
    await send(worker, html, path, { ...times, ...day })
  }

/** Shows one thing to colleagues only, to everybody, or to nobody. */
const consent: Act = async (worker, number) => {
  const html = await look(worker, '/mijn/profiel')
  const audience = ['public', 'professionals', 'nobody'][number % 3] ?? 'public'
  await send(worker, html, '/mijn/profiel', { 'wie-doet': [audience] })
}

/** So often at most: who has five open requests is told to wait for an answer. */
const LAST_REQUEST = 80

const ask: Act = async (worker, number) => {
  const html = await look(worker, '/mijn/vraag')
  if (number % 20 === 0 && number < LAST_REQUEST && formOn(html, '/mijn/vraag'))
    await send(worker, html, '/mijn/vraag', {
      soort: ['question'],
      tekst: [`Wat weten jullie van mij? (${number})`],
    })
}

const account: Act = async (worker, number) => {
  const path = at(
    found(await look(worker, '/werk/beheer/mensen'), /href="(\/werk\/beheer\/mensen\/[0-9a-f-]{36})"/g),
    number,
  )
  if (path) await look(worker, path)
}

const words: Act = async (worker) => {
  const html = await look(worker, '/werk/beheer/teksten')
  await send(worker, html, '/werk/beheer/teksten')
}

/** What each role does, in turn. */
function actsOf(offers: (worker: Worker) => readonly string[]): Record<Who['role'], readonly Act[]> {
  return {
    resident: [
      pages('/mijn', '/mijn/gegevens', '/mijn/logboek', '/zoeken?q=koffie', '/mijn/beveiliging'),
      ask,
    ],
    editor: [pages('/werk', '/werk/kaart', '/mijn/organisaties'), hours(offers), pages('/werk/gemist')],
    worker: [
      message,
      pages('/werk', '/werk/berichten', '/werk/versheid', '/mensen', '/werk/gemist'),
      ...[consent, call],
    ],
    coordinator: [
      pages('/werk', '/werk/wijzigingen', '/werk/mensen', '/werk/dubbel', '/werk/aanvragen', '/werk/woorden'),
      ...[message, call, hours(offers)],
    ],
    adviser: [pages('/werk', '/werk/versheid', '/werk/zoekvragen', '/werk/gemist', '/werk/versheid/bestand')],
    administrator: [
      pages('/werk', '/werk/beheer', '/werk/beheer/paginas', '/werk/beheer/nakijken'),
      account,
      words,
    ],
    privacy: [pages('/werk', '/werk/logboek', '/werk/verzoeken', '/werk/vernietiging')],
  }
}

/** Three of each who answers or edits, one of each other. */
async function peopleOf(db: pg.Client, { municipalities }: World): Promise<Who[]> {
  const { rows: mailboxes } = await db.query<{ email: string }>(
    `select email from ${SCHEMA}.person_mailbox order by email limit 6`,
  )
  const { rows: organizations } = await db.query<{ id: string }>(
    `select organization_id as id from ${SCHEMA}.service where status = 'active' and organization_id is not null
     group by 1 order by count(*) desc, 1 limit 3`,
  )
  const mail = (index: number) => mailboxes[index]?.email ?? ''
  return [
    ...[0, 1, 2].map((index) => ({ email: `bewoner${index}@bench.example`, role: 'resident' as const })),
    ...organizations.map(({ id }, index) => ({
      ...{ email: `redacteur${index}@bench.example`, role: 'editor' as const, organizationId: id },
    })),
    ...[0, 1, 2].map((index) => ({
      ...{ email: mail(index), role: 'worker' as const, areaCode: municipalities[0] ?? '' },
    })),
    ...[0, 1, 2].map((index) => ({ email: mail(index + 3), role: 'coordinator' as const })),
    ...(['adviser', 'administrator', 'privacy'] as const).map((role) => ({
      ...{ email: `${role}@bench.example`, role },
    })),
  ]
}

/** Offers that somebody may change: of her organisation, else those of nobody in this bench. */
async function offersOf(
  db: pg.Client,
  { organizationId }: Who,
  edited: readonly string[],
): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>(
    `select id from ${SCHEMA}.service where status = 'active'
       and case when $1::uuid is null then organization_id <> all ($2::uuid[]) else organization_id = $1 end
     order by id limit 90`,
    [organizationId ?? null, edited],
  )
  return rows.map(({ id }) => id)
}

/**
 * Visits by people with every role, by turns, under the names of their roles. Everybody is signed in once, here; social
 * workers and coordinators take the profile that waits for them. One person does one thing at a time; `took` hears how long, without the waiting for
 * what she was doing still.
 */
export async function roleVisits(
  base: string,
  { db, world, took }: { db: pg.Client; world: World; took(role: string, ms: number): void },
): Promise<Visit[]> {
  const offers = new Map<string, string[]>()
  const acts = actsOf(({ who }) => offers.get(who.email) ?? [])
  const people = await peopleOf(db, world)
  const answering = people.filter(({ role }) => role === 'worker' || role === 'coordinator')
  const edited = people.flatMap(({ organizationId }) => organizationId ?? [])
  const visits: Visit[] = []
  for (const who of people) {
    const person = await signedIn(base, db, who)
    const turn = Math.max(0, answering.indexOf(who))
    const turns = who.role === 'editor' ? 1 : answering.length
    const worker = { who, person, turn, turns }
    offers.set(who.email, await offersOf(db, who, edited))
    if (answering.includes(who)) await person.post('/mijn/profiel/aannemen', {})
    let busy: Promise<unknown> = Promise.resolve()
    let number = 0
    visits.push(() => {
      const todo = acts[who.role]
      const act = todo[number % todo.length] as Act
      const round = Math.floor(number / todo.length)
      number += 1
      const done = busy.then(async () => {
        const began = performance.now()
        await act(worker, round)
        took(who.role, performance.now() - began)
      })
      busy = done.catch(() => undefined)
      return done.catch((error: Error) => {
        throw new Error(`${who.role}: ${error.message}`)
      })
    })
  }
  return visits
}
