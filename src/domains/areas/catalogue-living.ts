import { allHomes, type Indicator, inhabitants } from './indicator.ts'

const surroundings: readonly Indicator[] = [
  {
    id: 'density',
    name: { nl: 'Inwoners per km²', en: 'Residents per km²' },
    definition: {
      nl: 'Aantal inwoners per vierkante kilometer land.',
      en: 'Residents per square kilometre of land.',
    },
    unit: 'perKm2',
    kind: 'average',
    denominator: { nl: 'oppervlakte land', en: 'land area' },
    direction: 'neither',
    uncertainty: 'count',
    digits: 0,
    sources: [
      'Bevolkingsdichtheid',
      'bevolkingsdichtheidInwonersPerKm2',
      'BEV_DICHTH',
      // The misspelling is the publisher's.
      'Bevolkinsdichtheid (aantal inwoners per km2)',
      'Demographics: Population density (per km²)',
    ],
    weight: 'population',
    harmonic: true,
  },
  {
    id: 'urbanity',
    name: { nl: 'Stedelijkheid', en: 'Urbanity' },
    definition: {
      nl: 'Klasse naar het aantal adressen in de omgeving: 1 is zeer sterk stedelijk, 5 is niet stedelijk.',
      en: 'Class by the number of addresses around: 1 is very urban, 5 is not urban.',
    },
    unit: 'urbanity',
    kind: 'class',
    denominator: null,
    direction: 'neither',
    uncertainty: 'count',
    digits: 0,
    sources: [
      'MateVanStedelijkheid',
      'stedelijkheidAdressenPerKm2',
      'STED',
      'ste_mvs',
      'urbanity',
      'stedelijkheid',
      'Stedelijkheid (1=zeer sterk stedelijk, 5=niet stedelijk)',
      'Services: Degree of urbanisation (1–5)',
    ],
  },
  {
    id: 'crimes',
    name: { nl: 'Geregistreerde misdrijven', en: 'Registered crimes' },
    definition: {
      nl: 'Misdrijven die de politie in een jaar opschreef, op de plek waar ze gebeurden.',
      en: 'Crimes that the police recorded in a year, at the place where they happened.',
    },
    unit: 'crimes',
    kind: 'count',
    denominator: null,
    direction: 'neither',
    uncertainty: 'count',
    digits: 0,
    // Not `GeregistreerdeMisdrijven`: public copies of the police table per buurt add the total to its own parts, so that
    // every crime counts twice (Hilversum 2024: 8,492 instead of 4,315).
    sources: ['cr_totaal_misdrijven'],
  },
  {
    id: 'crimes-per-1000',
    name: { nl: 'Misdrijven per 1.000 inwoners', en: 'Crimes per 1,000 residents' },
    definition: {
      nl: 'Geregistreerde misdrijven gedeeld door het aantal inwoners. Een winkelstraat of station telt zwaar mee, ook al zijn het niet de inwoners.',
      en: 'Registered crimes divided by residents. A shopping street or station counts heavily, though it is not the residents.',
    },
    unit: 'per1000',
    kind: 'rate',
    denominator: inhabitants,
    // Visitors of shops and stations make the figure, so it says nothing good or bad about those who live there.
    direction: 'neither',
    uncertainty: 'count',
    lifeDomain: 'veiligheid',
    digits: 0,
    sources: [],
    computed: { part: 'crimes', whole: ['population'], per: 1000 },
  },
]

