import type { Handler } from 'hono'
import { type AtWork, type Contact, readContact } from '../../domains/inbox/index.ts'
import { localDay } from '../../platform/clock.ts'
import { write } from '../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps, SignedIn } from '../../platform/http/context.ts'
import type { Problems } from '../../platform/result.ts'
import { forRoles } from './for-roles.ts'
import { MESSAGE_ROLES } from './list.tsx'
import { loadMessage, type MessageData } from './load-message.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'
import { WorkMessage } from './views/work-message.tsx'

export const textsOf = (c: AppContext) => ({ nl, en })[c.var.lang]

/** As whom somebody works on messages: a coordinator when she is both, because that sees more. */
export function atWork(c: AppContext, { account }: SignedIn, { clock }: Pick<Deps, 'clock'>): AtWork {
  const { actor, roles } = c.var.scope
  const role = roles.includes('coordinator') ? 'coordinator' : 'worker'
  return { actor, account, role, today: localDay(clock.now()) }
}

export interface Shown {
  values?: Record<string, string>
  problems?: Problems
  /** Shown once, after it was asked for. */
  contact?: Contact | null
}

/** The page of one message, with what was typed when it was refused. */
export function showMessagePage(c: AppContext, who: SignedIn, data: MessageData, shown: Shown = {}) {
  const texts = textsOf(c)
  const { problems = {}, values = {} } = shown
  const error = Object.keys(problems).length > 0
  const props = { texts, account: who.account, coordinates: c.var.scope.roles.includes('coordinator') }
  return c.var.page({
    title: texts.message.title(data.message.number),
    noindex: true,
    error,
    status: error ? 422 : 200,
    body: (
      <WorkMessage
        {...data}
        {...props}
        values={values}
        problems={problems}
        contact={shown.contact}
        done={c.req.query('gedaan')}
      />
    ),
  })
}

/** Runs `work` with the message in the address, for who may see it. */
export function withMessage(
  deps: Deps,
  work: (c: AppContext, who: SignedIn, data: MessageData) => Response | Promise<Response>,
): Handler<AppEnv> {
  return forRoles(MESSAGE_ROLES, async (c, who) => {
    const data = await loadMessage(c, deps)
    return data ? work(c, who, data) : c.notFound()
  })
}

/** One message, and everything that can be done with it. */
export const messagePage = (deps: Deps) => withMessage(deps, (c, who, data) => showMessagePage(c, who, data))

/** Shows how to reach the sender, this once; who looked as what, and why, is written down. */
export const senderPage = (deps: Deps) =>
  withMessage(deps, async (c, who, data) => {
    const by = atWork(c, who, deps)
    const contact = await write(deps.db, c.var.scope, (trx) => readContact(trx, data.message, by))
    return showMessagePage(c, who, data, { contact })
  })
