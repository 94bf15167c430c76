import type { RowKind, TargetKey } from '../../domains/directory/index.ts'

const rows = (number: number) => (number === 1 ? '1 rij' : `${number} rijen`)

const kinds: Record<RowKind, string> = {
  service: 'aanbod',
  location: 'plekken',
  organization: 'organisaties',
}

const targets: Record<TargetKey, string> = {
  id: 'Eigen nummer of kenmerk',
  name: 'Naam',
  description: 'Omschrijving',
  organization: 'Organisatie die het doet',
  place: 'Naam van de plek',
  line: 'Adres in één kolom',
  street: 'Straat',
  number: 'Huisnummer',
  postcode: 'Postcode',
  city: 'Plaats',
  latitude: 'Breedtegraad (of RD: y)',
  longitude: 'Lengtegraad (of RD: x)',
  confidential: 'Geheim adres: ja of nee',
  area: 'Code van wijk of buurt',
  phone: 'Telefoonnummer',
  email: 'E-mailadres',
  url: 'Website',
  contact: 'Contactpersoon',
  days: 'Dag of dagen',
  opens: 'Begintijd',
  closes: 'Eindtijd',
  hours: 'Tijden in één kolom',
  monday: 'Tijden op maandag',
  tuesday: 'Tijden op dinsdag',
  wednesday: 'Tijden op woensdag',
  thursday: 'Tijden op donderdag',
  friday: 'Tijden op vrijdag',
  saturday: 'Tijden op zaterdag',
  sunday: 'Tijden op zondag',
  cost: 'Kosten',
  life_domain: 'Thema (onze woorden)',
  target_group: 'Voor wie (onze woorden)',
  situation: 'Situatie (onze woorden)',
  minimum_age: 'Leeftijd vanaf',
  maximum_age: 'Leeftijd tot en met',
  application: 'Hoe je je aanmeldt',
  eligibility: 'Voorwaarden',
  languages: 'Talen',
  place_type: 'Soort plek (onze woorden)',
  branch: 'Branche (onze woorden)',
  kvk: 'KvK-nummer',
  checked: 'Gecontroleerd op (datum)',
}

