export const nl = {
  title: 'Wat zoek je?',
  lead: 'Activiteiten, plekken en hulp bij jou in de wijk. Je hebt geen account nodig.',
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
  count: (count: number, shown: string) =>
    count === 1 ? '1 activiteit of hulp' : `${shown} activiteiten en hulp`,
  municipalities: 'Kijk in jouw wijk',
  municipalitiesLead: 'Wat er deze week is, welke plekken er zijn, wie er wonen en wie je kunt bellen.',
  districts: (count: number) => (count === 1 ? '1 wijk' : `${count} wijken`),
  people: (count: string) => `${count} mensen`,
  today: (day: string) => `Vandaag, ${day}`,
  tomorrow: (day: string) => `Morgen, ${day}`,
  nothing: 'Voor deze dag staat er nog niets in de agenda.',
  allToday: 'Alles van vandaag',
  allOn: (day: string) => `Alles op ${day}`,
  more: 'Alle wijken op een rij',
  doMore: 'Weet jij meer dan wij?',
  doMoreLead: 'Zeg het ons. Een mens leest je bericht en geeft antwoord. Je hebt geen account nodig.',
  doors: {
    wrong: {
      title: 'Klopt er iets niet?',
      text: 'Een tijd, een adres, een naam: zeg wat er anders is.',
    },
    missing: {
      title: 'Ik mis iets',
      text: 'Zeg wat er in je wijk zou moeten zijn.',
    },
    offer: {
      title: 'Ik kan iets',
      text: 'Iedereen kan wát. Soep koken, een fiets plakken, een uurtje luisteren.',
    },
  },
}

export type HomeTexts = typeof nl
