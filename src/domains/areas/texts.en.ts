import type { AreasTexts } from './texts.nl.ts'

export const en: AreasTexts = {
  notAPosition: 'This should be a position: two numbers, longitude first and then latitude.',
  outside: (x, y) =>
    `The position ${x}, ${y} lies outside the Netherlands. Check the coordinates and the system (WGS84 or RD).`,
  swapped: (x, y) =>
    `The position ${x}, ${y} lies outside the Netherlands; swapped it lies inside. Put longitude before latitude.`,
  notARing: 'This should be a list; it is empty or no list.',
  shortRing: (count) => `A border needs at least 4 points; this one has ${count}.`,
  openRing: 'The border is not closed: the last point must equal the first.',
  notAnArea: 'An area is a Polygon or a MultiPolygon; a label point is a Point.',
  notANumber: (text) => `“${text}” is not a number.`,
  negative: (text) => `${text} is less than zero.`,
  over100: (text) => `${text} is more than 100 per cent.`,
  yearFromMetadata: (year) => `Year ${year}: from the metadata of the file.`,
  yearFromName: (year, name) => `Year ${year}: from the name “${name}”.`,
  yearFromRows: 'The year is in the rows.',
  noYear: 'Which year are these data of? The file and its name do not say. Add --year 2024.',
  noYearInRow: 'This row has no year. Add --year.',
  badYear: 'Give a year between 1900 and 2200.',
  noCodeColumn:
    'There is no column with CBS codes (such as code, buurtcode, statcode or Codering). Without a code nobody can see which area is meant.',
  noCode: 'This should be a CBS code. The cell is empty.',
  badCode: (code) =>
    `“${code}” is not a CBS code of an area in the Netherlands. Examples: GM0402, WK040201, BU04020101.`,
  badName: 'The name has unreadable (control) characters or is longer than 200 letters.',
  water: 'This is a stretch of water, not a district or neighbourhood. The land has a row of its own.',
  double: (code, row) => `${code} was already on row ${row}. Every area may come once.`,
  needsApproximate: (count) =>
    `This file has ${count} areas with benadering=true: these are not real borders. To take them anyway, use --approximate. They are then shown as approximate everywhere.`,
  noFiguresAtAll: 'Not one column is known. This does not look like a file of key figures.',
  badAge: (age) => `Age ${age} is not a group that we show (20300 = 18+, 80200 = 65+).`,
  margin: 'This row is a margin (lower or upper bound), not the estimate itself.',
  unusedColumns: (names) => `Not used, because not in the list of figures: ${names.join(', ')}.`,
  originColumns: (names) =>
    `Left out on purpose: figures about origin. We do not weigh or describe anybody by origin. These are: ${names.join(', ')}.`,
  keptOfficial: (count) => `${count} areas already had a real border; it stayed.`,
  derived: (count, from) =>
    `${count} larger areas were summed from ${from} neighbourhoods; they are not counted in this report.`,
  dataset: (id, publisher, licence) => `Data set ${id} (${publisher}, ${licence}).`,
  cli: {
    import: 'Read data from a file',
    areas: 'Read areas: GeoJSON with borders or a CSV list of codes and names (.gz too)',
    figures: 'Read key figures of CBS or RIVM: CSV or GeoJSON (.gz too)',
    file: 'the file',
    year: 'the year of the data, when the file does not say it',
    approximate: 'take borders that are an estimate too (benadering=true)',
    dryRun: 'check everything, store nothing',
    json: 'the report as one JSON object',
    dataset: 'id of the data set',
    title: 'title of the data set',
    publisher: 'who publishes the data',
    licence: 'licence of the data',
    progress: 'Reading',
    dryRunDone: 'Dry run: nothing was stored.',
    group: 'Areas',
    list: 'The areas of this working area, with year and number of residents',
    level: 'only this level: municipality, wijk or buurt',
    noAreas: 'There are no areas yet. Read them with: weefsel import areas FILE',
    badLevel: 'Choose municipality, wijk or buurt.',
  },
  invented: 'These areas are invented; the data set says so.',
}
