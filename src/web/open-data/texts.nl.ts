export const nl = {
  title: 'Open data',
  lead: 'Alles wat hier staat over activiteiten, hulp, plekken en organisaties mag je meenemen: als bestand of met een programma. Je hebt geen account nodig.',
  description: (name: string) =>
    `De sociale kaart van ${name} als CSV, Excel, GeoJSON en HSDS, en de API’s om hem met een programma te lezen.`,
  choose: {
    title: 'Neem een bestand mee',
    label: 'Kies een deel van de sociale kaart',
    area: 'Gebied',
    everywhere: 'Alle gemeenten',
    theme: 'Onderwerp',
    all: 'Alle onderwerpen',
    submit: 'Laat de bestanden zien',
    whole: 'Dit zijn de bestanden van alle gemeenten samen.',
    part: (what: string) => `Dit zijn de bestanden voor: ${what}.`,
  },
  files: {
    kinds: { offer: 'Activiteiten en hulp', place: 'Plekken', organization: 'Organisaties' },
    formats: { csv: 'CSV', xlsx: 'Excel', geojson: 'GeoJSON', json: 'HSDS', ndjson: 'HSDS per regel' },
  },
  forms: {
    title: 'Welke vorm heb je nodig?',
    list: [
      ['Excel', 'Om te lezen, te sorteren en te printen in een rekenprogramma.'],
      [
        'CSV',
        'Voor andere programma’s, en ook voor Excel. Met puntkomma’s ertussen, in UTF-8. Lijkt een cel op een formule, dan staat er een ’ voor.',
      ],
      ['GeoJSON', 'Voor op een kaart: punten in WGS84.'],
      [
        'HSDS',
        'De internationale standaard voor sociale kaarten (HSDS 3.1), in JSON: alles in één keer, of één per regel.',
      ],
    ] as [string, string][],
    back: 'Weefsel kan elk bestand ook weer inlezen. De recepten daarvoor zitten bij de software.',
  },
  licence: {
    title: 'Wat mag je ermee doen?',
    lead: 'Elke lijst heeft een eigen licentie. Die staat in het bestand op elke regel. Noem altijd de bron.',
    caption: 'Bronnen',
    columns: { title: 'Lijst', publisher: 'Van wie', licence: 'Licentie', date: 'Datum' },
    unknown: 'niet bekend',
    none: 'Er is nog niets ingelezen.',
    figures:
      'De cijfers over wijken haal je op met de API. Daar staan bij elk cijfer de bron en de licentie.',
  },
  absent: {
    title: 'Wat staat er niet in?',
    list: [
      'Namen van mensen. Er staat wel wat iemand doet, zoals “beheerder”, maar niet hoe die heet.',
      'Waar een geheime plek is, zoals een opvang. Dat weet deze site zelf ook niet.',
      'Berichten, zoekvragen en lijstjes van bezoekers.',
      'Percentages over wijken en buurten waar minder dan 50 mensen wonen.',
    ],
  },
  apis: {
    title: 'Voor wie programmeert',
    lead: 'Er zijn drie API’s. Iedereen mag ze lezen, zonder sleutel, ook vanaf een andere website. Komen er heel veel vragen van één internetadres, dan vragen we je even te wachten.',
    list: [
      [
        'Onze eigen API',
        'Zoeken, aanbod, plekken, organisaties, gebieden en cijfers, volgens de NL API Design Rules.',
      ],
      [
        'HSDS 3.1',
        'Om sociale kaarten met elkaar te verbinden. Vraag met modified_after alleen wat veranderd is.',
      ],
      ['Open Referral UK 3.0', 'Dezelfde gegevens voor programma’s die deze Britse standaard lezen.'],
    ] as [string, string][],
    document: 'beschrijving (OpenAPI)',
    examples: 'Voorbeelden',
    ask: [
      ['Koffie op donderdag in één wijk', '/api/v1/search?q=koffie&wanneer=do&in={code}'],
      ['Activiteiten en hulp bij werk en geld', '/api/v1/offers?domein=werk&perPagina=50'],
      ['Cijfers van een wijk', '/api/v1/areas/{code}/figures'],
      ['Alles in HSDS, met één ding per regel', '/api/hsds/v3/services?full=true&format=ndjson'],
    ] as [string, string][],
    tip: 'Tip: zoek eerst op de site zelf. Zet daarna in het adres /api/v1/search in plaats van /zoeken. Dan krijg je dezelfde resultaten als gegevens.',
  },
  wrong:
    'Klopt er iets niet in de gegevens? Zeg het op de pagina van de activiteit of plek zelf. Dan klopt het de volgende keer voor iedereen.',
}

export type OpenDataTexts = typeof nl
