import { type Facts, ownHost } from './facts.ts'
import { nameDifference, nameLikeness } from './likeness.ts'

/** One reason to think that two things are the same, or are not. */
export interface Evidence {
  what:
    | 'name'
    | 'otherName'
    | 'marked'
    | 'ownWords'
    | 'register'
    | 'otherRegister'
    | 'phone'
    | 'email'
    | 'site'
    | 'host'
    | 'address'
    | 'otherAddress'
    | 'near'
    | 'far'
    | 'otherMunicipality'
    | 'organization'
    | 'otherOrganization'
    | 'place'
    | 'otherPlace'
    | 'times'
    | 'otherTimes'
    | 'otherAges'
  /** What it adds to the sum; below zero it speaks against. */
  points: number
  /** Of names: how alike, in percent. */
  percent?: number
}

/** Below this sum nobody is asked to look; from the second on it is all but certain. Measured in golden.test.ts. */
export const WORTH_A_LOOK = 45
export const ALL_BUT_SURE = 80

type Reason = Evidence | null

const when = (yes: boolean, what: Evidence['what'], points: number): Reason => (yes ? { what, points } : null)
const meet = (a: readonly string[], b: readonly string[]) => a.some((each) => b.includes(each))
const known = (a: readonly string[], b: readonly string[]) => a.length > 0 && b.length > 0
const apart = (a: readonly string[], b: readonly string[]) => known(a, b) && !meet(a, b)
/** Nothing alike, also not the door beside it: 40 and 40a. */
const elsewhere = (a: readonly string[], b: readonly string[]) =>
  apart(a, b) && !a.some((one) => b.some((other) => one.startsWith(other) || other.startsWith(one)))

function ofName(a: Facts, b: Facts): Reason[] {
  const { likeness, bothOwn, marked } = nameDifference(a.name, b.name)
  const percent = Math.round(likeness * 100)
  const name: Evidence =
    likeness >= 0.4
      ? { what: 'name', percent, points: Math.round((likeness - 0.3) * 65) }
      : { what: 'otherName', percent, points: -25 }
  return [name, when(marked, 'marked', -60), when(bothOwn && !marked, 'ownWords', -22)]
}

function ofReach(a: Facts, b: Facts): Reason[] {
  const hosts = ({ sites }: Facts) => sites.flatMap((site) => ownHost(site) ?? [])
  const page = a.sites.some((site) => site.includes('/') && b.sites.includes(site))
  return [
    when(meet(a.phones, b.phones), 'phone', 20),
    when(meet(a.emails, b.emails), 'email', 15),
    page ? { what: 'site', points: 18 } : when(meet(hosts(a), hosts(b)), 'host', 8),
    when(meet(a.registers, b.registers), 'register', 35),
    when(apart(a.registers, b.registers), 'otherRegister', -40),
  ]
}

/** Metres between two points; null when one of them is nowhere. */
function metres(a: Facts, b: Facts): number | null {
  if (!a.point || !b.point) return null
  return Math.hypot(a.point.x - b.point.x, a.point.y - b.point.y)
}

function ofSpot(a: Facts, b: Facts): Reason[] {
  const otherTown = when(apart(a.municipalities, b.municipalities), 'otherMunicipality', -40)
  if (a.kind === 'service') return [otherTown]
  const sameAddress = meet(a.addresses, b.addresses)
  if (a.kind === 'organization')
    return [
      otherTown,
      when(sameAddress, 'address', 22),
      when(elsewhere(a.addresses, b.addresses), 'otherAddress', -8),
    ]
  const between = metres(a, b)
  return [
    otherTown,
    when(sameAddress, 'address', 28),
    when(!sameAddress && between !== null && between <= 60, 'near', 15),
    when(!sameAddress && between !== null && between > 250, 'far', -45),
    when(elsewhere(a.addresses, b.addresses) && (between === null || between > 60), 'otherAddress', -25),
  ]
}

/** Two records of one organisation can have two ids: then the names say it. */
function sameOwner(a: Facts, b: Facts): boolean | null {
  if (!a.organization || !b.organization) return null
  if (a.organization.id === b.organization.id) return true
  return nameLikeness(a.organization.name, b.organization.name) >= 0.7
}

const otherAges = (a: Facts['ages'], b: Facts['ages']) =>
  (a.most ?? 120) < (b.least ?? 0) || (b.most ?? 120) < (a.least ?? 0)

function ofOffer(a: Facts, b: Facts): Reason[] {
  const owner = sameOwner(a, b)
  const places = meet(a.places, b.places) || meet(a.addresses, b.addresses)
  return [
    when(owner === true, 'organization', 15),
    when(owner === false, 'otherOrganization', -20),
    when(places, 'place', 18),
    when(!places && (apart(a.places, b.places) || elsewhere(a.addresses, b.addresses)), 'otherPlace', -35),
    when(meet(a.times, b.times), 'times', 15),
    when(apart(a.times, b.times), 'otherTimes', -25),
    when(otherAges(a.ages, b.ages), 'otherAges', -40),
  ]
}

/**
 * Why two things of one kind may be the same, what weighs most first. Only what both say counts; that one of them says
 * nothing is neither for nor against.
 */
export function compare(a: Facts, b: Facts): Evidence[] {
  const reasons = [
    ...ofName(a, b),
    ...ofReach(a, b),
    ...ofSpot(a, b),
    ...(a.kind === 'service' ? ofOffer(a, b) : []),
  ]
  return reasons
    .filter((reason) => reason !== null)
    .toSorted((one, other) => Math.abs(other.points) - Math.abs(one.points))
}

/** The sum of all reasons, 0 to 100. */
export function certainty(evidence: readonly Evidence[]): number {
  const sum = evidence.reduce((total, { points }) => total + points, 0)
  return Math.min(100, Math.max(0, sum + 20))
}
