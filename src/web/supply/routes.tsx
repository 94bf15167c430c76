import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { shapesOf } from '../../domains/areas/index.ts'
import { offerPath, organizationPath, placePath } from '../../domains/directory/index.ts'
import type { AppContext, AppEnv, Deps } from '../../platform/http/context.ts'
import { originOf } from '../../platform/http/origin.ts'
import { loadPeopleFor } from '../people/load.ts'
import { seesAll } from '../reach/load.ts'
import { closesHref } from '../reach/plans/paths.ts'
import {
  about,
  areaCrumbs,
  branchCrumbs,
  isPaper,
  loadWithList,
  momentOf,
  pageOf,
  sharedOf,
} from './about.ts'
import { organizationData, placeData } from './json-ld.ts'
import { offerData } from './json-ld-offer.ts'
import { loadOffer, loadOrganization, loadPlace } from './load.ts'
import { OfferPage } from './offer-page.tsx'
import { OrganizationPage } from './organization-page.tsx'
import { PlacePage } from './place-page.tsx'
import { whenOf } from './when.ts'

const idOf = (c: AppContext) => String(c.req.param('id'))

async function offerPage(c: AppContext, deps: Deps) {
  const loaded = await loadWithList(c, deps, async (trx) => {
    const offer = await loadOffer(trx, idOf(c), momentOf(deps).day)
    return { offer, people: offer && (await loadPeopleFor(trx, offer.detail, momentOf(deps).day)) }
  })
  const { kept } = loaded
  const { offer: found, people } = loaded.found
  if (!found) throw new HTTPException(404)
  const { detail, places, areas, quickLeave } = found
  const moment = momentOf(deps)
  const when = whenOf(detail.schedules, moment)
  const shared = sharedOf(c, deps, offerPath(detail.id), detail.name)
  const data = offerData({ origin: originOf(c, deps.config), url: shared.url }, detail, places[0], when.next)
  const sitePhone = c.var.tenant.phone
  const props = { lang: c.var.lang, data: found, when, today: moment.day, sitePhone, shared, kept }
  return c.var.page({
    ...about(c, deps, {
      title: detail.name,
      description: detail.description,
      breadcrumb: areaCrumbs(c, areas),
      quickLeave,
      data,
    }),
    body: <OfferPage {...props} people={people} paper={isPaper(c)} />,
  })
}

async function placePage(c: AppContext, deps: Deps) {
  const loaded = await loadWithList(c, deps, async (trx) => {
    const place = await loadPlace(trx, idOf(c), momentOf(deps).day)
    const area = place?.areas.at(-1)
    const drawn = area && place?.card.longitude !== null ? await shapesOf(trx, [area.code]) : null
    return { place, shape: area && drawn?.get(area.code) }
  })
  const { kept } = loaded
  const { place: found, shape } = loaded.found
  if (!found) throw new HTTPException(404)
  const { card, areas, quickLeave } = found
  const moment = momentOf(deps)
  const shared = sharedOf(c, deps, placePath(card.id), card.name)
  const data = placeData({ origin: originOf(c, deps.config), url: shared.url }, card)
  const when = whenOf(card.schedules, moment)
  const props = { lang: c.var.lang, data: found, shape, when, today: moment.day, shared, kept }
  return c.var.page({
    ...about(c, deps, {
      title: card.name,
      description: card.description,
      breadcrumb: areaCrumbs(c, areas),
      quickLeave,
      data,
    }),
    body: (
      <PlacePage
        {...props}
        paper={isPaper(c)}
        page={pageOf(c)}
        closesHref={seesAll(c.var.scope.roles) && !card.confidential ? closesHref(card.id) : null}
      />
    ),
  })
}

async function organizationPage(c: AppContext, deps: Deps) {
  const { found, kept } = await loadWithList(c, deps, (trx) =>
    loadOrganization(trx, idOf(c), momentOf(deps).day),
  )
  if (!found) throw new HTTPException(404)
  const { detail, quickLeave } = found
  const shared = sharedOf(c, deps, organizationPath(detail.id), detail.name)
  const data = organizationData({ origin: originOf(c, deps.config), url: shared.url }, detail)
  return c.var.page({
    ...about(c, deps, {
      title: detail.name,
      description: detail.description,
      breadcrumb: branchCrumbs(c, found),
      quickLeave,
      data,
    }),
    body: (
      <OrganizationPage
        lang={c.var.lang}
        data={found}
        shared={shared}
        kept={kept}
        paper={isPaper(c)}
        page={pageOf(c)}
      />
    ),
  })
}

/** `/aanbod/:id`, `/plekken/:id` and `/organisaties/:id`: one thing on offer, one place, one organisation. */
export function supplyRoutes(deps: Deps): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get('/aanbod/:id', (c) => offerPage(c, deps))
    .get('/plekken/:id', (c) => placePage(c, deps))
    .get('/organisaties/:id', (c) => organizationPage(c, deps))
}
