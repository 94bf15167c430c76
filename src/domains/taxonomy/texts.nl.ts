export const nl = {
  noColumns: (names: string) => `Deze kolommen ontbreken: ${names}. Zet ze in de eerste rij.`,
  notTaxonomy: (name: string, known: string) => `“${name}” is geen lijst van begrippen. Wel: ${known}.`,
  badId:
    'Het kenmerk (id) begint met een kleine letter en heeft verder kleine letters, cijfers en streepjes, hoogstens 60 tekens.',
  noName: 'De naam is leeg.',
  tooLong: (most: number) => `Deze tekst is langer dan ${most} tekens. Maak hem korter.`,
  markup: 'In deze tekst staat HTML. Haal die weg.',
  badSort: 'De volgorde (sort) is een heel getal van 0 tot en met 9999.',
  double: (row: number) => `Dit begrip staat ook op rij ${row}.`,
  searchLater: 'Zoeken kent de nieuwe namen na de volgende nacht, of meteen na: weefsel directory reindex',
  cli: {
    import: 'Gegevens inlezen uit een bestand',
    terms:
      'Begrippen om op te zoeken inlezen: CSV met taxonomy, id, name_nl, name_en, description_nl, description_en, sort',
    file: 'het bestand (ook .gz)',
    dryRun: 'alles controleren, niets bewaren',
    dryRunDone: 'Proef: er is niets bewaard.',
    json: 'het verslag als één JSON-object',
    group: 'Begrippen om op te zoeken: thema’s, doelgroepen, netwerken',
    export: 'Alle begrippen als CSV, om te bewerken en weer in te lezen',
    taxonomy: 'alleen deze lijst, zoals network',
  },
}

export type TaxonomyTexts = typeof nl
