import { type Handler, Hono } from 'hono'
import { localDay } from '../../platform/clock.ts'
import { read, write } from '../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps } from '../../platform/http/context.ts'
import { readForm } from '../../platform/http/form.ts'
import { askerKey, limitOf, type RateLimit } from '../../platform/http/limit.ts'
import { neverKept } from '../../platform/http/never-kept.ts'
import { seeOther } from '../../platform/http/see-other.ts'
import { inLang } from '../../platform/i18n.ts'
import { addJob } from '../../platform/jobs.ts'
import type { Problems } from '../../platform/result.ts'
import { secretHash } from '../../platform/secret.ts'
import { type Draft, readDraft, type Typed } from './draft.ts'
import { KINDS, type Kind } from './message.ts'
import { inboxPaths, SLUGS } from './paths.ts'
import { findPlace, type Place, type SubjectOf } from './place.queries.ts'
import { holding } from './queries.ts'
import { newToken, receiptOf } from './receipt.ts'
import { sendMessage } from './sender.commands.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'
import { HONEYPOT, MessageForm } from './views/message-form.tsx'

const textsOf = (c: AppContext) => ({ nl, en })[c.var.lang]

const TEN_MINUTES = 600_000
const HOUR = 3_600_000

interface SenderLimits {
  /** Posts of one address, refused ones included. */
  address: RateLimit
  /** Messages of one working area: more than people can read anyway. */
  tenant: RateLimit
}

const senderLimits = (deps: Deps): SenderLimits => ({
  address: limitOf(deps, 20, TEN_MINUTES),
  tenant: limitOf(deps, 300, HOUR),
})

interface Shown {
  values?: Typed
  problems?: Problems
  token?: string | undefined
  waitSeconds?: number
}

function show(c: AppContext, kind: Kind, { area, about }: Place, shown: Shown) {
  const { lang, tenant } = c.var
  const { values = {}, problems = {}, token = newToken(), waitSeconds = 0 } = shown
  const texts = textsOf(c)
  const error = Object.keys(problems).length > 0
  if (waitSeconds > 0) c.header('Retry-After', String(waitSeconds))
  return c.var.page({
    title: texts.forms[kind].title(about),
    breadcrumb: [
      { href: '/wijken', label: texts.crumb.areas },
      { href: `/wijken/${area.code}`, label: area.name },
    ],
    error,
    noindex: error || about.kind !== 'area',
    status: waitSeconds > 0 ? 429 : error ? 422 : 200,
    body: (
      <MessageForm
        lang={lang}
        texts={texts}
        kind={kind}
        about={about}
        action={inLang(lang, inboxPaths.send(area.code, kind, about))}
        token={token}
        values={values}
        problems={problems}
        wait={waitSeconds > 0 ? Math.ceil(waitSeconds / 60) : undefined}
        phone={tenant.phone ?? undefined}
        phoneHours={tenant.phoneHours ?? undefined}
      />
    ),
  })
}

function placeOf(c: AppContext, deps: Deps, subjectOf: SubjectOf): Promise<Place | null> {
  const [code, over] = [c.req.param('code') ?? '', c.req.query('over') ?? '']
  return read(deps.db, c.var.scope, (trx) => findPlace(trx, code, over, subjectOf))
}

function formPage(deps: Deps, subjectOf: SubjectOf, kind: Kind): Handler<AppEnv> {
  return async (c) => {
    const place = await placeOf(c, deps, subjectOf)
    return place ? show(c, kind, place, {}) : c.notFound()
  }
}

/** Stores the message under the receipt of this form and these words; returns that receipt. */
async function store(c: AppContext, { db, clock }: Deps, draft: Draft, place: Place, token: string) {
  const { scope, lang, tenant } = c.var
  const receipt = receiptOf(token, JSON.stringify([place.about, draft]))
  const envelope = { about: place.about, areaCode: place.area.code, lang, receiptHash: secretHash(receipt) }
  const today = localDay(clock.now())
  const { stood = {} } = place
  await write(db, holding(scope, receipt), async (trx) => {
    const id = await sendMessage(trx, { draft, envelope, today, actor: scope.actor, stood })
    if (id && draft.kind === 'offer') await addJob(trx, 'inbox.assign', { tenant: tenant.id, id })
  })
  return receipt
}

/** A robot fills in what people do not see; should a browser have done it, sending once more is enough. */
function readPost(kind: Kind, values: Typed, texts: typeof nl.problems) {
  if (values[HONEYPOT]) return { ok: false as const, problems: { '': texts.robot } }
  return readDraft(kind, values, texts)
}

/** Takes a posted form: 303 to its receipt, or the form again with all problems and nothing lost. */
function receive(deps: Deps, subjectOf: SubjectOf, kind: Kind, limits: SenderLimits): Handler<AppEnv> {
  return async (c) => {
    const values = await readForm(c)
    const place = await placeOf(c, deps, subjectOf)
    if (!place) return c.notFound()
    const again = { values, token: values.formulier || undefined }
    const address = askerKey(c, deps.config)
    const wait = limits.address.take(address)
    if (wait > 0) return show(c, kind, place, { ...again, waitSeconds: wait })
    const draft = readPost(kind, values, textsOf(c).problems)
    if (!draft.ok) return show(c, kind, place, { ...again, problems: draft.problems })
    const waitAll = limits.tenant.take(c.var.tenant.id)
    if (waitAll > 0) return show(c, kind, place, { ...again, waitSeconds: waitAll })
    const receipt = await store(c, deps, draft.value, place, values.formulier ?? '')
    return seeOther(c, inboxPaths.message(receipt))
  }
}

/** The three forms of a wijk. */
export function routes(deps: Deps, { subjectOf }: { subjectOf: SubjectOf }): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  const limits = senderLimits(deps)
  for (const kind of KINDS) {
    const path = `/wijken/:code/${SLUGS[kind]}`
    app.use(path, neverKept)
    app.get(path, formPage(deps, subjectOf, kind))
    app.post(path, receive(deps, subjectOf, kind, limits))
  }
  return app
}
