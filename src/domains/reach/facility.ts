import { addDays } from '../../platform/day.ts'
import { type Facility, occurrences, type Schedule } from '../directory/index.ts'
import { domainsOfPlace, targetsOfPlace } from './place-kind.ts'

/** Weeks that are looked ahead to see how many hours a week something is on. */
const WEEKS = 4
/** Of what has no end time: hours that it is taken to last. */
const ONE_TIME = 1

/** One thing that people can reach, as a run counts it. Plain values only: it is stored with the run. */
export interface Reachable {
  /** Stays the same as long as the offer and the place do. */
  key: string
  offer: string | null
  place: string
  organization: string | null
  name: string
  placeName: string
  x: number
  y: number
  /** Hours a week; null when nobody wrote them down. */
  hours: number | null
  /** Whether somebody said within its shelf life that it is right. */
  fresh: boolean
  domains: string[]
  targetGroups: string[]
  minimumAge: number | null
  maximumAge: number | null
}

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

/** What closes before it opens runs on after midnight. */
function hoursBetween(opens: string, closes: string | null): number {
  if (closes === null) return ONE_TIME
  const length = minutes(closes) - minutes(opens)
  return (length > 0 ? length : length + 24 * 60) / 60
}

/** Hours a week that something is on, in the four weeks from this day; null when it has no times at all. */
export function weeklyHours(schedules: readonly Schedule[], from: string): number | null {
  if (schedules.length === 0) return null
  const found = occurrences(schedules, from, addDays(from, WEEKS * 7 - 1))
  const hours = found.reduce((sum, { opensAt, closesAt }) => sum + hoursBetween(opensAt, closesAt), 0)
  return hours / WEEKS
}

/** Hours that offers fill at a place, by place and part of life; what has no known hours fills none. */
function filledHours(offers: readonly Reachable[]): Map<string, number> {
  const filled = new Map<string, number>()
  for (const { place, domains, hours } of offers)
    for (const domain of domains) {
      const key = `${place} ${domain}`
      filled.set(key, (filled.get(key) ?? 0) + (hours ?? 0))
    }
  return filled
}

type Told = Omit<Reachable, 'key' | 'domains' | 'hours' | 'targetGroups'>

function told(each: Facility, fresh: ReadonlySet<string>): Told {
  const { offerId, placeId, organizationId, name, placeName, x, y, minimumAge, maximumAge } = each
  return {
    ...{ offer: offerId, place: placeId, organization: organizationId, name, placeName, x, y },
    ...{ fresh: fresh.has(offerId ?? placeId), minimumAge, maximumAge },
  }
}

/**
 * What can be reached, on a calendar day. An offer in several places has its hours divided over them. A place by itself stands
 * for the parts of life that go with its kind, with the hours that offers about the same do not fill: a community centre with
 * an eating group counts no hour twice, and no less than one without. `fresh` has the ids of offers and places that were
 * checked within their term.
 */
export function reachables(
  found: readonly Facility[],
  fresh: ReadonlySet<string>,
  today: string,
): Reachable[] {
  const offers = found.flatMap((each): Reachable[] => {
    const { offerId, placeId, lifeDomains, targetGroups, places } = each
    if (offerId === null || lifeDomains.length === 0) return []
    const hours = weeklyHours(each.schedules, today)
    return [
      {
        ...{ key: `${offerId}:${placeId}`, ...told(each, fresh), domains: lifeDomains, targetGroups },
        hours: hours === null ? null : hours / places,
      },
    ]
  })
  const filled = filledHours(offers)
  const bare = found.flatMap((each): Reachable[] => {
    const { offerId, placeId, placeType } = each
    if (offerId !== null) return []
    const open = weeklyHours(each.schedules, today)
    const targetGroups = [...targetsOfPlace(placeType)]
    return domainsOfPlace(placeType).flatMap((domain) => {
      const taken = filled.get(`${placeId} ${domain}`)
      if (taken !== undefined && (open === null || open <= taken)) return []
      const hours = open === null ? null : open - (taken ?? 0)
      const key = `place:${placeId}:${domain}`
      return [{ key, ...told(each, fresh), domains: [domain], hours, targetGroups }]
    })
  })
  return [...offers, ...bare]
}

/** Hours that something counts for when nobody wrote them down and nobody did of anything like it. */
const LEAST = 1

/** The middle of these numbers (of an even number the mean of the two in the middle); null of none. */
export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  const [low, high] = [sorted[sorted.length % 2 === 0 ? half - 1 : half], sorted[half]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}

/**
 * By life domain: the hours a week that something without known hours counts for: the median of what is known and not zero, else
 * one hour.
 */
export function usualHours(found: readonly Reachable[], domains: readonly string[]): Map<string, number> {
  return new Map(
    domains.map((domain) => {
      const known = found.flatMap(({ hours, domains: own }) => (hours && own.includes(domain) ? [hours] : []))
      return [domain, median(known) ?? LEAST]
    }),
  )
}
