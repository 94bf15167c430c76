import type { Records } from '../records.ts'
import { makeOffer } from './copy-offer.ts'
import { makeOrganisation, makePlek, type Source } from './copy-owner.ts'
import { drawFrom } from './draw.ts'
import type { Share } from './hand-out.ts'
import { addressIn, spread, type Town } from './town.ts'

/** Makes all that one municipality has: its share of the copies, under other names, elsewhere and at other times. */
export function fillTown(town: Town, share: Share, source: Source): Records {
  const draw = drawFrom(`town ${town.gemeente.code}`)
  const organisaties = share.organisaties.map((copy) => makeOrganisation(copy, town, source))
  const plekken = share.plekken.map((copy) => makePlek(copy, town, source, organisaties, draw))
  const aanbod = organisaties.flatMap((owner) =>
    (source.aanbod.get(owner.from.id) ?? []).map((from) =>
      makeOffer(from, owner, town, source, plekken, draw),
    ),
  )
  const busy = Map.groupBy(aanbod, ({ plek_id: id }) => id ?? '')
  const counted = plekken.map(({ to }) => ({ id: to.id, offers: busy.get(to.id)?.length ?? 0 }))
  const buurten = spread(counted, town, draw)
  for (const { from, to } of plekken) {
    const buurt = buurten.get(to.id)
    if (buurt) Object.assign(to, addressIn(buurt, from, to.id, town, draw))
  }
  return { organisaties: organisaties.map(({ to }) => to), plekken: plekken.map(({ to }) => to), aanbod }
}
