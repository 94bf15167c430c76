import type {
  ExportContext,
  PlaceRecord,
  PublicContact,
  Schedule,
  SourceLine,
  TermRef,
} from '../../domains/directory/index.ts'

/** Without what nobody said: an absent property, never null. */
export function said<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], null> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined)
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], null> }
}

export function toSource({ title, publisher, licence, date }: SourceLine) {
  return said({ title, publisher, licence, edition: date })
}

export function toSchedule({ freq, byday, bymonthday, opens_at, closes_at, except, ...rule }: Schedule) {
  return said({
    frequency: freq === 'WEEKLY' ? ('weekly' as const) : ('monthly' as const),
    interval: rule.interval,
    days: byday,
    daysOfMonth: bymonthday,
    opensAt: opens_at,
    closesAt: closes_at,
    validFrom: rule.valid_from,
    validTo: rule.valid_to,
    countsFrom: rule.dtstart,
    season: rule.season,
    except: except && said({ holidays: except.holidays, days: except.dates }),
    description: rule.description,
  })
}

export function toContact({ title, email, phones }: PublicContact) {
  return said({ role: title, email, phones })
}

export function toAddress({ address_1, postal_code, city, country }: PlaceRecord['addresses'][number]) {
  return said({ street: address_1, postalCode: postal_code, city, country })
}

export function toTerms(refs: readonly TermRef[], { terms }: ExportContext) {
  return refs.flatMap(({ taxonomy, id }) => {
    const term = terms.get(taxonomy)?.find((each) => each.id === id)
    return term ? [{ taxonomy, id, name: term.name }] : []
  })
}

/** Where a place is: of a confidential one no more than the municipality. */
export function toWhere(place: PlaceRecord) {
  const { confidential, addresses, longitude, latitude, municipalityCode, wijkCode, buurtCode } = place
  if (confidential) return said({ confidential, municipalityCode })
  const [address] = addresses
  return said({
    confidential,
    address: address ? toAddress(address) : null,
    point:
      longitude === null || latitude === null
        ? null
        : { type: 'Point' as const, coordinates: [longitude, latitude] },
    municipalityCode,
    wijkCode,
    buurtCode,
  })
}
