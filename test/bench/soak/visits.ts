import { Agent, request } from 'node:http'
import { kindsOf } from '../directory/questions.ts'
import { worldOf } from '../directory/world.ts'
import { wasClosed } from '../staff/browser.ts'

/** One visit: resolves when its last byte is there, rejects when it went wrong. `number` chooses what is asked. */
export type Visit = (number: number) => Promise<void>

interface Answer {
  status: number
  cookie: string
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

function ask(address: string, cookie: string, form?: Record<string, string>): Promise<Answer> {
  const { origin, pathname } = new URL(address)
  const body = form && new URLSearchParams(form).toString()
  const headers = {
    ...{ 'accept-encoding': 'gzip', origin, cookie },
    ...(body ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
  }
  return new Promise((resolve, reject) => {
    const sent = request(address, { agent, headers, method: body ? 'POST' : 'GET' }, (answer) => {
      const status = answer.statusCode ?? 0
      answer.resume()
      answer.once('error', reject)
      answer.once('end', () => {
        if (status >= 400) reject(new Error(`${status} ${body ? 'POST' : 'GET'} ${pathname}`))
        else resolve({ status, cookie: answer.headers['set-cookie']?.[0]?.split(';')[0] ?? '' })
      })
    })
    sent.once('error', (error: Error) => {
      if (wasClosed(sent, error)) ask(address, cookie, form).then(resolve, reject)
      else reject(error)
    })
    sent.end(body)
  })
}

/** Of a hundred visitors so many do this. */
const SHARES = {
  'search and filter': 34,
  'near me': 10,
  autocomplete: 16,
  offer: 14,
  wijk: 8,
  municipality: 2,
  home: 6,
  'list of the API': 2,
}

/**
 * A hundred visits as a site sees them, mixed: pages and typing, people and calendars, a list that is begun, read and
 * erased again, and a message about what is missing.
 */
export async function visitsOf(base: string): Promise<Visit[]> {
  const world = await worldOf(base)
  const look =
    (paths: readonly string[]): Visit =>
    async (number) => {
      await ask(base + (paths[(number * 7) % paths.length] ?? '/'), '')
    }
  const list: Visit = async (number) => {
    const thing = `offer:${world.offers[number % world.offers.length]}`
    const { cookie } = await ask(`${base}/lijstje`, '', { ding: thing, terug: '/zoeken' })
    await ask(`${base}/lijstje`, cookie)
  }
  const message: Visit = async (number) => {
    const wijk = world.wijken[number % world.wijken.length]
    await ask(`${base}/wijken/${wijk}/ik-mis-iets`, '')
    const words = { tekst: `Er is geen bankje om op te rusten (${number}).`, antwoord: 'kijken' }
    await ask(`${base}/wijken/${wijk}/ik-mis-iets`, '', words)
  }
  const people = look(['/mensen', ...world.wijken.map((code) => `/mensen?wijk=${code}`)])
  const calendar = look(world.wijken.map((code) => `/wijken/${code}/agenda.ics`))
  const kinds = kindsOf(world)
  const paged = Object.entries(SHARES).flatMap(([name, share]) => {
    const visit = look(kinds.find((kind) => kind.name === name)?.paths ?? [])
    return Array.from({ length: share }, () => visit)
  })
  const others = [list, list, message, people, people, people, calendar, calendar]
  // So that the same kind never comes in a row: every visit takes the place that 37 steps lead to, and 37 and 100 share nothing.
  const all = [...paged, ...others]
  return all.map((_, index) => all[(index * 37) % all.length] as Visit)
}
