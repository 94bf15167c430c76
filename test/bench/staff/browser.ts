import { Agent, type ClientRequest, request } from 'node:http'
import { parse } from '../../request.ts'

/** What came back. `to` is where the answer sends somebody on to, '' when it does not. */
export interface Answer {
  status: number
  to: string
  html: string
}

/** What a form sends, by the names of its fields. */
export type Fields = Record<string, readonly string[]>

const agent = new Agent({ keepAlive: true, maxSockets: 128 })
const encoded = (fields: Fields) =>
  new URLSearchParams(Object.entries(fields).flatMap(([name, list]) => list.map((each) => [name, each])))

/** Whether a connection that stayed open was closed just when it was used again: then a browser asks once more. */
export const wasClosed = ({ reusedSocket }: ClientRequest, error: Error) =>
  reusedSocket && (error as NodeJS.ErrnoException).code === 'ECONNRESET'

/** A browser of one person: keeps cookies, follows nothing by itself, packs nothing out. */
export function browser(base: string) {
  const jar = new Map<string, string>()

  function keep(cookies: readonly string[]): void {
    for (const cookie of cookies) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      if (value === '' || /max-age=0/i.test(cookie)) jar.delete(name)
      else jar.set(name, value)
    }
  }

  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')

  function ask(method: 'GET' | 'POST', path: string, fields?: Fields): Promise<Answer> {
    const body = fields && encoded(fields).toString()
    const headers = {
      cookie: cookie(),
      ...(fields ? { origin: base, 'content-type': 'application/x-www-form-urlencoded' } : {}),
    }
    return new Promise((resolve, reject) => {
      const sent = request(base + path, { agent, method, headers }, (answer) => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.once('error', reject)
        answer.once('end', () => {
          keep(answer.headers['set-cookie'] ?? [])
          const html = Buffer.concat(parts).toString()
          resolve({ status: answer.statusCode ?? 0, to: answer.headers.location ?? '', html })
        })
      })
      sent.once('error', (error: Error) => {
        if (wasClosed(sent, error)) ask(method, path, fields).then(resolve, reject)
        else reject(error)
      })
      sent.end(body)
    })
  }

  return {
    /** For a request that goes around this browser. */
    cookie,
    get: (path: string) => ask('GET', path),
    post: (path: string, fields: Fields) => ask('POST', path, fields),
  }
}
export type Browser = ReturnType<typeof browser>

/** What the form with this action on a page would send now, without its buttons; null when there is none. */
export function formOn(html: string, action: string): Fields | null {
  const form = [...parse(html).querySelectorAll('form')].find(
    (each) => each.getAttribute('action') === action,
  )
  if (!form) return null
  const fields: Record<string, string[]> = {}
  const add = (name: string, value: string) => {
    fields[name] = [...(fields[name] ?? []), value]
  }
  for (const each of form.querySelectorAll('input, select, textarea')) {
    const name = each.getAttribute('name')
    const type = each.getAttribute('type') ?? ''
    if (!name || each.hasAttribute('disabled') || ['submit', 'file', 'button'].includes(type)) continue
    if (each.localName === 'textarea') add(name, (each.textContent ?? '').replace(/^\n/, ''))
    else if (each.localName === 'select') {
      const chosen = each.querySelector('option[selected]') ?? each.querySelector('option')
      if (chosen) add(name, chosen.getAttribute('value') ?? chosen.textContent ?? '')
    } else if (!['checkbox', 'radio'].includes(type) || each.hasAttribute('checked'))
      add(name, each.getAttribute('value') ?? (type === 'checkbox' ? 'on' : ''))
  }
  return fields
}
