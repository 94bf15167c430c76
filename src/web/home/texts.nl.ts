export const nl = {
  title: 'Wat is er in jouw wijk?',
  lead: 'Plekken om naartoe te gaan, dingen om te doen en mensen die je verder helpen. Zonder account, zonder verwijzing.',
  description: (area: string) =>
    `Wat er is in de wijken van ${area}: plekken, activiteiten, hulp en cijfers.`,
  find: { label: 'Zoek je wijk, buurt of gemeente', hint: 'Bijvoorbeeld: Centrum', button: 'Zoek' },
  municipalities: 'Kies je gemeente',
  districts: (count: number) => (count === 1 ? '1 wijk' : `${count} wijken`),
  people: (count: string) => `${count} mensen`,
  today: (day: string) => `Vandaag, ${day}`,
  tomorrow: (day: string) => `Morgen, ${day}`,
  nothing: 'Voor deze dag staat er nog niets in de agenda.',
  more: 'Kies een wijk voor de hele week',
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
