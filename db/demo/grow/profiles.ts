import type { Profile } from '../plan.ts'
import type { Draw } from './draw.ts'

/** What a buurt of a profile looks like: people, people per household, registered crimes per 1,000 and urbanity (CBS, 1 to 5). */
type Kind = { people: number; household: number; crimes: number; urbanity: number }

export const kinds: Record<Profile, Kind> = {
  binnenstad: { people: 1530, household: 1.6, crimes: 80, urbanity: 2 },
  kleurrijk: { people: 1600, household: 2.3, crimes: 66, urbanity: 2 },
  flats: { people: 1720, household: 1.5, crimes: 42, urbanity: 2 },
  bloemkool: { people: 2050, household: 2.3, crimes: 31, urbanity: 3 },
  tuindorp: { people: 1730, household: 2.3, crimes: 25, urbanity: 3 },
  havenwijk: { people: 1300, household: 1.9, crimes: 58, urbanity: 3 },
  nieuwbouw: { people: 2400, household: 2.8, crimes: 16, urbanity: 3 },
  dorp: { people: 1500, household: 2.3, crimes: 18, urbanity: 5 },
  polder: { people: 420, household: 2.5, crimes: 13, urbanity: 5 },
  kom: { people: 1470, household: 1.9, crimes: 44, urbanity: 3 },
  gezinswijk: { people: 2040, household: 2.4, crimes: 20, urbanity: 3 },
  visserswijk: { people: 1240, household: 2.1, crimes: 52, urbanity: 4 },
}

/** From the middle outwards: what kind of wijk lies where, in a town and in a small municipality. */
const town: Profile[][] = [
  ['binnenstad'],
  ['kleurrijk', 'havenwijk', 'flats'],
  ['flats', 'bloemkool', 'tuindorp'],
  ['bloemkool', 'tuindorp', 'gezinswijk'],
  ['gezinswijk', 'nieuwbouw', 'bloemkool'],
  ['nieuwbouw', 'dorp', 'polder'],
]
const village: Profile[][] = [
  ['kom'],
  ['tuindorp', 'visserswijk'],
  ['gezinswijk', 'nieuwbouw'],
  ['dorp', 'polder'],
]

/** The profile of a wijk by how far out it lies (0 is the middle, 1 the edge). */
export function profileAt(depth: number, inhabitants: number, draw: Draw): Profile {
  const rings = inhabitants > 22_000 ? town : village
  const ring = rings[Math.min(rings.length - 1, Math.floor(depth * rings.length))] ?? ['dorp']
  return draw.pick(ring)
}
