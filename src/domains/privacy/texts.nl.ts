export const nl = {
  kind: {
    question: 'Een vraag',
    access: 'Weten wat jullie van mij bewaren',
    correction: 'Iets klopt niet',
    objection: 'Ik wil dat jullie hiermee stoppen',
    restriction: 'Gebruik mijn gegevens even niet',
  },
  outcome: {
    done: 'Gedaan wat er is gevraagd',
    partly: 'Voor een deel gedaan',
    refused: 'Niet gedaan',
  },
  ask: {
    title: 'Vraag iets over je gegevens',
    lead: 'Je krijgt binnen een maand antwoord. We mailen je als het er is.',
    kind: 'Waar gaat het over?',
    body: 'Je vraag',
    hint: 'Schrijf geen gegevens van anderen op.',
    aboutEvent: (number: number) =>
      `Je vraagt dit bij regel ${number} van je logboek. Wie antwoordt ziet die regel.`,
    send: 'Verstuur',
    problems: {
      kind: 'Kies waar het over gaat.',
      empty: 'Schrijf op wat je wilt vragen.',
      long: 'Maak het korter: hooguit 2000 tekens.',
    },
    tooMany: 'Er wachten al vijf vragen van jou op antwoord. Wacht tot er één is beantwoord.',
  },
  own: {
    title: 'Je vragen',
    none: 'Je hebt niets gevraagd.',
    waiting: (due: string) => `Wacht op antwoord. Dat krijg je uiterlijk ${due}.`,
    late: (due: string) =>
      `Het antwoord had er ${due} moeten zijn. Je kunt een klacht indienen bij de Autoriteit Persoonsgegevens.`,
    asked: (day: string) => `Gevraagd op ${day}`,
    answered: (day: string) => `Antwoord van ${day}`,
  },
  desk: {
    title: 'Verzoeken over gegevens',
    lead: 'Elk verzoek moet binnen een maand beantwoord zijn (AVG, artikel 12).',
    open: 'Wacht op antwoord',
    none: 'Er wacht niets op antwoord.',
    answeredTitle: 'Laatst beantwoord',
    number: 'Nummer',
    kind: 'Soort',
    asked: 'Gevraagd',
    due: 'Uiterlijk',
    left: 'Nog',
    days: (days: number) => (days === 1 ? '1 dag' : `${days} dagen`),
    late: (days: number) => (days === 1 ? '1 dag te laat' : `${days} dagen te laat`),
    outcome: 'Uitkomst',
    answered: 'Beantwoord',
    intime: 'op tijd',
  },
  one: {
    title: (number: number) => `Verzoek ${number}`,
    about:
      'Wie dit vraagt zie je niet: het antwoord gaat vanzelf naar het juiste adres. Dat je dit leest, staat in het logboek van die persoon.',
    question: 'De vraag',
    event: 'Het gaat over deze regel van het logboek:',
    log: 'Bekijk het logboek van dit account',
    outcome: 'Wat is er gedaan?',
    answer: 'Je antwoord',
    hint: 'Doe je niet wat er is gevraagd? Schrijf dan waarom, en dat iemand een klacht kan indienen bij de Autoriteit Persoonsgegevens.',
    send: 'Verstuur het antwoord',
    already: 'Dit verzoek is al beantwoord.',
    given: 'Het antwoord',
    problems: {
      outcome: 'Kies wat er is gedaan.',
      empty: 'Schrijf een antwoord.',
      long: 'Maak het antwoord korter: hooguit 5000 tekens.',
    },
  },
  letter: {
    subject: (site: string) => `Antwoord op je vraag aan ${site}`,
    hello: 'Hallo,',
    body: 'Je vroeg iets over je gegevens. Er is een antwoord.',
    how: (link: string | null) =>
      link
        ? `Log in om het te lezen:\n${link}`
        : 'Log op de site in en kies “Mijn gegevens” om het te lezen.',
  },
}

export type Texts = typeof nl
