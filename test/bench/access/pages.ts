import type pg from 'pg'
import type { World } from '../directory/questions.ts'
import { type Browser, formOn } from '../staff/browser.ts'
import { SCHEMA, signedIn, type Who } from '../staff/sign-in.ts'

/** A kind of page, its addresses, and the cookie of who asks; `form` is sent along when there is one. */
export interface Page {
  name: string
  paths: readonly string[]
  cookie: string
  form?: string
}

const WORDS = ['koffie', 'schulden', 'taalles', 'wandelen', 'mantelzorg', 'samen+eten', 'yoga', 'repair+cafe']

/** Roles are given for the first municipality: its social worker has a tenth of the messages, and the same pages either way. */
const people = (municipality: string): Record<'worker' | 'coordinator', Who> => ({
  worker: { email: 'werker@bench.example', role: 'worker', areaCode: municipality },
  coordinator: { email: 'coordinator@bench.example', role: 'coordinator' },
})

/** Open messages of which she may ask who sent them. */
async function messagesOf(person: Browser): Promise<string[]> {
  const paths = new Set<string>()
  for (const page of [1, 2, 3]) {
    const { html } = await person.get(`/werk/berichten?pagina=${page}`)
    for (const [, path = ''] of html.matchAll(/href="(\/werk\/berichten\/\d+)"/g)) paths.add(path)
  }
  const found: string[] = []
  for (const path of paths) if (formOn((await person.get(path)).html, `${path}/afzender`)) found.push(path)
  return found
}

/** The pages that matter, with those who may see them signed in at `base`. */
export async function pagesOf(base: string, db: pg.Client, world: World): Promise<Page[]> {
  const { worker, coordinator } = people(world.municipalities[0] ?? '')
  const [works, coordinates] = [await signedIn(base, db, worker), await signedIn(base, db, coordinator)]
  const { rows } = await db.query<{ id: string }>(`select id from ${SCHEMA}.person order by id`)
  const persons = rows.map(({ id }) => `/mensen/${id}`)
  const messages = await messagesOf(works)
  if (messages.length === 0) throw new Error('no sender to look at')
  const open = { cookie: '' }
  const asWorker = { cookie: works.cookie() }
  const asCoordinator = { cookie: coordinates.cookie() }
  return [
    {
      name: 'search, anybody',
      paths: world.wijken.flatMap((code, index) => [
        `/zoeken?q=${WORDS[index % WORDS.length]}`,
        `/zoeken?q=${WORDS[(index + 3) % WORDS.length]}&in=${code}`,
      ]),
      ...open,
    },
    { name: 'wijk, anybody', paths: world.wijken.map((code) => `/wijken/${code}`), ...open },
    { name: 'person, anybody', paths: persons, ...open },
    { name: 'person, social worker', paths: persons, ...asWorker },
    { name: 'inbox, social worker', paths: ['/werk/berichten'], ...asWorker },
    { name: 'inbox, coordinator', paths: ['/werk/berichten', '/werk'], ...asCoordinator },
    { name: 'message, social worker', paths: messages, ...asWorker },
    {
      name: 'sender, social worker',
      paths: messages.map((path) => `${path}/afzender`),
      ...{ ...asWorker, form: 'toon=ja' },
    },
    { name: 'profiles, coordinator', paths: ['/werk/mensen'], ...asCoordinator },
  ]
}
