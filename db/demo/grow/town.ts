import type { Position } from '../landscape.ts'
import { type Buurt, type Gemeente, gemeenteOf, type Wijk, wijkOf } from '../plan.ts'
import { hashText } from '../random.ts'
import type { Plek } from '../records.ts'
import { shapesOnce } from '../shapes.ts'
import { spotInRing } from '../spots.ts'
import type { Streets } from '../streets.ts'
import { type Draw, weighted } from './draw.ts'
import type { Island } from './island.ts'
import type { Elsewhere } from './rename.ts'
import { waters } from './words.ts'

/** One municipality of a grown island, and where in it things can be. */
export type Town = {
  gemeente: Gemeente
  /** All municipalities of the island. */
  island: readonly Gemeente[]
  wijken: Wijk[]
  buurten: Buurt[]
  streets: Streets
  rings: Map<string, Position[]>
}

/** In a new wijk the houses come first, and all else years later. */
const NEW = 0.15

export function townsOf({ plan, streets }: Island): Town[] {
  const rings = new Map(shapesOnce(plan).buurten.map(({ code, rings: [ring = []] }) => [code, ring]))
  return plan.gemeenten.map((gemeente) => ({
    gemeente,
    island: plan.gemeenten,
    wijken: plan.wijken.filter((wijk) => wijk.gemeentecode === gemeente.code),
    buurten: plan.buurten.filter((buurt) => gemeenteOf(buurt.code) === gemeente.code),
    ...{ streets, rings },
  }))
}

const pickBy = <T>(list: readonly T[], text: string): T => list[hashText(text) % list.length] as T

/** What the names of Weverland are called here. Who is here for the second time is named after a wijk. */
export function namesIn(
  { gemeente, wijken, buurten, streets, island }: Town,
  copy: number,
  again: number,
): Elsewhere {
  const own = again === 0 ? gemeente.name : (wijken[again % wijken.length]?.name ?? gemeente.name)
  const neighbour = island.find(({ code }) => code !== gemeente.code)?.name ?? own
  return {
    copy,
    gemeente: (number) => (number === 0 ? own : neighbour),
    wijk: (name) => pickBy(wijken, `${name} ${gemeente.code}`).name,
    buurt: (name) => pickBy(buurten, `${name} ${gemeente.code}`).name,
    straat: (name) =>
      pickBy(streets[pickBy(buurten, `${name} ${gemeente.code}`).code]?.straten ?? [name], name),
    rivier: () => pickBy(waters, island.map(({ name }) => name).join()),
  }
}

function weightOf(buurt: Buurt): number {
  return buurt.inwoners * (buurt.profile === 'nieuwbouw' ? NEW : 1)
}

/**
 * Chooses a buurt for every place, so that what is offered there follows the people who live around: the busiest place
 * first, each to the wijk that has least of what it should have.
 */
export function spread(
  plekken: readonly { id: string; offers: number }[],
  town: Town,
  draw: Draw,
): Map<string, Buurt> {
  const people = town.buurten.reduce((sum, buurt) => sum + weightOf(buurt), 0)
  const total = plekken.reduce((sum, { offers }) => sum + offers + 1, 0)
  const wijken = [...Map.groupBy(town.buurten, ({ code }) => wijkOf(code)).values()].map((buurten) => ({
    buurten,
    left: (total * buurten.reduce((sum, buurt) => sum + weightOf(buurt), 0)) / people,
  }))
  const found = new Map<string, Buurt>()
  for (const { id, offers } of plekken.toSorted((a, b) => b.offers - a.offers || (a.id < b.id ? -1 : 1))) {
    const wijk = wijken.reduce((most, each) => (each.left > most.left ? each : most))
    wijk.left -= offers + 1
    found.set(id, weighted(wijk.buurten, weightOf, draw.next()))
  }
  return found
}

/** The address and the point of a place in a buurt. A place without an address stays so. */
export function addressIn(buurt: Buurt, plek: Plek, id: string, town: Town, draw: Draw): Partial<Plek> {
  const { straten = [], postcode = '' } = town.streets[buurt.code] ?? {}
  const [lon, lat] = spotInRing(town.rings.get(buurt.code) ?? [], id)
  return {
    ...(plek.straat ? { straat: draw.pick(straten), huisnummer: String(draw.whole(1, 140)), postcode } : {}),
    ...(plek.plaats ? { plaats: town.gemeente.name } : {}),
    ...(plek.lat === undefined ? {} : { lat, lon }),
  }
}
