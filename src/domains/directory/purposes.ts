import type { Purpose } from '../../platform/purpose.ts'

/** What the map of help keeps of people. */
export const directoryPurposes: readonly Purpose[] = [
  {
    key: 'contact',
    title: { nl: 'Weten bij wie je terecht kunt', en: 'Knowing whom to ask' },
    why: {
      nl: 'Bij een organisatie staat wie je kunt bellen of mailen.',
      en: 'With an organisation it says whom you can call or mail.',
    },
    data: {
      nl: 'Naam, functie, e-mailadres en telefoonnummer van een contactpersoon, zoals de organisatie die zelf openbaar maakt.',
      en: 'Name, role, e-mail address and phone number of a contact, as the organisation makes them public itself.',
    },
    grounds: ['6.1.e', '6.1.f'],
    ground: {
      nl: 'Het is openbaar, en nodig om mensen en hulp bij elkaar te brengen.',
      en: 'It is public, and needed to bring people and help together.',
    },
    sees: ['everyone'],
    retention: {
      nl: 'Tot de organisatie het weghaalt. Iedereen ziet functie en voornaam.',
      en: 'Until the organisation takes it away. Everyone sees role and first name.',
    },
    where: 'database',
    ofAccount: false,
  },
]
