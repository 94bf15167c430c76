import type { ReachTexts } from './texts.nl.ts'

const NUMBERS = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
const parts = (count: number) => (count === 1 ? 'part' : 'parts')

export const en: ReachTexts = {
  kicker: (where) => `Who can get where in ${where}`,
  title: 'Who can get where?',
  description:
    'Where is there enough to meet others, to move or to find help, and where is there not? Computed for each part of a neighbourhood.',
  purposes: {
    ontmoeting: 'to meet others',
    onderwijs: 'to learn',
    opvoeding: 'help with raising children',
    werk: 'help with work and money',
    gezondheid: 'to stay well',
    wonen: 'help with living',
    bewegen: 'to keep moving',
    cultuur: 'culture',
    veiligheid: 'help with safety',
  },
  purpose: (name) => `about “${name}”`,
  finding: {
    count: (count) => NUMBERS[count] ?? String(count),
    gap: (count, of, what, group) =>
      of === 1
        ? `In this part there is too little ${what} for ${group}`
        : `In ${count} of the ${of} parts there is too little ${what} for ${group}`,
    gapOfKnown: (count, of, what, group) =>
      of === 1
        ? `In the only part that we know of there is too little ${what} for ${group}`
        : `In ${count} of the ${of} parts that we know of there is too little ${what} for ${group}`,
    allEnough: (of, what, group) =>
      of === 1
        ? `In this part there is enough ${what} for ${group}`
        : `In all ${of} parts there is enough ${what} for ${group}`,
    noGap: (what, group) => `Of no part are we sure that there is too little ${what} for ${group}`,
    unknown: (what, group) => `We do not know yet whether there is enough ${what} for ${group}`,
    nothing: (what, group) => `There is nothing on the map yet ${what} for ${group}`,
    enough: (count) => `in ${count} there is enough`,
    unsure: (count) => `of ${count} it is not certain`,
    unknownIn: (count) => `of ${count} we do not know yet`,
    allUnknown: (of) => (of < 2 ? '' : `That goes for all ${of} parts.`),
    when: (mode, minutes, day) =>
      `We looked at what people reach ${mode} in about ${minutes} minutes, on ${day}.`,
  },
  modes: { walk: 'on foot', cycle: 'by bicycle', frail: 'on foot, slowly' },
  modeOptions: { walk: 'On foot', cycle: 'By bicycle', frail: 'On foot, for who walks slowly' },
  verdicts: { gap: 'too little', enough: 'enough', unsure: 'not certain', unknown: 'not known yet' },
  verdictTitles: {
    gap: (count) => `Too little: ${count} ${parts(count)}`,
    enough: (count) => `Enough: ${count} ${parts(count)}`,
    unsure: (count) => `Not certain: ${count} ${parts(count)}`,
    unknown: (count) => `Not known yet: ${count} ${parts(count)}`,
  },
  verdictNotes: {
    gap: 'Below the norm, in at least 17 of the 18 ways to look.',
    enough: 'At or above the norm, in at least 17 of the 18 ways.',
    unsure: 'One way to look says too little, another says enough. Or it hangs on counts that are hidden.',
    unknown:
      'Too little of the map was checked lately. Or we do not know how many people live there, where it lies or what is enough.',
  },
  longer: (minutes) => `over ${minutes}`,
  manyNames: 'Too many to name here. They are in the table.',
  yesNo: { yes: 'yes', no: 'no' },
  basis: { count: 'counted', estimate: 'estimated', filled: 'filled in' },
  units: { hours: 'hours a week', places: 'places' },
  everybody: 'People',
  filter: {
    label: 'Choose what it is about',
    domain: 'About what',
    group: 'For whom',
    mode: 'How',
    within: 'Where',
    everywhere: 'The whole area',
    wijkIn: (wijk, municipality) => `${wijk} (${municipality})`,
    run: 'Computation',
    beside: 'Compare with',
    noBeside: 'Nothing',
    newest: 'The newest',
    submit: 'Show',
    groups: (list) => `There are figures about ${list}.`,
    noGroups: (list) => `There are no figures about these groups: ${list}.`,
  },
  run: {
    name: (number, day) => `Number ${number}, ${day}`,
    unpublished: 'not public',
    notPublic: 'Not public',
    notPublicText: (number, day) =>
      `This is computation ${number}, of ${day}. Only advisers and coordinators see it.`,
    toRun: 'Look at the computation, or publish it',
    toPublic: 'See what everybody sees now',
    older: (day) => `This is an earlier computation, of ${day}.`,
    toNewest: 'See the newest',
    published: (name, day) => `Published by ${name} on ${day}:`,
  },
  norm: {
    hours: (amount) => `${amount} hours a week for every 1,000 people`,
    places: (amount) => `${amount} places for every 1,000 people`,
    set: (amount, name, day) => `Enough is here: ${amount}. That was chosen by ${name}, on ${day}.`,
    mean: (amount) => `Nobody said what is enough. We compare with the mean of this area: ${amount}.`,
  },
  where: 'Part by part',
  map: {
    title: (what) => `Map: ${what}`,
    description:
      'The word and the pattern say the same as the table. Where a name does not fit stands the number from the table.',
    crowded: 'Choose a municipality or neighbourhood at “Where” to see the names.',
    without: (count) =>
      count === 1
        ? 'One part is not on it: its border is not known.'
        : `${count} parts are not on it: their borders are not known.`,
    none: 'No borders are known of these parts, so there is no map. The table says the same.',
    approximate: 'The borders are an estimate.',
  },
  table: {
    title: 'All parts',
    jump: 'To the table of all parts',
    caption: 'All parts, in the order of their number',
    buurt: 'Part',
    verdict: 'Verdict',
    below: 'Too little, in how many of 18 ways',
    nearest: 'Nearest, minutes',
    score: { hours: 'Hours a week, per 1,000 people', places: 'Places per 1,000 people' },
    none: 'People with nothing near, of every 100',
    people: 'People',
    beside: (label, number) => `${label} (number ${number})`,
    estimate: (amount) => `± ${amount}`,
    notes:
      '“Nearest” is for who is in the middle: half of the people are there sooner. ± means estimated, not counted. A dash: we do not know, or there is nothing that most can get to. A part where nobody of this group lives is left out.',
    compareNorm:
      'The norm of these two computations is not the same. A verdict may differ because of that too.',
    compare: (changed) =>
      changed === 0
        ? 'Of no part the verdict is different.'
        : `Of ${changed} ${parts(changed)} the verdict is different.`,
  },
  how: {
    title: 'How do we know this?',
    whole: 'This is about the whole area.',
    explain: 'Read how we compute',
    quality: 'Read how right the map is',
    plans: 'What if something is added or closes? Make a plan',
    take: 'Take it along',
    csv: 'All figures of this table (CSV)',
    geojson: 'The map of the whole area (GeoJSON)',
    api: 'Everything, for programs (JSON)',
    print: 'You can print this page: choose “Print” in your browser.',
    say: 'Is this not what you see? Choose your neighbourhood and tell us',
    human: 'These figures decide nothing. People do, after talking with who lives and works there.',
  },
  buurt: {
    kicker: (name, wijk, municipality) => `${name}, part of ${wijk} (${municipality})`,
    description: (name) => `What people in ${name} can reach, in how many minutes, and what is lacking.`,
    title: {
      gap: (name, what) => `In ${name} there is too little for: ${what}`,
      enough: (name, what) => `In ${name} there is enough for: ${what}`,
      unsure: (name) => `We are not certain about ${name}`,
      unknown: (name) => `We do not know yet about ${name}`,
    },
    about: (group, mode, day) => `For ${group}, ${mode}, on ${day}.`,
    byMean: 'Nobody chose what is enough: we compare with the mean.',
    lead: {
      gap: (what) => `Too little: ${what}.`,
      enough: (what) => `Enough: ${what}.`,
      unsure: (what) => `Not certain: ${what}.`,
      unknown: (what) => `Not known yet: ${what}.`,
    },
    table: 'What is there, and how far is it?',
    domain: 'About',
    verdict: 'Verdict',
    sure: {
      gap: (below) => `in ${below} of 18 ways`,
      enough: (_, above) => `in ${above} of 18 ways`,
      unsure: (below, above) =>
        `too little in ${below}, enough in ${above} of 18 ways${below + above < 18 ? '; the rest hangs on hidden counts' : ''}`,
      unknown: () => '',
    },
    around: (minutes) => `On the map today, within ${minutes} minutes`,
    nearest: { walk: 'Minutes on foot', cycle: 'Minutes by bicycle', frail: 'Minutes walking slowly' },
    none: 'People with nothing near, of every 100',
    notes: {
      straight:
        'Minutes are to what is nearest, for who is in the middle. We measure in a straight line and add nearly a third for the streets.',
      road: 'Minutes are to what is nearest, for who is in the middle. We measure along the street.',
      both: 'Minutes are to what is nearest, for who is in the middle. We measure along the street where we have those distances. Else we measure in a straight line and add nearly a third.',
    },
    sureTitle: 'How certain is this?',
    looks: 'We compute it in 18 ways. “Too little” or “enough” we say only when at least 17 of them say so.',
    enough: {
      set: (norm, name, day) => `Enough is ${norm}. That was chosen by ${name}, on ${day}.`,
      mean: (norm) => `Nobody chose what is enough. The mean of this area is ${norm}.`,
    },
    amount: (name, amount) => `${name}: ${amount} for every 1,000 people.`,
    spread: (low, high) => `However you compute it: from ${low} to ${high}.`,
    people: (group, where, amount, basis) => `${group} in ${where}: ${amount} (${basis}).`,
    guessed: (share) => `Of every 100 of those hours ${share} ${share === '1' ? 'is' : 'are'} an estimate.`,
    border: (share) =>
      `Of every 100 bits of the surroundings ${share} ${share === '1' ? 'lies' : 'lie'} in an area of which we have no figures.`,
    sources: (list) => `Figures about people: ${list}.`,
    roads: (way, source) => `Distances along the street, ${way}: ${source}.`,
    source: (title, publisher, year) => `${title} (${publisher}, ${year})`,
    unknownTitle: 'Why do we not know yet?',
    freshRule:
      'We only say whether there is enough when eight of every ten activities were checked lately. Else we may count what is gone.',
    fresh: (name, seen, of) =>
      `${name}: ${seen} of the ${of} activities in or for this neighbourhood were checked lately.`,
    freshWijk: (name, seen, of) =>
      `${name}: nothing about this is on the map. Of everything that is there for this neighbourhood, ${seen} of ${of} were checked lately.`,
    noOffers: (name) =>
      `${name}: this neighbourhood is hardly on the map yet. Perhaps there is nothing, perhaps nobody wrote it down.`,
    which: (name) => `See what must be checked for ${name}`,
    noPeople: (list) => `The number of people of this group was not published. That goes for: ${list}.`,
    noPlace: 'We do not know where this part lies.',
    nothing: (list) =>
      `In no part that we know of anybody of this group has something within reach, and nobody said what is enough. So there is nothing to compare with. That goes for: ${list}.`,
    voices: 'What residents said',
    voicesLead: (wijk) =>
      `What people in ${wijk} wrote to us in the last year, in tens. What only a few said is left out.`,
    voicesNone: 'Little or nothing came in about this. That does not say that nothing is missing.',
    missed: (count, name) => `About ${count} times: “I miss something” about ${name}.`,
    offered: (count) => `About ${count} times: “I can do something”.`,
    sayMissing: 'I miss something here',
    sayOffer: 'I can do something here',
    wijk: (name) => `The parts of ${name} side by side`,
    area: (name) => `All about ${name}`,
  },
  empty: {
    title: 'Nothing was published yet',
    text: 'Here will stand what people can reach in each part, what is good and what is lacking.',
    ideas: [
      'where there is enough to meet others, to move or to find help',
      'how many minutes it is on foot or by bicycle to what is nearest',
      'how certain that is, and what we do not know yet',
    ],
    staff: 'Nothing was computed yet. Begin at your work:',
    toRuns: 'Have it computed',
  },
  csv: [
    ...['code', 'part', 'neighbourhood code', 'domain', 'group', 'way', 'verdict', 'why not known'],
    ...[
      'people',
      'people low',
      'people high',
      'people basis',
      'unit',
      'per 1,000',
      'lowest of 18 ways',
      'highest of 18 ways',
      'norm',
    ],
    ...[
      'shortfall',
      'share of the 18 ways below the norm (0-1)',
      'share of the 18 ways at or above the norm (0-1)',
      'share with nothing near (0-1)',
      'nearest (m)',
    ],
    ...[
      'farthest (m)',
      'share with known hours (0-1)',
      'share of surroundings without figures (0-1)',
      'metres along the street',
    ],
    ...['computation', 'on', 'figures from'],
  ],
  whyWords: {
    freshness: 'map not checked',
    people: 'number of people not known',
    place: 'place not known',
    nothing: 'nothing to compare with',
  },
}
