import type { Handler } from 'hono'
import {
  answeredRequests,
  answerRequest,
  openRequests,
  type PrivacyRequest,
  privacyEn,
  privacyNl,
  type ReplyProblem,
  readReply,
  requestByNumber,
  requestsPath,
} from '../../domains/privacy/index.ts'
import { DeskRequest } from '../../domains/privacy/views/desk-request.tsx'
import { DeskRequests } from '../../domains/privacy/views/desk-requests.tsx'
import { logEntry } from '../../platform/audit/log.queries.ts'
import { recordRead } from '../../platform/audit.ts'
import { localDay } from '../../platform/clock.ts'
import { read, write } from '../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps } from '../../platform/http/context.ts'
import { readForm } from '../../platform/http/form.ts'
import { seeOther } from '../../platform/http/see-other.ts'
import { inLang } from '../../platform/i18n.ts'
import { forRoles } from '../desk/for-roles.ts'
import { rightsPaths } from './paths.ts'

const textsOf = (c: AppContext) => ({ nl: privacyNl, en: privacyEn })[c.var.lang]

/** What waits for an answer, the most urgent first. */
export function deskRequestsPage({ db, clock }: Deps): Handler<AppEnv> {
  return forRoles(['privacy'], async (c) => {
    const { scope, lang } = c.var
    const texts = textsOf(c)
    const shown = await read(db, scope, async (trx) => ({
      open: await openRequests(trx),
      answered: await answeredRequests(trx),
    }))
    const body = <DeskRequests lang={lang} texts={texts} today={localDay(clock.now())} {...shown} />
    return c.var.page({ title: texts.desk.title, noindex: true, body })
  })
}

interface Shown {
  outcome?: string
  answer?: string
  problems?: readonly ReplyProblem[]
  already?: boolean
}

/** Reads one request, with a record in the log of whom it is about. */
async function readOne(c: AppContext, { db }: Deps) {
  const typed = c.req.param('number') ?? ''
  const { scope } = c.var
  if (!/^\d{1,11}$/.test(typed)) return null
  return write(db, scope, async (trx) => {
    const request = await requestByNumber(trx, Number(typed))
    if (!request) return null
    await recordRead(trx, {
      ...{ actor: scope.actor, role: 'privacy', kind: 'account', subject: request.account },
      ...{ action: 'privacy.request.read', purpose: 'rights' },
    })
    const event = request.aboutEvent === null ? null : await logEntry(trx, request.aboutEvent)
    return { request, event }
  })
}

type One = NonNullable<Awaited<ReturnType<typeof readOne>>>

function page(c: AppContext, { request, event }: One, shown: Shown = {}) {
  const texts = textsOf(c)
  const { lang } = c.var
  const log = `${inLang(lang, rightsPaths.deskLog)}?nummer=${request.account}`
  const words = event
    ? [event.action, ...Object.values(event.detail).filter((value) => value !== null)].join(', ')
    : null
  return c.var.page({
    title: texts.one.title(request.number),
    breadcrumb: [{ href: requestsPath, label: texts.desk.title }],
    noindex: true,
    error: shown.problems !== undefined,
    status: shown.problems ? 422 : 200,
    body: <DeskRequest lang={lang} texts={texts} request={request} event={words} log={log} {...shown} />,
  })
}

/** One request, with a place for its answer. */
export function deskRequestPage(deps: Deps): Handler<AppEnv> {
  return forRoles(['privacy'], async (c) => {
    const one = await readOne(c, deps)
    return one ? page(c, one) : c.notFound()
  })
}

/** Answers a request. Whoever comes second is told so. */
export function answerOne(deps: Deps): Handler<AppEnv> {
  const { db, clock } = deps
  return forRoles(['privacy'], async (c) => {
    const one = await readOne(c, deps)
    if (!one) return c.notFound()
    const { uitkomst = '', antwoord = '' } = await readForm(c)
    const judged = readReply({ uitkomst, antwoord })
    if (!judged.ok) return page(c, one, { outcome: uitkomst, answer: antwoord, problems: judged.problems })
    const { scope, tenant } = c.var
    const request: PrivacyRequest = one.request
    const how = { tenant: tenant.id, actor: scope.actor, now: clock.now() }
    const answered = await write(db, scope, (trx) => answerRequest(trx, request, judged.value, how))
    return answered ? seeOther(c, requestsPath) : page(c, one, { already: true })
  })
}
