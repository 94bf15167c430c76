import type { AreasTexts } from './texts.nl.ts'

export const en: AreasTexts = {
  title: 'Neighbourhoods',
  lead: (municipalities) => `The neighbourhoods of ${municipalities}.`,
  description: (area) => `All neighbourhoods of ${area}, on the map and in a list.`,
  found: (query, count) =>
    count === 1
      ? `1 neighbourhood with “${query}” in its name`
      : `${count} neighbourhoods with “${query}” in their name`,
  filter: {
    label: 'Find a neighbourhood',
    query: 'Name',
    municipality: 'Municipality',
    all: 'All municipalities',
  },
  map: {
    title: 'All neighbourhoods on the map',
    description: 'The same neighbourhoods are in the list.',
    approximate: 'Dashed boundaries are an estimate.',
    without: (count) =>
      count === 1
        ? 'We have no boundary of 1 neighbourhood; it is in the list only.'
        : `We have no boundary of ${count} neighbourhoods; they are in the list only.`,
  },
  table: {
    caption: (municipality) => `Neighbourhoods of ${municipality}`,
    name: 'Neighbourhood',
    people: 'Residents',
    places: 'Places',
    offers: 'On offer',
    unknown: 'not known',
  },
  municipalityPage: (name) => `All about the municipality of ${name}`,
  buurtIn: (wijk) => `neighbourhood in ${wijk}`,
  wijkIn: (municipality) => `district in ${municipality}`,
  municipality: 'municipality',
  nothing: (query) => `We find no neighbourhood that looks like “${query}”`,
  nothingPostcode: 'We do not read postcodes yet. Type the name of your neighbourhood or municipality.',
  nothingHelp: 'Check the spelling, or choose a municipality from the list.',
  none: 'No neighbourhoods have been loaded yet',
  noneHelp: 'Whoever runs this site loads them with: bin/weefsel import areas FILE',
}
