import type { Purpose } from '../../platform/purpose.ts'

/** What messages keep of people. */
export const inboxPurposes: readonly Purpose[] = [
  {
    key: 'answer',
    title: { nl: 'Je antwoord geven', en: 'Answering you' },
    why: {
      nl: 'Stuur je een bericht en wil je dat we je mailen of bellen? Dan moeten we weten hoe.',
      en: 'When you send a message and want us to mail or call you, we need to know how.',
    },
    data: {
      nl: 'Je e-mailadres, of je naam en telefoonnummer.',
      en: 'Your e-mail address, or your name and phone number.',
    },
    grounds: ['6.1.a'],
    ground: {
      nl: 'Je geeft toestemming door het in te vullen. Trek je het bericht in, dan trek je die toestemming in.',
      en: 'You consent by filling it in. When you take the message back, you take that consent back.',
    },
    sees: ['worker', 'coordinator', 'server'],
    retention: {
      nl: '30 dagen na het antwoord, en nooit langer dan 180 dagen.',
      en: '30 days after the answer, and never longer than 180 days.',
    },
    where: 'database',
    ofAccount: true,
  },
  {
    key: 'message',
    title: { nl: 'Iets doen met je bericht', en: 'Doing something with your message' },
    why: {
      nl: 'Een mens leest wat je schrijft en antwoordt. Je volgt het met de code die je kreeg.',
      en: 'A person reads what you write and answers. You follow it with the code that you were given.',
    },
    data: {
      nl: 'Wat je schrijft, en ons antwoord. Schrijf liever niets over je gezondheid of over een ander.',
      en: 'What you write, and our answer. Better not write about your health or about somebody else.',
    },
    grounds: ['6.1.e', '6.1.f'],
    ground: {
      nl: 'Het hoort bij ons werk voor de wijk.',
      en: 'It belongs to our work for the neighbourhood.',
    },
    sees: ['holder', 'worker', 'coordinator', 'server'],
    retention: {
      nl: 'Een jaar na het versturen. Trek je het in, dan is het meteen weg.',
      en: 'A year after sending. When you take it back, it is gone at once.',
    },
    where: 'database',
    ofAccount: false,
  },
  {
    key: 'handling',
    title: { nl: 'Weten wie met een bericht bezig is', en: 'Knowing who works on a message' },
    why: {
      nl: 'Wie een bericht oppakt, zet dat erbij. Zo doen twee mensen niet hetzelfde.',
      en: 'Who takes up a message says so. That way two people do not do the same.',
    },
    data: {
      nl: 'Welk account een bericht heeft opgepakt, en sinds wanneer. Wie het bericht stuurde ziet alleen de rol.',
      en: 'Which account took up a message, and since when. Who sent the message sees the role only.',
    },
    grounds: ['6.1.e', '6.1.f'],
    ground: {
      nl: 'Het hoort bij ons werk voor de wijk.',
      en: 'It belongs to our work for the neighbourhood.',
    },
    sees: ['worker', 'coordinator', 'server'],
    retention: {
      nl: 'Tot het bericht of het account gewist is.',
      en: 'Until the message or the account is erased.',
    },
    where: 'database',
    ofAccount: true,
  },
]
