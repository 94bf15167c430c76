export const nl = {
  title: 'Netwerken',
  lead: 'Wie werkt er in dezelfde hoek, en wie werkt er samen? Kies, en zie wie meedoet en waar.',
  networks: 'Netwerken',
  networksLead: 'Organisaties die met elkaar hebben afgesproken om iets samen te doen.',
  noNetworks: 'We kennen nog geen netwerken in dit gebied.',
  branches: 'Soorten organisaties',
  branchesLead: 'Organisaties die hetzelfde soort werk doen.',
  members: (count: number): string => (count === 1 ? '1 organisatie' : `${count} organisaties`),
  none: 'nog niemand',
  kicker: { branch: 'Soort organisatie', network: 'Netwerk' },
  leadOf: (count: number, placed: number): string => {
    const all = count === 1 ? '1 organisatie doet mee.' : `${count} organisaties doen mee.`
    return placed === count ? all : `${all} Van ${placed} weten we een plek in dit gebied.`
  },
  empty: 'Hier staat nog niemand bij.',
  emptyIdea: 'Een organisatie die erbij hoort',
  inMunicipality: (name: string, count: number): string => `${name}: ${count}`,
  filter: 'Kies een gemeente',
  all: 'Alle gemeenten',
  withoutPlace: 'Zonder plek in dit gebied',
  withoutPlaceLead:
    'Deze organisaties staan niet op de kaart. Ze werken bij mensen thuis, online of van buiten het gebied.',
  secret: 'Geheim adres, niet op de kaart',
  noPoint: 'niet op de kaart',
  more: (count: number): string => (count === 1 ? 'en nog 1 plek' : `en nog ${count} plekken`),
  mapTitle: (name: string, municipality: string): string => `${name} in ${municipality}`,
  mapText:
    'De nummers zijn die van de lijst. Waar plekken dicht bij elkaar liggen, staan de nummers een stukje uit elkaar.',
}

export type NetworkTexts = typeof nl
