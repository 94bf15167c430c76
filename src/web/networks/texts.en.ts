import type { NetworkTexts } from './texts.nl.ts'

export const en: NetworkTexts = {
  title: 'Networks',
  lead: 'Who works in the same field, and who works together? Choose, and see who takes part and where.',
  networks: 'Networks',
  networksLead: 'Organisations that agreed to do something together.',
  noNetworks: 'We do not know of any networks in this area yet.',
  branches: 'Kinds of organisations',
  branchesLead: 'Organisations that do the same kind of work.',
  members: (count) => (count === 1 ? '1 organisation' : `${count} organisations`),
  none: 'nobody yet',
  kicker: { branch: 'Kind of organisation', network: 'Network' },
  leadOf: (count, placed) => {
    const all = count === 1 ? '1 organisation takes part.' : `${count} organisations take part.`
    return placed === count ? all : `${all} Of ${placed} we know a place in this area.`
  },
  empty: 'Nobody is here yet.',
  emptyIdea: 'An organisation that belongs here',
  inMunicipality: (name, count) => `${name}: ${count}`,
  filter: 'Choose a municipality',
  all: 'All municipalities',
  withoutPlace: 'Without a place in this area',
  withoutPlaceLead:
    'These organisations are not on the map. They work in people’s homes, online or from elsewhere.',
  secret: 'Secret address, not on the map',
  noPoint: 'not on the map',
  more: (count) => (count === 1 ? 'and 1 more place' : `and ${count} more places`),
  mapTitle: (name, municipality) => `${name} in ${municipality}`,
  mapText:
    'The numbers are those of the list. Where places are close together, the numbers are set a little apart.',
}
