import { type Area, type AreaShape, listAreas, shapesOf } from '../../../domains/areas/index.ts'
import {
  findRun,
  type Inputs,
  inputsOf,
  lastDone,
  MODES,
  type Question,
  type Reachable,
} from '../../../domains/reach/index.ts'
import { type Term, terms } from '../../../domains/taxonomy/index.ts'
import type { Trx } from '../../../platform/db/database.ts'
import type { Rd } from '../../../platform/geo.ts'

/** What a plan stands on: everything that one run computed with, and the names for it. */
export interface Ground {
  runId: string
  /** Null for who holds a link of a plan on a run that is not published. */
  number: number | null
  inputs: Inputs
  domains: readonly Term[]
  buurten: ReadonlyMap<string, Area>
  wijken: ReadonlyMap<string, Area>
  shapes: ReadonlyMap<string, AreaShape>
}

const byCode = (areas: readonly Area[]) => new Map(areas.map((area) => [area.code, area]))

/** Loads what a plan on this run stands on; null when the run is not there, or not for who asks. */
export async function loadGround(trx: Trx, runId: string, number: number | null): Promise<Ground | null> {
  const inputs = await inputsOf(trx, runId)
  if (!inputs) return null
  const own = inputs.buurten.flatMap((buurt) => (buurt.own ? [buurt.code] : []))
  return {
    ...{ runId, number, inputs },
    domains: await terms(trx, 'life_domain'),
    buurten: byCode(await listAreas(trx, { level: 'buurt' })),
    wijken: byCode(await listAreas(trx, { level: 'wijk' })),
    shapes: await shapesOf(trx, own),
  }
}

/** The ground of a new sketch: the run with this number, else the newest that is done. Null when there is none. */
export async function groundOfRun(trx: Trx, number: number | null): Promise<Ground | null> {
  const run = number === null ? await lastDone(trx) : await findRun(trx, number)
  return run?.outcome === 'done' ? loadGround(trx, run.id, run.number) : null
}

/** What is asked first when nobody chose. */
const FIRST = { domain: 'ontmoeting', group: 'ouderen', mode: MODES[0] } as const

/** The question that the numbers answer: what was asked as far as there are figures, else what the plan is about. */
export function questionFor(
  { inputs }: Pick<Ground, 'inputs'>,
  asked: Partial<Question>,
  about: readonly string[] = [],
): Question | null {
  const pick = (all: readonly string[], ...wanted: (string | undefined)[]) =>
    wanted.find((each) => each !== undefined && all.includes(each)) ?? all[0]
  const touched = about.includes(FIRST.domain) ? [FIRST.domain] : about
  const domain = pick(inputs.domains, asked.domain, ...touched, FIRST.domain)
  const group = pick(inputs.groups, asked.group, FIRST.group)
  if (domain === undefined || group === undefined) return null
  return { domain, group, mode: asked.mode ?? FIRST.mode }
}

/** The buurt in which a spot lies, or is nearest to, by where people live; null when nobody lives anywhere. */
export function buurtAt({ inputs, buurten }: Ground, { x, y }: Rd): Area | null {
  let [least, code] = [Number.POSITIVE_INFINITY, '']
  for (const point of inputs.points) {
    const own = inputs.buurten[point.buurt]
    const away = Math.hypot(point.x - x, point.y - y)
    if (own?.own && away < least) [least, code] = [away, own.code]
  }
  return buurten.get(code) ?? null
}

/** How far around the working area a new place still makes sense, in metres. */
const AROUND = 5_000

/** Whether a spot is near enough to where people live to be no mistake. */
export const isNear = ({ inputs }: Pick<Ground, 'inputs'>, { x, y }: Rd) =>
  inputs.points.some((point) => Math.hypot(point.x - x, point.y - y) <= AROUND)

/** A place with all that counts there, by its first number in the inputs. */
export interface PlaceHere {
  at: number
  name: string
  point: Rd
  things: { at: number; thing: Reachable }[]
}

/** Every place of a run, by name. */
export function placesOf({ facilities }: Pick<Inputs, 'facilities'>): PlaceHere[] {
  const found = new Map<string, PlaceHere>()
  for (const [at, thing] of facilities.entries()) {
    const { place, placeName, x, y } = thing
    const known = found.get(place) ?? { at, name: placeName, point: { x, y }, things: [] }
    known.things.push({ at, thing })
    found.set(place, known)
  }
  return [...found.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'nl'))
}
