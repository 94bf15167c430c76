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
  noNumber: 'A number belongs here. Write 0 when there is none.',
  notNumber: (cell) => `“${cell}” is not a number.`,
  comma: (cell) => `“${cell}” has a comma. Write the number with a point: ${cell.replace(',', '.')}.`,
  negative: (cell) => `${cell} is less than 0. That cannot be.`,
  tooLarge: (cell) => `${cell} is too large to compute with. Is it right?`,
  tooSmall: (cell) => `${cell} is too small to compute with. Write 0 when there is none.`,
  degrees: (x, y) => `${x}, ${y} look like degrees. Convert them to metres in the Dutch grid (RD New).`,
  swapped: (x, y) => `${x}, ${y} cannot be in the Dutch grid (RD New). Did x and y change places?`,
  notRd: (x, y) =>
    `${x}, ${y} lies outside the Dutch grid (RD New). Are these metres in RD? With --planar any flat system in metres will do.`,
  more: (count) => `… and ${count} more problems.`,
}
