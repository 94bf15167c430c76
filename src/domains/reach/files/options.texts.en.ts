import type { OptionTexts } from './options.texts.nl.ts'

export const en: OptionTexts = {
  costs: 'CSV of distance or time for each pair (origin, dest, cost); what is not in it is out of reach',
  population: 'column of people',
  planar: 'take any flat system in metres, decimals too, without a look whether it is RD',
  column: (name) => `name of the column ${name}`,
  json: 'write one JSON object',
  isInput: (file) =>
    `${file} is one of the files to read. Give --out another name, so that nothing gets lost.`,
  notWritten: (file, code) => {
    if (/^(ENOENT|ENOTDIR)$/.test(code))
      return `The folder of ${file} is not there. Make it first, or give --out another name.`
    if (/^(EACCES|EPERM|EROFS)$/.test(code))
      return `You may not write where ${file} should come. Give --out another folder.`
    if (code === 'EISDIR') return `${file} is a folder. Give --out the name of a file.`
    if (/^(ENOSPC|EDQUOT|EFBIG)$/.test(code))
      return `The disk is full: ${file} was not made. Make room, or give --out another disk.`
    return `Cannot write ${file} (${code}). Give --out another name or folder.`
  },
}
