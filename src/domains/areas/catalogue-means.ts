import { allHouseholds, type Indicator, inhabitants } from './indicator.ts'

const adults = { nl: 'mensen van 15 tot 75 jaar', en: 'people of 15 to 75' }

const income: readonly Indicator[] = [
  {
    id: 'income',
    name: { nl: 'Gemiddeld inkomen per inwoner', en: 'Average income per resident' },
    definition: {
      nl: 'Gemiddeld persoonlijk inkomen over alle inwoners, in duizend euro per jaar.',
      en: 'Average personal income over all residents, in thousand euro a year.',
    },
    unit: 'thousandEuro',
    kind: 'average',
    denominator: inhabitants,
    direction: 'neither',
    uncertainty: 'count',
    lifeDomain: 'werk',
    digits: 1,
    sources: [
      'GemiddeldInkomenPerInwoner',
      'INK_INW',
      'g_ink_pi',
      'Gemiddeld inkomen per inwoner (x1000 euro)',
      'IncomeWealth: Avg income per inhabitant (x€1k)',
    ],
    weight: 'population',
  },
  {
    id: 'social-minimum',
    name: { nl: 'Huishoudens rond het sociaal minimum', en: 'Households around the social minimum' },
    definition: {
      nl: 'Hoeveel van de 100 huishoudens een inkomen onder of rond het sociaal minimum hebben.',
      en: 'How many in 100 households have an income below or around the social minimum.',
    },
    unit: 'percent',
    kind: 'share',
    denominator: allHouseholds,
    direction: 'lower',
    uncertainty: 'count',
    lifeDomain: 'werk',
    digits: 0,
    sources: [
      'HuishOnderOfRondSociaalMinimum',
      'percentageHuishoudensOnderOfRondSociaalMinimum',
      'P_SOCMINH',
      'p_hh_osm',
      'Huishoudens onder of rond sociaal minimum (%)',
      'Inequality: At-or-below social minimum (%)',
    ],
    weight: 'households',
  },
  {
    id: 'low-income',
    name: { nl: 'Mensen met een laag inkomen', en: 'People with a low income' },
    definition: {
      nl: 'Hoeveel van de 100 mensen bij de 40 procent van Nederland met het laagste persoonlijke inkomen horen.',
      en: 'How many in 100 people belong to the 40 per cent of the country with the lowest personal income.',
    },
    unit: 'percent',
    kind: 'share',
    denominator: { nl: 'mensen met een eigen inkomen', en: 'people with an income of their own' },
    direction: 'lower',
    uncertainty: 'count',
    lifeDomain: 'werk',
    digits: 0,
    sources: [
      'k_40PersonenMetLaagsteInkomen',
      'percentagePersonenMetLaagInkomen',
      'P_LAAGINKP',
      'p_ink_li',
      'income_low',
      'Personen met laagste inkomen (%)',
      'Inequality: Bottom-40% income share (%)',
      'IncomeWealth: Bottom-40% income share (%)',
    ],
    weight: 'population',
  },
]

function countAndRate(
  id: string,
  name: Indicator['name'],
  definition: Indicator['definition'],
  sources: { count: readonly string[]; rate: readonly string[] },
  rest: Pick<Indicator, 'direction' | 'lifeDomain'>,
): Indicator[] {
  const common = { definition, uncertainty: 'count', ...rest } as const
  return [
    {
      ...common,
      id,
      name,
      unit: 'people',
      kind: 'count',
      denominator: null,
      direction: 'neither',
      digits: 0,
      sources: sources.count,
    },
    {
      ...common,
      id: `${id}-per-1000`,
      name: { nl: `${name.nl} per 1.000 inwoners`, en: `${name.en} per 1,000 residents` },
      unit: 'per1000',
      kind: 'rate',
      denominator: inhabitants,
      digits: 0,
      sources: sources.rate,
      computed: { part: id, whole: ['population'], per: 1000 },
      weight: 'population',
    },
  ]
}

