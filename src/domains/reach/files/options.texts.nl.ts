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
  notWritten: (file: string, code: string) =>
    `Kan ${file} niet schrijven (${code}). Bestaat de map, en mag je er schrijven?`,
}

export type OptionTexts = typeof nl
