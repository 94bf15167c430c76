import type { Purpose } from './purpose.ts'

/** What the platform itself keeps of people. */
export const platformPurposes: readonly Purpose[] = [
  {
    key: 'mail',
    title: { nl: 'Mail versturen', en: 'Sending mail' },
    why: {
      nl: 'Vraag je om een code of een antwoord, dan mailen we dat. De mail wacht hier tot hij weg is.',
      en: 'When you ask for a code or an answer, we mail it. The letter waits here until it has gone.',
    },
    data: {
      nl: 'Je e-mailadres en de tekst van de mail.',
      en: 'Your e-mail address and the text of the letter.',
    },
    grounds: ['6.1.a', '6.1.b', '6.1.e'],
    ground: {
      nl: 'Je hebt er zelf om gevraagd, of het hoort bij werk dat je voor ons doet.',
      en: 'You asked for it yourself, or it belongs to work that you do for us.',
    },
    sees: ['server'],
    retention: {
      nl: 'Een code: een dag. Andere mail: hooguit 30 dagen, verstuurd of niet.',
      en: 'A code: a day. Other letters: 30 days at most, sent or not.',
    },
    where: 'database',
    ofAccount: true,
  },
  {
    key: 'log',
    title: { nl: 'Opschrijven wie wat deed', en: 'Writing down who did what' },
    why: {
      nl: 'Zo kun jij zien wie naar jouw gegevens keek, en kan iemand nagaan of er iets misging. In het logboek staat je account als nummer. Wis je je account, dan leidt dat nummer naar niemand meer.',
      en: 'This way you can see who looked at your data, and somebody can find out whether something went wrong. In the log your account is a number. When you erase your account, that number leads to nobody any more.',
    },
    data: {
      nl: 'Het nummer van je account, wat er gebeurde en wanneer. Geen naam, geen adres, geen tekst.',
      en: 'The number of your account, what happened and when. No name, no address, no text.',
    },
    grounds: ['6.1.c', '6.1.f'],
    ground: {
      nl: 'De wet vraagt dat we gegevens beveiligen en kunnen laten zien hoe (AVG, artikel 5 en 32).',
      en: 'The law asks us to protect data and to be able to show how (GDPR, articles 5 and 32).',
    },
    sees: ['holder', 'privacy', 'server'],
    retention: { nl: 'Twee jaar.', en: 'Two years.' },
    where: 'database',
    ofAccount: true,
  },
  {
    key: 'abuse',
    title: { nl: 'Misbruik stoppen', en: 'Stopping abuse' },
    why: {
      nl: 'De server telt hoeveel vragen er van één internetadres komen. Zo kan niemand de site platleggen.',
      en: 'The server counts how many questions come from one internet address. That way nobody can bring the site down.',
    },
    data: { nl: 'Je internetadres.', en: 'Your internet address.' },
    grounds: ['6.1.f'],
    ground: {
      nl: 'Wij hebben er belang bij dat de site blijft werken.',
      en: 'We have an interest in a site that keeps working.',
    },
    sees: ['nobody'],
    retention: {
      nl: 'Hooguit een uur, alleen in het geheugen. Het wordt nergens opgeschreven.',
      en: 'An hour at most, in memory only. It is written down nowhere.',
    },
    where: 'memory',
    ofAccount: false,
  },
  {
    key: 'misses',
    title: { nl: 'Weten wat mensen niet vonden', en: 'Knowing what people did not find' },
    why: {
      nl: 'Zoekt iemand iets wat er niet is, dan tellen we dat. Zo weten we wat er in de wijk mist.',
      en: 'When somebody looks for what is not there, we count that. So we know what the neighbourhood misses.',
    },
    data: {
      nl: 'De zoekwoorden als versleuteld nummer. De woorden zelf pas als er op drie dagen naar is gezocht. Nooit wie er zocht.',
      en: 'The words as a scrambled number. The words themselves only when they were looked for on three days. Never who did.',
    },
    grounds: ['6.1.e', '6.1.f'],
    ground: {
      nl: 'Het helpt ons werk in de wijk beter te doen.',
      en: 'It helps us to do our work in the neighbourhood better.',
    },
    sees: ['coordinator', 'adviser', 'administrator'],
    retention: { nl: '30 dagen.', en: '30 days.' },
    where: 'database',
    ofAccount: false,
  },
]