const housing: readonly Indicator[] = [
  {
    id: 'woz',
    name: { nl: 'Gemiddelde WOZ-waarde', en: 'Average home value (WOZ)' },
    definition: {
      nl: 'Gemiddelde waarde van een woning volgens de gemeente, in duizend euro.',
      en: 'Average value of a home as the municipality taxes it, in thousand euro.',
    },
    unit: 'thousandEuro',
    kind: 'average',
    denominator: allHomes,
    direction: 'neither',
    uncertainty: 'count',
    lifeDomain: 'wonen',
    digits: 0,
    sources: [
      'GemiddeldeWOZWaardeVanWoningen',
      'GemiddeldeWoningwaarde',
      'WOZ',
      'g_woz',
      'dwelling_value',
      'Housing: Avg WOZ value (x€1k)',
    ],
  },
  {
    id: 'owner-occupied',
    name: { nl: 'Koopwoningen', en: 'Owner-occupied homes' },
    definition: {
      nl: 'Hoeveel van de 100 woningen van de bewoner zelf zijn.',
      en: 'How many in 100 homes belong to those who live there.',
    },
    unit: 'percent',
    kind: 'share',
    denominator: allHomes,
    direction: 'neither',
    uncertainty: 'count',
    lifeDomain: 'wonen',
    digits: 0,
    sources: [
      'Koopwoningen',
      'percentageKoopwoningen',
      'P_KOOPWON',
      'p_koopw',
      'dwelling_ownership',
      'Koopwoningen (%)',
      'Housing: Owner-occupied (%)',
    ],
  },
  {
    id: 'corporation-homes',
    name: { nl: 'Woningen van een corporatie', en: 'Housing association homes' },
    definition: {
      nl: 'Hoeveel van de 100 woningen een woningcorporatie verhuurt.',
      en: 'How many in 100 homes a housing association lets.',
    },
    unit: 'percent',
    kind: 'share',
    denominator: allHomes,
    direction: 'neither',
    uncertainty: 'count',
    lifeDomain: 'wonen',
    digits: 0,
    sources: [
      'InBezitWoningcorporatie',
      'percHuurwoningenInBezitWoningcorporaties',
      'P_WONCORPB',
      'p_wcorpw',
      'Woningen in bezit woningcorporatie (%)',
      'Housing: Social housing (%)',
    ],
  },
]

const near = (
  id: string,
  nl: string,
  en: string,
  domain: Indicator['lifeDomain'],
  sources: string[],
): Indicator => ({
  id,
  name: { nl: `Afstand tot ${nl}`, en: `Distance to ${en}` },
  definition: {
    nl: `Gemiddelde afstand over de weg van alle inwoners tot de dichtstbijzijnde ${nl.replace(/^een /, '')}, in kilometer.`,
    en: `Average distance by road from all residents to the nearest ${en.replace(/^an? /, '')}, in kilometres.`,
  },
  unit: 'km',
  kind: 'average',
  denominator: inhabitants,
  direction: 'lower',
  uncertainty: 'count',
  ...(domain ? { lifeDomain: domain } : {}),
  digits: 1,
  sources,
  weight: 'population',
})

const distances: readonly Indicator[] = [
  near('distance-gp', 'een huisarts', 'a GP', 'gezondheid', [
    'AfstandTotHuisartsenpraktijk',
    'huisartsenpraktijkGemiddeldeAfstandInKm',
    'AF_ARTSPR',
    'g_afs_hp',
    'Afstand tot huisartsenpraktijk (km)',
    'Services: Distance to GP (km)',
  ]),
  near('distance-supermarket', 'een grote supermarkt', 'a large supermarket', 'wonen', [
    'AfstandTotGroteSupermarkt',
    'groteSupermarktGemiddeldeAfstandInKm',
    'AF_SUPERM',
    'g_afs_gs',
    'Afstand tot grote supermarkt (km)',
    'Services: Distance to supermarket (km)',
  ]),
  near('distance-library', 'een bibliotheek', 'a library', 'cultuur', [
    'AfstandTotBibliotheek',
    'bibliotheekGemiddeldeAfstandInKm',
    'AF_BIBLIO',
    'Afstand tot bibliotheek (km)',
  ]),
]

/** Where people live: surroundings, homes and what is near (CBS; crimes: police). */
export const livingIndicators: readonly Indicator[] = [...surroundings, ...housing, ...distances]
