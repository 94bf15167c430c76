import assert from 'node:assert/strict'
import { parseHTML } from 'linkedom'
import { houseRules } from './house-rules.ts'
import type { Visited } from './visited.ts'

/** Anything that answers requests in memory: the whole app or one part of it. */
export type App = { request(path: string, init?: RequestInit): Response | Promise<Response> }

export type ClientOptions = {
  host?: string
  lang?: 'nl' | 'en'
  headers?: Record<string, string>
}

/** What must come back. `redirect` is the Location. */
export type Expected = { status: number; redirect?: string; headers?: Record<string, string> }

export type Answer = {
  status: number
  headers: Headers
  document: Document
  text: string
  html: string
  json(): unknown
}

/** Text or lists of text; a list is sent as the same field several times. */
export type Fields = Record<string, string | string[]>

const isHtml = (headers: Headers) => (headers.get('content-type') ?? '').startsWith('text/html')

function encode(fields: Fields): string {
  const pairs = Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one]))
  return new URLSearchParams(pairs).toString()
}

/** The document of some HTML, as a browser would hold it. */
export function parse(html: string): Document {
  return parseHTML(html).document as unknown as Document
}

function checkHouse(page: Visited): void {
  const problems = houseRules.flatMap((rule) => rule(page))
  assert.ok(problems.length === 0, `house rules on ${page.path}:\n  ${problems.join('\n  ')}`)
}

async function answer(response: Response, path: string, options: Required<ClientOptions>): Promise<Answer> {
  const { status, headers } = response
  const html = await response.text()
  const document = parse(isHtml(headers) ? html : '<html></html>')
  if (isHtml(headers))
    checkHouse({ path, host: options.host, lang: options.lang, status, headers, html, document })
  const body = isHtml(headers) ? document.body.textContent : html
  const text = (body ?? '').replace(/\s+/g, ' ').trim()
  return { status, headers, document, text, html, json: () => JSON.parse(html) }
}

/** Cookies of one visitor, kept as a browser would, without their attributes. */
class CookieJar {
  readonly #cookies = new Map<string, string>()

  keep(headers: Headers): void {
    for (const cookie of headers.getSetCookie()) {
      const [, name = '', value = ''] = cookie.match(/^([^=]+)=([^;]*)/) ?? []
      if (value === '' || /max-age=0/i.test(cookie)) this.#cookies.delete(name)
      else this.#cookies.set(name, value)
    }
  }

  get header(): Record<string, string> {
    const pairs = [...this.#cookies].map(([name, value]) => `${name}=${value}`)
    return pairs.length > 0 ? { cookie: pairs.join('; ') } : {}
  }
}

/**
 * A visitor that holds every HTML page to the house rules and fails the test on the first broken one.
 * Each request names the status it expects, and where it must be sent on to: nothing is followed by itself.
 * English pages are asked for by their /en address; `lang: 'en'` puts it in front.
 */
export function client(app: App, options: ClientOptions = {}) {
  const { host = 'weefsel.test', lang = 'nl', headers = {} } = options
  const jar = new CookieJar()

  async function send(path: string, init: RequestInit, expected: Expected): Promise<Answer> {
    const address = lang === 'en' && !/^\/en(\/|$)/.test(path) ? `/en${path}` : path
    const sent = {
      host,
      ...jar.header,
      ...headers,
      ...expected.headers,
      ...(init.headers as Record<string, string>),
    }
    const response = await app.request(`http://${host}${address}`, {
      ...init,
      headers: sent,
      redirect: 'manual',
    })
    jar.keep(response.headers)
    const { status } = response
    if (status !== expected.status) {
      assert.fail(
        `${init.method} ${address}: ${status} instead of ${expected.status}\n${(await response.text()).slice(0, 2000)}`,
      )
    }
    const location = response.headers.get('location')
    assert.equal(location, expected.redirect ?? null, `${init.method} ${address}: where it sends on to`)
    return answer(response, address, { host, lang: /^\/en(\/|$)/.test(address) ? 'en' : lang, headers })
  }

  return {
    /** For a form with a file, which goes around this client. */
    cookie: () => jar.header.cookie ?? '',
    get: (path: string, expected: Expected = { status: 200 }) => send(path, { method: 'GET' }, expected),
    post: (path: string, fields: Fields, expected: Expected) =>
      send(
        path,
        {
          method: 'POST',
          body: encode(fields),
          headers: { 'content-type': 'application/x-www-form-urlencoded', origin: `http://${host}` },
        },
        expected,
      ),
  }
}
