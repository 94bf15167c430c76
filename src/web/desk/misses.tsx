import type { Handler } from 'hono'
import { missCounts, openNow } from '../../domains/inbox/index.ts'
import { allTerms } from '../../domains/taxonomy/index.ts'
import { localDay } from '../../platform/clock.ts'
import { addDays } from '../../platform/day.ts'
import { read } from '../../platform/db/transaction.ts'
import type { AppEnv, Deps } from '../../platform/http/context.ts'
import { areaNames } from './list.tsx'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'
import { Misses } from './views/misses.tsx'

/** Smaller counts say little of a wijk, and may say much of a person. Only who reads the messages sees them. */
export const LEAST = 5

/** What people miss, per wijk, life domain and group. Open to all; small numbers only for who reads the messages anyway. */
export function missesPage({ db, clock }: Deps): Handler<AppEnv> {
  return async (c) => {
    const { lang, scope } = c.var
    const reads = scope.roles.includes('worker') || scope.roles.includes('coordinator')
    const exact = reads && scope.roles.includes('proved')
    const today = localDay(clock.now())
    const shown = await read(db, scope, async (trx) => {
      const all = await missCounts(trx, addDays(today, -365))
      const rows = exact ? all : all.filter(({ count }) => count >= LEAST)
      return {
        rows,
        areas: await areaNames(trx, [...new Set(rows.map(({ areaCode }) => areaCode))]),
        terms: await allTerms(trx),
        open: await openNow(trx, today),
      }
    })
    const texts = { nl, en }[lang]
    const body = <Misses lang={lang} texts={texts.misses} exact={exact} least={LEAST} {...shown} />
    return c.var.page({ title: texts.misses.title, noindex: true, body })
  }
}
