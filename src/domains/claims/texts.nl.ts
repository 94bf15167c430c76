import { CODE_MINUTES } from './claim.ts'

/** Texts of the letters about claims. */
export const nl = {
  codeLetter: {
    subject: (site: string) => `Je code van ${site}`,
    hello: 'Hallo,',
    asked: (site: string, organization: string) =>
      `Iemand wil op ${site} de gegevens bijhouden van:\n\n    ${organization}\n\nDie persoon gaf dit mailadres op.`,
    code: (code: string) =>
      `Ben jij dat? Dan is dit je code:\n\n    ${code}\n\nDe code werkt ${CODE_MINUTES.mail} minuten, en één keer.`,
    link: (link: string) => `Je kunt ook deze link openen, op het apparaat waar je bent ingelogd:\n${link}`,
    notYou:
      'Ben jij het niet? Geef de code dan aan niemand. Wie de code heeft, kan de gegevens van deze organisatie veranderen.',
  },
  toldLetter: {
    subject: (site: string, organization: string) => `Wie houdt ${organization} bij op ${site}?`,
    hello: 'Hallo,',
    asked: (site: string, organization: string) =>
      `Iemand vraagt om op ${site} de gegevens bij te houden van:\n\n    ${organization}`,
    given: (site: string, organization: string) =>
      `Vanaf nu kan iemand op ${site} de gegevens bijhouden van:\n\n    ${organization}`,
    way: {
      mail: (email: string) => `Die persoon liet zien dat zij of hij mail leest op ${email}.`,
      phone: () => 'Die persoon kan dat laten zien met een code die wij aan de telefoon voorlezen.',
      post: () => 'Die persoon kan dat laten zien met een code die wij per post sturen.',
      request: () => 'Een coördinator kijkt of dat klopt.',
    },
    limits:
      'Tijden en teksten veranderen meteen. Een nieuw adres, telefoonnummer of mailadres gaat pas in als een coördinator het heeft nagekeken.',
    right: 'Klopt dat? Dan hoef je niets te doen.',
    object: (link: string, days: number) =>
      `Klopt het niet? Zeg het dan binnen ${days} dagen. Dan stopt het meteen, en kijkt een coördinator ernaar:\n${link}`,
    call: (phone: string) => `Klopt het niet? Bellen mag ook: ${phone}.`,
    contact: (site: string) => `Klopt het niet? Neem dan contact op met ${site}.`,
  },
  renewLetter: {
    subject: (site: string, organization: string) => `Blijf je ${organization} bijhouden op ${site}?`,
    hello: 'Hallo,',
    ends: (organization: string, day: string) =>
      `Je houdt bij wat er op de kaart staat van:\n\n    ${organization}\n\nDat stopt na ${day}.`,
    how: (link: string | null) =>
      link
        ? `Wil je doorgaan? Open je organisatie en druk op “Ik doe dit nog een jaar”:\n${link}`
        : 'Wil je doorgaan? Log in, open je organisatie en druk op “Ik doe dit nog een jaar”.',
    stop: 'Stop je liever? Dan hoef je niets te doen. Nodig gerust eerst een collega uit.',
  },
  answerLetter: {
    subject: (site: string, organization: string) => `${organization} op ${site}`,
    hello: 'Hallo,',
    granted: (organization: string) => `Je kunt nu de gegevens bijhouden van:\n\n    ${organization}`,
    how: (link: string | null) =>
      link ? `Begin hier:\n${link}` : 'Log in op de site en kies “Mijn organisaties”.',
    year: 'Dat geldt een jaar. Daarna vragen we of je het blijft doen.',
    refused: (organization: string) =>
      `Je vroeg om de gegevens bij te houden van:\n\n    ${organization}\n\nDat is niet gelukt.`,
    reason: (answer: string) => `De coördinator schrijft:\n\n    ${answer.replaceAll('\n', '\n    ')}`,
    again: 'Zie je het anders? Bel ons dan, of vraag het opnieuw.',
    suspended: (organization: string) =>
      `Iemand van deze organisatie zegt dat het niet klopt dat jij haar gegevens bijhoudt:\n\n    ${organization}`,
    judged: 'Je kunt nu even niets veranderen. Een coördinator kijkt ernaar, en je krijgt bericht.',
  },
}

export type Texts = typeof nl
