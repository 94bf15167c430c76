export const nl = {
  searchHere: (name: string) => `Zoek in ${name}`,
  call: 'Weet je niet wat je zoekt? Bel, dan zoeken we samen:',
  kicker: {
    municipality: () => 'Gemeente',
    wijk: (municipality: string) => `Wijk in ${municipality}`,
    buurt: (wijk: string, municipality: string) => `Buurt in ${wijk}, ${municipality}`,
  },
  overview: 'Wijken',
  description: (name: string) =>
    `${name}: wat er is, wat er deze week te doen is, wie er wonen en wat je zelf kunt doen.`,
  jump: {
    label: 'Op deze pagina',
    week: 'Deze week',
    places: 'Plekken',
    offers: 'Aanbod',
    figures: 'Wie wonen hier',
    doors: 'Doe iets',
  },

  lead: (offers: number, places: number) => {
    const where = places === 1 ? '1 plek' : `${places} plekken`
    const what =
      offers === 1
        ? '1 ding om te doen of hulp bij te krijgen'
        : `${offers} dingen om te doen of hulp bij te krijgen`
    if (offers + places === 0) return 'We kennen hier nog geen plekken en geen aanbod. Weet jij er wel een?'
    if (offers === 0) return `We kennen hier ${where}. Wat er te doen is, weten we nog niet.`
    return places === 0 ? `We kennen hier ${what}.` : `We kennen hier ${where} en ${what}.`
  },

  map: {
    title: (name: string) => `${name} op de kaart`,
    description: (markers: number): string =>
      markers === 0
        ? 'Dezelfde gebieden staan als lijst onder de kaart.'
        : 'De nummers horen bij de plekken in de lijst.',
    none: (name: string) => `Van ${name} hebben we nog geen grens. Daarom is er geen kaart.`,
    otherYear: (year: number) => `De grens is die van ${year}.`,
    approximate: 'Gestippelde grenzen zijn een schatting, niet de officiële.',
    children: { wijk: 'Wijken', buurt: 'Buurten' },
  },

  week: {
    calendar: 'Zet de agenda van deze wijk in je eigen agenda',
    daily: 'Elke dag',
    title: 'Wat is er deze week?',
    none: 'Voor deze week staat er niets in onze agenda. Dat kan kloppen, of we weten het nog niet.',
  },
  places: {
    title: 'Plekken',
    none: (name: string) => `In ${name} kennen we nog geen plek waar je zo binnen kunt lopen.`,
    ideas: ['een huiskamer van de wijk', 'een school of kerk die overdag openstaat', 'een bankje met koffie'],
    more: (total: number) => `Alle ${total} plekken`,
  },
  offers: {
    title: 'Wat je kunt doen, en wie je helpt',
    none: (name: string) => `Voor ${name} kennen we nog geen aanbod.`,
    ideas: ['samen eten', 'hulp met papieren', 'iets voor kinderen op woensdagmiddag'],
    more: (total: number) => `Alles bekijken (${total})`,
    byDomain: 'Zoek per onderwerp',
    all: (name: string) => `Aanbod in ${name}`,
    allPlaces: (name: string) => `Plekken in ${name}`,
    domain: 'Onderwerp',
    domainAll: 'Alle onderwerpen',
    found: (count: number) =>
      count === 0 ? 'nog niets bekend' : count === 1 ? '1 gevonden' : `${count} gevonden`,
    nothing: 'Bij dit onderwerp kennen we hier nog niets.',
    back: (name: string) => `Terug naar ${name}`,
  },
  figures: {
    title: 'Wie wonen hier',
    none: (name: string) => `Van ${name} hebben we nog geen cijfers.`,
    unknownYet: 'Cijfers komen van het CBS en het RIVM. De beheerder kan ze inlezen.',
    strengths: 'Wat hier sterk is',
    strengthsNone: 'Geen cijfer springt er hier duidelijk gunstig uit. Dat zegt niets over de mensen.',
    attention: 'Wat aandacht vraagt',
    attentionNone: 'Geen cijfer springt er hier ongunstig uit.',
    table: 'Alle cijfers naast elkaar',
    all: (name: string) => `Cijfers van ${name}`,
    allLead: 'Elk cijfer met het jaar, de bron en hoe zeker het is.',
    caption: (name: string) => `Cijfers van ${name}, met de gemeente en Nederland ernaast`,
    columns: { what: 'Wat', country: 'Nederland', year: 'Jaar', source: 'Bron' },
    derived: (count: number) => `opgeteld uit ${count} buurten`,
    estimate: 'schatting met een model',
    rounded: 'afgerond op 5',
    missing: {
      title: 'Wat we niet weten',
      lead: 'Van deze cijfers is er geen getal voor dit gebied.',
      unpublished: 'nog niet bekendgemaakt',
      secret: 'onbekend of geheim, omdat het om weinig mensen gaat',
      empty: 'niet ingevuld in de bron',
    },
    ofYear: (value: string, year: number) => `${value} (${year})`,
  },
  doors: {
    title: 'Weet jij het beter, mis je iets, of kun je iets?',
    lead: 'Je hebt geen account nodig. Een mens leest je bericht en geeft antwoord.',
    wrong: { title: 'Klopt er iets niet?', text: 'Een tijd, een adres, een naam: zeg wat er anders is.' },
    missing: { title: 'Ik mis iets', text: 'Zeg wat er in deze wijk zou moeten zijn.' },
    offer: { title: 'Ik kan iets', text: 'Iedereen kan wát. Zeg wat je kunt of wilt doen.' },
    open: (count: number) =>
      count === 1
        ? 'Nu wacht hier 1 bericht op antwoord.'
        : `Nu wachten hier ${count} berichten op antwoord.`,
    inTerm: (answered: number, due: number) =>
      `Het afgelopen jaar kregen ${answered} van de ${due} berichten op tijd antwoord.`,
  },
  known: {
    title: 'Hoe goed weten we dit?',
    checked: (checked: number, total: number) =>
      `${checked} van de ${total} dingen in deze lijst zijn het afgelopen half jaar gecontroleerd.`,
    oldest: (date: string) => `Het langst geleden gecontroleerd: ${date}.`,
    neverChecked: (count: number) =>
      `Van ${count} weten we niet wanneer iemand het voor het laatst heeft gecontroleerd.`,
    withoutPoint: (count: number) =>
      count === 1 ? '1 plek heeft geen punt op de kaart.' : `${count} plekken hebben geen punt op de kaart.`,
    figures: (known: number, total: number) =>
      `We kennen ${known} van de ${total} cijfers die we bij een wijk laten zien.`,
    years: (from: number, to: number) =>
      from === to
        ? `De cijfers zijn van ${from}.`
        : `Het oudste cijfer is van ${from}, het nieuwste van ${to}.`,
    sources: 'Bronnen',
    licence: 'licentie',
  },
}

export type NeighbourhoodTexts = typeof nl
