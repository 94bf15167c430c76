export const nl = {
  notShown: (count: number) =>
    count === 1
      ? 'Van 1 ding weten we niet of het er nog is. Dat laten we niet zien; we proberen te bellen.'
      : `Van ${count} dingen weten we niet of ze er nog zijn. Die laten we niet zien; we proberen te bellen.`,
  all: 'op de sociale kaart',
  found: (text: string) => `voor “${text}”`,
  nothing: (text: string) => `Niets gevonden voor “${text}”`,
  nothingAll: 'Niets gevonden',
  description: (area: string) =>
    `Zoek in alles wat er is in ${area}: activiteiten, hulp, plekken en organisaties.`,
  box: {
    label: 'Typ het in je eigen woorden',
    hint: 'Bijvoorbeeld: koffie drinken, hulp met een brief.',
    button: 'Zoek',
    form: 'Zoeken op de sociale kaart',
  },
  count: (total: number) => (total === 1 ? '1 resultaat' : `${total} resultaten`),
  shown: (from: number, to: number) => `Je ziet ${from} tot en met ${to}.`,
  filters: (count: number) => (count === 0 ? 'Filters' : `Filters (${count} gekozen)`),
  filterForm: 'Maak de lijst korter',
  show: 'Toon resultaten',
  chosen: 'Gekozen. Klik op een filter om het weg te halen.',
  remove: (name: string) => `Haal weg: ${name}`,
  clear: (count: number) => `Haal alle ${count} weg`,
  quick: 'Snel kiezen',
  onMap: 'Bekijk op de kaart',
  map: 'Op de kaart',
  mapTitle: 'Waar het is',
  mapNote: (count: number): string =>
    count === 1 ? 'Het nummer is hetzelfde als in de lijst.' : 'De nummers zijn dezelfde als in de lijst.',
  mapOff: (count: number): string =>
    count === 1
      ? '1 resultaat staat niet op de kaart: we weten de plek niet, of die is geheim.'
      : `${count} resultaten staan niet op de kaart: we weten de plek niet, of die is geheim.`,
  noMap: 'Van deze resultaten weten we geen plek op de kaart.',
  leftOut: (count: number): string =>
    count === 1
      ? 'Dit filter kennen we niet of niet meer. We hebben het weggelaten.'
      : 'Deze filters kennen we niet of niet meer. We hebben ze weggelaten.',
  sort: { label: 'Volgorde', best: 'Past het best', near: 'Dichtbij eerst', soon: 'Als eerste aan de beurt' },
  groups: {
    kinds: 'Wat',
    life_domain: 'Onderwerp',
    situation: 'Wat speelt er bij je?',
    target_group: 'Voor wie',
    age: 'Leeftijd',
    areas: 'Waar',
    cost: 'Kosten',
    when: 'Wanneer',
    access: 'Meedoen',
    language: 'Taal',
    accessibility: 'Toegankelijk',
    place_type: 'Soort plek',
    pillar: 'Wie doet het',
    provision: 'Samen of alleen',
    assessment: 'Verwijzing',
    branch: 'Branche',
    network: 'Netwerk',
  } as Record<string, string>,
  any: 'Maakt niet uit',
  years: (age: number) => `${age} jaar`,
  near: { label: 'In de buurt van', hint: 'Postcode, straat of wijk.' },
  radius: { label: 'Hoe ver', km: (km: string) => `tot ${km} km` },
  nearChip: (label: string, distance: string) => `Tot ${distance} van ${label}`,
  here: 'je plek',
  unknownSpot: (typed: string) =>
    `We kennen “${typed}” niet. Typ een postcode zoals 1234 AB, een straat of een wijk. Je ziet nu alles, zonder afstand.`,
  values: {
    kind: { offer: 'Activiteiten en hulp', place: 'Plekken', organization: 'Organisaties' },
    cost: { free: 'Gratis', pass: 'Goedkoper met een pas', paid: 'Kost geld' },
    access: { walk_in: 'Loop zo binnen', sign_up: 'Eerst aanmelden', call: 'Eerst bellen' },
    when: {
      ...{ now: 'Nu open of bezig', today: 'Vandaag', evening: 'Vanavond', weekend: 'Dit weekend' },
      ...{ MO: 'Op maandag', TU: 'Op dinsdag', WE: 'Op woensdag', TH: 'Op donderdag' },
      ...{ FR: 'Op vrijdag', SA: 'Op zaterdag', SU: 'Op zondag' },
    },
  } as Record<string, Record<string, string>>,
  readings: {
    looked: 'We letten op:',
    mended: (typed: string, to: string) => `Je typte “${typed}”. We zochten op “${to}”.`,
    unknown: (typed: string) => `“${typed}” vonden we nergens.`,
    notIn: (area: string) => `In ${area} vonden we dit niet. Hieronder staat wat er op andere plekken is.`,
    call: (area: string) => `Kijk wie je kunt bellen in ${area}`,
    elsewhere: {
      gemeente: 'daarvoor ga je naar het loket van je gemeente.',
      melding: 'dat meld je bij je gemeente.',
      rijk: 'dat regel je bij het Rijk, zoals de Belastingdienst, DUO of het UWV.',
      huisarts: 'bel daarvoor je huisarts. Is er nu gevaar? Bel 112.',
      politie: 'bel daarvoor de politie: 0900-8844. Is er nu gevaar? Bel 112.',
      bedrijf: 'daarvoor ga je naar een winkel of bedrijf. Die staan hier niet.',
    } as Record<string, string>,
  },
  card: {
    next: 'Wanneer',
    now: (until: string | null) => (until ? `Nu bezig, tot ${until}` : 'Nu bezig'),
    open: (until: string | null) => (until ? `Nu open, tot ${until}` : 'Nu open'),
    opens: (when: string) => `open ${when}`,
    where: 'Waar',
    /** In a place that is not named: for one area, or for several. */
    inArea: (area: string, more: boolean) => (more ? `In ${area} en andere wijken` : `In ${area}`),
    cost: 'Kosten',
    comeIn: 'Meedoen',
    call: 'Bel',
    place: 'Plek',
    organization: 'Organisatie',
    uncheckedShort: 'Nog niet gecontroleerd',
    checked: (date: string) => `Gecontroleerd op ${date}`,
    metres: (metres: number) => `${metres} m`,
    kilometres: (km: string) => `${km} km`,
    away: (distance: string) => `${distance} hemelsbreed`,
  },
  help: {
    title: 'Dit vonden we niet. Een mens helpt je verder.',
    callFirst: 'Bel, dan zoeken we samen.',
    noPhone: 'Loop binnen in een buurthuis of bibliotheek bij jou in de wijk. Daar zoeken ze met je mee.',
    ideas: 'Of probeer dit:',
    withoutFilters: 'Zoek hetzelfde zonder filters',
    without: (name: string) => `Zoek zonder “${name}”`,
    wider: (km: string) => `Zoek tot ${km} km ver`,
    missing: 'Zeg wat je mist. We tellen het en geven antwoord.',
    otherWords: 'Typ één ander woord, bijvoorbeeld wat je wilt doen of waar je mee zit.',
    domains: 'Kies een onderwerp:',
  },
  urgent: {
    suicide: {
      title: 'Denk je aan zelfmoord? Praat nu met iemand.',
      text: 'Bel 113 Zelfmoordpreventie: gratis, dag en nacht, je hoeft je naam niet te zeggen.',
      phone: '0800-0113',
    },
    violence: {
      title: 'Is het thuis niet veilig?',
      text: 'Bel Veilig Thuis: gratis, dag en nacht. Ook als je twijfelt, of als het om iemand anders gaat. Is er nu gevaar? Bel 112.',
      phone: '0800-2000',
    },
    child: {
      title: 'Ben je een kind en wil je praten?',
      text: 'Bel de Kindertelefoon: gratis, elke dag van 11.00 tot 21.00 uur. Is er nu gevaar? Bel 112.',
      phone: '0800-0432',
    },
    emergency: {
      title: 'Is er nu gevaar?',
      text: 'Bel 112 voor ambulance, brandweer of politie.',
      phone: '112',
    },
  } as Record<string, { title: string; text: string; phone: string }>,
}

export type Texts = typeof nl
