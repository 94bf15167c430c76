import { type Area, findArea, workingMunicipalities } from '../../domains/areas/index.ts'
import {
  aboutViolence,
  isAboutViolence,
  type OfferCard,
  offer,
  offersAt,
  offersNear,
  offersOf,
  organizationDetail,
  type PlaceCard,
  place,
  placesOfOffer,
  placesOfOrganization,
} from '../../domains/directory/index.ts'
import { shownChecks } from '../../domains/freshness/index.ts'
import { allTerms } from '../../domains/taxonomy/index.ts'
import type { Trx } from '../../platform/db/database.ts'

/** How much of the same organisation, and of the neighbourhood, a page about one thing shows. */
const RELATED = 4
const NEAR_METERS = 2_000

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

/** The place that the card shows first, then the others. */
function shownFirst(places: readonly PlaceCard[], id: string | undefined): PlaceCard[] {
  return [...places.filter((each) => each.id === id), ...places.filter((each) => each.id !== id)]
}

/** Everything the page of one thing on offer needs; null when it is not there. */
export async function loadOffer(trx: Trx, id: string, today: string) {
  const detail = await offer(trx, id)
  if (!detail) return null
  const places = shownFirst(await placesOfOffer(trx, detail.id), detail.place?.id)
  const { organization, lifeDomains } = detail
  const ofSame = organization ? await offersOf(trx, organization.id) : []
  const more = ofSame.filter((each) => each.id !== detail.id)
  const shown = more.slice(0, RELATED)
  const except = [detail.id, ...shown.map((each) => each.id)]
  const [at] = places
  const near = at ? { placeId: at.id, lifeDomains, except, limit: RELATED, within: NEAR_METERS } : null
  return {
    detail,
    places,
    areas: await areaOf(trx, [at?.wijkCode, at?.municipalityCode, ...detail.areaCodes]),
    terms: await allTerms(trx),
    checks: await shownChecks(trx, { kind: 'service', id: detail.id }, detail.assuredDate, today),
    more: shown,
    moreCount: more.length,
    nearby: near ? await offersNear(trx, near) : [],
    quickLeave: isAboutViolence(detail.terms),
  }
}

/** A place or organisation is about violence when half of what it offers is, or when its address is a secret. */
async function mostlyViolence(trx: Trx, offers: readonly OfferCard[]): Promise<boolean> {
  if (offers.length === 0) return false
  const about = await aboutViolence(
    trx,
    offers.map((each) => each.id),
  )
  return about.size * 2 >= offers.length
}

/** Everything the page of one place needs; null when it is not there. */
export async function loadPlace(trx: Trx, id: string, today: string) {
  const card = await place(trx, id)
  if (!card) return null
  const offers = await offersAt(trx, card.id)
  return {
    card,
    offers,
    checks: await shownChecks(trx, { kind: 'location', id: card.id }, card.assuredDate, today),
    areas: await areaOf(trx, [card.wijkCode, card.municipalityCode]),
    terms: await allTerms(trx),
    quickLeave: card.confidential || (await mostlyViolence(trx, offers)),
  }
}

/** Everything the page of one organisation needs; null when it is not there. */
export async function loadOrganization(trx: Trx, id: string, today: string) {
  const detail = await organizationDetail(trx, id)
  if (!detail) return null
  const places = await placesOfOrganization(trx, detail.id)
  const offers = await offersOf(trx, detail.id)
  const codes = places.flatMap((each) => [each.wijkCode, each.municipalityCode])
  return {
    detail,
    places,
    offers,
    checks: await shownChecks(trx, { kind: 'organization', id: detail.id }, detail.assuredDate, today),
    areas: await areaOf(trx, codes),
    terms: await allTerms(trx),
    quickLeave: isAboutViolence(detail.terms) || (await mostlyViolence(trx, offers)),
  }
}

type Loaded<T extends (...given: never[]) => Promise<unknown>> = NonNullable<Awaited<ReturnType<T>>>
export type OfferData = Loaded<typeof loadOffer>
export type PlaceData = Loaded<typeof loadPlace>
export type OrganizationData = Loaded<typeof loadOrganization>
