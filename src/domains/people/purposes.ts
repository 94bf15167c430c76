import type { Purpose } from '../../platform/purpose.ts'

/** What “who is who” keeps of the people who work in the wijken. */
export const peoplePurposes: readonly Purpose[] = [
  {
    key: 'who-is-who',
    title: { nl: 'Wie is wie', en: 'Who is who' },
    why: {
      nl: 'Bewoners willen weten wie hen kan helpen. Wie in de wijk werkt kan zich daarom laten zien. Dat is een vrije keus.',
      en: 'Residents want to know who can help them. So who works in the neighbourhood can show themselves. That is a free choice.',
    },
    data: {
      nl: 'Wat iemand zelf laat zien: naam, werk, dagen, talen, telefoonnummer, mailadres, foto. En wat iemand daarover koos, met de dag. Je adres voor berichten staat op geen pagina.',
      en: 'What somebody chooses to show: name, work, days, languages, phone number, e-mail address, photo. And what they chose, with the day. The address for messages is on no page.',
    },
    grounds: ['6.1.a'],
    ground: {
      nl: 'De mens zelf zei ja, per gegeven en tot een dag. Nee zeggen kan altijd weer, met één knop.',
      en: 'The person said yes, for each item and until a day. Saying no again is always possible, with one button.',
    },
    sees: ['everyone', 'worker', 'coordinator', 'holder', 'server'],
    retention: {
      nl: 'Tot het profiel weg is. Een foto: tot de toestemming eindigt. Toestemming geldt hooguit twee jaar.',
      en: 'Until the profile is gone. A photo: until the consent ends. Consent holds for two years at most.',
    },
    where: 'database',
    ofAccount: true,
  },
]
