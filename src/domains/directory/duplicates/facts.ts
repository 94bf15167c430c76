import { plain } from '../../../platform/search/plain.ts'
import type { Address } from '../directory.ts'
import type { ItemKind } from '../edit/index.ts'

/** What is compared of one thing: normalised, so that the same number written in two ways is the same. */
export interface Facts {
  id: string
  kind: ItemKind
  name: string
  /** Of an offer or place: who it is from. */
  organization: { id: string; name: string } | null
  /** CBS codes of the municipalities it lies in or is for. */
  municipalities: string[]
  /** Of an offer: the places where it is. */
  places: string[]
  addresses: string[]
  /** RD New, metres; of a place. */
  point: { x: number; y: number } | null
  phones: string[]
  emails: string[]
  /** Host and path, without what says nothing: `welzijn.example/koffie`. */
  sites: string[]
  /** Numbers at the Kamer van Koophandel. */
  registers: string[]
  /** `TU 10:00`, the beginnings in a week. */
  times: string[]
  ages: { least: number | null; most: number | null }
}

/** A Dutch phone number as `+31…`, digits only after it; null when it is too short to be one. */
export function normalPhone(typed: string): string | null {
  const digits = typed.replace(/\(0\)/g, '').replace(/[^\d+]/g, '')
  const whole = digits.replace(/^(\+|00)31/, '0').replace(/\+/g, '')
  if (whole.length < 8) return null
  return whole.startsWith('0') ? `+31${whole.slice(1)}` : whole
}

const HOUSE = /^(.*?)\s(\d+)\s?([a-z]{0,2}\d{0,3})$/

/** `1211ab 4a`, or the street, number and town where there is no postcode; null without a house number. */
export function normalAddress({ address_1, postal_code, city }: Address): string | null {
  const found = HOUSE.exec(plain(address_1))
  if (!found) return null
  const [, street = '', number = '', suffix = ''] = found
  const house = `${number}${suffix.replace(/\s/g, '')}`
  const code = plain(postal_code ?? '').replace(/\s/g, '')
  if (/^\d{4}[a-z]{2}$/.test(code)) return `${code} ${house}`
  return city ? `${street} ${house} ${plain(city)}` : null
}

/** Sites where everybody has a page: the host alone says nothing of whose it is. */
const SHARED = /^(facebook|instagram|linkedin|youtube|meetup|sites\.google|google|eventbrite|wixsite)\./

/** Host and path of a site without `www`, protocol and question; null when it is no address. */
export function normalSite(typed: string): string | null {
  const whole = /^[a-z]+:\/\//i.test(typed) ? typed : `https://${typed}`
  if (!URL.canParse(whole)) return null
  const { hostname, pathname } = new URL(whole)
  const host = hostname.replace(/^www\./, '').toLowerCase()
  if (!host.includes('.')) return null
  return `${host}${pathname.replace(/\/(index\.\w+)?$/, '')}`.toLowerCase()
}

/** The host that is somebody’s own; null for a page at a site where everybody has one. */
export function ownHost(site: string): string | null {
  const [host = ''] = site.split('/')
  return SHARED.test(host) || SHARED.test(host.replace(/^[^.]+\./, '')) ? null : host
}

/** Of a key; longer ones are the same thing when their beginnings are. */
const LONGEST = 200

/**
 * By what a thing is looked up among others: whoever shares one of these is compared with it. What many share (the number
 * of a switchboard) is left out by whoever asks.
 */
export function keysOf(facts: Facts): string[] {
  const { kind, phones, emails, addresses, registers, sites, organization, places } = facts
  const name = plain(facts.name)
  const keys = [
    ...phones.map((each) => `phone ${each}`),
    ...emails.map((each) => `mail ${each}`),
    ...registers.map((each) => `register ${each}`),
    ...sites.map((each) => `site ${each}`),
    ...(kind === 'service' ? [] : addresses.map((each) => `address ${each}`)),
    ...(kind === 'service' && organization ? [`of ${organization.id} ${name}`] : []),
    ...places.map((each) => `at ${each} ${name}`),
  ]
  return [...new Set(keys.map((key) => key.slice(0, LONGEST)))]
}
