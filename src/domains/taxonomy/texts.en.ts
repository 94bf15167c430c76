import type { TaxonomyTexts } from './texts.nl.ts'

export const en: TaxonomyTexts = {
  noColumns: (names) => `These columns are missing: ${names}. Put them in the first row.`,
  notTaxonomy: (name, known) => `“${name}” is not a list of terms. These are: ${known}.`,
  badId:
    'The id begins with a small letter and has small letters, digits and hyphens after that, 60 characters at most.',
  noName: 'The name is empty.',
  tooLong: (most) => `This text is longer than ${most} characters. Make it shorter.`,
  markup: 'There is HTML in this text. Take it out.',
  badSort: 'The order (sort) is a whole number from 0 to 9999.',
  double: (row) => `This term is on row ${row} too.`,
  searchLater:
    'Search knows the new names after the coming night, or at once after: weefsel directory reindex',
  cli: {
    import: 'Read data from a file',
    terms:
      'Read terms to search by: CSV with taxonomy, id, name_nl, name_en, description_nl, description_en, sort',
    file: 'the file (.gz too)',
    dryRun: 'check everything, store nothing',
    dryRunDone: 'Dry run: nothing was stored.',
    json: 'the report as one JSON object',
    group: 'Terms to search by: themes, target groups, networks',
    export: 'All terms as CSV, to edit and read again',
    taxonomy: 'only this list, such as network',
  },
}
