import type { ImportTexts } from './texts.nl.ts'

export const en: ImportTexts = {
  notFound: (name) => `The file ${name} is not there, or you may not read it. Check the name and the folder.`,
  tooLarge: (limit) => `The file is larger than ${limit}. Split it into smaller files.`,
  brokenGzip: 'The file ends in .gz but is not packed properly. Fetch it again.',
  notUtf8: (row, near) =>
    `The file is not UTF-8. The first strange letter is on line ${row}, after “${near}”. Save the file as “CSV UTF-8” and try again.`,
  utf16: 'The file is saved as UTF-16. Save it as “CSV UTF-8” and try again.',
  empty: 'The file is empty.',
  brokenCsv: (row) =>
    `Reading goes wrong at row ${row}: a quotation mark is open or in the wrong place. Open the file in a spreadsheet and save it as CSV again.`,
  doubleHeader: (name) => `The column “${name}” is in the first row twice. Give every column its own name.`,
  columnCount: (found, wanted) =>
    `This row has ${found} columns; the first row has ${wanted}. Check the separators.`,
  brokenJson: 'The file is not valid JSON. Fetch it again, or have it checked.',
  brokenLine: 'This line is not valid JSON with names and values between braces.',
  brokenXlsx:
    'The file cannot be read as a spreadsheet (.xlsx). Is it encrypted or of an old kind (.xls)? Save it again as .xlsx.',
  largeXlsx: (limit, rows) =>
    `The spreadsheet is too large: more than ${limit} unpacked, or more than ${rows} rows. Split it into smaller files.`,
  noSheet: (name) => `There is no sheet “${name}” in this spreadsheet.`,
  noFeatures: 'The file is not GeoJSON with a list of areas or places (FeatureCollection).',
  noFeature: 'This is not a GeoJSON object of type Feature.',
  summary: (read, created, updated, unchanged, rejected) =>
    `${read} read: ${created} new, ${updated} changed, ${unchanged} unchanged, ${rejected} rejected`,
  problem: (row, column, reason) => {
    if (row === 0) return reason
    return column === '' ? `row ${row}: ${reason}` : `row ${row}, column “${column}”: ${reason}`
  },
  more: (count) => `… and ${count} more problems. Use --json to see them all.`,
}
