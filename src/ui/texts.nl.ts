export const nl = {
  invented: 'Voorbeeld: deze gemeenten, mensen en plekken zijn bedacht.',
  skip: 'Naar de inhoud',
  errorTitlePrefix: 'Fout: ',
  mainMenu: 'Hoofdmenu',
  breadcrumb: 'Kruimelpad',
  language: 'Taal',
  home: 'Naar de voorpagina',
  phoneLead: 'Kom je er niet uit? Bel gerust.',
  footerMenu: 'Over deze site',

  required: '(verplicht)',
  optional: '(mag leeg blijven)',
  errorBefore: 'Fout:',
  choose: 'Kies …',
  leaveEmpty: 'Laat dit veld leeg',
  errorTitle: 'Er ging iets mis',
  errorKept: 'Wat je al hebt ingevuld, staat er nog. Kijk naar:',

  filterShow: 'Laat zien',
  filterClear: 'Wis filters',

  sourceLabel: 'Bron',
  sources: 'Bronnen',
  tableView: 'Bekijk de cijfers in een tabel',
  scrollHint: (caption: string) => `${caption} (schuif opzij voor meer)`,
  unknown: 'niet bekend',

  map: 'Kaart',
  mapApproximate: 'grens is een schatting',
  mapMissing: 'geen gegevens',

  receiptLabel: 'Jouw code',
  receiptKeep:
    'Schrijf de code op of maak een foto. Met deze code kun je later kijken wat er met je bericht gebeurt.',
  nextHeading: 'Wat gebeurt er nu?',
  stepState: { done: 'klaar', current: 'nu', todo: 'nog niet' },

  pages: 'Pagina’s',
  page: (page: number, of: number) => `Pagina ${page} van ${of}`,
  pageShort: (page: number) => `Pagina ${page}`,
  previous: 'Vorige',
  next: 'Volgende',

  emptyIdeas: 'Wat hier zou kunnen:',
  emptyCall: 'Weet je iets? Of wil je iets beginnen? Bel of mail:',
}

export type Texts = typeof nl
