import type { OptionTexts } from './options.texts.nl.ts'

export const en: OptionTexts = {
  costs: 'CSV of distance or time for each pair (origin, dest, cost); what is not in it is out of reach',
  population: 'column of people',
  planar: 'take any flat system in metres, decimals too, without a look whether it is RD',
  column: (name) => `name of the column ${name}`,
  json: 'write one JSON object',
  isInput: (file) =>
    `${file} is one of the files to read. Give --out another name, so that nothing gets lost.`,
  notWritten: (file, code) => `Cannot write ${file} (${code}). Is the folder there, and may you write in it?`,
}
