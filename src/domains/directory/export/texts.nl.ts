export const nl = {
  group: 'Gegevens uit de sociale kaart naar een bestand schrijven',
  commands: {
    offers: 'Schrijf het aanbod naar een bestand',
    places: 'Schrijf de plekken naar een bestand',
    organizations: 'Schrijf de organisaties naar een bestand',
  },
  format: 'csv, xlsx, geojson, hsds (HSDS 3.1, alles in één keer) of ndjson (HSDS 3.1, één per regel)',
  out: 'het bestand dat gemaakt wordt',
  in: 'alleen deze gemeenten, wijken of buurten (CBS-code)',
  domain: 'alleen deze leefdomeinen',
  site: 'adres van de site, voor de verwijzing naar de pagina',
  json: 'antwoord als JSON',
  wrongFormat: (format: string, known: string) => `De vorm “${format}” bestaat niet. Kies: ${known}.`,
  unknownArea: (code: string) => `${code} is geen gemeente, wijk of buurt van dit werkgebied.`,
  unknownDomain: (id: string, known: string) => `Het leefdomein “${id}” bestaat niet. Kies: ${known}.`,
  done: (count: number, file: string) => `${count} geschreven naar ${file}.`,
}

export type ExportTexts = typeof nl
