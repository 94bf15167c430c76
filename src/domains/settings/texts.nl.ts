/** What a form of settings says of itself when something in it is wrong. Pages around it are in web. */
export const nl = {
  words: {
    problems: {
      long: (most: number) => `Dit is te lang. Er passen ${most} tekens.`,
      lines: (most: number) => `Gebruik hier hooguit ${most} regels.`,
      name: 'Geef de site een naam van minstens twee letters.',
      phone: 'Dit is geen telefoonnummer. Gebruik cijfers, spaties en streepjes, als 0990-123456.',
      email: 'Dit is geen e-mailadres. Het ziet eruit als naam@voorbeeld.nl.',
    },
  },
  page: {
    problems: {
      long: (most: number) => `Dit is te lang. Er passen ${most} tekens.`,
      title: 'Geef de pagina een titel met letters of cijfers.',
      titleEn: 'Er is een Engelse tekst. Geef er ook een Engelse titel bij.',
      body: 'Schrijf een tekst. Je hoeft hem nog niet te publiceren.',
      bodyEn: 'Er is een Engelse titel. Geef er ook een Engelse tekst bij, of haal de titel weg.',
      sort: 'Geef een heel getal van 0 tot en met 999.',
    },
  },
}

export type Texts = typeof nl
