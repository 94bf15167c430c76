export const nl = {
  about: 'De sociale kaart van en voor de wijk: wat er is, wat er mist en wie er iets aan doet.',
  menu: {
    own: 'Mijn account',
    work: 'Werkplek',
    signIn: 'Inloggen',
    search: 'Zoeken',
    areas: 'Wijken',
    people: 'Mensen',
    list: 'Mijn lijstje',
    messages: 'Mijn bericht',
    networks: 'Organisaties en netwerken',
    openData: 'Open data',
    reach: 'Wie kan waar komen?',
    quality: 'Hoe goed klopt de kaart?',
    privacy: 'Privacy',
    accessibility: 'Toegankelijkheid',
  },
  errors: {
    notFound: {
      title: 'Deze pagina is er niet',
      lead: 'Misschien is het adres verkeerd getypt, of bestaat de pagina niet meer.',
      next: 'Zoek het opnieuw, of begin op de voorpagina. Kom je er niet uit? Bel het nummer onderaan deze pagina.',
      link: 'Ga zoeken',
    },
    broken: {
      title: 'Er ging bij ons iets mis',
      lead: 'Dat ligt aan ons, niet aan jou.',
      next: 'Probeer het over een minuut opnieuw. Lukt het dan nog niet? Bel het nummer onderaan deze pagina.',
      link: 'Naar alle wijken',
    },
    tooMany: {
      title: 'Even wachten',
      lead: 'Er kwamen in korte tijd heel veel vragen van jouw internetadres.',
      next: 'Wacht een minuut en probeer het opnieuw.',
      link: 'Naar alle wijken',
    },
    busy: {
      title: 'Even geduld',
      lead: 'Het is hier nu erg druk, en daarom lukte het niet op tijd. Dat ligt niet aan jou.',
      next: 'Wacht een halve minuut en probeer het opnieuw. Heb je nu iemand nodig? Bel het nummer onderaan deze pagina.',
      link: 'Probeer het opnieuw',
    },
  },
}

export type WebTexts = typeof nl
