import type { AreasTexts } from './texts.nl.ts'

export const en: AreasTexts = {
  title: 'Neighbourhoods',
  lead: (municipalities) =>
    `Choose a neighbourhood in ${municipalities}. See what’s on this week, which places there are and who lives there.`,
  tell: {
    wrong: 'Where is something wrong?',
    missing: 'Where is something missing?',
    offer: 'Where would you like to do something?',
  },
  tellLead: 'Choose your neighbourhood or municipality. Then write down what you want to tell us.',
  tellMunicipality: (name) => `Choose all of ${name}`,
  description: (area) => `All neighbourhoods of ${area}, on the map and in a list.`,
  found: (query, count) =>
    count === 1
      ? `1 neighbourhood with “${query}” in its name`
      : `${count} neighbourhoods with “${query}” in their name`,
  filter: {
    label: 'Find a neighbourhood',
    query: 'Name of your neighbourhood',
    municipality: 'Municipality',
    all: 'All municipalities',
    submit: 'Search',
  },
  map: {
    title: 'All neighbourhoods on the map',
    description: 'The same neighbourhoods are in the list.',
    tones: 'Each municipality has its own colour.',
    approximate: 'Dashed boundaries are an estimate.',
    without: (count) =>
      count === 1
        ? 'We don’t have the boundary of 1 neighbourhood; it is only in the list.'
        : `We don’t have the boundaries of ${count} neighbourhoods; they are only in the list.`,
  },
  table: {
    caption: (municipality) => `Neighbourhoods of ${municipality}`,
    name: 'Neighbourhood',
    people: 'Residents',
    places: 'Places',
    offers: 'Activi\u00adties and help',
    unknown: 'not known',
  },
  municipalityPage: (name) => `See all of ${name}`,
  buurtIn: (wijk) => `part of ${wijk}`,
  wijkIn: (municipality) => `neighbourhood in ${municipality}`,
  municipality: 'municipality',
  nothing: (query) => `We can’t find a neighbourhood called “${query}”`,
  near: (postcode) => `See what there is near ${postcode}`,
  peopleFrom: (year, publisher) => `Residents: ${year}, ${publisher}.`,
  nothingHelp: 'Check the spelling, or choose a municipality from the list.',
  none: 'There are no neighbourhoods on this site yet',
  noneHelp: 'Do you run this site? Load them with: bin/weefsel import areas FILE',
}
