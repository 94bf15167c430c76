import type { NetworkTexts } from './texts.nl.ts'

export const en: NetworkTexts = {
  title: 'Organisations and networks',
  lead: 'Who works together, and who does the same kind of work? Choose one and see who they are, where they are and how to call them.',
  networks: 'Networks',
  networksLead: 'Organisations that agreed to do something together.',
  noNetworks: 'We don’t know of any networks in this area yet.',
  branches: 'Kinds of organisations',
  branchesLead: 'Organisations that do the same kind of work.',
  members: (count) => (count === 1 ? '1\u00a0organisation' : `${count}\u00a0organisations`),
  none: 'nobody yet',
  kicker: { branch: 'Kind of organisation', network: 'Network' },
  leadOf: {
    network: (count) => (count === 1 ? '1 organisation takes part.' : `${count} organisations take part.`),
    branch: (count) =>
      count === 1 ? '1 organisation does this kind of work.' : `${count} organisations do this kind of work.`,
  },
  placed: (count) => `We know where ${count} of them are.`,
  empty: 'Nobody is here yet.',
  emptyIdea: 'An organisation that belongs here',
  inMunicipality: (name, count) => `${name} (${count})`,
  filter: 'Choose a municipality',
  all: 'All municipalities',
  withoutPlace: 'Without a place in this area',
  withoutPlaceLead:
    'These organisations are not on the map. They work in people’s homes, online or from elsewhere.',
  secret: 'Secret address, not on the map',
  noPoint: 'not on the map',
  more: (count) => (count === 1 ? 'and 1\u00a0more place' : `and ${count}\u00a0more places`),
  mapTitle: (name, municipality) => `${name} in ${municipality}`,
  mapText: 'The numbers match the list. Where places are close together, the numbers are set a little apart.',
}
