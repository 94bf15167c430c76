import type { Area } from '../../../domains/areas/index.ts'
import {
  aboutViolence,
  type OfferCard,
  offersById,
  organizationsById,
  placesById,
} from '../../../domains/directory/index.ts'
import { type AreaMessages, messagesOf, publishedYear } from '../../../domains/inbox/index.ts'
import { peopleFor, type Shown } from '../../../domains/people/index.ts'
import { type Reachable, type Step, touchedBy } from '../../../domains/reach/index.ts'
import type { Trx } from '../../../platform/db/database.ts'
import type { Ground } from './load.ts'

/** A place that is left or ends, with what is on there. */
export interface TouchedPlace {
  id: string
  name: string
  offers: readonly OfferCard[]
}

/** Somebody of an organisation that has something to do with it, as everybody may see them. */
export interface TouchedOrganization {
  id: string
  name: string
  people: readonly Shown[]
}

/** What residents of a wijk said in the last year, in tens. */
export interface TouchedWijk {
  area: Area
  messages: AreaMessages | null
  /** By part of life: how often somebody missed something. */
  missed: { domain: string; count: number }[]
}

/** Whom and what a plan touches, before any number. */
export interface Touched {
  places: TouchedPlace[]
  organizations: TouchedOrganization[]
  /** What there is already near a new spot, and of whom. */
  near: Reachable[]
  buurten: Area[]
  wijken: TouchedWijk[]
}

/** People of one organisation, and organisations, that a page names at most. */
const MOST_PEOPLE = 4
const MOST_ORGANIZATIONS = 60
/** Metres from a new spot within which what is there already is a neighbour. */
const BESIDE = 600
const MOST_NEAR = 8

/** Parts of life that steps are about. */
function aboutOf(facilities: readonly Reachable[], steps: readonly Step[]): Set<string> {
  const keys = new Set(steps.flatMap((step) => (step.kind === 'add' ? [] : [step.facility])))
  const moved = facilities.filter(({ key }) => keys.has(key)).flatMap(({ domains }) => domains)
  return new Set([...moved, ...steps.flatMap((step) => (step.kind === 'add' ? step.domains : []))])
}

function nearOf({ inputs }: Ground, steps: readonly Step[]): Reachable[] {
  const gone = new Set(steps.flatMap((step) => (step.kind === 'add' ? [] : [step.facility])))
  const spots = steps.flatMap((step) => (step.kind === 'close' ? [] : [step.point]))
  const about = aboutOf(inputs.facilities, steps)
  const away = ({ x, y }: Reachable) => Math.min(...spots.map((spot) => Math.hypot(spot.x - x, spot.y - y)))
  const found = inputs.facilities.filter(
    (each) => !gone.has(each.key) && each.domains.some((domain) => about.has(domain)) && away(each) <= BESIDE,
  )
  const names = new Set<string>()
  return found
    .toSorted((a, b) => away(a) - away(b))
    .filter(({ name }) => !names.has(name) && names.add(name))
    .slice(0, MOST_NEAR)
}

async function organizationsOf(trx: Trx, ids: readonly string[], today: string) {
  const unique = [...new Set(ids)].slice(0, MOST_ORGANIZATIONS)
  const named = await organizationsById(trx, unique)
  const found: TouchedOrganization[] = []
  for (const { id, name } of named.values()) {
    const people = await peopleFor(trx, { organization: id }, { audience: 'public', today })
    found.push({ id, name, people: people.slice(0, MOST_PEOPLE) })
  }
  return found.toSorted((a, b) => a.name.localeCompare(b.name, 'nl'))
}

/** What helps against violence is not put in a list that goes from hand to hand. */
async function openly(trx: Trx, things: readonly Reachable[]): Promise<Reachable[]> {
  const silent = await aboutViolence(
    trx,
    things.flatMap(({ offer }) => offer ?? []),
  )
  return things.filter(({ offer }) => offer === null || !silent.has(offer))
}

async function placesTouched(trx: Trx, facilities: readonly Reachable[]): Promise<TouchedPlace[]> {
  const open = await openly(trx, facilities)
  const offers = await offersById(trx, [...new Set(open.flatMap(({ offer }) => offer ?? []))])
  const ids = [...new Set(facilities.map(({ place }) => place))]
  const known = await placesById(trx, ids)
  return ids.flatMap((id) => {
    const here = facilities.filter(({ place }) => place === id)
    const own = [...new Set(here.flatMap(({ offer }) => offer ?? []))]
    const shown = own.flatMap((each) => offers.get(each) ?? [])
    const name = known.get(id)?.name ?? here[0]?.placeName ?? ''
    return [{ id: known.has(id) ? id : '', name, offers: shown }]
  })
}

async function wijkenOf(trx: Trx, ground: Ground, buurten: readonly Area[], domains: ReadonlySet<string>) {
  const year = await publishedYear(trx)
  const codes = [...new Set(buurten.map(({ wijkCode }) => wijkCode ?? ''))].toSorted()
  return codes.flatMap((code): TouchedWijk[] => {
    const area = ground.wijken.get(code)
    if (!area) return []
    const missed = year.figures.flatMap(({ figure, at, count }) =>
      figure === 'miss-wijk' && at.wijk === code && count > 0 && domains.has(at.domain ?? '')
        ? [{ domain: at.domain ?? '', count }]
        : [],
    )
    return [{ area, messages: messagesOf(year, code), missed }]
  })
}

/** Loads whom and what these steps touch: what is on there, the people of those organisations, and what residents said. */
export async function loadTouched(
  trx: Trx,
  ground: Ground,
  steps: readonly Step[],
  today: string,
): Promise<Touched> {
  const { facilities, buurten: codes } = touchedBy(ground.inputs, steps)
  const near = await openly(trx, nearOf(ground, steps))
  const domains = aboutOf(ground.inputs.facilities, steps)
  const buurten = codes.flatMap((code) => ground.buurten.get(code) ?? [])
  const involved = [...(await openly(trx, facilities)), ...near].flatMap(
    ({ organization }) => organization ?? [],
  )
  return {
    places: await placesTouched(trx, facilities),
    organizations: await organizationsOf(trx, involved, today),
    ...{ near, buurten },
    wijken: await wijkenOf(trx, ground, buurten, domains),
  }
}
