import type { Aanbod } from '../records.ts'
import type { MadeOrganisation, MadePlek, Source } from './copy-owner.ts'
import type { Draw } from './draw.ts'
import type { Town } from './town.ts'
import { rhythm, varyChecked, varyCosts, varyTimes } from './vary.ts'

/** Where an offer is here: in a copy of its own place, else in a place of that kind, else in any. */
function placeFor(
  { plek_id: id }: Aanbod,
  source: Source,
  made: readonly MadePlek[],
  draw: Draw,
): MadePlek | undefined {
  const wanted = id ? source.plekken.get(id) : undefined
  if (!wanted) return undefined
  const same = made.filter(({ from }) => from.id === wanted.id)
  if (same.length > 0 || wanted.geheim) return same[0]
  const open = made.filter(({ from }) => !from.geheim)
  const alike = open.filter(({ from }) => from.soort === wanted.soort)
  const any = alike.length > 0 ? alike : open
  return any.length > 0 ? draw.pick(any) : undefined
}

function areaFor(code: string, { gemeente, island, wijken, buurten }: Town, draw: Draw): string {
  if (code.startsWith('GM')) return (island[code === 'GM9901' ? 0 : 1] ?? gemeente).code
  return code.startsWith('WK') ? draw.pick(wijken).code : draw.pick(buurten).code
}

function areasFor({ werkgebied = [] }: Aanbod, town: Town, draw: Draw): string[] {
  const own = town.gemeente.code
  const municipalities = werkgebied.filter((code) => code.startsWith('GM'))
  if (municipalities.length === 1) return [own]
  const codes = werkgebied.map((code) => areaFor(code, town, draw))
  return codes.length > 0 ? [...new Set(codes)] : [own]
}

function contactFor(
  offer: Aanbod,
  { from, to, host }: MadeOrganisation,
  { numbers }: Source,
): Pick<Aanbod, 'contact'> {
  if (!offer.contact) return {}
  const { telefoon, email, ...who } = offer.contact
  const phone = telefoon === from.telefoon ? to.telefoon : telefoon ? numbers.phone() : undefined
  const mail = email ? `${email.split('@', 1)[0]}@${host}` : undefined
  return { contact: { ...who, ...(phone ? { telefoon: phone } : {}), ...(mail ? { email: mail } : {}) } }
}

const TEXTS = ['naam', 'omschrijving', 'kosten_uitleg', 'tijden_uitleg', 'aanmelden_uitleg'] as const

/** A copy of an offer: the same idea, by another organisation, elsewhere, at another time and price. */
export function makeOffer(
  from: Aanbod,
  owner: MadeOrganisation,
  town: Town,
  source: Source,
  plekken: readonly MadePlek[],
  draw: Draw,
): Aanbod {
  const plek = placeFor(from, source, plekken, draw)
  const { plek_id: _, werkgebied: _w, contact: _c, website, tijden: _t, kosten_met_pas: _k, ...rest } = from
  const tijden = varyTimes(from, plek?.rhythm ?? rhythm(draw), draw)
  const texts = Object.fromEntries(
    TEXTS.flatMap((key) => (from[key] ? [[key, owner.rename(from[key])]] : [])),
  )
  return {
    ...rest,
    ...texts,
    id: `${from.id}-${owner.copy.copy}`,
    organisatie_id: owner.to.id,
    ...(plek ? { plek_id: plek.to.id } : { werkgebied: areasFor(from, town, draw) }),
    ...varyCosts(from, draw),
    ...(tijden ? { tijden } : {}),
    ...contactFor(from, owner, source),
    ...(website ? { website: `https://${owner.host}` } : {}),
    gecontroleerd_dagen_geleden: varyChecked(draw),
  }
}
