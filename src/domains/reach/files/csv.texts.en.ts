import type { CsvTexts } from './csv.texts.nl.ts'

const listed = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ')

export const en: CsvTexts = {
  empty: 'The file is empty. Its first row should hold the names of the columns.',
  lacking: (names, found) =>
    `The first row lacks ${listed(names)}. It has: ${listed(found)}. Change the names, or give them with an option.`,
  double: 'This column stands in the first row twice. Give every column its own name.',
  width: (found, wanted) =>
    `This row has ${found} columns; the first row has ${wanted}. Check the separators.`,
  noId: 'The id is missing. Give every row its own id.',
  twice: (id) => `The id “${id}” is there already. Give every row its own id.`,
  unknownId: (id) => `The id “${id}” is not in the file of points or facilities.`,
  doublePair: 'This pair is there already. Leave one row for each pair.',
  nameless: 'This column has no name above it. Give it one, or take the column away.',
  utf16: 'The file is saved as UTF-16. Save it as “CSV UTF-8” and try again.',
  noNumber: {
    amount: 'A number belongs here. Write 0 when there is none.',
    place: 'A number belongs here: where this is, in metres. Do you not know? Then leave the row out.',
    cost: 'A number belongs here. Can nobody get there? Then leave the row out.',
  },
  unasked: 'Is this no capacity? Name the columns that are with --capacity.',
  notNumber: (cell) => `“${cell}” is not a number. Write digits only, with a point before decimals.`,
  comma: (cell, point) => `“${cell}” has a comma. Write the number with a point: ${point}.`,
  thousands: (cell, whole, point) =>
    `“${cell}” has a comma. Write ${whole} when these are thousands, or ${point} when these are decimals.`,
  negative: (cell) => `${cell} is less than 0. That cannot be.`,
  tooLarge: (cell) => `${cell} is too large to compute with. Is it right?`,
  tooSmall: (cell) => `${cell} is too small to compute with. Write 0 when there is none.`,
  degrees: (x, y) => `${x}, ${y} look like degrees. Convert them to metres in the Dutch grid (RD New).`,
  swapped: (x, y) => `${x}, ${y} cannot be in the Dutch grid (RD New). Did x and y change places?`,
  notRd: (x, y) =>
    `${x}, ${y} lies outside the Dutch grid (RD New). Are these metres in RD? With --planar any flat system in metres will do.`,
  more: (count) => `… and ${count} more problems.`,
}
