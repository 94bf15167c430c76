import type { Facts } from '../duplicates/facts.ts'
import { normalAddress, normalPhone, normalSite } from '../duplicates/facts.ts'
import { BY_HAND, GROUPS_OF, type GroupValues, type Item, type ItemKind } from '../edit/item.ts'

/** Where an offer is: at a place of the map, or at an address that was typed. */
export type At = { place: string } | { address: GroupValues['place'] }

/** A thing that somebody wants on the map. */
export interface NewItem {
  kind: ItemKind
  values: Partial<GroupValues>
  /** Of an offer or place: who it is from. */
  organization: { id: string; name: string } | null
  /** Of offers only; null: nowhere, or for whole areas. */
  at: At | null
  /** Made with the form: sending it twice makes one thing. */
  key: string
}

const EMPTY: GroupValues = {
  texts: { name: '', description: '' },
  times: { schedules: [], text: null },
  contact: { phones: [], email: null, site: null },
  place: { addresses: [], point: null, municipalityCode: null, wijkCode: null, buurtCode: null },
  areas: { codes: [] },
  ages: { least: null, most: null },
  cost: { costs: [], text: null },
  themes: { life_domain: [], target_group: [] },
  existence: { status: 'inactive' },
}

/** A thing of which nothing is known yet: what forms of its parts begin with. */
export function blankItem(kind: ItemKind): Item {
  return {
    ...{ kind, id: '', name: '', organization: null, source: BY_HAND, assuredDate: null },
    ...{ active: false, secret: false },
    values: Object.fromEntries(GROUPS_OF[kind].map((group) => [group, EMPTY[group]])),
  }
}

const filled = (list: readonly (string | null)[]) => list.filter((each) => each !== null && each !== '')

/** What a new thing is compared with others by; `places` are those on the map where an offer will be. */
export function factsOfNew({ kind, values, organization, at }: NewItem): Facts {
  const { texts, times, contact, ages } = { ...EMPTY, ...values }
  const place = at && 'address' in at ? at.address : (values.place ?? EMPTY.place)
  const codes = [
    place.municipalityCode,
    ...(values.areas?.codes ?? []).map((code) => `GM${code.slice(2, 6)}`),
  ]
  const { schedules } = times
  return {
    ...{ id: '', kind, name: texts.name, organization, point: null, registers: [], ages },
    municipalities: [...new Set(filled(codes))] as string[],
    places: at && 'place' in at ? [at.place] : [],
    addresses: filled(place.addresses.map(normalAddress)) as string[],
    phones: filled(contact.phones.map(({ number }) => normalPhone(number))) as string[],
    emails: filled([contact.email?.toLowerCase() ?? null]) as string[],
    sites: filled([contact.site ? normalSite(contact.site) : null]) as string[],
    times: schedules.flatMap(({ byday = [], opens_at }) =>
      byday.map((day) => `${day.slice(-2)} ${opens_at}`),
    ),
  }
}
