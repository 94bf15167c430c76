import { Hono } from 'hono'
import { keyHash } from '../../domains/shortlist/index.ts'
import { localDay, localTime } from '../../platform/clock.ts'
import { read, write } from '../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps } from '../../platform/http/context.ts'
import { seeOther } from '../../platform/http/see-other.ts'
import { countMiss, missKey } from '../../platform/search/miss.commands.ts'
import { listCookie } from '../shortlist/cookie.ts'
import { filterCount, readAsked, searchPath } from './asked.ts'
import { leftOutOf, withLeftOut, withoutUnknown } from './known.ts'
import { loadSearch } from './load.ts'
import { SearchPage, titleOf } from './search-page.tsx'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

/** Whom to call when the list does not help; nobody as long as the working area gives no number. */
function helperOf({ var: { tenant } }: AppContext) {
  if (!tenant.phone) return undefined
  return { name: tenant.name, phone: tenant.phone, hours: tenant.phoneHours ?? undefined }
}

/** `/zoeken`: the one list of everything that can be found. The address is the whole state. */
export function searchRoutes({ db, clock }: Deps): Hono<AppEnv> {
  return new Hono<AppEnv>().get('/zoeken', async (c) => {
    const { lang, tenant } = c.var
    const texts = { nl, en }[lang]
    const { searchParams } = new URL(c.req.url)
    const typed = readAsked(searchParams)
    const moment = clock.now()
    const now = { day: localDay(moment), time: localTime(moment) }
    const key = listCookie.read(c)
    const scope = key ? { ...c.var.scope, receiptHash: keyHash(key) } : c.var.scope
    const { asked, search } = await read(db, scope, async (trx) => {
      const known = await withoutUnknown(trx, typed)
      const reader = { here: texts.here, holdsList: key !== null }
      return { asked: known, search: known.unread > 0 ? null : await loadSearch(trx, known, now, reader) }
    })
    // An old link: the address becomes what was understood of it.
    if (search === null) return seeOther(c, withLeftOut(asked))
    // With filters nothing may be found of what is there; that says nothing of the words.
    const missed = search.found.total === 0 && search.people.people.length === 0
    if (asked.text && missed && filterCount(asked) === 0)
      await write(db, c.var.scope, async (trx) => countMiss(trx, asked.text, now.day, await missKey(trx)))
    // An older link, or a shorter list since: the last page there is.
    if (asked.page > search.pages) return seeOther(c, searchPath({ ...asked, page: search.pages }))
    return c.var.page({
      title: titleOf(lang, asked, search),
      description: texts.description(tenant.name),
      // A question of somebody is no page for search engines.
      noindex: true,
      islands: ['suggest'],
      body: (
        <SearchPage
          lang={lang}
          asked={asked}
          search={search}
          leftOut={leftOutOf(searchParams)}
          helper={helperOf(c)}
        />
      ),
    })
  })
}
