import type { OpenDataTexts } from './texts.nl.ts'

export const en: OpenDataTexts = {
  title: 'Open data',
  lead: 'Everything that stands here about offers, places and organisations is yours to take: as a file or with a program. You need no account.',
  description: (name) =>
    `The directory of ${name} as CSV, Excel, GeoJSON and HSDS, and the APIs to read it with a program.`,
  choose: {
    title: 'Take a file',
    label: 'Choose a part of the directory',
    area: 'Area',
    everywhere: 'The whole working area',
    theme: 'Subject',
    all: 'All subjects',
    submit: 'Show the files',
    whole: 'These are the files of the whole working area.',
    part: (what) => `These are the files for: ${what}.`,
  },
  files: {
    kinds: { offer: 'Offers', place: 'Places', organization: 'Organisations' },
    formats: { csv: 'CSV', xlsx: 'Excel', geojson: 'GeoJSON', json: 'HSDS', ndjson: 'HSDS by line' },
    link: (kind, format) => `${kind}, ${format}`,
  },
  forms: {
    title: 'Which form do you need?',
    list: [
      ['Excel', 'To read, sort and print in a spreadsheet. Headings are in Dutch.'],
      [
        'CSV',
        'For other programs: semicolons between, UTF-8. A cell that looks like a formula begins with a ’.',
      ],
      ['GeoJSON', 'To put on a map: points in WGS84.'],
      ['HSDS', 'The international standard for directories (HSDS 3.1), in JSON: all at once, or one a line.'],
    ],
    back: 'Weefsel can read every file back in. The recipes for that come with the software.',
  },
  licence: {
    title: 'What may I do with it?',
    lead: 'Each list has its own licence. It stands in the file with every row. Always name the source.',
    caption: 'Sources',
    columns: { title: 'List', publisher: 'From whom', licence: 'Licence', date: 'Date' },
    unknown: 'not known',
    none: 'Nothing has been read in yet.',
    figures: 'For the figures about neighbourhoods the API gives source and licence with each figure.',
  },
  absent: {
    title: 'What is not in it?',
    list: [
      'Names of people. Whom to ask is there by role, not by name.',
      'Where a confidential place is, such as a shelter. This site does not know that itself.',
      'Messages, questions and lists of visitors.',
      'Percentages about neighbourhoods where fewer than 50 people live.',
    ],
  },
  apis: {
    title: 'With a program',
    lead: 'There are three APIs. Everybody may read, without a key, also from another website. With very many requests from one internet address we ask you to wait a moment.',
    list: [
      [
        'Our own API',
        'Search, offers, places, organisations, areas and figures, by the NL API Design Rules.',
      ],
      ['HSDS 3.1', 'For directories among each other. Only what changed: modified_after.'],
      ['Open Referral UK 3.0', 'The same data for programs that read this British standard.'],
    ],
    document: 'description (OpenAPI)',
    examples: 'Examples',
    ask: [
      ['Coffee on Thursday in one neighbourhood', '/api/v1/search?q=koffie&wanneer=do&in={code}'],
      ['Offers about work and money', '/api/v1/offers?domein=werk&perPagina=50'],
      ['Figures of a neighbourhood', '/api/v1/areas/{code}/figures'],
      ['Everything in HSDS, one a line', '/api/hsds/v3/services?full=true&format=ndjson'],
    ],
    tip: 'You can take over the address of a page of results: write /api/v1/search instead of /zoeken.',
  },
  wrong:
    'Is something in the data wrong? Say so at the offer itself; then it is right for everybody next time.',
}
