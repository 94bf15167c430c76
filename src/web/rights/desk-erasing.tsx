import type { Handler } from 'hono'
import { localDay } from '../../platform/clock.ts'
import { addDays } from '../../platform/day.ts'
import { read, type Scope } from '../../platform/db/transaction.ts'
import type { AppEnv, Deps } from '../../platform/http/context.ts'
import { destroyedSince } from '../../platform/retention.queries.ts'
import { forRoles } from '../desk/for-roles.ts'
import { allRetention } from './sources.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'
import { DeskErasing } from './views/desk-erasing.tsx'

const AHEAD_DAYS = 30
const BACK_DAYS = 90

/** What goes in the next thirty days, and what went in the last ninety: counts by purpose, nothing of whom. */
export function deskErasingPage({ db, clock }: Deps): Handler<AppEnv> {
  return forRoles(['privacy'], async (c) => {
    const { scope, lang } = c.var
    const today = localDay(clock.now())
    // Counts only: an officer may not read the rows themselves.
    const counting: Scope = { ...scope, roles: ['system'] }
    const shown = await read(db, counting, async (trx) => {
      const due = []
      for (const source of allRetention)
        due.push({ ...source, count: await source.due(trx, addDays(today, AHEAD_DAYS)) })
      return { due, destroyed: await destroyedSince(trx, addDays(today, -BACK_DAYS)) }
    })
    const texts = { nl, en }[lang].deskErasing
    return c.var.page({
      title: texts.title,
      noindex: true,
      body: <DeskErasing lang={lang} texts={texts} {...shown} />,
    })
  })
}
