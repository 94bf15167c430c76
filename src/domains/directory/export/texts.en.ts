import type { ExportTexts } from './texts.nl.ts'

export const en: ExportTexts = {
  group: 'Write data of the directory to a file',
  commands: {
    offers: 'Write the offers to a file',
    places: 'Write the places to a file',
    organizations: 'Write the organisations to a file',
  },
  format: 'csv, xlsx, geojson, hsds (HSDS 3.1, all at once) or ndjson (HSDS 3.1, one a line)',
  out: 'the file that is made',
  in: 'only these municipalities, wijken or buurten (CBS code)',
  domain: 'only these life domains',
  site: 'address of the site, to point at its pages',
  json: 'answer as JSON',
  wrongFormat: (format, known) => `The format “${format}” does not exist. Choose: ${known}.`,
  unknownArea: (code) => `${code} is not a municipality, wijk or buurt of this working area.`,
  unknownDomain: (id, known) => `The life domain “${id}” does not exist. Choose: ${known}.`,
  done: (count, file) => `${count} written to ${file}.`,
}
