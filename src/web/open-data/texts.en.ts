import type { OpenDataTexts } from './texts.nl.ts'

export const en: OpenDataTexts = {
  title: 'Open data',
  lead: 'Everything here about activities, help, places and organisations is yours to use: as a file or with a program. You don’t need an account.',
  description: (name) =>
    `The directory of ${name} as CSV, Excel, GeoJSON and HSDS, and APIs to read it with a program.`,
  choose: {
    title: 'Download a file',
    label: 'Choose part of the directory',
    area: 'Area',
    everywhere: 'All municipalities',
    theme: 'Subject',
    all: 'All subjects',
    submit: 'Show the files',
    whole: 'These files cover all municipalities together.',
    part: (what) => `These files cover: ${what}.`,
  },
  files: {
    kinds: { offer: 'Activities and help', place: 'Places', organization: 'Organisations' },
    formats: { csv: 'CSV', xlsx: 'Excel', geojson: 'GeoJSON', json: 'HSDS', ndjson: 'HSDS, one per line' },
  },
  forms: {
    title: 'Which format do you need?',
    list: [
      ['Excel', 'To read, sort and print in a spreadsheet. The column headings are in Dutch.'],
      [
        'CSV',
        'For other programs, and for Excel too. Separated by semicolons, in UTF-8. A cell that looks like a formula starts with a ’.',
      ],
      ['GeoJSON', 'For maps: points in WGS84.'],
      [
        'HSDS',
        'The international standard for directories (HSDS 3.1), in JSON: all at once, or one per line.',
      ],
    ],
    back: 'Weefsel can also import each of these files. The recipes for that come with the software.',
  },
  licence: {
    title: 'What can you do with it?',
    lead: 'Each list has its own licence, given on every row of the file. Always name the source.',
    caption: 'Sources',
    columns: { title: 'List', publisher: 'Publisher', licence: 'Licence', date: 'Date' },
    unknown: 'not known',
    none: 'Nothing has been imported yet.',
    figures: 'The figures about neighbourhoods come through the API, each with its source and licence.',
  },
  absent: {
    title: 'What is not in it?',
    list: [
      'People’s names. You will find what somebody does, such as “caretaker”, but not what they are called.',
      'Where a secret place is, such as a shelter. This site does not know that either.',
      'Visitors’ messages, searches and lists.',
      'Percentages about areas where fewer than 50 people live.',
    ],
  },
  apis: {
    title: 'For programmers',
    lead: 'There are three APIs. Anyone can read them, without a key, also from another website. If a lot of requests come from one internet address, we ask you to wait a moment.',
    list: [
      [
        'Our own API',
        'Search, offers, places, organisations, areas and figures, following the NL API Design Rules.',
      ],
      ['HSDS 3.1', 'To connect directories with each other. Ask with modified_after for what changed only.'],
      ['Open Referral UK 3.0', 'The same data, for programs that read this British standard.'],
    ],
    document: 'description (OpenAPI)',
    examples: 'Examples',
    ask: [
      ['Coffee on Thursday in one neighbourhood', '/api/v1/search?q=koffie&wanneer=do&in={code}'],
      ['Activities and help with work and money', '/api/v1/offers?domein=werk&perPagina=50'],
      ['Figures for a neighbourhood', '/api/v1/areas/{code}/figures'],
      ['Everything in HSDS, one per line', '/api/hsds/v3/services?full=true&format=ndjson'],
    ],
    tip: 'Tip: search on the site first. Then change /zoeken in the address to /api/v1/search. You get the same results as data.',
  },
  wrong:
    'Is something in the data wrong? Tell us on the page of the activity or place itself. Then it will be right for everybody next time.',
}
