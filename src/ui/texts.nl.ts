export const nl = {
  invented: 'Voorbeeld: deze gemeenten, mensen en plekken zijn verzonnen.',
  skip: 'Naar de inhoud',
  errorTitlePrefix: 'Fout: ',
  mainMenu: 'Hoofdmenu',
  breadcrumb: 'Kruimelpad',
  language: 'Taal',
  home: 'Naar de voorpagina',
  phoneLead: 'Kom je er niet uit? Bel gerust.',
  helpLead: 'Kom je er niet uit?',
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
  emptyCall: 'Weet je iets? Of wil je iets beginnen? Bel:',

  shareLead: 'Stuur het door, of laat het zien. Wij houden niet bij wie dat doet.',
  shareMail: 'Mail het',
  shareMailText: (title: string, url: string) => `Kijk eens: ${title}\n\n${url}\n`,
  shareWhatsApp: 'Stuur met WhatsApp',
  shareWhatsAppNote: 'WhatsApp is een andere site. Die weet dan dat je iets deelt.',
  shareLargePrint: 'Print met grote letters',
  shareAddress: 'Of neem dit adres over:',
  shareQr: (title: string) => `QR-code naar: ${title}`,
  shareQrLead: 'Houd de camera van je telefoon boven dit vierkant.',

  leave: 'Snel weg',
  leaveWhere: 'naar het weer',
  leaveHref: 'https://www.knmi.nl/nederland-nu/weer/verwachtingen',
  leaveLimits: 'Let op: dit wist niets.',
  leaveMore: 'Zo wis je sporen',
  leaveTitle: 'Veilig kijken',
  leaveWhat:
    'Met de knop “Snel weg” ga je naar een pagina over het weer. Je browser bewaart deze pagina zelf niet.',
  leaveNot: [
    'De knop wist je geschiedenis niet. Wie op dit apparaat zoekt, kan zien dat je hier was.',
    'Met de knop “terug” van je browser kun je hier weer uitkomen.',
    'De knop helpt niet als iemand meekijkt: over je schouder, met een app op je telefoon of op het netwerk thuis.',
  ],
  leaveHow:
    'Wis deze site uit je geschiedenis: open het menu van je browser, kies “Geschiedenis” en haal alleen deze site weg. Een lege geschiedenis valt op.',
  leaveSafer:
    'Veiliger is het apparaat van iemand die je vertrouwt, of een computer in de bibliotheek. Ben je nu in gevaar? Bel 112.',

  largePrintNote: 'Dit zijn grote letters, om te printen.',
  largePrintHow: 'Kies in je browser “Afdrukken”. Op een computer kan het ook met Ctrl en P.',
  largePrintBack: 'Terug naar de gewone pagina',
}

export type Texts = typeof nl
