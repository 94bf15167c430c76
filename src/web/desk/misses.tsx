import type { Handler } from 'hono'
import { type Figure, missCounts, openNow, publishedYear } from '../../domains/inbox/index.ts'
import { allTerms } from '../../domains/taxonomy/index.ts'
import { localDay } from '../../platform/clock.ts'
import { addDays } from '../../platform/day.ts'
import type { Trx } from '../../platform/db/database.ts'
import { read } from '../../platform/db/transaction.ts'
import type { AppEnv, Deps } from '../../platform/http/context.ts'
import { areaNames } from './list.tsx'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'
import { Misses } from './views/misses.tsx'

/** What nobody sorted yet is about nothing. */
const sorted = ({ at }: Figure) => at.domain !== ''

/** What everybody may read, and for who reads the messages of an area anyway, its precise numbers. */
async function load(trx: Trx, today: string) {
  const { quarters, figures } = await publishedYear(trx)
  const exact = await missCounts(trx, addDays(today, -365))
  const of = (name: Figure['figure']) => figures.filter(({ figure }) => figure === name).filter(sorted)
  const byWijk = of('miss-wijk')
  const codes = [...byWijk.map(({ at }) => at.wijk ?? ''), ...exact.map(({ areaCode }) => areaCode)]
  return {
    ...{ quarters, byWijk, byGroup: of('miss-group'), exact },
    ...{ areas: await areaNames(trx, [...new Set(codes)]), terms: await allTerms(trx) },
    open: await openNow(trx, today),
  }
}

/** What people miss. Open to all, in numbers that point at nobody; precise ones only for who reads the messages anyway. */
export function missesPage({ db, clock }: Deps): Handler<AppEnv> {
  return async (c) => {
    const { lang, scope } = c.var
    const shown = await read(db, scope, (trx) => load(trx, localDay(clock.now())))
    const texts = { nl, en }[lang]
    const body = <Misses lang={lang} texts={texts.misses} {...shown} />
    return c.var.page({ title: texts.misses.title, noindex: true, body })
  }
}
