export const nl = {
  title: 'Open data',
  lead: 'Alles wat hier over aanbod, plekken en organisaties staat, mag je meenemen: als bestand of met een programma. Je hebt geen account nodig.',
  description: (name: string) =>
    `De sociale kaart van ${name} als CSV, Excel, GeoJSON en HSDS, en de API’s om hem met een programma te lezen.`,
  choose: {
    title: 'Neem een bestand mee',
    label: 'Kies een deel van de sociale kaart',
    area: 'Gebied',
    everywhere: 'Het hele werkgebied',
    theme: 'Onderwerp',
    all: 'Alle onderwerpen',
    submit: 'Laat de bestanden zien',
    whole: 'Dit zijn de bestanden van het hele werkgebied.',
    part: (what: string) => `Dit zijn de bestanden voor: ${what}.`,
  },
  files: {
    kinds: { offer: 'Aanbod', place: 'Plekken', organization: 'Organisaties' },
    formats: { csv: 'CSV', xlsx: 'Excel', geojson: 'GeoJSON', json: 'HSDS', ndjson: 'HSDS per regel' },
    link: (kind: string, format: string) => `${kind}, ${format}`,
  },
  forms: {
    title: 'Welke vorm heb je nodig?',
    list: [
      ['Excel', 'Om te lezen, te sorteren en te printen in een rekenprogramma.'],
      [
        'CSV',
        'Voor Excel en andere programma’s: puntkomma’s ertussen, UTF-8. Een cel die op een formule lijkt, begint met een ’.',
      ],
      ['GeoJSON', 'Voor op een kaart: punten in WGS84.'],
      [
        'HSDS',
        'De internationale standaard voor sociale kaarten (HSDS 3.1), in JSON: alles in één keer, of één per regel.',
      ],
    ] as [string, string][],
    back: 'Elk bestand kan Weefsel ook weer inlezen. De recepten daarvoor zitten bij de software.',
  },
  licence: {
    title: 'Wat mag ermee?',
    lead: 'Elke lijst heeft een eigen licentie. Die staat in het bestand bij elke regel. Noem altijd de bron.',
    caption: 'Bronnen',
    columns: { title: 'Lijst', publisher: 'Van wie', licence: 'Licentie', date: 'Datum' },
    unknown: 'niet bekend',
    none: 'Er is nog niets ingelezen.',
    figures: 'Bij de cijfers over wijken staan de bron en de licentie in de API, bij elk cijfer.',
  },
  absent: {
    title: 'Wat staat er niet in?',
    list: [
      'Namen van mensen. Wie je kunt vragen staat er met de functie, niet met de naam.',
      'Waar een geheime plek is, zoals een opvang. Dat weet deze site zelf ook niet.',
      'Berichten, zoekvragen en lijstjes van bezoekers.',
      'Percentages over wijken waar minder dan 50 mensen wonen.',
    ],
  },
  apis: {
    title: 'Met een programma',
    lead: 'Er zijn drie API’s. Lezen mag iedereen, zonder sleutel, ook vanaf een andere website. Bij heel veel vragen vanaf één internetadres vragen we je even te wachten.',
    list: [
      [
        'Onze eigen API',
        'Zoeken, aanbod, plekken, organisaties, gebieden en cijfers, volgens de NL API Design Rules.',
      ],
      ['HSDS 3.1', 'Voor sociale kaarten onderling. Alleen wat veranderd is: modified_after.'],
      ['Open Referral UK 3.0', 'Dezelfde gegevens voor programma’s die deze Britse standaard lezen.'],
    ] as [string, string][],
    document: 'beschrijving (OpenAPI)',
    examples: 'Voorbeelden',
    ask: [
      ['Koffie op donderdag in één wijk', '/api/v1/search?q=koffie&wanneer=do&in={code}'],
      ['Aanbod over werk en geld', '/api/v1/offers?domein=werk&perPagina=50'],
      ['Cijfers van een wijk', '/api/v1/areas/{code}/figures'],
      ['Alles in HSDS, één per regel', '/api/hsds/v3/services?full=true&format=ndjson'],
    ] as [string, string][],
    tip: 'Het adres van een pagina met zoekresultaten kun je overnemen: zet /api/v1/search in plaats van /zoeken.',
  },
  wrong:
    'Klopt er iets niet in de gegevens? Zeg het bij het aanbod zelf; dan klopt het de volgende keer voor iedereen.',
}

export type OpenDataTexts = typeof nl
