import type { Purpose } from '../../platform/purpose.ts'

/** What lists keep of people. */
export const shortlistPurposes: readonly Purpose[] = [
  {
    key: 'shortlist',
    title: { nl: 'Je lijstje onthouden', en: 'Remembering your list' },
    why: {
      nl: 'Zet je iets op je lijstje, dan bewaren we dat. Een sleutel in een cookie op je apparaat opent het.',
      en: 'When you put something on your list, we keep it. A key in a cookie on your device opens it.',
    },
    data: {
      nl: 'Wat er op het lijstje staat. Geen naam: wij weten niet van wie het is.',
      en: 'What is on the list. No name: we do not know whose it is.',
    },
    grounds: ['Tw 11.7a'],
    ground: {
      nl: 'Je vraagt er zelf om. Het cookie is daarvoor nodig (Telecommunicatiewet, artikel 11.7a).',
      en: 'You ask for it yourself. The cookie is needed for that (Dutch Telecommunications Act, article 11.7a).',
    },
    sees: ['holder'],
    retention: {
      nl: '30 dagen na de laatste wijziging. Je kunt het zelf meteen wissen.',
      en: '30 days after the last change. You can erase it at once yourself.',
    },
    where: 'database',
    ofAccount: false,
  },
]