export const nl = {
  title: 'Lijsten inlezen',
  lead: 'Zet een lijst van aanbod, plekken of organisaties op de kaart. Je ziet eerst wat er gaat veranderen.',
  kinds,
  targets,
  bring: {
    title: 'Een bestand kiezen',
    file: 'Het bestand',
    hint: (limit: string) =>
      `CSV, rekenblad (.xlsx), GeoJSON of HSDS, hooguit ${limit}. Er mogen geen gegevens van bewoners in staan.`,
    again: (title: string) =>
      `Je kiest een nieuw bestand voor “${title}”. Daarna lezen we het op dezelfde manier.`,
    action: 'Bekijk het bestand',
    promise: (days: number) =>
      `We bewaren het bestand hooguit ${days} dagen, zodat je het nog eens kunt nakijken. Je kunt het zelf eerder weghalen.`,
  },
  list: {
    title: 'Wat er eerder is ingelezen',
    caption: 'Bestanden, het nieuwste eerst',
    none: 'Er is nog niets ingelezen.',
    columns: ['Bestand', 'Wanneer', 'Door', 'Wat ervan kwam', 'Nog eens'],
    somebody: 'iemand die hier niet meer werkt',
    you: 'jou',
    again: (title: string) => `Nieuw bestand voor “${title}”`,
    states: {
      brought: 'Nog niet gelezen',
      busyTry: 'Proef is bezig',
      busy: 'Inlezen is bezig',
      tried: 'Alleen geprobeerd',
      stopped: 'Gestopt',
      refused: 'Niet te lezen',
      broken: 'Mislukt',
    },
  },
  file: {
    title: (name: string) => `Inlezen: ${name}`,
    understood: (kind: string, count: number, columns: number) =>
      `Dit is ${kind} met ${rows(count)} en ${columns} ${columns === 1 ? 'kolom' : 'kolommen'}.`,
    formats: {
      csv: 'een CSV-bestand',
      xlsx: 'een rekenblad',
      geojson: 'een GeoJSON-bestand',
      hsds: 'een HSDS-bestand',
    },
    windows: 'De letters staan erin zoals Windows ze bewaart. Kijk of namen met é of ë er goed uitzien.',
    steps: ['Bestand', 'Kolommen', 'Proef', 'Inlezen'],
    stepsLabel: 'Stappen van het inlezen',
    erase: 'Haal het bestand weg',
    eraseLead: (day: string) => `Het bestand blijft bewaard tot ${day}.`,
    erased: (day: string) =>
      `Het bestand is weggehaald op ${day}. Wat is ingelezen, blijft op de kaart. Wil je verder? Kies het bestand dan opnieuw.`,
    gone: 'Het bestand staat niet meer op de server. Kies het opnieuw.',
    another: 'Kies een ander bestand',
  },
  columns: {
    title: 'Wat staat er in elke kolom?',
    lead: 'We hebben een voorstel gedaan. Kijk het na: een verkeerde kolom komt verkeerd op de kaart.',
    caption: 'De eerste vijf rijen van het bestand',
    rowKind: 'Waar gaat elke rij over?',
    rowKindAction: 'Doe een nieuw voorstel',
    fits: (title: string, day: string) =>
      `Dit bestand past bij “${title}”, ingelezen op ${day}. Je hoeft dan niets te kiezen.`,
    fitsTitle: 'Op dezelfde manier als eerder',
    fitsAction: (title: string) => `Proef zoals “${title}”`,
    own: 'Zelf kiezen',
    about: 'Over deze lijst',
    listName: 'Naam van de lijst',
    listHint: 'Bijvoorbeeld: Buurthuizen. Zo vind je haar de volgende keer terug.',
    publisher: 'Van wie is de lijst?',
    publisherHint: 'Staat bij de bron, op de kaart en in de open data.',
    licence: 'Wat mag er met de gegevens?',
    licences: {
      'CC0-1.0': 'Alles (CC0)',
      'CC-BY-4.0': 'Alles, met de naam erbij (CC BY 4.0)',
      unknown: 'Dat weten we niet',
    },
    replace: 'Er is al een lijst met deze naam. Deze komt ervoor in de plaats.',
    column: (name: string) => `Kolom “${name}”`,
    sample: (values: string) => `Er staat bijvoorbeeld: ${values}`,
    empty: 'In de eerste rijen is deze kolom leeg.',
    unused: 'Niet gebruiken',
    tooMany: (shown: number, all: number) =>
      `Je ziet ${shown} van de ${all} kolommen. Zijn er andere nodig? Haal dan kolommen weg die je niet gebruikt, en kies het bestand opnieuw.`,
    hsds: 'HSDS zegt zelf wat elke waarde is. Er valt niets te kiezen.',
    action: 'Doe een proef',
    actionHint: 'Er verandert nog niets op de kaart.',
    problems: {
      name: 'Kies bij één kolom: Naam.',
      twice: (target: string, column: string) =>
        `“${target}” koos je ook bij kolom “${column}”. Kies er één.`,
      title: 'Vul in hoe de lijst heet, met letters of cijfers.',
      taken:
        'Er is al een lijst met deze naam. Kies een andere naam, of zeg dat deze ervoor in de plaats komt.',
      publisher: 'Vul in van wie de lijst is.',
      licence: 'Kies wat er met de gegevens mag.',
      secretPlace:
        'Met een kolom voor geheime adressen is ook een kolom nodig met de naam van de plek. Kies die erbij.',
      point: 'Kies breedtegraad en lengtegraad allebei, of geen van beide.',
      recipe: (what: string) => `Zo kan het niet: ${what}`,
    },
  },
  problems: {
    none: 'Kies een bestand.',
    broken: 'Het bestand kwam niet heel aan. Probeer het opnieuw.',
    tooLarge: (limit: string) =>
      `Het bestand is groter dan ${limit}. Splits het, of vraag wie de server beheert om het in te lezen.`,
    full: 'Er liggen al te veel bestanden op de server. Haal eerst een bestand weg dat klaar is.',
  },
  busy: {
    tryTitle: 'De proef is bezig',
    runTitle: 'Het inlezen is bezig',
    queued: 'Het begint zo.',
    progress: (percent: number, done: number, total: number) => `${percent}%: ${done} van ${rows(total)}`,
    stays: 'Deze pagina ververst zichzelf. Je mag haar sluiten; het gaat door.',
    quiet: 'Stop met verversen',
    again: 'Ververs nu',
    stop: 'Stop ermee',
    stopping: 'We stoppen na de rijen die nu bezig zijn.',
  },
  outcome: {
    tryTitle: 'Dit gaat er gebeuren',
    tryLead: 'Er is nog niets veranderd op de kaart.',
    runTitle: 'Ingelezen',
    runLead: 'Dit staat nu op de kaart.',
    read: 'Gelezen',
    created: 'Nieuw',
    updated: 'Gewijzigd',
    unchanged: 'Hetzelfde gebleven',
    rejected: 'Geweigerd',
    kept: 'Met de hand bijgehouden',
    notes: 'Goed om te weten',
    alike: 'Staat dit er al?',
    alikeLead: (shown: number, all: number) =>
      `Deze rijen zijn nieuw, en lijken op iets op de kaart. Je kunt gewoon verdergaan. Is het hetzelfde? Haal de rij uit je bestand, of voeg de twee later samen bij Dubbel.${all > shown ? ` Dit zijn de eerste ${shown} van ${all}.` : ''}`,
    alikeCaption: 'Rijen die lijken op wat er al staat',
    alikeColumns: ['Rij', 'Lijkt op', 'Wat het is'],
    alikeKinds: { organization: 'organisatie', location: 'plek', service: 'aanbod' },
    problems: 'Wat er mis is',
    problemsLead: (shown: number, all: number) =>
      all <= shown
        ? 'Deze rijen komen niet op de kaart.'
        : `De eerste ${shown} van ${all}. In het verslag staan ze alle.`,
    problemsCaption: 'Rijen met wat er mis is',
    problemColumns: ['Rij', 'Kolom', 'Wat er mis is'],
    whole: 'het bestand',
    report: 'Haal het hele verslag op (CSV)',
    reportGone: 'Het verslag is weggehaald met het bestand.',
    start: (count: number) => `Lees ${rows(count)} in`,
    nothing: 'Er is niets om in te lezen.',
    change: 'Kies de kolommen opnieuw',
    refused: 'Zo is het bestand niet te lezen. Hieronder staat waarom.',
    stopped: (done: number) =>
      done === 0
        ? 'Gestopt voor de eerste rij. Er is niets veranderd.'
        : `Gestopt na ${rows(done)}. Wat al was ingelezen, blijft staan. Opnieuw inlezen doet de rest.`,
    stoppedTry: 'De proef is gestopt. Er is niets veranderd.',
    broken:
      'Het lezen is drie keer afgebroken. Wat al was ingelezen, blijft staan. Vraag wie de server beheert om in het logboek van de server te kijken.',
    again: (times: number) =>
      `De server is onderweg ${times === 1 ? 'één keer' : `${times} keer`} opnieuw begonnen. Rijen die toen al waren ingelezen, tellen hier als “hetzelfde gebleven”.`,
    undoTitle: 'Kan ik dit terugdraaien?',
    undo: 'Niet met één knop. Was het de verkeerde lijst? Lees dan het vorige bestand nog eens in: dat zet terug wat erin stond. Wat erbij kwam, blijft tot je het zelf weghaalt.',
    find: 'Zoek op de kaart wat erbij kwam',
  },
}

export type Texts = typeof nl
