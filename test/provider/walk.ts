import type { App } from '../request.ts'

/** Where a browser came out, and by which addresses. */
export interface Arrival {
  status: number
  path: string
  text: string
  trail: string[]
}

const MOST_STEPS = 12

/** A browser that follows redirects between the site (in memory) and other machines, with a jar of cookies for each. */
export function walker(app: App, site: string) {
  const jars = new Map<string, Map<string, string>>()
  const jarOf = (host: string) => jars.get(host) ?? jars.set(host, new Map()).get(host) ?? new Map()

  async function ask(url: URL, init: RequestInit): Promise<Response> {
    const jar = jarOf(url.host)
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { ...(init.headers as object), cookie, host: url.host }
    const sent = { ...init, headers, redirect: 'manual' as const }
    const response = url.origin === site ? await app.request(url.href, sent) : await fetch(url, sent)
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      if (value === '' || /max-age=0/i.test(set)) jar.delete(name)
      else jar.set(name, value)
    }
    return response
  }

  /** Opens an address of the site and goes where it leads; `turn` may change every next address, or stop before it. */
  async function open(path: string, turn: (next: URL) => URL | null = (next) => next): Promise<Arrival> {
    let url = new URL(path, site)
    const trail = [url.href]
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const response = await ask(url, {})
      const location = response.headers.get('location')
      const next = location ? turn(new URL(location, url)) : null
      if (!next) {
        const text = (await response.text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
        return { status: response.status, path: url.href.replace(site, ''), text, trail }
      }
      await response.arrayBuffer()
      url = next
      trail.push(url.href)
    }
    throw new Error(`round and round: ${trail.join(' → ')}`)
  }

  return {
    open,
    cookie: () => [...jarOf(new URL(site).host)].map(([name, value]) => `${name}=${value}`).join('; '),
    post: (path: string, fields: Record<string, string>) =>
      ask(new URL(path, site), {
        method: 'POST',
        body: new URLSearchParams(fields).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: site },
      }),
  }
}
