export const nl = {
  searchHere: (name: string) => `Zoek in ${name}`,
  call: 'Weet je niet wat je zoekt? Bel, dan zoeken we samen:',
  kicker: {
    municipality: () => 'Gemeente',
    wijk: (municipality: string) => `Wijk in ${municipality}`,
    buurt: (wijk: string, municipality: string) => `Buurt in ${wijk}, ${municipality}`,
  },
  titled: (name: string, kind: string) => `${name}, ${kind.charAt(0).toLowerCase()}${kind.slice(1)}`,
  overview: 'Wijken',
  description: (name: string) =>
    `${name}: wat er is, wat er deze week te doen is, wie er wonen en wat je zelf kunt doen.`,
  jump: {
    label: 'Op deze pagina',
    week: 'Deze week',
    places: 'Plekken',
    offers: 'Activiteiten en hulp',
    figures: 'Wie wonen hier',
    strengths: 'Wat hier sterk is',
    doors: 'Weet jij meer?',
  },

  lead: (offers: number, places: number, show: (count: number) => string) => {
    const where = places === 1 ? '1 plek' : `${show(places)} plekken`
    const what = offers === 1 ? '1 activiteit of hulp' : `${show(offers)} keer een activiteit of hulp`
    if (offers + places === 0)
      return 'We kennen hier nog geen plekken, activiteiten of hulp. Weet jij er wel een?'
    if (offers === 0) return `We kennen hier ${where}. Wat er te doen is, weten we nog niet.`
    return places === 0 ? `We kennen hier ${what}.` : `We kennen hier ${where} en ${what}.`
  },

  map: {
    title: (name: string) => `${name} op de kaart`,
    description: (markers: number): string =>
      markers === 0
        ? 'Wat je op de kaart ziet, staat er ook als lijst onder.'
        : 'De nummers horen bij de lijst met plekken op deze pagina. Waar plekken dicht bij elkaar liggen, staan de nummers een stukje uit elkaar.',
    none: (name: string) => `Van ${name} hebben we nog geen grens. Daarom is er geen kaart.`,
    otherYear: (year: number) => `De grens is die van ${year}.`,
    approximate: 'Gestippelde grenzen zijn een schatting, niet de officiële.',
    children: { wijk: 'Wijken', buurt: 'Buurten' },
  },

  week: {
    calendar: (name: string) => `Zet alles van ${name} in je eigen agenda`,
    daily: 'Elke dag',
    later: (day: string, total: number, count: string) =>
      total === 1 ? `${day}: 1 activiteit` : `${day}: ${count} activiteiten`,
    all: (day: string) => `Alles op ${day}`,
    title: 'Wat is er deze week?',
    none: 'Voor deze week staat er niets in onze agenda. Dat kan kloppen, of we weten het nog niet.',
  },
  places: {
    title: 'Plekken',
    none: (name: string) => `In ${name} kennen we nog geen plek waar je zo binnen kunt lopen.`,
    ideas: ['een huiskamer van de wijk', 'een school of kerk die overdag openstaat', 'een bankje met koffie'],
    more: (total: number) => `Bekijk alle ${total} plekken`,
  },
  offers: {
    title: 'Activiteiten en hulp',
    none: (name: string) => `In ${name} kennen we nog geen activiteiten of hulp.`,
    ideas: ['samen eten', 'hulp met papieren', 'iets voor kinderen op woensdagmiddag'],
    more: (total: string) => `Bekijk alles (${total})`,
    byDomain: 'Kies een onderwerp, of bekijk alles.',
    found: (count: number, show: (count: number) => string) => {
      if (count === 0) return 'We kennen hier nog niets.'
      return count === 1 ? '1 activiteit of hulp' : `${show(count)} activiteiten en hulp`
    },
    back: (name: string) => `Terug naar ${name}`,
  },
  figures: {
    title: 'Wie wonen hier',
    none: (name: string) => `Van ${name} hebben we nog geen cijfers.`,
    unknownYet:
      'Cijfers over wijken komen van het CBS en het RIVM. Wie deze site beheert, kan ze hier neerzetten.',
    strengths: 'Wat hier sterk is',
    reach: (name: string) => `Wat kunnen mensen in ${name} bereiken?`,
    strengthsNone: 'Geen cijfer springt er hier duidelijk gunstig uit. Dat zegt niets over de mensen.',
    attention: 'Wat aandacht vraagt',
    attentionNone: 'Geen cijfer springt er hier ongunstig uit.',
    table: (name: string) => `Bekijk alle cijfers van ${name}`,
    all: (name: string) => `Cijfers van ${name}`,
    allLead: 'Elk cijfer met zijn jaar en bron. Is het een schatting? Dan staat dat erbij.',
    groups: {
      people: 'Mensen',
      households: 'Huishoudens',
      living: 'Wonen en dichtbij',
      means: 'Werk, geld en hulp',
      health: 'Gezondheid en meedoen',
    },
    ages: {
      title: (group: string, of100: number, name: string) =>
        `De grootste groep in ${name} is ${group}: ${of100} van de 100 mensen`,
      description: 'Hoeveel van de 100 mensen hoe oud zijn.',
      unit: 'van de 100',
      columns: { label: 'Leeftijd', value: 'Hoeveel mensen' },
      groups: {
        'share-0-14': 'jonger dan 15 jaar',
        'share-15-24': '15 tot 25 jaar',
        'share-25-44': '25 tot 45 jaar',
        'share-45-64': '45 tot 65 jaar',
        'share-65-plus': '65 jaar of ouder',
      },
    },
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
    title: 'Weet jij meer dan wij?',
    lead: 'Zeg het ons. Een mens leest je bericht en geeft antwoord. Je hebt geen account nodig.',
    wrong: { title: 'Klopt er iets niet?', text: 'Een tijd, een adres, een naam: zeg wat er anders is.' },
    missing: { title: 'Ik mis iets', text: 'Zeg wat hier zou moeten zijn.' },
    offer: { title: 'Ik kan iets', text: 'Iedereen kan wát. Zeg wat je kunt of wilt doen.' },
    inTerm: (answered: number, all: number) =>
      answered === 0
        ? `Het afgelopen jaar kwamen er ongeveer ${all} berichten. Bijna geen kreeg op tijd antwoord.`
        : `Het afgelopen jaar kwamen er ongeveer ${all} berichten. Ongeveer ${answered} kregen op tijd antwoord.`,
  },
  known: {
    title: 'Hoe goed weten we dit?',
    checked: (checked: string, total: string) =>
      `Van de ${total} activiteiten en hulp zijn er ${checked} het afgelopen half jaar gecontroleerd.`,
    oldest: (date: string) => `Het langst geleden gecontroleerd: ${date}.`,
    neverChecked: (count: number) =>
      `Van ${count} weten we niet wanneer iemand ze voor het laatst heeft gecontroleerd.`,
    unknown: (count: number) =>
      count === 1
        ? 'Van 1 ding weten we niet of het er nog is. Dat staat hier niet bij; we proberen te bellen.'
        : `Van ${count} dingen weten we niet of ze er nog zijn. Die staan hier niet bij; we proberen te bellen.`,
    withoutPoint: (count: number) =>
      count === 1 ? '1 plek staat niet op de kaart.' : `${count} plekken staan niet op de kaart.`,
    figures: (known: number, total: number) =>
      `We hebben ${known} van de ${total} cijfers die we kunnen laten zien.`,
    years: (from: number, to: number) =>
      from === to
        ? `De cijfers zijn van ${from}.`
        : `Het oudste cijfer is van ${from}, het nieuwste van ${to}.`,
    sources: 'Bronnen',
    licence: 'licentie',
  },
}

export type NeighbourhoodTexts = typeof nl
