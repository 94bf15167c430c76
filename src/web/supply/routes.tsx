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

/** `/aanbod/:id` and `/plekken/:id`: one thing on offer, one place. */
export function supplyRoutes({ db }: Deps): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get('/aanbod/:id', async (c) => {
      const found = await read(db, c.var.scope, async (trx) => {
        const detail = await offer(trx, c.req.param('id'))
        if (!detail) return null
        const at = detail.place ? await place(trx, detail.place.id) : null
        const areas = await areaOf(trx, [at?.wijkCode, at?.municipalityCode, ...detail.areaCodes])
        return { detail, areas, groups: await terms(trx, 'target_group') }
      })
      if (!found) throw new HTTPException(404)
      const { detail, areas, groups } = found
      return c.var.page({
        title: detail.name,
        description: detail.description.slice(0, 160),
        breadcrumb: crumbs(c, areas),
        body: (
          <OfferPage
            lang={c.var.lang}
            offer={detail}
            targetGroups={groups}
            areaCode={areas.at(-1)?.code ?? ''}
          />
        ),
      })
    })
    .get('/plekken/:id', async (c) => {
      const found = await read(db, c.var.scope, async (trx) => {
        const card = await place(trx, c.req.param('id'))
        if (!card) return null
        const areas = await areaOf(trx, [card.wijkCode, card.municipalityCode])
        return { card, areas, offers: await offersAt(trx, card.id), types: await terms(trx, 'place_type') }
      })
      if (!found) throw new HTTPException(404)
      const { card, areas, offers, types } = found
      return c.var.page({
        title: card.name,
        description: card.description.slice(0, 160),
        breadcrumb: crumbs(c, areas),
        body: (
          <PlacePage
            lang={c.var.lang}
            place={card}
            typeName={card.placeType ? termName(types, card.placeType, c.var.lang) : undefined}
            offers={offers}
            areaCode={areas.at(-1)?.code ?? ''}
          />
        ),
      })
    })
}
