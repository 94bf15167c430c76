import type { Lang } from '../platform/i18n.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

/** One thing that is wrong with a request: where, a word for machines, a sentence for people. */
export interface RequestError {
  in: 'query' | 'path'
  location: { name: string }
  code: string
  detail: string
}

const TITLES: Record<number, string> = {
  400: 'Bad Request',
  404: 'Not Found',
  405: 'Method Not Allowed',
  406: 'Not Acceptable',
  500: 'Internal Server Error',
}

function problem(status: number, detail: string, more: object = {}, headers: HeadersInit = {}): Response {
  const body = { type: 'about:blank', title: TITLES[status] ?? 'Error', status, detail, ...more }
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/problem+json', ...headers },
  })
}

/** 400 with everything that is wrong at once (RFC 9457; NL API Design Rules, /core/error-handling). */
export function badRequest(lang: Lang, errors: readonly RequestError[]): Response {
  return problem(400, { nl, en }[lang].badRequest, { errors })
}

export function notFound(lang: Lang): Response {
  return problem(404, { nl, en }[lang].notFound)
}

export function methodNotAllowed(lang: Lang): Response {
  return problem(405, { nl, en }[lang].method, {}, { Allow: 'GET, HEAD, OPTIONS' })
}

export function notAcceptable(lang: Lang): Response {
  return problem(406, { nl, en }[lang].accept)
}
