export const nl = {
  title: 'Organisaties en netwerken',
  lead: 'Wie werken er samen, en wie doen hetzelfde soort werk? Kies er een en zie wie het zijn, waar ze zitten en hoe je ze belt.',
  networks: 'Netwerken',
  networksLead: 'Organisaties die met elkaar hebben afgesproken om iets samen te doen.',
  noNetworks: 'We kennen nog geen netwerken in dit gebied.',
  branches: 'Soorten organisaties',
  branchesLead: 'Organisaties die hetzelfde soort werk doen.',
  members: (count: number): string => (count === 1 ? '1\u00a0organisatie' : `${count}\u00a0organisaties`),
  none: 'nog niemand',
  kicker: { branch: 'Soort organisatie', network: 'Netwerk' },
  leadOf: {
    network: (count: number): string =>
      count === 1 ? '1 organisatie doet mee.' : `${count} organisaties doen mee.`,
    branch: (count: number): string =>
      count === 1 ? '1 organisatie doet dit werk.' : `${count} organisaties doen dit werk.`,
  },
  placed: (count: number): string => `Van ${count} weten we waar ze zitten.`,
  empty: 'Hier staat nog niemand bij.',
  emptyIdea: 'Een organisatie die erbij hoort',
  inMunicipality: (name: string, count: number): string => `${name} (${count})`,
  filter: 'Kies een gemeente',
  all: 'Alle gemeenten',
  withoutPlace: 'Zonder plek in dit gebied',
  withoutPlaceLead:
    'Deze organisaties staan niet op de kaart. Ze werken bij mensen thuis, online of van buiten het gebied.',
  secret: 'Geheim adres, niet op de kaart',
  noPoint: 'niet op de kaart',
  more: (count: number): string => (count === 1 ? 'en nog 1\u00a0plek' : `en nog ${count}\u00a0plekken`),
  mapTitle: (name: string, municipality: string): string => `${name} in ${municipality}`,
  mapText:
    'De nummers zijn die van de lijst. Waar plekken dicht bij elkaar liggen, staan de nummers een stukje uit elkaar.',
}

export type NetworkTexts = typeof nl
