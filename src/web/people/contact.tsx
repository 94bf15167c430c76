import { HTTPException } from 'hono/http-exception'
import {
  contactEn,
  contactNl,
  mailboxOf,
  peopleEn,
  peopleNl,
  peoplePath,
  personFor,
  personPath,
  readContact,
  type Shown,
  sendContact,
  writePath,
} from '../../domains/people/index.ts'
import { ContactForm } from '../../domains/people/views/contact-form.tsx'
import { read, type Scope, write } from '../../platform/db/transaction.ts'
import type { AppContext, Deps } from '../../platform/http/context.ts'
import { type FormValues, readForm } from '../../platform/http/form.ts'
import { askerKey, limitKey, limitOf } from '../../platform/http/limit.ts'
import { inLang } from '../../platform/i18n.ts'
import type { Problems } from '../../platform/result.ts'
import { looking } from './looking.ts'

const HOUR_MS = 3_600_000

const textsOf = (c: AppContext) => ({ nl: contactNl, en: contactEn })[c.var.lang]
const idOf = (c: AppContext) => String(c.req.param('id')).toLowerCase()

/** May know where letters go; who asks is said as it is. */
const posting = (c: AppContext): Scope => ({ ...c.var.scope, roles: ['system'] })

interface State {
  typed?: FormValues
  problems?: Problems
  state?: 'open' | 'sent' | 'unreachable' | number
}

function show(c: AppContext, to: Shown, { typed = {}, problems = {}, state = 'open' }: State) {
  const { lang } = c.var
  const texts = textsOf(c)
  const error = Object.keys(problems).length > 0
  const status = error ? 422 : typeof state === 'number' ? 429 : 200
  return c.var.page({
    title: texts.title(to.values.name),
    breadcrumb: [
      { href: peoplePath, label: { nl: peopleNl, en: peopleEn }[lang].title },
      { href: personPath(to.id), label: to.values.name },
    ],
    ...{ noindex: true, status, ...(error ? { error } : {}) },
    body: <ContactForm {...{ lang, texts, to, typed, problems, state }} />,
  })
}

async function found(c: AppContext, deps: Deps): Promise<{ to: Shown; reachable: boolean }> {
  const to = await looking(c, deps, async (trx, asked) => {
    const shown = await personFor(trx, idOf(c), asked)
    return { data: shown, looked: shown ? [{ channel: 'letter', people: [shown] }] : [] }
  })
  if (!to) throw new HTTPException(404)
  const mailbox = await read(deps.db, posting(c), (trx) => mailboxOf(trx, to.id))
  return { to, reachable: mailbox !== null }
}

/** Writing to somebody: only while they may be seen, and never more than a person can answer. */
export function contactHandlers(deps: Deps) {
  const ofSender = limitOf(deps, 5, HOUR_MS)
  const ofPerson = limitOf(deps, 30, 24 * HOUR_MS)

  const form = async (c: AppContext) => {
    const { to, reachable } = await found(c, deps)
    const sent = c.req.query('verstuurd') !== undefined
    return show(c, to, { state: reachable ? (sent ? 'sent' : 'open') : 'unreachable' })
  }

  const send = async (c: AppContext) => {
    const { to } = await found(c, deps)
    const typed = await readForm(c)
    const sent = `${inLang(c.var.lang, writePath(to.id))}?verstuurd`
    // A robot sees the same as a person would.
    if (typed.website) return c.redirect(sent, 303)
    const message = readContact(typed, textsOf(c).problems)
    if (!message.ok) return show(c, to, { typed, problems: message.problems })
    const { tenant } = c.var
    const seconds = ofSender.take(askerKey(c, deps.config)) || ofPerson.take(limitKey(c, to.id))
    if (seconds > 0) return show(c, to, { typed, state: Math.ceil(seconds / 60) })
    const scope = posting(c)
    const sending = {
      tenant,
      actor: scope.actor,
      now: deps.clock.now(),
      texts: { letter: contactNl, copy: textsOf(c) },
    }
    const done = await write(deps.db, scope, (trx) => sendContact(trx, to, message.value, sending))
    return done ? c.redirect(sent, 303) : show(c, to, { typed, state: 'unreachable' })
  }

  return { form, send }
}
