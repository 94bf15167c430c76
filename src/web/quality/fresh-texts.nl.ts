const plural = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`)

export const freshNl = {
  title: 'Hoe vers is de kaart?',
  lead: 'Wat op tijd is nagekeken, wat te oud is, en wat we niet laten zien omdat niemand weet of het er nog is.',
  filter: 'Kies wat je bekijkt',
  wijk: 'Wijk',
  theme: 'Leefgebied',
  kind: 'Soort',
  all: 'Alle',
  whole: (municipality: string) => `Heel ${municipality}`,
  total: 'Op de kaart',
  fresh: 'Op tijd nagekeken',
  stale: 'Te oud',
  never: 'Nooit nagekeken',
  hidden: 'Verborgen',
  hiddenNote:
    'Verborgen is niet hetzelfde als weg: we weten het niet. Het komt terug zodra iemand zegt dat het klopt.',
  finding: (share: string) => `${share} is op tijd nagekeken`,
  byWijk: 'Op tijd nagekeken per wijk',
  byTheme: 'Op tijd nagekeken per leefgebied',
  byKind: 'Op tijd nagekeken per soort',
  several: 'Iets kan bij meer wijken of leefgebieden horen en telt dan bij elk mee.',
  lowest: (shown: number, all: number) => `De ${shown} laagste van ${all}. Alle staan in het bestand.`,
  share: 'Op tijd (%)',
  counts: 'Aantallen per wijk',
  nothing: 'Hier is niets bij gevonden',
  nothingText: 'Kies een andere wijk, een ander leefgebied of een andere soort.',
  list: (count: number) => `${plural(count, 'vermelding', 'vermeldingen')}, het oudste eerst`,
  columns: ['Naam', 'Soort', 'Nagekeken', 'Geldt tot en met', 'Stand'],
  noDay: 'nooit',
  states: { fresh: 'op tijd', stale: 'te oud', never: 'nooit nagekeken' },
  call: 'Bel over wat te oud is',
  file: 'Download deze aantallen als CSV',
  fileColumns: ['wijk', 'wijknaam', 'leefgebied', 'soort', 'totaal', 'op tijd', 'te oud', 'nooit nagekeken'],
  public: {
    title: (share: string) => `${share} van de kaart is op tijd nagekeken`,
    terms: (activity: number, service: number, place: number) =>
      `Een activiteit kijken we elke ${activity} maanden na, hulp en diensten elke ${service}, plekken en organisaties elke ${place}. Bij elke vermelding staat wanneer dat voor het laatst was, en door wie.`,
    hidden: (count: number) =>
      count === 0
        ? 'Er is niets verborgen.'
        : `${plural(count, 'vermelding laten', 'vermeldingen laten')} we nu niet zien: niemand nam op, en we weten niet of het er nog is.`,
    unknown: 'De kaart is nog leeg.',
  },
}

export type FreshTexts = typeof freshNl
