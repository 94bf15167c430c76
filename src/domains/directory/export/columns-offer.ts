import { generalCost } from '../directory.ts'
import { offerPath } from '../paths.ts'
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
import type { OfferRecord } from './record.ts'

type Offer = Column<OfferRecord>

const ACCESS: Record<string, string> = { walk_in: 'inloop', sign_up: 'aanmelden', call: 'bellen' }

const place = (record: OfferRecord) => record.places[0]?.place

/** The first place, unless nobody may know where it is. */
function openPlace(record: OfferRecord) {
  const first = place(record)
  return first?.confidential ? undefined : first
}

const who: Offer[] = [
  { name: 'id', of: ({ id }) => id, width: 12 },
  { name: 'naam', of: ({ name }) => name, width: 36 },
  { name: 'andere_naam', of: ({ alternateName }) => alternateName },
  { name: 'omschrijving', of: ({ description }) => description, width: 60 },
  { name: 'organisatie', of: ({ organization }) => organization?.name ?? null, width: 28 },
  { name: 'organisatie_id', of: ({ organization }) => organization?.id ?? null, width: 12 },
]

const where: Offer[] = [
  { name: 'plek', of: (record) => place(record)?.name ?? null, width: 28 },
  // A point that nobody knows by name is not among the places: only its address is told.
  {
    name: 'plek_id',
    of: (record) => (place(record)?.listed ? (place(record)?.id ?? null) : null),
    width: 12,
  },
  ...addressColumns(openPlace),
  { name: 'lengtegraad', of: (record) => openPlace(record)?.longitude ?? null, width: 10 },
  { name: 'breedtegraad', of: (record) => openPlace(record)?.latitude ?? null, width: 10 },
  { name: 'gemeentecode', of: (record) => place(record)?.municipalityCode ?? null, width: 12 },
  { name: 'wijkcode', of: (record) => openPlace(record)?.wijkCode ?? null, width: 12 },
  { name: 'buurtcode', of: (record) => openPlace(record)?.buurtCode ?? null, width: 12 },
  { name: 'andere_plekken', of: ({ places }) => listed(places.slice(1).map((at) => at.place.name)) },
  { name: 'werkgebied', of: ({ areaCodes }) => listed(areaCodes), width: 14 },
]

const about = (name: string, taxonomy: string): Offer => ({
  name,
  of: ({ terms }) => termIds(terms, taxonomy),
  width: 20,
})

const forWhom: Offer[] = [
  about('leefdomeinen', 'life_domain'),
  about('doelgroepen', 'target_group'),
  about('situaties', 'situation'),
  about('pijler', 'pillar'),
  about('vorm', 'provision'),
  about('indicatie', 'assessment'),
  about('specialismen', 'specialism'),
  { name: 'leeftijd_vanaf', of: ({ minimumAge }) => minimumAge },
  { name: 'leeftijd_tot_en_met', of: ({ maximumAge }) => maximumAge },
  { name: 'voor_wie', of: ({ eligibilityDescription }) => eligibilityDescription, width: 30 },
  { name: 'talen', of: ({ languages }) => listed(languages) },
  { name: 'tolk', of: ({ interpretationServices }) => interpretationServices },
]

/** The price for whoever has a pass or the like: the first that is not for everybody. */
const otherPrice = ({ costOptions }: OfferRecord) => costOptions.find(({ option }) => option !== undefined)

const how: Offer[] = [
  { name: 'kosten', of: ({ costOptions }) => generalCost(costOptions), width: 8 },
  { name: 'kosten_met_pas', of: (record) => otherPrice(record)?.amount ?? null, width: 8 },
  { name: 'pas', of: (record) => otherPrice(record)?.option ?? null },
  { name: 'kosten_uitleg', of: ({ feesDescription }) => feesDescription, width: 24 },
  { name: 'meedoen', of: ({ access }) => (access ? (ACCESS[access] ?? access) : null) },
  { name: 'meedoen_uitleg', of: ({ applicationProcess }) => applicationProcess, width: 30 },
  { name: 'meenemen', of: ({ requiredDocuments }) => listed(requiredDocuments.map((each) => each.document)) },
  { name: 'tijden', of: ({ schedules }) => timesInWords(schedules), width: 36 },
  { name: 'tijden_uitleg', of: ({ scheduleDescription }) => scheduleDescription, width: 24 },
  { name: 'tijden_gegevens', of: ({ schedules }) => timesAsData(schedules), width: 12 },
  { name: 'telefoon', of: ({ phones }) => phoneNumbers(phones), width: 14 },
  { name: 'email', of: ({ email }) => email, width: 24 },
  { name: 'website', of: ({ url }) => url, width: 30 },
]

/** What a table says of one thing on offer, one row each; of several places the first by name. */
export const offerColumns: readonly Offer[] = [
  ...who,
  ...where,
  ...forWhom,
  ...how,
  ...contactColumns<OfferRecord>(),
  ...originColumns<OfferRecord>(offerPath),
]
