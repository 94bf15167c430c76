import type { Handler } from 'hono'
import { type LogFilter, searchLog } from '../../platform/audit/log.queries.ts'
import { recordRead } from '../../platform/audit.ts'
import { write } from '../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps } from '../../platform/http/context.ts'
import { isId } from '../../platform/id.ts'
import { forRoles } from '../desk/for-roles.ts'
import { readBefore } from './own-log.tsx'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'
import { DeskLog } from './views/desk-log.tsx'

const DAY = /^\d{4}-\d{2}-\d{2}$/
const isDay = (text: string) => DAY.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`))

/** What was asked for; what cannot be an action, a number or a day is left out. */
function filterOf(c: AppContext): LogFilter {
  const typed = (name: string) => (c.req.query(name) ?? '').trim().slice(0, 80)
  const day = (name: string) => (isDay(typed(name)) ? typed(name) : '')
  const action = typed('wat')
  return {
    action: /^[a-z.-]*$/.test(action) ? action : '',
    subject: typed('nummer'),
    from: day('van'),
    until: day('tot'),
  }
}

/**
 * The log, for a privacy officer. Each look is a row of it too: of the account that was asked for, so that its holder sees
 * it, else of the log itself.
 */
export function deskLogPage({ db }: Deps): Handler<AppEnv> {
  return forRoles(['privacy'], async (c) => {
    const { scope, lang } = c.var
    const filter = filterOf(c)
    const about = isId(filter.subject)
      ? ({ kind: 'account', subject: filter.subject } as const)
      : ({ kind: 'log', subject: 'search' } as const)
    const found = await write(db, scope, async (trx) => {
      const reading = { actor: scope.actor, role: 'privacy', action: 'log.read', purpose: 'log' } as const
      await recordRead(trx, { ...reading, ...about })
      return searchLog(trx, filter, readBefore(c))
    })
    const texts = { nl, en }[lang].deskLog
    const body = <DeskLog lang={lang} texts={texts} filter={filter} page={found} />
    return c.var.page({ title: texts.title, noindex: true, body })
  })
}
