export const nl = {
  title: 'Wijken',
  lead: (municipalities: string) => `De wijken van ${municipalities}.`,
  description: (area: string) => `Alle wijken van ${area}, op de kaart en in een lijst.`,
  found: (query: string, count: number) =>
    count === 1
      ? `1 wijk of buurt met “${query}” in de naam`
      : `${count} wijken en buurten met “${query}” in de naam`,
  filter: {
    label: 'Zoek een wijk of buurt',
    query: 'Naam',
    municipality: 'Gemeente',
    all: 'Alle gemeenten',
  },
  map: {
    title: 'Alle wijken op de kaart',
    description: 'Dezelfde wijken staan in de lijst.',
    approximate: 'Gestippelde grenzen zijn een schatting.',
    without: (count: number) =>
      count === 1
        ? 'Van 1 wijk hebben we geen grens; die staat alleen in de lijst.'
        : `Van ${count} wijken hebben we geen grens; die staan alleen in de lijst.`,
  },
  table: {
    caption: (municipality: string) => `Wijken van ${municipality}`,
    name: 'Wijk',
    people: 'Inwoners',
    places: 'Plekken',
    offers: 'Aanbod',
    unknown: 'niet bekend',
  },
  municipalityPage: (name: string) => `Alles over gemeente ${name}`,
  buurtIn: (wijk: string) => `buurt in ${wijk}`,
  wijkIn: (municipality: string) => `wijk in ${municipality}`,
  municipality: 'gemeente',
  nothing: (query: string) => `We vinden geen wijk of buurt die op “${query}” lijkt`,
  nothingPostcode: 'Een postcode lezen we nog niet. Typ de naam van je wijk, buurt of gemeente.',
  nothingHelp: 'Kijk of de naam goed is geschreven, of kies een gemeente uit de lijst.',
  none: 'Er zijn nog geen wijken ingelezen',
  noneHelp: 'De beheerder leest de wijken in met: bin/weefsel import areas BESTAND',
}

export type AreasTexts = typeof nl
