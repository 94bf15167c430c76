import type { ExplainStep, ExplainTexts } from './texts.nl.ts'

const steps: ExplainStep[] = [
  {
    id: 'hoe-ver',
    title: 'How far do people go?',
    text: [
      'We look at what somebody can reach on foot, by bicycle, and on foot when walking slowly. We are not sure for how many minutes people are willing to go. So we always use three distances: a short one, the usual one and a long one.',
      'We measure in a straight line. Over the street it is farther, so we add nearly a third. A river or a railway we do not see: then it is farther than we think.',
      'When somebody imported a list of distances along the street, we use that. It says so with the result.',
      'Statistics Netherlands measures distances over roads for cars. So those numbers are others than these.',
    ],
    formulas: ['straight metres = minutes × speed ÷ 1.3'],
    papers: ['circuity'],
  },
  {
    id: 'wie',
    title: 'Who counts?',
    text: [
      'For each part we take how many people of a group live there, from open figures. Sometimes there is a percentage only. Then we estimate the number, and write ± before it.',
      'Small numbers are kept secret by who publishes them. Then we use the share of the neighbourhood or municipality, and call it filled in. The true number may be anything between nobody and everybody who lives there. We only say something when it holds in both cases.',
      'We never look at origin, nationality or religion. The software refuses that.',
      'Where people of one part live far apart, one point for all of them is rough. When there are figures per square of 100 metres, we use those.',
    ],
    formulas: [
      'estimate = percentage ÷ 100 × people of that age',
      'filled in = share in the neighbourhood × residents of the part',
    ],
    papers: [],
  },
  {
    id: 'wat',
    title: 'What counts as a place?',
    text: [
      'Everything on the map that has to do with the subject and has a place: activities, help, and places such as a community centre. What is only for another group does not count. What is confidential does not either.',
      'We count for how many hours a week it is there, in the next four weeks. When we do not know the hours, we take what is usual for that subject. With each result it says how much rests on that.',
      'Help without a place, such as by telephone, does not count. That is said too.',
    ],
    formulas: ['hours = all hours in four weeks ÷ 4, divided over the places where it is'],
    papers: [],
  },
  {
    id: 'delen',
    title: 'How do people share a place?',
    text: [
      'Of a place with many people around it there is less for each. So we first divide the hours of each place by the people who can get there. Then we add up, for each part, what can be reached.',
      'What is near counts for more than what is far. At the edge of the reach it hardly counts.',
      'What comes out is a number of hours a week for every 1,000 people. A zero is truly nothing. A dash says: we do not know.',
    ],
    formulas: [
      'R(j) = S(j) ÷ sum over i of P(i) × f(d(i,j))',
      'A(i) = sum over j of R(j) × f(d(i,j))',
      'f(d) = (e^(−½ (d/r)²) − e^(−½)) ÷ (1 − e^(−½)) for d ≤ r, else 0',
      'P = people, S = hours a week, d = distance, r = reach; i is a part or square, j a place',
    ],
    papers: ['e2sfca', 'twoStep', 'dai'],
  },
  {
    id: 'norm',
    title: 'What is enough?',
    text: [
      'People choose that. With a norm it always says who chose it, when and why.',
      'When nobody chose a norm, we compare with the mean of this area. Then there are always parts below it, also when all is well everywhere.',
      'Who has nothing near is below every norm, unless somebody set the norm at zero.',
    ],
    formulas: ['shortfall(i) = P(i) × (norm − A(i)) when A(i) is below the norm, else 0'],
    papers: [],
  },
  {
    id: 'zeker',
    title: 'How certain is it?',
    text: [
      'We compute everything eighteen times: with three distances, three ways in which what is far counts for less, and two ways to count (hours or places).',
      'We say “too little” only when at least 17 of the 18 ways say so. “Enough” we say only then too. Between those we say: not certain.',
    ],
    formulas: [
      '3 distances × 3 shapes × 2 ways to count = 18',
      'shapes: sloping (see above); everything within reach counts the same; three rings with weights 1, 0.68 and 0.22',
    ],
    papers: ['e2sfca'],
  },
  {
    id: 'nog-niet',
    title: 'When do we not know yet?',
    text: [
      'When too little of a neighbourhood was checked. Of every ten activities in or for it eight must have been checked lately. Else we say nothing, also when the figures are fine.',
      'When nothing about a subject is on the map, we look at everything of that neighbourhood. With fewer than five things we know nothing: perhaps there is nothing, perhaps nobody wrote it down.',
      'Has nobody of whom we know anything within reach, and did nobody choose a norm? Then there is nothing to compare with.',
    ],
    formulas: ['checked activities ÷ all activities ≥ 0.8'],
    papers: [],
  },
  {
    id: 'grens',
    title: 'What happens at the border?',
    text: [
      'People and places just outside the area count, when we know them. Of Belgium and Germany we have no figures. When a part of the surroundings lies there, or at sea, it says so.',
    ],
    formulas: [
      'share without figures = area of the circle outside known municipalities ÷ area of the circle',
    ],
    papers: [],
  },
  {
    id: 'niet',
    title: 'What this does not say',
    text: [
      'It does not say whether something is good, whether you feel welcome, whether there is room and whether you can pay for it. Ask those who come, and those who do not.',
      'What is not on the map we do not see. A part with little on the map may be one where people help each other without it.',
      'We never put neighbourhoods in an order from good to bad.',
    ],
    formulas: [],
    papers: [],
  },
]

export const explainEn: ExplainTexts = {
  title: 'This is how we compute who can get where',
  lead: 'In plain words. Who wants to check finds the formula with each step.',
  description:
    'How we compute what people in a neighbourhood can reach, how certain that is and what it does not say.',
  formula: 'The formula',
  papers: 'Where it comes from:',
  table: {
    title: 'Minutes and distances that we compute with',
    mode: 'How',
    minutes: 'Minutes',
    metres: 'Metres in a straight line',
  },
  again: 'Check it yourself',
  againText:
    'Each computation has a check number. The same data always give the same results. The results, sources and settings can be asked for, and the programs are open.',
  register: {
    title: 'For the Dutch register of algorithms',
    lead: 'This is how the municipality or organisation that uses this site can register it; the entry is in Dutch. What it must fill in itself is marked. When registering, see whether the fields still have these names.',
    file: 'Get this as a file (JSON)',
    field: 'Field',
    value: 'What it says',
    fill: (what) => `To be filled in: ${what}`,
  },
  back: 'Back to who can get where',
  steps,
}
