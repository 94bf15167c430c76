/** Teksten van wat alle opdrachten op gewone CSV-bestanden gemeen hebben. */
export const nl = {
  costs:
    'CSV met afstand of reistijd per paar (origin, dest, cost); wat er niet in staat, ligt buiten bereik',
  population: 'kolom met mensen',
  planar: 'neem elk plat vlak in meters, ook met decimalen, zonder te kijken of het RD is',
  column: (name: string) => `naam van de kolom ${name}`,
  json: 'schrijf één JSON-object',
  isInput: (file: string) =>
    `${file} is een van de bestanden die gelezen worden. Geef --out een andere naam, zodat er niets verloren gaat.`,
  notWritten: (file: string, code: string) => {
    if (/^(ENOENT|ENOTDIR)$/.test(code))
      return `De map van ${file} is er niet. Maak die eerst, of geef --out een andere naam.`
    if (/^(EACCES|EPERM|EROFS)$/.test(code))
      return `Je mag niet schrijven waar ${file} moet komen. Geef --out een andere map.`
    if (code === 'EISDIR') return `${file} is een map. Geef --out de naam van een bestand.`
    if (/^(ENOSPC|EDQUOT|EFBIG)$/.test(code))
      return `De schijf is vol: ${file} is niet gemaakt. Maak ruimte, of geef --out een andere schijf.`
    return `Kan ${file} niet schrijven (${code}). Geef --out een andere naam of map.`
  },
}

export type OptionTexts = typeof nl
