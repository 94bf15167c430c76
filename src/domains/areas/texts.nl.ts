export const nl = {
  notAPosition: 'Hier hoort een plek te staan: twee getallen, eerst de lengtegraad en dan de breedtegraad.',
  outside: (x: number, y: number) =>
    `De plek ${x}, ${y} ligt buiten Nederland. Controleer de coördinaten en het stelsel (WGS84 of RD).`,
  swapped: (x: number, y: number) =>
    `De plek ${x}, ${y} ligt buiten Nederland; omgedraaid ligt zij er wel in. Zet de lengtegraad voor de breedtegraad.`,
  notARing: 'Hier hoort een lijst te staan; deze is leeg of geen lijst.',
  shortRing: (count: number) => `Een grens heeft minstens 4 punten nodig; hier staan er ${count}.`,
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
  cli: {
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
