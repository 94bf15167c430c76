import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { type Area, areaPath, findArea, workingMunicipalities } from '../../domains/areas/index.ts'
import { offer, offersAt, place } from '../../domains/directory/index.ts'
import { termName, terms } from '../../domains/taxonomy/index.ts'
import type { Trx } from '../../platform/db/database.ts'
import { read } from '../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps } from '../../platform/http/context.ts'
import { OfferPage, PlacePage } from './supply-pages.tsx'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

/** Letters of a description that a search engine shows. */
const DESCRIPTION = 160

/** The first of these codes that lies in the working area, with its municipality; else the first municipality of it. */
async function areaOf(trx: Trx, codes: readonly (string | null | undefined)[]): Promise<Area[]> {
  for (const code of codes) {
    const area = code ? await findArea(trx, code) : null
    if (!area) continue
    const above = area.level === 'municipality' ? null : await findArea(trx, area.municipalityCode ?? '')
    return above ? [above, area] : [area]
  }
  return (await workingMunicipalities(trx)).slice(0, 1)
}

function crumbs(c: AppContext, areas: readonly Area[]) {
  const overview = { href: '/wijken', label: { nl, en }[c.var.lang].areas }
  return [overview, ...areas.map((area) => ({ href: areaPath('nl', area.code), label: area.name }))]
}

async function loadOffer(trx: Trx, id: string) {
  const detail = await offer(trx, id)
  if (!detail) return null
  const at = detail.place ? await place(trx, detail.place.id) : null
  const areas = await areaOf(trx, [at?.wijkCode, at?.municipalityCode, ...detail.areaCodes])
  return { detail, areas, groups: await terms(trx, 'target_group') }
}

async function loadPlace(trx: Trx, id: string) {
  const card = await place(trx, id)
  if (!card) return null
  const areas = await areaOf(trx, [card.wijkCode, card.municipalityCode])
  return { card, areas, offers: await offersAt(trx, card.id), types: await terms(trx, 'place_type') }
}

type Loaded<T extends (...given: never[]) => Promise<unknown>> = NonNullable<Awaited<ReturnType<T>>>

function offerPage(c: AppContext, { detail, areas, groups }: Loaded<typeof loadOffer>) {
  const code = areas.at(-1)?.code ?? ''
  return c.var.page({
    title: detail.name,
    description: detail.description.slice(0, DESCRIPTION) || undefined,
    breadcrumb: crumbs(c, areas),
    body: <OfferPage lang={c.var.lang} offer={detail} targetGroups={groups} areaCode={code} />,
  })
}

function placePage(c: AppContext, { card, areas, offers, types }: Loaded<typeof loadPlace>) {
  const { lang } = c.var
  const typeName = card.placeType ? termName(types, card.placeType, lang) : undefined
  const code = areas.at(-1)?.code ?? ''
  return c.var.page({
    title: card.name,
    description: card.description.slice(0, DESCRIPTION) || undefined,
    breadcrumb: crumbs(c, areas),
    body: <PlacePage lang={lang} place={card} typeName={typeName} offers={offers} areaCode={code} />,
  })
}

/** `/aanbod/:id` and `/plekken/:id`: one thing on offer, one place. */
export function supplyRoutes({ db }: Deps): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get('/aanbod/:id', async (c) => {
      const found = await read(db, c.var.scope, (trx) => loadOffer(trx, c.req.param('id')))
      if (!found) throw new HTTPException(404)
      return offerPage(c, found)
    })
    .get('/plekken/:id', async (c) => {
      const found = await read(db, c.var.scope, (trx) => loadPlace(trx, c.req.param('id')))
      if (!found) throw new HTTPException(404)
      return placePage(c, found)
    })
}
