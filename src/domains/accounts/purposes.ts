import type { Purpose } from '../../platform/purpose.ts'

/** What accounts keep of people. */
export const accountPurposes: readonly Purpose[] = [
  {
    key: 'account',
    title: { nl: 'Je account', en: 'Your account' },
    why: {
      nl: 'Wie gegevens bijhoudt of in de wijk werkt, logt in. Om te zoeken, te lezen of een bericht te sturen hoeft dat niet.',
      en: 'Who looks after information or works in the neighbourhood signs in. To search, read or send a message nobody needs to.',
    },
    data: {
      nl: 'Je e-mailadres. Waar je bent ingelogd: welke browser en welk soort apparaat. En je tweede bewijs, als je dat hebt. Log je in via je organisatie? Dan ook je nummer daar. Geen naam, geen wachtwoord, geen internetadres.',
      en: 'Your e-mail address. Where you are signed in: which browser and which kind of device. And your second proof, if you have one. Do you sign in through your organisation? Then your number there as well. No name, no password, no internet address.',
    },
    grounds: ['6.1.b', '6.1.e', '6.1.f'],
    ground: {
      nl: 'Je vraagt zelf om een account, of het hoort bij je werk.',
      en: 'You ask for an account yourself, or it belongs to your work.',
    },
    sees: ['holder', 'server'],
    retention: {
      nl: 'Tot je je account wist. Waar je was ingelogd: zeven dagen na het laatste gebruik. Codes: een dag.',
      en: 'Until you erase your account. Where you were signed in: seven days after the last use. Codes: a day.',
    },
    where: 'database',
    ofAccount: true,
  },
  {
    key: 'access',
    title: { nl: 'Weten wie wat mag', en: 'Knowing who may do what' },
    why: {
      nl: 'Niet iedereen mag alles zien of veranderen. Daarom schrijven we op wie welke rol heeft.',
      en: 'Not everybody may see or change everything. So we write down who has which role.',
    },
    data: {
      nl: 'Je rollen en uitnodigingen: voor welke organisatie of wijk, door wie gegeven, tot wanneer. Wie samen met jou een organisatie bijhoudt, ziet je mailadres.',
      en: 'Your roles and invitations: for which organisation or neighbourhood, given by whom, until when. Who looks after an organisation with you sees your mail address.',
    },
    grounds: ['6.1.b', '6.1.e', '6.1.f'],
    ground: {
      nl: 'Het hoort bij je account. De wet vraagt ook dat we gegevens beveiligen (AVG, artikel 32).',
      en: 'It belongs to your account. The law also asks us to protect data (GDPR, article 32).',
    },
    sees: ['holder', 'editor', 'coordinator', 'administrator', 'server'],
    retention: {
      nl: 'Zolang je account bestaat. Een uitnodiging waar niemand op antwoordt: 60 dagen.',
      en: 'As long as your account exists. An invitation that nobody answers: 60 days.',
    },
    where: 'database',
    ofAccount: true,
  },
]