const help: readonly Indicator[] = [
  ...countAndRate(
    'wmo',
    { nl: 'Mensen met hulp uit de Wmo', en: 'People with support under the Wmo' },
    {
      nl: 'Mensen die hulp of een voorziening krijgen uit de Wet maatschappelijke ondersteuning.',
      en: 'People who get help or an aid under the Social Support Act (Wmo).',
    },
    {
      count: ['WmoClienten', 'aantalWmoClienten', 'a_wmo_t'],
      rate: [
        'WmoClientenRelatief',
        'aantalWmoClientenPer1000Inwoners',
        'p_wmo_t',
        'WelfareCare: Wmo care clients (per 1k)',
      ],
    },
    // Using help is neither good nor bad: it may mean more need, or help that reaches people.
    { direction: 'neither', lifeDomain: 'gezondheid' },
  ),
  ...countAndRate(
    'bijstand',
    { nl: 'Mensen met bijstand', en: 'People on social assistance' },
    { nl: 'Mensen met een algemene bijstandsuitkering.', en: 'People on general social assistance.' },
    {
      count: [
        'PersonenPerSoortUitkeringBijstand',
        'aantalPersonenMetEenAlgBijstandsuitkeringTot',
        'a_soz_wb',
        'Aantal algemene bijstandsuitkeringen',
      ],
      rate: ['Inequality: Bijstand recipients (per 1k)', 'WelfareCare: Bijstand recipients (per 1k)'],
    },
    { direction: 'lower', lifeDomain: 'werk' },
  ),
  {
    id: 'youth-care',
    name: { nl: 'Jongeren met jeugdhulp', en: 'Young people with youth care' },
    definition: {
      nl: 'Hoeveel van de 100 jongeren tot 23 jaar jeugdzorg in natura krijgen.',
      en: 'How many in 100 young people under 23 get youth care.',
    },
    unit: 'percent',
    kind: 'share',
    denominator: { nl: 'jongeren tot 23 jaar', en: 'young people under 23' },
    direction: 'neither',
    uncertainty: 'count',
    lifeDomain: 'opvoeding',
    digits: 0,
    sources: [
      'PercentageJongerenMetJeugdzorg',
      'percentageJongerenMetJeugdzorgInNatura',
      'p_jz_tn',
      'Inequality: Youth welfare (%)',
      'WelfareCare: Youth welfare (%)',
    ],
  },
]

const schooling = [
  ['low', 'laag', 'Low', 'BasisonderwijsVmboMbo1', 'a_opl_lg'],
  ['middle', 'middelbaar', 'Medium', 'HavoVwoMbo24', 'a_opl_md'],
  ['high', 'hoog', 'High', 'HboWo', 'a_opl_hg'],
] as const

function educationIndicators([id, nl, en, newName, short]: (typeof schooling)[number]): Indicator[] {
  const common = { denominator: adults, direction: 'neither', uncertainty: 'count', digits: 0 } as const
  const definition = {
    nl: 'Hoogste opleiding die iemand heeft afgemaakt, mensen van 15 tot 75 jaar (deels uit een steekproef).',
    en: 'Highest education a person has completed, people of 15 to 75 (partly from a sample).',
  }
  const level = nl.charAt(0).toUpperCase() + nl.slice(1)
  return [
    {
      ...common,
      id: `education-${id}-count`,
      name: { nl: `Mensen met ${nl} opleidingsniveau`, en: `People with ${en.toLowerCase()} education` },
      definition,
      unit: 'people',
      kind: 'count',
      denominator: null,
      sources: [`Opleidingsniveau${level}`, newName, short, `Aantal personen met ${nl} opleidingsniveau`],
    },
    {
      ...common,
      id: `education-${id}`,
      name: { nl: `Opleidingsniveau ${nl}`, en: `${en} education` },
      definition,
      unit: 'percent',
      kind: 'share',
      lifeDomain: 'onderwijs',
      sources: [`HumanCapital: ${en} education (%)`],
      computed: {
        part: `education-${id}-count`,
        whole: ['education-low-count', 'education-middle-count', 'education-high-count'],
        per: 100,
      },
    },
  ]
}

/** What people have to live on, which help they get and what they learned (CBS). */
export const meansIndicators: readonly Indicator[] = [
  ...income,
  ...help,
  ...schooling.flatMap(educationIndicators),
]
