import type { CheckOutcome, CheckRole, Group } from './check.ts'
import type { TermKind } from './term.ts'

const things = (count: number) => (count === 1 ? '1 gegeven' : `${count} gegevens`)

export const nl = {
  letter: {
    subject: (organization: string, count: number) => `Klopt dit nog? ${things(count)} van ${organization}`,
    hello: 'Hallo,',
    why: (organization: string, site: string) =>
      `Op ${site} staat wat ${organization} doet. Mensen gaan erheen omdat het daar staat. Wil je kijken of het nog klopt?`,
    all: (count: number, link: string) => `Kijk alle ${count} in één keer na:\n${link}`,
    each: (count: number): string =>
      count === 1
        ? 'Open de link en zeg: klopt nog, aanpassen of bestaat niet meer. Inloggen hoeft niet.'
        : 'Of bekijk ze een voor een: klopt nog, aanpassen of bestaat niet meer. Inloggen hoeft niet.',
    was: (day: string) => `nagekeken moest dit zijn op ${day}`,
    until: (day: string) => `nakijken vóór ${day}`,
    more: (count: number) => `En nog ${count}: die staan in de lijst hierboven.`,
    who: (organization: string) =>
      `Deze mail is voor ${organization}. Wie de link heeft, kan antwoorden. Stuur hem gerust door aan een collega die dit weet, en aan niemand anders. De link werkt 30 dagen.`,
    letter: (link: string) => `Liever gebeld worden? Zeg het hier:\n${link}`,
    english: (link: string) => `In English: ${link}`,
  },
  groups: {
    texts: 'naam en tekst',
    times: 'tijden',
    contact: 'telefoon en mail',
    place: 'adres',
    cost: 'prijs',
    existence: 'of het er nog is',
  } satisfies Record<Group, string>,
  roles: {
    organization: 'de organisatie',
    coordinator: 'een coördinator',
    worker: 'een sociaal werker',
    source: 'de bron',
    resident: 'een bewoner',
  } satisfies Record<CheckRole, string>,
  outcomes: {
    ok: 'klopt',
    changed: 'aangepast',
    gone: 'bestaat niet meer',
    no_answer: 'geen gehoor',
  } satisfies Record<CheckOutcome, string>,
  kinds: {
    activity: 'Activiteit',
    service: 'Hulp of dienst',
    place: 'Plek',
    organization: 'Organisatie',
  } satisfies Record<TermKind, string>,
  checked: {
    line: (day: string, role: string) => `Gecontroleerd op ${day} door ${role}`,
    more: 'Hoe vaak kijken we dit na?',
    since: 'Later nog nagekeken',
    part: (group: string, day: string, role: string) => `${group}: op ${day} door ${role}`,
    stale: 'Te lang niet gecontroleerd: bel voor je gaat',
    never: 'Nog niet gecontroleerd: bel voor je gaat',
    term: (months: number) =>
      months === 1 ? 'Dit kijken we elke maand na.' : `Dit kijken we elke ${months} maanden na.`,
  },
  cli: {
    group: 'Nakijken of de kaart nog klopt: herinneringen, belijst en termijnen',
    run: 'Mail wat over tijd is, zoals elke nacht gebeurt',
    list: 'Wat het langst niet is nagekeken',
    mails: 'Zet het mailen van herinneringen aan of uit',
    term: 'Zet hoe lang een controle geldt, in maanden',
    only: 'alleen deze organisatie, met het nummer uit haar adres op de site',
    site: 'adres van de site voor de links, zoals https://weverland.example',
    anyDay: 'ook als het geen werkdag is',
    json: 'als JSON, voor een programma',
    limit: 'hoeveel regels',
    onOff: 'aan of uit',
    kind: 'activity, service, place of organization',
    months: 'van 1 tot en met 36',
    ran: (letters: number, items: number) =>
      letters === 0
        ? 'Er was vandaag niets te mailen.'
        : `${letters} ${letters === 1 ? 'organisatie' : 'organisaties'} gemaild over ${things(items)}.`,
    off: 'Herinneringen staan uit. Zet ze aan met: bin/weefsel freshness mails on',
    weekend: 'Vandaag is geen werkdag: dan gaat er geen mail uit.',
    noAddress: 'De site heeft geen adres. Geef het werkgebied een host, of zet PUBLIC_URL.',
    turned: (on: boolean): string => (on ? 'Herinneringen staan aan.' : 'Herinneringen staan uit.'),
    badSwitch: 'Zeg on of off.',
    set: (kind: string, months: number) => `${kind}: een controle geldt nu ${months} maanden.`,
    badTerm: 'Kies activity, service, place of organization, en 1 tot en met 36 maanden.',
    none: 'Alles is op tijd nagekeken.',
    row: (day: string, kind: string, name: string) => `${day}  ${kind}: ${name}`,
    due: (count: number) => `${count} over tijd`,
  },
}

export type Texts = typeof nl
