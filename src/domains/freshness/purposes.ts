import type { Purpose } from '../../platform/purpose.ts'

/** What checking the map keeps of people. */
export const freshnessPurposes: readonly Purpose[] = [
  {
    key: 'reminder',
    title: { nl: 'Vragen of de kaart nog klopt', en: 'Asking whether the map is still right' },
    why: {
      nl: 'We mailen een organisatie om te vragen of haar gegevens nog kloppen. Met de link in de mail kan zij antwoorden.',
      en: 'We mail an organisation to ask whether its details are still right. With the link in the letter it can answer.',
    },
    data: {
      nl: 'Aan welk openbaar mailadres we schreven, waarover, en wat het antwoord was. Niet wie er antwoordde.',
      en: 'To which public address we wrote, about what, and what the answer was. Not who answered.',
    },
    grounds: ['6.1.e', '6.1.f'],
    ground: {
      nl: 'Mensen hebben er belang bij dat wat hier staat klopt. Een organisatie die liever belt, krijgt geen mail.',
      en: 'People have an interest in what stands here being right. An organisation that would rather call gets no mail.',
    },
    sees: ['worker', 'coordinator', 'adviser', 'administrator', 'server'],
    retention: {
      nl: 'Het adres 30 dagen, samen met de mail. Dat er een mail was: ruim twee jaar.',
      en: 'The address 30 days, together with the letter. That there was a letter: a little over two years.',
    },
    where: 'database',
    ofAccount: false,
  },
]
