import type { ShareWords } from './words.ts'

export const nl = {
  notAPosition: 'Hier hoort een plek te staan: twee getallen, eerst de lengtegraad en dan de breedtegraad.',
  outside: (x: number, y: number) =>
    `De plek ${x}, ${y} ligt buiten Nederland. Controleer de coördinaten en het stelsel (WGS84 of RD).`,
  swapped: (x: number, y: number) =>
    `De plek ${x}, ${y} ligt buiten Nederland; omgedraaid ligt zij er wel in. Zet de lengtegraad voor de breedtegraad.`,
  notARing: 'Hier hoort een lijst te staan; deze is leeg of geen lijst.',
  shortRing: (count: number) => `Een grens heeft minstens 4 punten nodig; hier staan er ${count}.`,
  longRing: (count: number, most: number) =>
    `Deze grens heeft ${count} punten; ${most} is het meeste. Vereenvoudig de grens.`,
  openRing: 'De grens is niet gesloten: het laatste punt moet gelijk zijn aan het eerste.',
  notAnArea: 'Een gebied is een Polygon of een MultiPolygon; een labelpunt is een Point.',
  notANumber: (text: string) => `“${text}” is geen getal.`,
  negative: (text: string) => `${text} is kleiner dan nul.`,
  over100: (text: string) => `${text} is meer dan 100 procent.`,
  yearFromMetadata: (year: number) => `Jaar ${year}: staat in de metadata van het bestand.`,
  yearFromName: (year: number, name: string) => `Jaar ${year}: staat in de naam “${name}”.`,
  yearFromRows: 'Het jaar staat in de rijen.',
  noYear:
    'Van welk jaar zijn deze gegevens? Het staat niet in het bestand of de naam. Geef het mee met --year 2024.',
  noYearInRow: 'In deze rij staat geen jaar. Geef het mee met --year.',
  badYear: 'Geef een jaar tussen 1900 en 2200.',
  future: (year: number, last: number) =>
    `Het jaar ${year} ligt in de toekomst; ${last} is het laatste dat kan.`,
  noCodeColumn:
    'Er is geen kolom met CBS-codes (zoals code, buurtcode, statcode of Codering). Zonder code is niet te zien om welk gebied het gaat.',
  noCode: 'Hier hoort een CBS-code te staan. Deze cel is leeg.',
  badCode: (code: string) =>
    `“${code}” is geen CBS-code van een gebied in Nederland. Voorbeelden: GM0402, WK040201, BU04020101.`,
  badName: 'De naam bevat onleesbare tekens (stuurtekens) of is langer dan 200 letters.',
  water: 'Dit is een stuk water, geen wijk of buurt. Het land heeft een eigen rij.',
  double: (code: string, row: number) => `${code} stond al op rij ${row}. Elk gebied mag één keer.`,
  needsApproximate: (count: number) =>
    `In dit bestand staan ${count} gebieden met benadering=true: dat zijn geen echte grenzen. Wil je ze toch, gebruik dan --approximate. Ze staan daarna overal als benadering.`,
  noFiguresAtAll: 'Geen enkele kolom is bekend. Dit lijkt geen bestand met kerncijfers.',
  badAge: (age: string) =>
    `Leeftijd ${age} hoort niet bij een groep die we tonen (20300 = 18+, 80200 = 65+).`,
  margin: 'Deze rij is een marge (onder- of bovengrens), niet de schatting zelf.',
  unusedColumns: (names: readonly string[]) =>
    `Niet gebruikt, want niet in de lijst van cijfers: ${names.join(', ')}.`,
  originColumns: (names: readonly string[]) =>
    `Met opzet niet ingelezen: cijfers over herkomst. We wegen of beschrijven niemand naar herkomst. Het gaat om: ${names.join(', ')}.`,
  keptOfficial: (count: number) => `${count} gebieden hadden al een echte grens; die is gebleven.`,
  derived: (count: number, from: number) =>
    `${count} grotere gebieden zijn opgeteld uit ${from} buurten; ze tellen niet mee in dit verslag.`,
  dataset: (id: string, publisher: string, licence: string) =>
    `Gegevensset ${id} (${publisher}, ${licence}).`,
  urbanity: [
    'zeer sterk stedelijk',
    'sterk stedelijk',
    'matig stedelijk',
    'weinig stedelijk',
    'niet stedelijk',
  ],
  per1000: (text: string) => `${text} per 1.000`,
  tooFew: 'Hier wonen minder dan 50 mensen. Een percentage zegt dan weinig; daarom staat het er niet.',
  portrait: {
    paragraphs: {
      people: 'Hoeveel mensen, en hoe oud',
      homes: 'Hoe mensen wonen',
      near: 'Wat er dichtbij is',
      means: 'Rondkomen en hulp',
      wellbeing: 'Hoe het met mensen gaat',
    },
    country: 'Nederland',
    older: 'mensen van 65 jaar of ouder',
    population: (place: string, people: string) => `In ${place} wonen ${people} mensen.`,
    householdSize: (value: string) => `Een huishouden telt gemiddeld ${value} mensen.`,
    urbanity: (place: string, value: string) => `${place} is ${value}.`,
    distances: {
      'distance-gp': (km: string) => `De dichtstbijzijnde huisarts is gemiddeld ${km} kilometer ver.`,
      'distance-supermarket': (km: string) =>
        `De dichtstbijzijnde grote supermarkt is gemiddeld ${km} kilometer ver.`,
      'distance-library': (km: string) => `De dichtstbijzijnde bibliotheek is gemiddeld ${km} kilometer ver.`,
    } as Record<string, (km: string) => string>,
    rates: {
      'wmo-per-1000': (count: string, one: boolean) =>
        `Van elke 1.000 inwoners ${one ? 'krijgt' : 'krijgen'} er ${count} hulp uit de Wmo.`,
      'bijstand-per-1000': (count: string, one: boolean) =>
        `Van elke 1.000 inwoners ${one ? 'krijgt' : 'krijgen'} er ${count} bijstand.`,
    } as Record<string, (count: string, one: boolean) => string>,
    shares: {
      'share-0-14': {
        who: 'mensen',
        one: ['is', 'jonger dan 15 jaar'],
        many: ['zijn', 'jonger dan 15 jaar'],
      },
      'share-65-plus': { who: 'mensen', one: ['is', '65 jaar of ouder'], many: ['zijn', '65 jaar of ouder'] },
      'share-one-person-households': {
        who: 'huishoudens',
        one: ['bestaat', 'uit één persoon'],
        many: ['bestaan', 'uit één persoon'],
      },
      'share-households-with-children': {
        who: 'huishoudens',
        one: ['heeft', 'kinderen thuis'],
        many: ['hebben', 'kinderen thuis'],
      },
      'owner-occupied': {
        who: 'woningen',
        one: ['is', 'van de bewoner zelf'],
        many: ['zijn', 'van de bewoner zelf'],
      },
      'corporation-homes': {
        who: 'woningen',
        one: ['wordt', 'verhuurd door een woningcorporatie'],
        many: ['worden', 'verhuurd door een woningcorporatie'],
      },
      'social-minimum': {
        who: 'huishoudens',
        one: ['heeft', 'een inkomen rond het sociaal minimum'],
        many: ['hebben', 'een inkomen rond het sociaal minimum'],
      },
      'low-income': {
        who: 'mensen met een inkomen',
        one: ['heeft', 'een laag inkomen'],
        many: ['hebben', 'een laag inkomen'],
      },
      'youth-care': { who: 'jongeren', one: ['krijgt', 'jeugdhulp'], many: ['krijgen', 'jeugdhulp'] },
      'good-health': {
        who: 'volwassenen',
        one: ['noemt', 'de eigen gezondheid goed'],
        many: ['noemen', 'de eigen gezondheid goed'],
      },
      'weekly-sport': {
        who: 'volwassenen',
        one: ['sport', 'minstens één keer per week'],
        many: ['sporten', 'minstens één keer per week'],
      },
      'exercise-guideline': {
        who: 'volwassenen',
        one: ['beweegt', 'genoeg volgens de beweegrichtlijn'],
        many: ['bewegen', 'genoeg volgens de beweegrichtlijn'],
      },
      'limited-by-health': {
        who: 'volwassenen',
        one: ['kan', 'door de gezondheid minder doen'],
        many: ['kunnen', 'door de gezondheid minder doen'],
      },
      lonely: {
        who: 'volwassenen',
        one: ['voelt', 'zich eenzaam'],
        many: ['voelen', 'zich eenzaam'],
      },
      'severely-lonely': {
        who: 'volwassenen',
        one: ['voelt', 'zich ernstig eenzaam'],
        many: ['voelen', 'zich ernstig eenzaam'],
      },
      'emotionally-lonely': {
        who: 'volwassenen',
        one: ['mist', 'een hechte band met iemand'],
        many: ['missen', 'een hechte band met iemand'],
      },
      'socially-lonely': {
        who: 'volwassenen',
        one: ['mist', 'mensen om zich heen'],
        many: ['missen', 'mensen om zich heen'],
      },
      'informal-carers': {
        who: 'volwassenen',
        one: ['zorgt', 'als mantelzorger voor een ander'],
        many: ['zorgen', 'als mantelzorger voor een ander'],
      },
      volunteers: {
        who: 'volwassenen',
        one: ['doet', 'vrijwilligerswerk'],
        many: ['doen', 'vrijwilligerswerk'],
      },
      'control-over-life': {
        who: 'volwassenen',
        one: ['heeft', 'grip op het eigen leven'],
        many: ['hebben', 'grip op het eigen leven'],
      },
      'hard-to-make-ends-meet': {
        who: 'volwassenen',
        one: ['heeft', 'moeite om rond te komen'],
        many: ['hebben', 'moeite om rond te komen'],
      },
      'high-risk-anxiety-depression': {
        who: 'volwassenen',
        one: ['heeft', 'een hoog risico op angst of somberheid'],
        many: ['hebben', 'een hoog risico op angst of somberheid'],
      },
    } as Record<string, ShareWords>,
    of100: (count: string, who: string) => `${count} van de 100 ${who}`,
    under1: (who: string) => `minder dan 1 van de 100 ${who}`,
    nearlyAll: (who: string) => `bijna alle ${who}`,
    statement: (subject: string, verb: string, rest: string) => `${subject} ${verb} ${rest}.`,
    estimate: (subject: string, verb: string, rest: string) => `Naar schatting ${verb} ${subject} ${rest}.`,
    inPlace: (place: string, first: boolean) => `${first ? 'In' : 'in'} ${place}`,
    those: (count: string, one: boolean) => `${one ? 'is' : 'zijn'} dat er ${count}`,
    that: (value: string) => `is dat ${value}`,
    ofYear: (value: string, year: number) => `${value} (${year})`,
    same: (places: string) => `Dat is net zo veel als in ${places}.`,
    sameDistance: (places: string) => `Dat is hetzelfde als in ${places}.`,
    more: (places: string) => `meer dan in ${places}`,
    less: (places: string) => `minder dan in ${places}`,
    closer: (places: string) => `dichterbij dan in ${places}`,
    further: (places: string) => `verder weg dan in ${places}`,
  },
  noPostcodeColumns:
    'Er is geen kolom met postcodes (postcode, pc4 of pc6), of er zijn geen kolommen lat en lon. Zonder die drie weten we niet waar een postcode ligt.',
  notAPostcode: (text: string) => `“${text}” is geen postcode. Schrijf 1234 AB of 1234.`,
  yearOfImport: (year: number) =>
    `Het jaar staat niet in de naam van het bestand; we schrijven ${year} op. Weet je het beter, geef dan --year mee.`,
  cli: {
    postcodes: 'Postcodes inlezen om in de buurt te zoeken: CSV met postcode, plaats, lat en lon (ook .gz)',
    import: 'Gegevens inlezen uit een bestand',
    areas: 'Gebieden inlezen: GeoJSON met grenzen of een CSV-lijst met codes en namen (ook .gz)',
    figures: 'Kerncijfers inlezen van CBS of RIVM: CSV of GeoJSON (ook .gz)',
    file: 'het bestand',
    year: 'het jaar van de gegevens, als het bestand dat niet zegt',
    approximate: 'ook grenzen inlezen die geschat zijn (benadering=true)',
    dryRun: 'alles controleren, niets bewaren',
    json: 'het verslag als één JSON-object',
    dataset: 'id van de gegevensset',
    title: 'titel van de gegevensset',
    publisher: 'wie de gegevens uitgeeft',
    licence: 'licentie van de gegevens',
    progress: 'Inlezen',
    dryRunDone: 'Proef: er is niets bewaard.',
    group: 'Gebieden',
    list: 'De gebieden van dit werkgebied, met jaar en aantal inwoners',
    level: 'alleen dit niveau: municipality, wijk of buurt',
    noAreas: 'Er zijn nog geen gebieden. Lees ze in met: weefsel import areas BESTAND',
    badLevel: 'Kies uit municipality, wijk en buurt.',
  },
  invented: 'Deze gebieden zijn verzonnen; de cijfers staan daarom als verzonnen in de gegevensset.',
}

export type AreasTexts = typeof nl
