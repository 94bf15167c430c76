export const nl = {
  notFound: (name: string) =>
    `Het bestand ${name} is er niet, of je mag het niet lezen. Controleer de naam en de map.`,
  tooLarge: (limit: string) => `Het bestand is groter dan ${limit}. Splits het in kleinere bestanden.`,
  brokenGzip: 'Het bestand eindigt op .gz maar is niet goed ingepakt. Haal het opnieuw op.',
  notUtf8: (row: number, near: string) =>
    `Het bestand is geen UTF-8. De eerste vreemde letter staat op regel ${row}, na “${near}”. Bewaar het bestand als “CSV UTF-8” en probeer het opnieuw.`,
  utf16: 'Het bestand is opgeslagen als UTF-16. Bewaar het als “CSV UTF-8” en probeer het opnieuw.',
  empty: 'Het bestand is leeg.',
  brokenCsv: (row: number) =>
    `Op rij ${row} gaat het lezen mis: een aanhalingsteken staat open of op de verkeerde plek. Open het bestand in een rekenblad en bewaar het opnieuw als CSV.`,
  doubleHeader: (name: string) =>
    `De kolom “${name}” staat twee keer in de eerste rij. Geef elke kolom een eigen naam.`,
  columnCount: (found: number, wanted: number) =>
    `Deze rij heeft ${found} kolommen; de eerste rij heeft er ${wanted}. Controleer de scheidingstekens.`,
  brokenJson: 'Het bestand is geen geldige JSON. Haal het opnieuw op, of laat het nakijken.',
  brokenLine: 'Deze regel is geen geldige JSON met namen en waarden tussen accolades.',
  brokenXlsx:
    'Het bestand is niet te lezen als rekenblad (.xlsx). Is het versleuteld of van een oude soort (.xls)? Bewaar het opnieuw als .xlsx.',
  largeXlsx: (limit: string, rows: number) =>
    `Het rekenblad is te groot: uitgepakt meer dan ${limit}, of meer dan ${rows} rijen. Splits het in kleinere bestanden.`,
  noSheet: (name: string) => `Er is geen blad “${name}” in dit rekenblad.`,
  noFeatures: 'Het bestand is geen GeoJSON met een lijst van gebieden of plekken (FeatureCollection).',
  noFeature: 'Dit is geen GeoJSON-object van het type Feature.',
  summary: (read: number, created: number, updated: number, unchanged: number, rejected: number) =>
    `${read} gelezen: ${created} nieuw, ${updated} gewijzigd, ${unchanged} ongewijzigd, ${rejected} geweigerd`,
  problem: (row: number, column: string, reason: string) => {
    if (row === 0) return reason
    return column === '' ? `rij ${row}: ${reason}` : `rij ${row}, kolom “${column}”: ${reason}`
  },
  more: (count: number) => `… en nog ${count} meldingen. Met --json zie je ze allemaal.`,
}

export type ImportTexts = typeof nl
