import type { Purpose } from '../../platform/purpose.ts'

/** What claims keep of people. */
export const claimPurposes: readonly Purpose[] = [
  {
    key: 'claims',
    title: { nl: 'Weten wie namens een organisatie spreekt', en: 'Knowing who speaks for an organisation' },
    why: {
      nl: 'Een organisatie kan zelf bijhouden wat er op de kaart staat. We kijken of je daar echt bij hoort.',
      en: 'An organisation can look after what the map says of it. We look whether you really belong to it.',
    },
    data: {
      nl: 'Welke organisatie je wilt bijhouden en waarom. Je mailadres, en het adres waar de code naartoe ging. Wat ervan kwam.',
      en: 'Which organisation you want to look after, and why. Your address, and where the code went. What came of it.',
    },
    grounds: ['6.1.b', '6.1.e', '6.1.f'],
    ground: {
      nl: 'Je vraagt er zelf om. De wet vraagt ook dat we gegevens beveiligen (AVG, artikel 32).',
      en: 'You ask for it yourself. The law also asks us to protect data (GDPR, article 32).',
    },
    sees: ['holder', 'coordinator', 'server'],
    retention: {
      nl: 'Kwam er niets van: 90 dagen. Anders twee jaar, net als het logboek, en zolang je de rol hebt. Wis je je account, dan meteen weg.',
      en: 'If nothing came of it: 90 days. Else two years, as the log, and as long as you have the role. Gone at once with your account.',
    },
    where: 'database',
    ofAccount: true,
  },
]
