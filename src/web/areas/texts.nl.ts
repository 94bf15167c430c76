export const nl = {
  title: 'Wijken',
  lead: (municipalities: string) =>
    `Kies een wijk in ${municipalities}. Je ziet wat er deze week is, welke plekken er zijn en wie er wonen.`,
  tell: {
    wrong: 'Waar klopt er iets niet?',
    missing: 'Waar mis je iets?',
    offer: 'Waar wil je iets doen?',
  },
  tellLead: 'Kies je wijk of je gemeente. Daarna schrijf je op wat je ons wilt zeggen.',
  tellMunicipality: (name: string) => `Kies heel ${name}`,
  description: (area: string) => `Alle wijken van ${area}, op de kaart en in een lijst.`,
  found: (query: string, count: number) =>
    count === 1
      ? `1 wijk of buurt met “${query}” in de naam`
      : `${count} wijken en buurten met “${query}” in de naam`,
  filter: {
    label: 'Zoek een wijk of buurt',
    query: 'Naam van je wijk of buurt',
    municipality: 'Gemeente',
    all: 'Alle gemeenten',
    submit: 'Zoek',
  },
  map: {
    title: 'Alle wijken op de kaart',
    description: 'Dezelfde wijken staan in de lijst.',
    tones: 'Elke gemeente heeft een eigen kleur.',
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
    offers: 'Activi\u00adteiten en hulp',
    unknown: 'niet bekend',
  },
  municipalityPage: (name: string) => `Bekijk heel ${name}`,
  buurtIn: (wijk: string) => `buurt in ${wijk}`,
  wijkIn: (municipality: string) => `wijk in ${municipality}`,
  municipality: 'gemeente',
  nothing: (query: string) => `We vinden geen wijk of buurt die op “${query}” lijkt`,
  near: (postcode: string) => `Kijk wat er in de buurt van ${postcode} is`,
  peopleFrom: (year: number, publisher: string) => `Inwoners: ${year}, ${publisher}.`,
  nothingHelp: 'Kijk of de naam goed is geschreven, of kies een gemeente uit de lijst.',
  none: 'Er staan nog geen wijken op deze site',
  noneHelp: 'Beheer je deze site? Lees de wijken in met: bin/weefsel import areas BESTAND',
}

export type AreasTexts = typeof nl
