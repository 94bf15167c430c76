import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { areaPath } from '../../domains/areas/index.ts'
import { localDay, localTime } from '../../platform/clock.ts'
import { read } from '../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps, Page } from '../../platform/http/context.ts'
import { inLang } from '../../platform/i18n.ts'
import type { Kind } from '../../platform/search/search.ts'
import { searchPath } from '../search/asked.ts'
import { FiguresPage } from './figure-table.tsx'
import { loadNeighbourhood, type Neighbourhood } from './load.ts'
import { kickerOf, NeighbourhoodPage } from './neighbourhood-page.tsx'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

/** The crumbs above an area: the overview, its municipality, its wijk. */
export function crumbs(c: AppContext, { parents, area }: Neighbourhood, self = false) {
  const texts = { nl, en }[c.var.lang]
  const above = self ? [...parents, area] : parents
  return [
    { href: '/wijken', label: texts.overview },
    ...above.map((each) => ({ href: areaPath('nl', each.code), label: each.name })),
  ]
}

type Show = (c: AppContext, data: Neighbourhood) => Page

const wholePage: Show = (c, data) => ({
  // Many municipalities have a wijk of this name.
  title: { nl, en }[c.var.lang].titled(data.area.name, kickerOf(c.var.lang, data)),
  description: { nl, en }[c.var.lang].description(data.area.name),
  breadcrumb: crumbs(c, data),
  islands: ['suggest'],
  body: <NeighbourhoodPage lang={c.var.lang} data={data} contact={contactOf(c)} />,
})

const figuresPage: Show = (c, data) => ({
  title: { nl, en }[c.var.lang].figures.all(data.area.name),
  breadcrumb: crumbs(c, data, true),
  body: <FiguresPage lang={c.var.lang} data={data} />,
})

/** `/wijken/:code` for a municipality, wijk or buurt, and the whole lists and figures behind it. */
export function neighbourhoodRoutes({ db, clock }: Deps): Hono<AppEnv> {
  const answer = (show: Show) => async (c: AppContext) => {
    const [code, moment] = [String(c.req.param('code')), clock.now()]
    const now = { day: localDay(moment), time: localTime(moment) }
    const data = await read(db, c.var.scope, (trx) => loadNeighbourhood(trx, code, now))
    if (!data) throw new HTTPException(404)
    return c.var.page(show(c, data))
  }
  return new Hono<AppEnv>()
    .get('/gemeenten/:code', (c) => c.redirect(areaPath(c.var.lang, c.req.param('code')), 301))
    .get('/wijken/:code', answer(wholePage))
    .get('/wijken/:code/aanbod', (c) => toList(c, 'offer'))
    .get('/wijken/:code/plekken', (c) => toList(c, 'place'))
    .get('/wijken/:code/cijfers', answer(figuresPage))
}

/** The lists of an area are questions to the one list; these addresses are older and stay good. */
function toList(c: AppContext, kind: Kind) {
  const { domein = c.req.query('leefdomein') } = c.req.query()
  const facets = domein && /^[a-z-]+$/.test(domein) ? { life_domain: [domein] } : {}
  const areas = [String(c.req.param('code')).toUpperCase()]
  return c.redirect(inLang(c.var.lang, searchPath({ areas, kinds: [kind], facets })), 301)
}

/** Whom to call when something is missing; nobody as long as the working area gives no number. */
function contactOf({ var: { tenant } }: AppContext) {
  if (!tenant.phone) return undefined
  return { name: tenant.name, phone: tenant.phone, hours: tenant.phoneHours ?? undefined }
}
