import type { NeighbourhoodTexts } from './texts.nl.ts'

export const en: NeighbourhoodTexts = {
  searchHere: (name) => `Search in ${name}`,
  call: 'Not sure what you are looking for? Call, and we will look together:',
  kicker: {
    municipality: () => 'Municipality',
    wijk: (municipality) => `District in ${municipality}`,
    buurt: (wijk, municipality) => `Neighbourhood in ${wijk}, ${municipality}`,
  },
  overview: 'Neighbourhoods',
  description: (name) =>
    `${name}: what is there, what is on this week, who lives there and what you can do yourself.`,
  jump: {
    label: 'On this page',
    week: 'This week',
    places: 'Places',
    offers: 'What is offered',
    figures: 'Who lives here',
    doors: 'Do something',
  },

  lead: (offers, places) => {
    const where = places === 1 ? '1 place' : `${places} places`
    const what = offers === 1 ? '1 thing to do or get help with' : `${offers} things to do or get help with`
    if (offers + places === 0) return 'We know no places and nothing on offer here yet. Do you?'
    if (offers === 0) return `We know ${where} here. What one can do there we do not know yet.`
    return places === 0 ? `We know ${what} here.` : `We know ${where} and ${what} here.`
  },

  map: {
    title: (name) => `${name} on the map`,
    description: (markers) =>
      markers === 0
        ? 'The same areas are listed below the map.'
        : 'The numbers belong to the places in the list.',
    none: (name) => `We have no boundary of ${name} yet. That is why there is no map.`,
    otherYear: (year) => `The boundary is that of ${year}.`,
    approximate: 'Dashed boundaries are an estimate, not the official ones.',
    children: { wijk: 'Districts', buurt: 'Neighbourhoods' },
  },

  week: {
    calendar: 'Put this diary in your own calendar',
    daily: 'Every day',
    title: 'What is on this week?',
    none: 'Nothing is in our diary for this week. That may be so, or we do not know it yet.',
  },
  places: {
    title: 'Places',
    none: (name) => `We know no place in ${name} yet where you can just walk in.`,
    ideas: [
      'a living room for the neighbourhood',
      'a school or church that is open by day',
      'a bench with coffee',
    ],
    more: (total) => `All ${total} places`,
  },
  offers: {
    title: 'What you can do, and who helps you',
    none: (name) => `We know nothing on offer for ${name} yet.`,
    ideas: ['eating together', 'help with papers', 'something for children on Wednesday afternoon'],
    more: (total) => `See everything (${total})`,
    byDomain: 'Look by subject',
    all: (name) => `On offer in ${name}`,
    allPlaces: (name) => `Places in ${name}`,
    domain: 'Subject',
    domainAll: 'All subjects',
    found: (count) => (count === 0 ? 'nothing known yet' : count === 1 ? '1 found' : `${count} found`),
    nothing: 'We know nothing here on this subject yet.',
    back: (name) => `Back to ${name}`,
  },
  figures: {
    title: 'Who lives here',
    none: (name) => `We have no figures of ${name} yet.`,
    unknownYet: 'Figures come from Statistics Netherlands and RIVM. Whoever runs this site can load them.',
    strengths: 'What is strong here',
    strengthsNone: 'No figure clearly stands out for the better here. That says nothing about the people.',
    attention: 'What asks for attention',
    attentionNone: 'No figure stands out for the worse here.',
    table: 'All figures side by side',
    all: (name) => `Figures of ${name}`,
    allLead: 'Each figure with its year, its source and how sure it is.',
    caption: (name) => `Figures of ${name}, with the municipality and the Netherlands beside them`,
    columns: { what: 'What', country: 'Netherlands', year: 'Year', source: 'Source' },
    derived: (count) => `summed from ${count} neighbourhoods`,
    estimate: 'estimated with a model',
    rounded: 'rounded to 5',
    missing: {
      title: 'What we do not know',
      lead: 'Of these figures there is no number for this area.',
      unpublished: 'not published yet',
      secret: 'unknown or secret, because it is about few people',
      empty: 'not filled in at the source',
    },
    ofYear: (value, year) => `${value} (${year})`,
  },
  doors: {
    title: 'Do you know better, miss something, or can you do something?',
    lead: 'You need no account. A person reads your message and answers.',
    wrong: { title: 'Is something wrong?', text: 'A time, an address, a name: say what is different.' },
    missing: { title: 'I miss something', text: 'Say what this neighbourhood should have.' },
    offer: {
      title: 'I can do something',
      text: 'Everybody can do something. Say what you can or want to do.',
    },
    open: (count) =>
      count === 1
        ? '1 message is waiting for an answer here.'
        : `${count} messages are waiting for an answer here.`,
    inTerm: (answered, due) => `In the past year ${answered} of ${due} messages were answered in time.`,
  },
  known: {
    title: 'How well do we know this?',
    checked: (checked, total) =>
      `${checked} of the ${total} things in this list were checked in the past half year.`,
    oldest: (date) => `Checked longest ago: ${date}.`,
    neverChecked: (count) => `Of ${count} we do not know when anybody last checked.`,
    withoutPoint: (count) =>
      count === 1 ? '1 place has no point on the map.' : `${count} places have no point on the map.`,
    figures: (known, total) => `We know ${known} of the ${total} figures that we show for a neighbourhood.`,
    years: (from, to) =>
      from === to ? `The figures are of ${from}.` : `The oldest figure is of ${from}, the newest of ${to}.`,
    sources: 'Sources',
    licence: 'licence',
  },
}
