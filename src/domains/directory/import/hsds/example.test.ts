/** A service as HSDS 3.1 writes it, small and whole, with the recipe that reads it. */
export const RECIPE = {
  name: 'andere-gids',
  title: 'Gids van hiernaast',
  format: 'hsds',
  source: { title: 'services.json', publisher: 'Iemand', licence: 'CC0', date: '2026' },
  terms: { 'Feeling lonely': 'situation:eenzaamheid', 't-money': ['life_domain:werk', 'situation:schulden'] },
}

export const ORGANIZATION = {
  id: 'o1',
  name: 'De Spoel',
  description: 'Buren voor buren.',
  website: 'de-spoel.example',
  organization_identifiers: [
    { id: 'i1', identifier_type: 'NL-KVK', identifier: '0991 2345' },
    { id: 'i2', identifier_scheme: 'GB-COH', identifier_type: 'Company number', identifier: '1234567' },
  ],
  locations: [
    {
      id: 'l9',
      location_type: 'postal',
      addresses: [
        {
          address_1: 'Postbus 1',
          postal_code: '0990 AA',
          city: 'Weefdorp',
          country: 'NL',
          address_type: 'postal',
        },
      ],
    },
  ],
}

export const LOCATION = {
  ...{ id: 'l1', location_type: 'physical', name: 'De Geus', latitude: 52.55, longitude: 5.15 },
  addresses: [
    {
      address_1: 'Geuzenweg 1',
      postal_code: '0990AB',
      city: 'Weefdorp',
      state_province: 'Flevoland',
      country: 'NL',
      address_type: 'physical',
    },
  ],
  accessibility: [{ id: 'a', description: 'Lift' }],
  schedules: [{ id: 's', freq: 'WEEKLY', byday: 'MO,TU', opens_at: '09:00:00', closes_at: '17:00:00' }],
}

export const SERVICE = {
  ...{
    id: 's1',
    name: 'Samen <b>koken</b>',
    status: 'active',
    description: 'Elke dinsdag.',
    minimum_age: 18,
  },
  organization: ORGANIZATION,
  service_at_locations: [
    { id: 'sl1', location: LOCATION },
    { id: 'sl2', location: { ...LOCATION, id: 'l2', name: 'De Spil', longitude: 5.25 } },
    { id: 'sl3', location: { id: 'l3', location_type: 'virtual', name: 'Online' } },
  ],
  phones: [{ id: 'p', number: '"0990 123456"', description: 'ochtend' }],
  contacts: [{ id: 'c', name: 'Ria de Vries', title: 'Vrijwilliger' }],
  schedules: [
    {
      id: 'x',
      freq: 'WEEKLY',
      byday: 'TU',
      opens_at: '10:00Z',
      closes_at: '12:00:00+01:00',
      except: { holidays: true },
    },
    { id: 'y', freq: 'WEEKLY', byday: 'TU', count: 3, opens_at: '10:00', description: 'Drie keer in mei' },
    { id: 'z', description: 'In overleg' },
  ],
  cost_options: [
    { id: 'k', amount: 2.5, currency: 'eur' },
    { id: 'l', amount: 1, option: 'met stadspas' },
    { id: 'm', amount: 3, currency: 'GBP' },
  ],
  languages: [
    { id: 'a', code: 'ar' },
    { id: 'b', name: 'Engels' },
    { id: 'c', code: 'ur', name: 'Urdu' },
  ],
  required_documents: [{ id: 'd', document: 'Je legitimatie' }],
  additional_urls: [{ id: 'u', label: 'Aanmelden', url: 'https://aanmelden.example' }],
  service_areas: [
    { id: 'g', extent_type: 'CBS', extent: 'GM9901' },
    { id: 'h', extent_type: 'text', extent: 'overal' },
  ],
  attributes: [
    {
      id: 'q',
      taxonomy_term: { id: 't-lonely', name: 'Feeling lonely', taxonomy: 'needs', parent_id: 't-lonely' },
    },
    { id: 'r', taxonomy_term: { id: 't-money', name: 'Money' } },
    {
      id: 's',
      taxonomy_term: { id: 'u1', code: 'bewoners', name: 'Door bewoners zelf', taxonomy: 'pillar' },
    },
    { id: 't', taxonomy_term: { id: 'x1', name: 'Basketball', taxonomy: 'sports' } },
    { id: 'u', label: 'access', value: 'walk_in' },
  ],
}
