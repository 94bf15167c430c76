import { type Indicator, inhabitants } from './indicator.ts'

interface Age {
  id: string
  nl: string
  en: string
  counts: readonly string[]
  shares: readonly string[]
}

const ages: readonly Age[] = [
  {
    id: '0-14',
    nl: 'jonger dan 15 jaar',
    en: 'under 15',
    counts: ['k_0Tot15Jaar', 'a_00_14'],
    shares: [
      'percentagePersonen0Tot15Jaar',
      'P_00_14_JR',
      'pop_0_14',
      '0_15',
      'Personen 0 tot 15 jaar (%)',
      'Demographics: Under 15 years (%)',
    ],
  },
  {
    id: '15-24',
    nl: '15 tot 25 jaar',
    en: '15 to 24',
    counts: ['k_15Tot25Jaar', 'a_15_24'],
    shares: [
      'percentagePersonen15Tot25Jaar',
      'P_15_24_JR',
      'pop_15_24',
      '15_25',
      'Personen 15 tot 25 jaar (%)',
      'Demographics: 15-24 years (%)',
    ],
  },
  {
    id: '25-44',
    nl: '25 tot 45 jaar',
    en: '25 to 44',
    counts: ['k_25Tot45Jaar', 'a_25_44'],
    shares: [
      'percentagePersonen25Tot45Jaar',
      'P_25_44_JR',
      'pop_25_44',
      '25_45',
      'Personen 25 tot 45 jaar (%)',
      'Demographics: 25-44 years (%)',
    ],
  },
  {
    id: '45-64',
    nl: '45 tot 65 jaar',
    en: '45 to 64',
    counts: ['k_45Tot65Jaar', 'a_45_64'],
    shares: [
      'percentagePersonen45Tot65Jaar',
      'P_45_64_JR',
      'pop_45_64',
      '45_65',
      'Personen 45 tot 65 jaar (%)',
      'Demographics: 45-64 years (%)',
    ],
  },
  {
    id: '65-plus',
    nl: '65 jaar of ouder',
    en: '65 or older',
    counts: ['k_65JaarOfOuder', 'a_65_oo'],
    shares: [
      'percentagePersonen65JaarEnOuder',
      'P_65_EO_JR',
      'pop_65plus',
      '65plus',
      'Personen 65 jaar en ouder (%)',
      'Demographics: 65+ years (%)',
    ],
  },
]

function ageIndicators({ id, nl, en, counts, shares }: Age): Indicator[] {
  const common = { direction: 'neither', uncertainty: 'count' } as const
  return [
    {
      id: `people-${id}`,
      name: { nl: `Mensen van ${nl}`.replace('van jonger', 'jonger'), en: `People ${en}` },
      definition: {
        nl: 'Aantal inwoners van die leeftijd op 1 januari.',
        en: 'Residents of that age on 1 January.',
      },
      unit: 'people',
      kind: 'count',
      denominator: null,
      digits: 0,
      sources: counts,
      ...common,
    },
    {
      id: `share-${id}`,
      name: { nl: `Aandeel ${nl}`, en: `Share ${en}` },
      definition: {
        nl: 'Hoeveel van de 100 inwoners die leeftijd hadden op 1 januari.',
        en: 'How many in 100 residents were of that age on 1 January.',
      },
      unit: 'percent',
      kind: 'share',
      denominator: inhabitants,
      digits: 0,
      sources: shares,
      computed: { part: `people-${id}`, whole: ['population'], per: 100 },
      weight: 'population',
      ...common,
    },
  ]
}

const population: Indicator = {
  id: 'population',
  name: { nl: 'Inwoners', en: 'Residents' },
  definition: {
    nl: 'Aantal mensen dat op 1 januari in de Basisregistratie Personen stond. CBS rondt per buurt af op 5.',
    en: 'Number of people in the population register on 1 January. CBS rounds to 5 per neighbourhood.',
  },
  unit: 'people',
  kind: 'count',
  denominator: null,
  direction: 'neither',
  uncertainty: 'count',
  digits: 0,
  sources: ['AantalInwoners', 'Aantal inwoners', 'AANT_INW', 'a_inw', 'population'],
}

/** Who lives there: people by age (CBS, Kerncijfers wijken en buurten). */
export const peopleIndicators: readonly Indicator[] = [population, ...ages.flatMap(ageIndicators)]
