export const nl = {
  unknown:
    'Dit is geen lijst die we kennen. Bewaar het bestand als CSV of als rekenblad (.xlsx), en probeer het opnieuw.',
  otherJson:
    'Dit is JSON, maar geen GeoJSON met punten en geen HSDS. Vraag de maker om een van die twee, of om CSV.',
  oneColumn:
    'We zien maar één kolom. Staan er komma’s, puntkomma’s of tabs tussen de kolommen? Bewaar het bestand opnieuw als CSV.',
  titleAbove:
    'We zien maar één kolom in het eerste blad. Staat er een titel boven de namen van de kolommen? Haal die rij weg, en kies het bestand opnieuw.',
  noRows: 'Er staat geen enkele rij in dit bestand, alleen namen van kolommen.',
  gone: 'Het bestand staat niet meer op de server. Kies het opnieuw.',
  csv: {
    row: 'Rij',
    column: 'Kolom',
    reason: 'Wat er mis is',
    kind: 'Soort',
    left: 'overgeslagen',
    refused: 'geweigerd',
  },
}

export type ImportFileTexts = typeof nl
