import type { Answer } from '../../domains/freshness/index.ts'

const count = (number: number, one: string, many: string) => (number === 1 ? `1 ${one}` : `${number} ${many}`)

export const nl = {
  asked: {
    lead: (organization: string) => `Dit staat er nu van ${organization}. Klopt het nog?`,
    kicker: 'Herinnering',
    facts: {
      times: 'Wanneer',
      phone: 'Telefoon',
      cost: 'Kosten',
      address: 'Adres',
      site: 'Website',
      mail: 'Mail',
    },
    unknownTimes: 'geen tijden bekend',
    unknown: 'niet bekend',
    right: 'Klopt nog',
    rightHint: 'Alles wat hier staat klopt.',
    change: 'Aanpassen',
    changeHint: 'Tijden, telefoonnummer of prijs.',
    gone: 'Bestaat niet meer',
    goneHint: 'Een coördinator kijkt het na voor het van de kaart gaat.',
    choose: 'Wat is het?',
    other: 'Klopt er iets anders niet?',
    otherLink: 'Schrijf het ons',
    look: 'Bekijk de hele pagina',
    forWhom: (organization: string, day: string) =>
      `Deze vraag is op ${day} gemaild aan ${organization}. Wie de link heeft, kan antwoorden. Inloggen hoeft niet.`,
    said: {
      ok: 'Dank je wel. Het klopt nog.',
      changed: 'Dank je wel. Het is aangepast.',
      gone: 'Dank je wel. Je zei dat dit niet meer bestaat.',
    } satisfies Record<Answer, string>,
    saidOn: {
      ok: (day: string) => `Op ${day} zei iemand met deze link: dit klopt nog. Je hoeft niets meer te doen.`,
      changed: (day: string) => `Op ${day} paste iemand met deze link dit aan, en zei dat de rest klopt.`,
      gone: (day: string) =>
        `Op ${day} zei iemand met deze link dat dit niet meer bestaat. Een coördinator kijkt het na.`,
    } satisfies Record<Answer, (day: string) => string>,
    waits: 'Het nieuwe telefoonnummer gaat in als een coördinator het heeft nagekeken.',
    again: 'Toch anders? Kies hieronder opnieuw.',
    over: 'Deze link werkt niet meer',
    overText:
      'Hij is ouder dan 30 dagen, of er is een nieuwere mail over hetzelfde. Gebruik de link uit de nieuwste mail.',
    unknownLink: 'Deze link kennen we niet',
    unknownLinkText: 'Kijk of de hele link is meegekomen. Hij staat in de mail op een regel van zichzelf.',
    missing: 'Dit staat niet meer op de kaart. Je hoeft niets te doen.',
  },
  letter: {
    title: (organization: string) => `Klopt dit nog van ${organization}?`,
    lead: (open: number) =>
      open === 0
        ? 'Alles is beantwoord. Dank je wel.'
        : `${count(open, 'ding wacht', 'dingen wachten')} op antwoord.`,
    each: 'Wat er staat',
    open: 'Nog geen antwoord',
    answers: { ok: 'Klopt nog', changed: 'Aangepast', gone: 'Bestaat niet meer' } satisfies Record<
      Answer,
      string
    >,
    over: 'Link verlopen',
    all: (open: number) => (open === 1 ? 'Dit klopt nog' : `Alle ${open} kloppen nog`),
    allHint: 'Is er één anders? Open die eerst en pas hem aan. Wat al een antwoord heeft, blijft zo.',
    call: 'Bel ons liever',
    callHint: 'Dan mailen we niet meer. Iemand belt als er iets na te kijken is.',
    called: 'Genoteerd: we bellen voortaan en mailen niet meer.',
    done: (number: number) => `Dank je wel. ${count(number, 'ding is', 'dingen zijn')} nagekeken.`,
  },
  change: {
    title: (name: string) => `Pas aan: ${name}`,
    lead: 'Verander alleen wat anders is. Met Bewaar zeg je dat de rest klopt.',
    phone: 'Telefoonnummer',
    phoneHint: 'Een nieuw nummer gaat in als een coördinator het heeft nagekeken.',
    cost: 'Prijs in euro',
    costHint: 'Bijvoorbeeld 2,50. Is het gratis, vul dan 0 in.',
    stands: (words: string) => `Nu staat er: ${words}.`,
    save: 'Bewaar',
    back: 'Terug zonder bewaren',
    problems: {
      phone: 'Vul een telefoonnummer in van 8 tot 15 cijfers.',
      cost: 'Vul een bedrag in, zoals 2,50. Gratis is 0.',
      secret: 'Dit mag er niet staan: het kan verraden waar een geheime plek is.',
    },
  },
  settings: {
    title: 'Nakijken: hoe vaak, en met welke mail',
    above: 'Beheer',
    lead: 'Is de termijn om, dan vragen we de organisatie of het nog klopt. Wie niet antwoordt, wordt gebeld.',
    months: (kind: string) => `${kind}: een controle geldt zoveel maanden`,
    mail: 'Mail organisaties als iets nagekeken moet worden',
    mailHint:
      'Hooguit één mail per week, op werkdagen, aan het adres op de kaart. Uit: alles komt op de belijst.',
    save: 'Bewaar',
    saved: 'Bewaard. Het geldt vanaf nu.',
    problem: (least: number, most: number) => `Vul een heel getal in van ${least} tot en met ${most}.`,
  },
  calls: {
    title: 'Wie moeten we bellen?',
    lead: (number: number) =>
      number === 0
        ? 'Alles is nagekeken, of er is nog gemaild. Je hoeft nu niemand te bellen.'
        : `${count(number, 'ding is', 'dingen zijn')} te lang niet nagekeken. Het oudste staat bovenaan.`,
    why: 'Op deze lijst staat wie niet op de mail reageert, geen mailadres heeft of liever gebeld wordt.',
    found: (number: number) => `${count(number, 'ding', 'dingen')} om over te bellen.`,
    whole: 'Terug naar de hele lijst',
    search: 'Zoek op naam of telefoonnummer',
    searchAction: 'Zoek',
    more: (others: number) =>
      `Bel ook over ${count(others, 'ander ding', 'andere dingen')} van deze organisatie`,
    together: 'Alles in één keer',
    togetherHint: 'Is er iets anders? Antwoord daar eerst op. De rest neem je in één keer.',
    allRight: (number: number) => `Alle ${number} hieronder kloppen nog`,
    ask: {
      activity: (name: string) =>
        `Vraag: gaat “${name}” nog door, op dezelfde dag en tijd, voor dezelfde prijs?`,
      service: (name: string) => `Vraag: kun je nog terecht voor “${name}”, en op dezelfde manier?`,
      place: (name: string) => `Vraag: is “${name}” er nog, op hetzelfde adres en met dezelfde tijden?`,
      organization: (name: string) => `Vraag: kloppen adres, telefoon en website van ${name} nog?`,
    },
    organization: 'Organisatie',
    due: 'Na te kijken sinds',
    last: 'Laatst gecontroleerd',
    never: 'nooit',
    tried: 'Geen gehoor',
    triedOn: (times: number, day: string) => `${count(times, 'keer', 'keer')}, laatst op ${day}`,
    call: 'Bel',
    right: 'Klopt nog',
    change: 'Aanpassen',
    differs: 'Er is iets veranderd',
    gone: 'Bestaat niet meer',
    noAnswer: 'Geen gehoor',
    hide: 'Haal van de kaart: onbekend',
    hidden: 'Niet op de kaart: we weten niet of het er nog is',
    withoutPhone: (number: number) =>
      `Nog ${count(number, 'ding heeft', 'dingen hebben')} geen telefoonnummer. Daar moet iemand langs.`,
    emptyTitle: 'Niemand om te bellen',
    emptyText: 'Alles is op tijd nagekeken. Nieuwe dingen komen hier vanzelf.',
    emptyPart: 'Hierbij is niemand om te bellen. Misschien heeft een collega het al gedaan.',
    done: {
      alles: 'Genoteerd: het klopt allemaal nog.',
      klopt: 'Genoteerd: het klopt nog.',
      'geen-gehoor': 'Genoteerd: geen gehoor. Over een week staat het weer bovenaan.',
      weg: 'Genoteerd: het bestaat niet meer. Een coördinator haalt het van de kaart.',
      verborgen: 'Het staat niet meer op de kaart. Het telt als “onbekend”, tot iemand zegt dat het klopt.',
      'niet-gebeld': 'Dat kan nog niet: iemand moet eerst gebeld hebben.',
    },
  },
}

export type FreshnessTexts = typeof nl
