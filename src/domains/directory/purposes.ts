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
  {
    key: 'versions',
    title: { nl: 'Weten wie de kaart veranderde', en: 'Knowing who changed the map' },
    why: {
      nl: 'Bij elke wijziging van de kaart staat wie haar maakte. Zo is een fout te herstellen en weet je wie je iets kunt vragen.',
      en: 'With every change of the map stands who made it. That way a mistake can be mended and you know whom to ask.',
    },
    data: {
      nl: 'Welk account iets veranderde of goedkeurde, als welke rol en wanneer. Anderen zien alleen de rol.',
      en: 'Which account changed or approved something, as which role and when. Others see the role only.',
    },
    grounds: ['6.1.e', '6.1.f'],
    ground: {
      nl: 'Het is nodig om de kaart te laten kloppen.',
      en: 'It is needed to keep the map true.',
    },
    sees: ['coordinator', 'holder', 'server'],
    retention: {
      nl: 'Wie het was: tot het account gewist is. De wijziging zelf blijft, zonder naam.',
      en: 'Who it was: until the account is erased. The change itself stays, without a name.',
    },
    where: 'database',
    ofAccount: true,
  },
  {
    key: 'imports',
    title: { nl: 'Weten wie een lijst inlas', en: 'Knowing who imported a list' },
    why: {
      nl: 'Wie de kaart bijhoudt kan een lijst inlezen. Als er iets mis is, moet duidelijk zijn waar het vandaan kwam.',
      en: 'Who keeps the map can import a list. When something is wrong, it must be clear where it came from.',
    },
    data: {
      nl: 'Welk account een bestand bracht, hoe het heette en wanneer het is ingelezen. Het bestand zelf. Bij een rij die niet klopte: hooguit veertig tekens ervan.',
      en: 'Which account brought a file, what it was called and when it was imported. The file itself. Of a row that was wrong: forty characters at most.',
    },
    grounds: ['6.1.e', '6.1.f'],
    ground: {
      nl: 'Het is nodig om de kaart te laten kloppen.',
      en: 'It is needed to keep the map true.',
    },
    sees: ['coordinator', 'administrator', 'holder', 'server'],
    retention: {
      nl: 'Het bestand en wat er mis was: 30 dagen. Wie het bracht: een jaar.',
      en: 'The file and what was wrong: 30 days. Who brought it: a year.',
    },
    where: 'database',
    ofAccount: true,
  },
]
