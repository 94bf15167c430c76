import type { Purpose } from '../../platform/purpose.ts'

/** What reach keeps of people: who answers for a norm or a publication. */
export const reachPurposes: readonly Purpose[] = [
  {
    key: 'reach',
    title: {
      nl: 'Weten wie voor een norm of uitkomst staat',
      en: 'Knowing who answers for a norm or result',
    },
    why: {
      nl: 'Wat genoeg is en wat iedereen leest, kiest een mens. Daarom staat er een naam bij, met een reden.',
      en: 'What is enough and what everybody reads is chosen by a person. So a name stands with it, and a reason.',
    },
    data: {
      nl: 'De naam die iemand zelf opschrijft bij een norm, een publicatie of een intrekking, en waarom. Bij een plan “wat als” een titel en redenen.',
      en: 'The name that somebody writes with a norm, a publication or a withdrawal, and why. With a plan “what if” a title and reasons.',
    },
    grounds: ['6.1.e', '6.1.f'],
    ground: {
      nl: 'De gemeente moet kunnen laten zien wie wat besloot (taak van algemeen belang).',
      en: 'The municipality must be able to show who decided what (task of public interest).',
    },
    sees: ['everyone'],
    retention: {
      nl: 'Zolang de norm of de publicatie bestaat, ook als zij is ingetrokken: het is een besluit. Wat nooit gepubliceerd is gaat na twee jaar weg, met de plannen erbij.',
      en: 'As long as the norm or the publication exists, also when it was withdrawn: it is a decision. What was never published goes after two years, with its plans.',
    },
    where: 'database',
    ofAccount: false,
  },
]
