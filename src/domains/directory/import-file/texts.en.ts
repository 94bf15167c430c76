import type { ImportFileTexts } from './texts.nl.ts'

export const en: ImportFileTexts = {
  unknown: 'This is no list that we know. Save the file as CSV or as a spreadsheet (.xlsx), and try again.',
  otherJson:
    'This is JSON, but not GeoJSON with points, and not HSDS. Ask its maker for one of those, or for CSV.',
  oneColumn:
    'We see one column only. Are there commas, semicolons or tabs between the columns? Save the file as CSV again.',
  titleAbove:
    'We see one column only in the first sheet. Is there a title above the names of the columns? Take that row out, and choose the file again.',
  noRows: 'There is not a single row in this file, only names of columns.',
  gone: 'The file is no longer on the server. Choose it again.',
  csv: {
    row: 'Row',
    column: 'Column',
    reason: 'What is wrong',
    kind: 'Kind',
    left: 'left out',
    refused: 'refused',
  },
}
