const listed = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ')

/** Wat er mis kan zijn met een bestand van punten, plekken of kosten. */
export const nl = {
  empty: 'Het bestand is leeg. In de eerste rij horen de namen van de kolommen te staan.',
  lacking: (names: readonly string[], found: readonly string[]) =>
    `De eerste rij mist ${listed(names)}. Er staat: ${listed(found)}. Pas de namen aan, of geef ze op met een optie.`,
  double: 'Deze kolom staat twee keer in de eerste rij. Geef elke kolom een eigen naam.',
  width: (found: number, wanted: number) =>
    `Deze rij heeft ${found} kolommen; de eerste rij heeft er ${wanted}. Kijk of de scheidingstekens kloppen.`,
  noId: 'De id ontbreekt. Geef elke rij een eigen id.',
  twice: (id: string) => `De id “${id}” staat er al. Geef elke rij een eigen id.`,
  unknownId: (id: string) => `De id “${id}” staat niet in het bestand met punten of plekken.`,
  doublePair: 'Dit paar staat er al. Laat één rij per paar staan.',
  nameless: 'Boven deze kolom staat geen naam. Zet er een boven, of haal de kolom weg.',
  utf16: 'Het bestand is opgeslagen als UTF-16. Bewaar het als “CSV UTF-8” en probeer het opnieuw.',
  noNumber: {
    amount: 'Hier hoort een getal. Schrijf 0 als het er geen is.',
    place: 'Hier hoort een getal: waar dit is, in meters. Weet je dat niet? Laat de rij dan weg.',
    cost: 'Hier hoort een getal. Kan iemand er niet komen? Laat de rij dan weg.',
  },
  unasked: 'Is dit geen capaciteit? Noem met --capacity de kolommen die het wel zijn.',
  notNumber: (cell: string) =>
    `“${cell}” is geen getal. Schrijf alleen cijfers, met een punt voor decimalen.`,
  comma: (cell: string, point: string) =>
    `“${cell}” heeft een komma. Schrijf het getal met een punt: ${point}.`,
  thousands: (cell: string, whole: string, point: string) =>
    `“${cell}” heeft een komma. Schrijf ${whole} als het duizenden zijn, of ${point} als het decimalen zijn.`,
  negative: (cell: string) => `${cell} is kleiner dan 0. Dat kan hier niet.`,
  tooLarge: (cell: string) => `${cell} is te groot om mee te rekenen. Klopt het?`,
  tooSmall: (cell: string) => `${cell} is te klein om mee te rekenen. Schrijf 0 als het er geen is.`,
  degrees: (x: number, y: number) =>
    `${x}, ${y} lijken graden. Reken ze om naar meters in het Rijksdriehoekstelsel (RD New).`,
  swapped: (x: number, y: number) =>
    `${x}, ${y} kan niet in het Rijksdriehoekstelsel. Zijn x en y verwisseld?`,
  notRd: (x: number, y: number) =>
    `${x}, ${y} ligt buiten het Rijksdriehoekstelsel (RD New). Zijn het wel meters in RD? Met --planar rekent het met elk plat vlak in meters.`,
  more: (count: number) => `… en nog ${count} problemen.`,
}

export type CsvTexts = typeof nl
