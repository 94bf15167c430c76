import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { areaPath } from '../../domains/areas/index.ts'
import { localDay } from '../../platform/clock.ts'
import { read } from '../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps } from '../../platform/http/context.ts'
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

/** `/wijken/:code` for a municipality, wijk or buurt, and the whole lists behind it. */
export function neighbourhoodRoutes({ db, clock }: Deps): Hono<AppEnv> {
  const load = async (c: AppContext) => {
    const code = String(c.req.param('code'))
    const found = await read(db, c.var.scope, (trx) => loadNeighbourhood(trx, code, localDay(clock.now())))
    if (!found) throw new HTTPException(404)
    return found
  }
  return new Hono<AppEnv>()
    .get('/gemeenten/:code', (c) => c.redirect(areaPath(c.var.lang, c.req.param('code')), 301))
    .get('/wijken/:code', async (c) => {
      const data = await load(c)
      return c.var.page({
        title: data.area.name,
        description: { nl, en }[c.var.lang].description(data.area.name),
        breadcrumb: crumbs(c, data),
        body: <NeighbourhoodPage lang={c.var.lang} data={data} contact={contactOf(c)} />,
      })
    })
    .get('/wijken/:code/aanbod', async (c) => {
      const data = await load(c)
      return c.var.page({
        title: { nl, en }[c.var.lang].offers.all(data.area.name),
        breadcrumb: crumbs(c, data, true),
        body: (
          <OffersPage
            lang={c.var.lang}
            data={data}
            domain={c.req.query('leefdomein') ?? ''}
            page={pageOf(c)}
          />
        ),
      })
    })
    .get('/wijken/:code/cijfers', async (c) => {
      const data = await load(c)
      return c.var.page({
        title: { nl, en }[c.var.lang].figures.all(data.area.name),
        breadcrumb: crumbs(c, data, true),
        body: <FiguresPage lang={c.var.lang} data={data} />,
      })
    })
    .get('/wijken/:code/plekken', async (c) => {
      const data = await load(c)
      return c.var.page({
        title: { nl, en }[c.var.lang].offers.allPlaces(data.area.name),
        breadcrumb: crumbs(c, data, true),
        body: <PlacesPage lang={c.var.lang} data={data} page={pageOf(c)} />,
      })
    })
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
