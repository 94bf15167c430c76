/** What a row of a file is about. */
export const ROW_KINDS = ['service', 'location', 'organization'] as const
export type RowKind = (typeof ROW_KINDS)[number]

const WHERE = ['service', 'location'] as const
const ALL = ROW_KINDS

interface Target {
  kinds: readonly RowKind[]
  /** How files name such a column: in plain letters, without spaces. The surest first. */
  names: readonly string[]
}

/** What a column can be in the browser. What is rarer is said in a recipe by hand. */
export const TARGETS = {
  id: { kinds: ALL, names: ['id', '@id', 'nummer', 'kenmerk', 'externid', 'volgnummer', 'code'] },
  name: {
    kinds: ALL,
    names: ['naam', 'titel', 'name', 'title', 'activiteit', 'aanbod', 'naamactiviteit', 'naamaanbod'],
  },
  description: {
    kinds: ALL,
    names: ['omschrijving', 'beschrijving', 'description', 'tekst', 'toelichting', 'uitleg', 'inhoud'],
  },
  organization: {
    kinds: WHERE,
    names: [
      'organisatie',
      'aanbieder',
      'organization',
      'organisation',
      'vereniging',
      'stichting',
      'organisator',
    ],
  },
  place: {
    kinds: ['service'],
    names: ['plek', 'locatie', 'gebouw', 'location', 'place', 'locatienaam', 'buurthuis', 'waar'],
  },
  line: { kinds: ALL, names: ['adres', 'address', 'bezoekadres', 'straatennummer', 'adresregel'] },
  street: { kinds: ALL, names: ['straat', 'straatnaam', 'street'] },
  number: { kinds: ALL, names: ['huisnummer', 'huisnr', 'nr', 'housenumber'] },
  postcode: { kinds: ALL, names: ['postcode', 'pc', 'postalcode', 'zip'] },
  city: { kinds: ALL, names: ['plaats', 'woonplaats', 'stad', 'city', 'plaatsnaam'] },
  latitude: { kinds: WHERE, names: ['@latitude', 'latitude', 'lat', 'breedtegraad', 'y'] },
  longitude: { kinds: WHERE, names: ['@longitude', 'longitude', 'lon', 'lng', 'lengtegraad', 'x'] },
  confidential: { kinds: WHERE, names: ['geheim', 'vertrouwelijk', 'geheimadres', 'confidential'] },
  area: { kinds: WHERE, names: ['wijkcode', 'buurtcode', 'gebiedscode', 'gemeentecode', 'werkgebied'] },
  phone: { kinds: ALL, names: ['telefoon', 'telefoonnummer', 'tel', 'phone', 'mobiel'] },
  email: { kinds: ['service', 'organization'], names: ['email', 'emailadres', 'mail', 'mailadres'] },
  url: { kinds: ALL, names: ['website', 'url', 'site', 'link', 'webadres', 'homepage', 'internet'] },
  contact: { kinds: ALL, names: ['contactpersoon', 'contact', 'contactnaam'] },
  days: { kinds: WHERE, names: ['dag', 'dagen', 'weekdag', 'day', 'days'] },
  opens: { kinds: WHERE, names: ['van', 'begin', 'begintijd', 'start', 'starttijd', 'vanaf', 'opens'] },
  closes: { kinds: WHERE, names: ['tot', 'eind', 'einde', 'eindtijd', 'closes'] },
  hours: { kinds: WHERE, names: ['openingstijden', 'tijden', 'tijd', 'tijdstip', 'hours', 'wanneer'] },
  monday: { kinds: WHERE, names: ['maandag', 'ma', 'monday'] },
  tuesday: { kinds: WHERE, names: ['dinsdag', 'di', 'tuesday'] },
  wednesday: { kinds: WHERE, names: ['woensdag', 'wo', 'wednesday'] },
  thursday: { kinds: WHERE, names: ['donderdag', 'do', 'thursday'] },
  friday: { kinds: WHERE, names: ['vrijdag', 'vr', 'friday'] },
  saturday: { kinds: WHERE, names: ['zaterdag', 'za', 'saturday'] },
  sunday: { kinds: WHERE, names: ['zondag', 'zo', 'sunday'] },
  cost: { kinds: ['service'], names: ['kosten', 'prijs', 'bedrag', 'tarief', 'cost', 'price', 'fee'] },
  life_domain: {
    kinds: ['service'],
    names: ['thema', 'themas', 'domein', 'leefdomein', 'onderwerp', 'theme'],
  },
  target_group: { kinds: ['service'], names: ['doelgroep', 'doelgroepen', 'voorwie', 'targetgroup'] },
  situation: { kinds: ['service'], names: ['situatie', 'situaties', 'situation'] },
  minimum_age: { kinds: ['service'], names: ['leeftijdvan', 'minimumleeftijd', 'vanafleeftijd', 'minage'] },
  maximum_age: { kinds: ['service'], names: ['leeftijdtot', 'maximumleeftijd', 'maxage'] },
  application: { kinds: ['service'], names: ['aanmelden', 'aanmelding', 'hoeaanmelden', 'opgeven'] },
  eligibility: { kinds: ['service'], names: ['voorwaarden', 'toelating', 'eligibility'] },
  languages: { kinds: ['service'], names: ['taal', 'talen', 'language', 'languages'] },
  place_type: { kinds: ['location'], names: ['soort', 'type', 'soortplek', 'categorie', 'placetype'] },
  branch: { kinds: ['organization'], names: ['branche', 'sector', 'branch'] },
  kvk: { kinds: ['organization'], names: ['kvk', 'kvknummer', 'kamervankoophandel'] },
  checked: { kinds: ALL, names: ['gecontroleerd', 'gecontroleerdop', 'laatstgewijzigd', 'bijgewerkt'] },
} as const satisfies Record<string, Target>

export type TargetKey = keyof typeof TARGETS

/** The targets that a row of this kind can have, in the order of the list. */
export function targetsOf(kind: RowKind): TargetKey[] {
  return (Object.keys(TARGETS) as TargetKey[]).filter((key) =>
    (TARGETS[key].kinds as readonly RowKind[]).includes(kind),
  )
}
