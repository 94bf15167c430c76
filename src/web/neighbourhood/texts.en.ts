import type { NeighbourhoodTexts } from './texts.nl.ts'

export const en: NeighbourhoodTexts = {
  searchHere: (name) => `Search in ${name}`,
  call: 'Not sure what you are looking for? Call, and we will look together:',
  kicker: {
    municipality: () => 'Municipality',
    wijk: (municipality) => `Neighbourhood in ${municipality}`,
    buurt: (wijk, municipality) => `Part of ${wijk}, ${municipality}`,
  },
  titled: (name, kind) => `${name}, ${kind.charAt(0).toLowerCase()}${kind.slice(1)}`,
  overview: 'Neighbourhoods',
  description: (name) =>
    `${name}: what is there, what is on this week, who lives there and what you can do yourself.`,
  jump: {
    label: 'On this page',
    week: 'This week',
    places: 'Places',
    offers: 'Activities and help',
    figures: 'Who lives here',
    strengths: 'What is strong here',
    doors: 'Know more?',
  },

  lead: (offers, places, show) => {
    const where = places === 1 ? '1 place' : `${show(places)} places`
    const what = offers === 1 ? '1 activity or kind of help' : `${show(offers)} activities and kinds of help`
    if (offers + places === 0) return 'We don’t know of any places, activities or help here yet. Do you?'
    if (offers === 0) return `We know of ${where} here. We don’t know yet what you can do there.`
    return places === 0 ? `We know of ${what} here.` : `We know of ${where} and ${what} here.`
  },

  map: {
    title: (name) => `${name} on the map`,
    description: (markers) =>
      markers === 0
        ? 'Everything on the map is also in the list below it.'
        : 'The numbers match the list of places on this page. Where places are close together, the numbers are set a little apart.',
    none: (name) => `We don’t have the boundary of ${name} yet, so there is no map.`,
    otherYear: (year) => `The boundary is from ${year}.`,
    approximate: 'Dashed boundaries are an estimate, not the official ones.',
    children: { wijk: 'Neighbourhoods', buurt: 'Parts of this neighbourhood' },
  },

  week: {
    calendar: (name) => `Add everything in ${name} to your own calendar`,
    daily: 'Every day',
    later: (day, total, count) => (total === 1 ? `${day}: 1 activity` : `${day}: ${count} activities`),
    all: (day) => `Everything on ${day}`,
    title: 'What’s on this week?',
    none: 'We have nothing listed for this week. Perhaps nothing is on, or we haven’t heard about it yet.',
  },
  places: {
    title: 'Places',
    none: (name) => `We don’t know of a place in ${name} yet where you can just walk in.`,
    ideas: [
      'a neighbourhood living room',
      'a school or church that is open during the day',
      'a bench with coffee',
    ],
    more: (total) => `See all ${total} places`,
  },
  offers: {
    title: 'Activities and help',
    none: (name) => `We don’t know of any activities or help in ${name} yet.`,
    ideas: ['eating together', 'help with paperwork', 'something for children on Wednesday afternoons'],
    more: (total) => `See everything (${total})`,
    byDomain: 'Choose a subject, or see everything.',
    found: (count, show) => {
      if (count === 0) return 'Nothing here that we know of yet.'
      return count === 1 ? '1 activity or kind of help' : `${show(count)} activities and kinds of help`
    },
    back: (name) => `Back to ${name}`,
  },
  figures: {
    title: 'Who lives here',
    none: (name) => `We don’t have figures for ${name} yet.`,
    unknownYet:
      'Figures about neighbourhoods come from Statistics Netherlands (CBS) and the public health institute (RIVM). Whoever runs this site can add them.',
    strengths: 'What is strong here',
    reach: (name) => `What can people in ${name} reach?`,
    strengthsNone: 'No figure here is clearly better than elsewhere. That says nothing about the people.',
    attention: 'What needs attention',
    attentionNone: 'No figure here is clearly worse than elsewhere.',
    table: (name) => `See all figures for ${name}`,
    all: (name) => `Figures for ${name}`,
    allLead: 'Each figure with its year and source. If it is an estimate, we say so.',
    groups: {
      people: 'People',
      households: 'Households',
      living: 'Homes and what is nearby',
      means: 'Work, money and support',
      health: 'Health and taking part',
    },
    ages: {
      title: (group, of100, name) => `The largest group in ${name} is ${group}: ${of100} in 100 people`,
      description: 'How many in 100 people are of which age.',
      unit: 'in 100',
      columns: { label: 'Age', value: 'How many people' },
      groups: {
        'share-0-14': 'under 15',
        'share-15-24': '15 to 24',
        'share-25-44': '25 to 44',
        'share-45-64': '45 to 64',
        'share-65-plus': '65 or older',
      },
    },
    columns: { what: 'What', country: 'Netherlands', year: 'Year', source: 'Source' },
    derived: (count) => `added up from ${count} smaller areas`,
    estimate: 'estimated with a model',
    rounded: 'rounded to the nearest 5',
    missing: {
      title: 'What we don’t know',
      lead: 'There is no number for this area for these figures.',
      unpublished: 'not published yet',
      secret: 'unknown or secret, because it is about few people',
      empty: 'not filled in at the source',
    },
    ofYear: (value, year) => `${value} (${year})`,
  },
  doors: {
    title: 'Do you know more than we do?',
    lead: 'Tell us. A person reads your message and answers. You don’t need an account.',
    wrong: { title: 'Is something wrong?', text: 'A time, an address, a name: tell us what should change.' },
    missing: { title: 'Something is missing', text: 'Tell us what should be here.' },
    offer: {
      title: 'I’d like to do something',
      text: 'Everybody can do something. Tell us what you can or would like to do.',
    },
    inTerm: (answered, all) =>
      answered === 0
        ? `In the past year about ${all} messages came in. Hardly any was answered in time.`
        : `In the past year about ${all} messages came in. About ${answered} were answered in time.`,
  },
  known: {
    title: 'How well do we know this?',
    checked: (checked, total) =>
      `${checked} of the ${total} activities and kinds of help were checked in the past six months.`,
    oldest: (date) => `The one checked longest ago: ${date}.`,
    neverChecked: (count) => `For ${count} we don’t know when they were last checked.`,
    unknown: (count) =>
      count === 1
        ? 'Of 1 thing we do not know whether it is still there. It is not shown here; we try to call.'
        : `Of ${count} things we do not know whether they are still there. They are not shown here; we try to call.`,
    withoutPoint: (count) =>
      count === 1 ? '1 place is not on the map.' : `${count} places are not on the map.`,
    figures: (known, total) => `We have ${known} of the ${total} figures that we can show for an area.`,
    years: (from, to) =>
      from === to
        ? `The figures are from ${from}.`
        : `The oldest figure is from ${from}, the newest from ${to}.`,
    sources: 'Sources',
    licence: 'licence',
  },
}
