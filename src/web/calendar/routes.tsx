import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { sendTagged } from '../../api/send.ts'
import { findArea } from '../../domains/areas/index.ts'
import {
  aboutViolence,
  isAboutViolence,
  lastModifiedOf,
  offer,
  offersIn,
} from '../../domains/directory/index.ts'
import { terms } from '../../domains/taxonomy/index.ts'
import { localDay } from '../../platform/clock.ts'
import { addDays } from '../../platform/day.ts'
import type { Trx } from '../../platform/db/database.ts'
import { read } from '../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps } from '../../platform/http/context.ts'
import { originOf } from '../../platform/http/origin.ts'
import { CalendarPage } from './calendar-page.tsx'
import { type CalendarOffer, calendarFile } from './ical.ts'
import { rememberedFile } from './remembered.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

/** A file that is downloaded once knows a year; one that is fetched again every day needs less. */
const OFFER_DAYS = 365
const FEED_DAYS = 92

/**
 * A cache on the way may keep it for a minute, not longer: a place may become confidential. After that it asks again, and
 * gets the file only when it is another one.
 */
function fileOf(c: AppContext, body: string, name: string): Response {
  return sendTagged(c, body, 'text/calendar; charset=utf-8', {
    'Content-Disposition': `inline; filename="${name}.ics"`,
    'Cache-Control': 'public, max-age=60, must-revalidate',
  })
}

async function offerCalendar(c: AppContext, { db, clock, config }: Deps) {
  const found = await read(db, c.var.scope, (trx) => offer(trx, String(c.req.param('id'))))
  // About violence: a calendar that others look into is no place for it.
  if (!found || isAboutViolence(found.terms)) throw new HTTPException(404)
  const from = localDay(clock.now())
  const body = calendarFile([{ offer: found, lastModified: found.lastModified }], {
    lang: c.var.lang,
    name: found.name,
    origin: originOf(c, config),
    from,
    to: addDays(from, OFFER_DAYS),
    feed: false,
  })
  return fileOf(c, body, 'agenda')
}

async function feedOffers(
  trx: Trx,
  areaCode: string,
  lifeDomain: string | undefined,
): Promise<CalendarOffer[]> {
  const offers = await offersIn(trx, { areaCodes: [areaCode], lifeDomain })
  const ids = offers.map((each) => each.id)
  const [violence, modified] = [await aboutViolence(trx, ids), await lastModifiedOf(trx, ids)]
  return offers.flatMap((each) => {
    const lastModified = modified.get(each.id)
    return lastModified && !violence.has(each.id) ? [{ offer: each, lastModified }] : []
  })
}

async function areaCalendar(c: AppContext, { db, clock, config }: Deps) {
  const { lang } = c.var
  const domain = c.req.query('domein')
  const found = await read(db, c.var.scope, async (trx) => {
    const area = await findArea(trx, String(c.req.param('code')))
    const theme = domain ? (await terms(trx, 'life_domain')).find((term) => term.id === domain) : undefined
    if (!area || (domain && !theme)) return null
    return { area, theme, offers: await feedOffers(trx, area.code, theme?.id) }
  })
  if (!found) throw new HTTPException(404)
  const { area, theme, offers } = found
  const texts = { nl, en }[lang]
  const from = localDay(clock.now())
  const body = rememberedFile(offers, {
    lang,
    name: theme ? texts.ofTheme(theme.name[lang], area.name) : texts.ofArea(area.name),
    origin: originOf(c, config),
    from,
    to: addDays(from, FEED_DAYS),
    feed: true,
  })
  return fileOf(c, body, `agenda-${area.code}`)
}

async function calendarPage(c: AppContext, { db, config }: Deps) {
  const found = await read(db, c.var.scope, async (trx) => {
    const area = await findArea(trx, String(c.req.param('code')))
    return area && { area, lifeDomains: await terms(trx, 'life_domain') }
  })
  if (!found) throw new HTTPException(404)
  const { area, lifeDomains } = found
  const texts = { nl, en }[c.var.lang]
  return c.var.page({
    title: texts.title(area.name),
    breadcrumb: [
      { href: '/wijken', label: texts.areas },
      { href: `/wijken/${area.code}`, label: area.name },
    ],
    body: (
      <CalendarPage lang={c.var.lang} area={area} lifeDomains={lifeDomains} origin={originOf(c, config)} />
    ),
  })
}

/** What is on as files for a calendar: of one thing on offer, and of an area, by life domain. */
export function calendarRoutes(deps: Deps): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get('/aanbod/:id/agenda.ics', (c) => offerCalendar(c, deps))
    .get('/wijken/:code/agenda', (c) => calendarPage(c, deps))
    .get('/wijken/:code/agenda.ics', (c) => areaCalendar(c, deps))
}
