import { world } from './world.ts'

export interface Answer {
  status: number
  headers: Headers
  text: string
  // biome-ignore lint/suspicious/noExplicitAny: tests look at whatever came back.
  json: any
}

type Site = { request(path: string, init?: RequestInit): Response | Promise<Response> }

/** Asks an address of the site and gives what came back, read as JSON where it is. */
export async function ask(path: string, init: RequestInit = {}, site?: Site): Promise<Answer> {
  const { app } = site ? { app: site } : await world()
  const response = await app.request(`http://weefsel.test${path}`, init)
  const text = await response.text()
  const isJson =
    text !== '' && /json$/.test(response.headers.get('content-type') ?? '') && !path.includes('ndjson')
  return { status: response.status, headers: response.headers, text, json: isJson ? JSON.parse(text) : null }
}
