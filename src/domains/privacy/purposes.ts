import type { Purpose } from '../../platform/purpose.ts'

/** What requests keep of people. */
export const privacyPurposes: readonly Purpose[] = [
  {
    key: 'rights',
    title: { nl: 'Vragen over je gegevens beantwoorden', en: 'Answering questions about your data' },
    why: {
      nl: 'Je mag vragen wat we van je bewaren, en of we het willen verbeteren of stoppen. Daar moeten we binnen een maand op antwoorden.',
      en: 'You may ask what we keep about you, and whether we will mend it or stop. We must answer within a month.',
    },
    data: {
      nl: 'Wat je vraagt, ons antwoord, en het nummer van je account.',
      en: 'What you ask, our answer, and the number of your account.',
    },
    grounds: ['6.1.c'],
    ground: {
      nl: 'De wet verplicht ons te antwoorden (AVG, artikel 12 tot en met 22).',
      en: 'The law obliges us to answer (GDPR, articles 12 to 22).',
    },
    sees: ['holder', 'privacy', 'server'],
    retention: {
      nl: 'Een jaar na het antwoord, of tot je je account wist. Dat er een vraag was, en of we op tijd waren, blijft staan zonder jou.',
      en: 'A year after the answer, or until you erase your account. That there was a question, and whether we were in time, stays without you.',
    },
    where: 'database',
    ofAccount: true,
  },
]
