import type { Accessibility, Address, CostOption, Phone } from '../directory.ts'
import type { Schedule } from '../schedule.ts'
import { compact, type ExportContext, type Hsds, partId } from './hsds-context.ts'
import { termAttributes } from './hsds-terms.ts'
import { provinceOf } from './provinces.ts'
import type { PublicContact } from './record.ts'

/** The name of the key in which a part names its owner: `service_id`, `location_id` ... */
type Owner = { id: string; entity: 'service' | 'location' | 'organization' | 'contact' }

const ownerKey = ({ id, entity }: Owner) => ({ [`${entity}_id`]: id })

export function hsdsPhones(owner: Owner, phones: readonly Phone[]): Hsds[] {
  return phones.map((phone) =>
    compact({ id: partId(owner.id, 'phone', phone), ...ownerKey(owner), type: 'voice', ...phone }),
  )
}

export function hsdsContacts(owner: Owner, contacts: readonly PublicContact[]): Hsds[] {
  return contacts.map((contact) => {
    const id = partId(owner.id, 'contact', contact)
    const { title, email, phones = [] } = contact
    return compact({
      id,
      ...ownerKey(owner),
      title,
      email,
      phones: hsdsPhones({ id, entity: 'contact' }, phones),
    })
  })
}

/** A season of every year as dates: the one that runs on this day, else the next. */
function seasonDates({ from, to }: { from: string; to: string }, today: string): Hsds {
  const year = Number(today.slice(0, 4))
  const here = today.slice(5)
  if (from <= to) {
    const of = here > to ? year + 1 : year
    return { valid_from: `${of}-${from}`, valid_to: `${of}-${to}` }
  }
  const start = here <= to ? year - 1 : year
  return { valid_from: `${start}-${from}`, valid_to: `${start + 1}-${to}` }
}

/**
 * One schedule. `season` and `except` are ours and come beside the fields of HSDS, which allows more properties: who
 * does not know them gets the dates of this season, and reads of the exceptions in words.
 */
export function hsdsSchedule(owner: Owner, rule: Schedule, today: string): Hsds {
  const { byday, bymonthday, season, ...rest } = rule
  return compact({
    id: partId(owner.id, 'schedule', rule),
    ...ownerKey(owner),
    ...rest,
    wkst: 'MO',
    byday: byday?.join(','),
    bymonthday: bymonthday?.join(','),
    ...(season ? { ...seasonDates(season, today), season } : {}),
  })
}

/** All times; what a source says of them in words only is a schedule of words only. */
export function hsdsSchedules(
  owner: Owner,
  rules: readonly Schedule[],
  words: string | null,
  today: string,
): Hsds[] {
  const said = words
    ? [{ id: partId(owner.id, 'schedule', words), ...ownerKey(owner), description: words }]
    : []
  return [...rules.map((rule) => hsdsSchedule(owner, rule, today)), ...said]
}

/** What HSDS asks of an address: every part, so that what is not known becomes the municipality or an empty text. */
export function hsdsAddress(
  owner: Owner,
  address: Address,
  municipalityCode: string | null,
  { areaNames }: ExportContext,
): Hsds {
  const town = address.city ?? areaNames.get(municipalityCode ?? '') ?? ''
  return {
    id: partId(owner.id, 'address', address),
    ...(owner.entity === 'location' ? ownerKey(owner) : {}),
    address_1: address.address_1,
    city: town,
    state_province: provinceOf(municipalityCode) ?? 'Nederland',
    postal_code: address.postal_code ?? '',
    country: address.country,
    address_type: address.address_type,
  }
}

export function hsdsAccessibility(
  owner: Owner,
  list: readonly Accessibility[],
  context: ExportContext,
): Hsds[] {
  return list.map((each) => {
    const id = partId(owner.id, 'accessibility', each)
    const term = each.term ? [{ taxonomy: 'accessibility', id: each.term }] : []
    const attributes = termAttributes(id, 'accessibility', term, context)
    return compact({ id, ...ownerKey(owner), description: each.description, attributes })
  })
}

export function hsdsCosts(owner: Owner, options: readonly CostOption[]): Hsds[] {
  return options.map((option) =>
    compact({ id: partId(owner.id, 'cost', option), ...ownerKey(owner), ...option }),
  )
}

/** Any other list whose parts already have the names of HSDS. */
export function hsdsList(owner: Owner, part: string, list: readonly object[]): Hsds[] {
  return list.map((each) => compact({ id: partId(owner.id, part, each), ...ownerKey(owner), ...each }))
}
