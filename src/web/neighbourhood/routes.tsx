import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { areaPath } from '../../domains/areas/index.ts'
import { localDay } from '../../platform/clock.ts'
import { read } from '../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps, Page } from '../../platform/http/context.ts'
import { FiguresPage } from './figure-table.tsx'
import { OffersPage, PlacesPage } from './list-pages.tsx'
import { loadNeighbourhood, type Neighbourhood } from './load.ts'
import { NeighbourhoodPage } from './neighbourhood-page.tsx'
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
  title: data.area.name,
  description: { nl, en }[c.var.lang].description(data.area.name),
  breadcrumb: crumbs(c, data),
  body: <NeighbourhoodPage lang={c.var.lang} data={data} contact={contactOf(c)} />,
})

const offersPage: Show = (c, data) => ({
  title: { nl, en }[c.var.lang].offers.all(data.area.name),
  breadcrumb: crumbs(c, data, true),
  body: (
    <OffersPage lang={c.var.lang} data={data} domain={c.req.query('leefdomein') ?? ''} page={pageOf(c)} />
  ),
})

const placesPage: Show = (c, data) => ({
  title: { nl, en }[c.var.lang].offers.allPlaces(data.area.name),
  breadcrumb: crumbs(c, data, true),
  body: <PlacesPage lang={c.var.lang} data={data} page={pageOf(c)} />,
})

const figuresPage: Show = (c, data) => ({
  title: { nl, en }[c.var.lang].figures.all(data.area.name),
  breadcrumb: crumbs(c, data, true),
  body: <FiguresPage lang={c.var.lang} data={data} />,
})

/** `/wijken/:code` for a municipality, wijk or buurt, and the whole lists and figures behind it. */
export function neighbourhoodRoutes({ db, clock }: Deps): Hono<AppEnv> {
  const answer = (show: Show) => async (c: AppContext) => {
    const [code, today] = [String(c.req.param('code')), localDay(clock.now())]
    const data = await read(db, c.var.scope, (trx) => loadNeighbourhood(trx, code, today))
    if (!data) throw new HTTPException(404)
    return c.var.page(show(c, data))
  }
  return new Hono<AppEnv>()
    .get('/gemeenten/:code', (c) => c.redirect(areaPath(c.var.lang, c.req.param('code')), 301))
    .get('/wijken/:code', answer(wholePage))
    .get('/wijken/:code/aanbod', answer(offersPage))
    .get('/wijken/:code/plekken', answer(placesPage))
    .get('/wijken/:code/cijfers', answer(figuresPage))
}

function pageOf(c: AppContext): number {
  const page = Number(c.req.query('pagina') ?? '1')
  return Number.isInteger(page) && page > 0 ? page : 1
}

/** Whom to call when something is missing; nobody as long as the working area gives no number. */
function contactOf({ var: { tenant } }: AppContext) {
  if (!tenant.phone) return undefined
  return { name: tenant.name, phone: tenant.phone, hours: tenant.phoneHours ?? undefined }
}
