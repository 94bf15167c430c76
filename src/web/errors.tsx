import type { ErrorHandler, NotFoundHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { isBusy } from '../platform/busy.ts'
import type { AppContext, AppEnv, Deps, Page } from '../platform/http/context.ts'
import { inLang } from '../platform/i18n.ts'
import { problemResponse } from '../platform/problem.ts'
import { ButtonLink } from '../ui/button.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

/** A person gets a page; a machine that asked for JSON or an interface, and a host that is nobody's, get problem details. */
function wantsPage(c: AppContext): boolean {
  if (!c.var.page || c.var.plainPath.startsWith('/api/')) return false
  return !(c.req.header('accept') ?? '').includes('json')
}

type Which = 'notFound' | 'broken' | 'tooMany' | 'busy'

function errorPage(c: AppContext, status: NonNullable<Page['status']>, which: Which, href = '/wijken') {
  const texts = { nl, en }[c.var.lang].errors[which]
  return c.var.page({
    title: texts.title,
    status,
    noindex: true,
    body: (
      <>
        <PageHeader title={texts.title} lead={texts.lead} />
        <p class="nl-paragraph">{texts.next}</p>
        <ButtonLink href={inLang(c.var.lang, href)}>{texts.link}</ButtonLink>
      </>
    ),
  })
}

/** Problem details with the same words; without them for a host that is nobody's, because it has no language. */
function errorProblem(c: AppContext, status: number, which: Which): Response {
  const texts = c.var.lang && { nl, en }[c.var.lang].errors[which]
  const problem = problemResponse(status, texts && `${texts.title}. ${texts.lead}`)
  // Through the context, so that what was set on it (Retry-After) goes along.
  return c.newResponse(problem.body, problem)
}

export const notFound: NotFoundHandler<AppEnv> = (c) => {
  const { pathname, search } = new URL(c.req.url)
  // `/wijken/` means `/wijken`; a path that begins with two slashes would lead to another site.
  if (c.req.method === 'GET' && /^\/[^/\\].*\/$/.test(pathname)) {
    return c.redirect(pathname.replace(/\/+$/, '') + search, 301)
  }
  return wantsPage(c) ? errorPage(c, 404, 'notFound', '/zoeken') : errorProblem(c, 404, 'notFound')
}

/** Says to a person that the fault is ours; the log gets route and kind of error, never what was typed. */
export function onError({ log }: Deps): ErrorHandler<AppEnv> {
  return (error, c) => {
    if (error instanceof HTTPException && error.status < 500) {
      if (error.status === 404)
        return wantsPage(c) ? errorPage(c, 404, 'notFound', '/zoeken') : errorProblem(c, 404, 'notFound')
      return problemResponse(error.status)
    }
    if (c.req.raw.signal.aborted) {
      log.info({ requestId: c.var.requestId }, 'the visitor went away')
      return problemResponse(400)
    }
    if (isBusy(error)) {
      const { code } = error as { code?: string }
      log.warn(
        { requestId: c.var.requestId, method: c.req.method, code, stack: safeStack(error) },
        'too busy',
      )
      return tooBusy(c)
    }
    log.error(
      { requestId: c.var.requestId, method: c.req.method, reason: error.name, stack: safeStack(error) },
      'request failed',
    )
    return wantsPage(c) ? errorPage(c, 500, 'broken') : errorProblem(c, 500, 'broken')
  }
}

/** Where it happened, without the message: a database message may quote a row. */
function safeStack(error: Error): string[] {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 8)
}

/** 429 with the seconds to wait. */
export function tooMany(c: AppContext, seconds: number): Response | Promise<Response> {
  c.header('Retry-After', String(seconds))
  return wantsPage(c) ? errorPage(c, 429, 'tooMany') : errorProblem(c, 429, 'tooMany')
}

/** Seconds after which asking again makes sense: longer than one statement may take. */
const BUSY_SECONDS = 30

/** 503 with the seconds to wait; who read a page can ask for the same one again. */
function tooBusy(c: AppContext): Response | Promise<Response> {
  c.header('Retry-After', String(BUSY_SECONDS))
  c.header('Cache-Control', 'no-store')
  if (!wantsPage(c)) return errorProblem(c, 503, 'busy')
  const again = c.req.method === 'GET' ? `${c.var.plainPath}${new URL(c.req.url).search}` : '/'
  return errorPage(c, 503, 'busy', again)
}
