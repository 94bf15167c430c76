export const nl = {
  title: 'Wat zoek je?',
  lead: 'Activiteiten, plekken en hulp bij jou in de wijk. Zonder account, zonder verwijzing.',
  description: (area: string) => `Zoek in alles wat er is in ${area}: plekken, activiteiten, hulp en wijken.`,
  near: {
    form: 'Zoeken in de buurt',
    label: 'Of kijk wat er bij jou in de buurt is',
    hint: 'Typ je postcode of je straat.',
    button: 'Kijk in de buurt',
    here: 'Gebruik mijn plek',
    wait: 'We vragen je telefoon of computer waar je bent. We bewaren dat niet.',
    failed: 'Het lukte niet om te zien waar je bent. Typ je postcode of straat.',
  },
  domains: 'Kies een onderwerp',
  count: (count: number) => (count === 1 ? '1 ding te doen' : `${count} dingen te doen`),
  municipalities: 'Kijk in jouw wijk',
  municipalitiesLead: 'Wat er is, wie er woont, wat er mist, en wie je kunt bellen.',
  districts: (count: number) => (count === 1 ? '1 wijk' : `${count} wijken`),
  people: (count: string) => `${count} mensen`,
  today: (day: string) => `Vandaag, ${day}`,
  tomorrow: (day: string) => `Morgen, ${day}`,
  nothing: 'Voor deze dag staat er nog niets in de agenda.',
  allToday: (total: number) => `Alles van vandaag (${total})`,
  more: 'Alle wijken op een rij',
  doMore: 'Weet jij meer dan wij?',
  doors: {
    wrong: {
      title: 'Klopt er iets niet?',
      text: 'Open de wijk en zeg wat er anders is. Een mens kijkt het na.',
    },
    missing: {
      title: 'Mis je iets?',
      text: 'Zeg wat er in je wijk zou moeten zijn. We tellen mee en geven antwoord.',
    },
    offer: {
      title: 'Kun of wil je iets doen?',
      text: 'Iedereen kan wát. Soep koken, een fiets plakken, een uurtje luisteren.',
    },
  },
}

export type HomeTexts = typeof nl
