export const nl = {
  keep: 'Zet op mijn lijstje',
  kept: 'Staat op je lijstje.',
  toList: 'Bekijk je lijstje',
  full: 'Je lijstje is vol. Haal er eerst iets af.',
  title: 'Mijn lijstje',
  lead: 'Wat je wilt onthouden of aan iemand wilt laten zien. Zonder account, zonder naam.',
  empty: 'Er staat nog niets op je lijstje.',
  emptyHow: 'Zoek iets en kies “Zet op mijn lijstje”. Dan vind je het hier terug.',
  search: 'Ga zoeken',
  until: (date: string) =>
    `Dit lijstje blijft tot en met ${date}. Verander je iets, dan begint de tijd opnieuw.`,
  take: 'Haal eraf',
  together: 'Samen zoeken',
  togetherText:
    'Zoek je samen met iemand, of voor een ander? Geef dit lijstje mee: print het met grote letters, of stuur de link. Wie de link heeft, ziet wat erop staat en kan niets veranderen.',
  end: 'Wis dit lijstje',
  endText: 'De link werkt dan ook niet meer. Wat je al hebt geprint, blijft natuurlijk op papier.',
  endHow: 'Dan is alles weg. Wij bewaren er niets van.',
  ended: 'Je lijstje is gewist.',
  cookie: (days: number) =>
    `Om je lijstje te onthouden zetten we één cookie op dit apparaat, zodra je iets bewaart. Daar staat alleen een sleutel in. Na ${days} dagen zonder wijziging is alles weg. Gebruik je een computer van een ander? Wis je lijstje als je klaar bent.`,
  shared: {
    title: 'Een lijstje voor jou',
    lead: 'Iemand heeft dit voor je uitgezocht op de sociale kaart.',
    until: (date: string) => `Deze link werkt tot en met ${date}.`,
    gone: 'Dit lijstje is er niet meer',
    goneLead:
      'Een lijstje blijft dertig dagen. Misschien is het gewist, of is de link niet helemaal overgenomen.',
  },
  large: 'Print met grote letters',
  noLonger: 'Dit is er niet meer.',
}

export type Texts = typeof nl
