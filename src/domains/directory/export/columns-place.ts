import { placePath } from '../paths.ts'
import {
  addressColumns,
  type Column,
  contactColumns,
  listed,
  originColumns,
  phoneNumbers,
  termIds,
  timesAsData,
  timesInWords,
} from './columns.ts'
import type { OrganizationRecord, PlaceRecord } from './record.ts'

/** The place, unless nobody may know where it is; its municipality everybody may. */
const open = (record: PlaceRecord) => (record.confidential ? undefined : record)

/** What a table says of one place. Where a confidential place is, nobody knows here. */
export const placeColumns: readonly Column<PlaceRecord>[] = [
  { name: 'id', of: ({ id }) => id, width: 12 },
  { name: 'naam', of: ({ name }) => name, width: 36 },
  { name: 'andere_naam', of: ({ alternateName }) => alternateName },
  { name: 'omschrijving', of: ({ description }) => description, width: 60 },
  { name: 'soort', of: ({ placeType }) => placeType, width: 16 },
  { name: 'organisatie', of: ({ organization }) => organization?.name ?? null, width: 28 },
  { name: 'organisatie_id', of: ({ organization }) => organization?.id ?? null, width: 12 },
  { name: 'geheim', of: ({ confidential }) => (confidential ? 'ja' : 'nee'), width: 8 },
  ...addressColumns<PlaceRecord>(open),
  { name: 'lengtegraad', of: (record) => open(record)?.longitude ?? null, width: 10 },
  { name: 'breedtegraad', of: (record) => open(record)?.latitude ?? null, width: 10 },
  { name: 'gemeentecode', of: ({ municipalityCode }) => municipalityCode, width: 12 },
  { name: 'wijkcode', of: (record) => open(record)?.wijkCode ?? null, width: 12 },
  { name: 'buurtcode', of: (record) => open(record)?.buurtCode ?? null, width: 12 },
  { name: 'route', of: (record) => open(record)?.transportation ?? null, width: 30 },
  {
    name: 'toegankelijk',
    of: ({ accessibility }) => listed(accessibility.map((each) => each.description)),
    width: 36,
  },
  { name: 'openingstijden', of: ({ schedules }) => timesInWords(schedules), width: 36 },
  { name: 'openingstijden_gegevens', of: ({ schedules }) => timesAsData(schedules), width: 12 },
  { name: 'telefoon', of: ({ phones }) => phoneNumbers(phones), width: 14 },
  { name: 'website', of: ({ url }) => url, width: 30 },
  ...contactColumns<PlaceRecord>(),
  ...originColumns<PlaceRecord>(placePath),
]

const numberOf = (type: string) => (record: OrganizationRecord) =>
  record.identifiers.find((each) => each.identifier_type === type)?.identifier ?? null

/** What a table says of one organisation. */
export const organizationColumns: readonly Column<OrganizationRecord>[] = [
  { name: 'id', of: ({ id }) => id, width: 12 },
  { name: 'naam', of: ({ name }) => name, width: 36 },
  { name: 'andere_naam', of: ({ alternateName }) => alternateName },
  { name: 'omschrijving', of: ({ description }) => description, width: 60 },
  { name: 'branches', of: ({ terms }) => termIds(terms, 'branch'), width: 20 },
  { name: 'netwerken', of: ({ terms }) => termIds(terms, 'network'), width: 20 },
  { name: 'kvk', of: numberOf('NL-KVK'), width: 10 },
  { name: 'rsin', of: numberOf('NL-RSIN'), width: 10 },
  ...addressColumns<OrganizationRecord>((record) => record),
  { name: 'telefoon', of: ({ phones }) => phoneNumbers(phones), width: 14 },
  { name: 'email', of: ({ email }) => email, width: 24 },
  { name: 'website', of: ({ website }) => website, width: 30 },
  ...contactColumns<OrganizationRecord>(),
  ...originColumns<OrganizationRecord>((id) => `/organisaties/${id}`),
]
