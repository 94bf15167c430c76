import type { About, Kind, Reply } from './message.ts'
import { ANSWER_DAYS, SENDER_DAYS, SENDER_DAYS_AFTER_ANSWER } from './term.ts'
import type { DeskRole } from './work.ts'

const kinds: Record<Kind, string> = { wrong: 'Klopt niet', missing: 'Ik mis iets', offer: 'Ik kan iets' }
const plural = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`)

/** What a form is about. */
export type NamedAbout = Pick<About, 'kind' | 'label'>

/** Things on offer have a sentence for a name, which needs marks around it. */
const name = ({ kind, label }: NamedAbout) => (kind === 'service' ? `“${label}”` : label)
/** In an area, at a thing. */
const at = (about: NamedAbout) => `${about.kind === 'area' ? 'in' : 'bij'} ${name(about)}`

interface FormTexts {
  /** The h1. */
  title(about: NamedAbout): string
  lead: string
  body: string
  bodyHint: string
  send: string
}

const forms: Record<Kind, FormTexts> = {
  wrong: {
    title: (about) => `Klopt er iets niet bij ${name(about)}?`,
    lead: `Fijn dat je het zegt. Een mens leest dit en zoekt het uit. Je krijgt binnen ${ANSWER_DAYS} werkdagen antwoord.`,
    body: 'Wat klopt er niet, en hoe zit het wel?',
    bodyHint: 'Bijvoorbeeld: “De eettafel is niet op dinsdag maar op woensdag, sinds september.”',
    send: 'Verstuur',
  },
  missing: {
    title: (about) => `Mis je iets ${at(about)}?`,
    lead: `Wat er niet is, zien wij niet. Jij wel. Een mens leest dit en geeft binnen ${ANSWER_DAYS} werkdagen antwoord.`,
    body: 'Wat mis je, en voor wie?',
    bodyHint: 'Bijvoorbeeld: “Op zondag is er nergens koffie. Voor wie alleen woont is dat een lange dag.”',
    send: 'Verstuur',
  },
  offer: {
    title: (about) => `Kun of wil jij iets doen ${at(about)}?`,
    lead: `Iedereen kan wat. Klein is ook goed. Een mens leest dit en neemt binnen ${ANSWER_DAYS} werkdagen contact met je op.`,
    body: 'Wat kun of wil je doen?',
    bodyHint: 'Bijvoorbeeld: “Ik repareer fietsen en heb tijd op vrijdagmiddag.”',
    send: 'Verstuur',
  },
}

const replyLabels: Record<Reply, string> = {
  look: 'Ik kijk zelf, met mijn code',
  mail: 'Mail mij',
  call: 'Bel mij',
}

const roles: Record<DeskRole, string> = { worker: 'sociaal werker', coordinator: 'coördinator' }

export const nl = {
  kinds,
  /** As whom somebody answers: never a name. */
  roles,
  forms,
  crumb: { areas: 'Wijken', messages: 'Mijn bericht' },
  form: {
    careful:
      'Schrijf geen namen van andere mensen op, en niets over iemands gezondheid. Dat hebben we niet nodig.',
    what: 'Waar gaat het over?',
    whatHint: 'Dit hoeft niet. Het helpt ons om sneller te kijken.',
    whatNone: 'Kies als je het weet',
    fields: {
      times: 'De dagen of tijden',
      phone: 'Het telefoonnummer',
      address: 'Het adres',
      cost: 'De prijs',
      gone: 'Het bestaat niet meer',
      other: 'Iets anders',
    },
    reply: 'Hoe krijg je ons antwoord?',
    replyHint:
      'Na het versturen krijg je een code. Daarmee zie je altijd wat er met je bericht gebeurt. Kijk je zelf, dan hoeven we niets van je te weten.',
    replyOffer: 'Hoe kunnen we je bereiken?',
    replyOfferHint:
      'We willen je in contact brengen met mensen die jouw aanbod kunnen gebruiken. Daarvoor moeten we je kunnen mailen of bellen.',
    replyLabels,
    email: 'Je e-mailadres',
    emailHint: 'Alleen nodig als je kiest voor: Mail mij.',
    name: 'Je naam',
    nameHint: 'Alleen nodig als je kiest voor: Bel mij. Je voornaam is genoeg.',
    phone: 'Je telefoonnummer',
    phoneHint: 'Alleen nodig als je kiest voor: Bel mij.',
    privacy: `We gebruiken je adres, naam of nummer alleen om je te antwoorden. ${SENDER_DAYS_AFTER_ANSWER} dagen na ons antwoord wissen we die. Lukt een antwoord niet, dan wissen we die ${SENDER_DAYS} dagen na het versturen.`,
    phoneInstead: 'Liever bellen?',
  },
  problems: {
    bodyEmpty: 'Schrijf op wat je wilt vertellen.',
    bodyShort: 'Vertel iets meer: gebruik minstens 10 tekens.',
    bodyLong: (length: number) => `Maak je bericht korter: het telt ${length} tekens, er passen er 2000.`,
    bsn: 'Dit lijkt een burgerservicenummer. Haal het weg.',
    reply: 'Kies hoe we je kunnen antwoorden.',
    email: 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.',
    name: 'Vul je naam in, dan weten we naar wie we vragen.',
    phone: 'Vul een telefoonnummer in, zoals 035 123 45 67.',
    robot: 'Er was een verborgen veld ingevuld. Dat veld is nu leeg. Verstuur het nog een keer.',
  },
  tooMany: {
    title: 'Even wachten',
    text: (minutes: number) =>
      `Er kwamen in korte tijd veel berichten binnen. Je bericht is nog niet verstuurd, maar het staat er nog. Wacht ${plural(minutes, 'minuut', 'minuten')} en verstuur het dan opnieuw.`,
  },
  lookup: {
    title: 'Hoe staat het met je bericht?',
    lead: 'Vul de code in die je kreeg toen je iets liet weten.',
    label: 'Je code',
    hint: 'Twaalf letters en cijfers, zoals 7K3F-9QXM-2B8D. Hoofdletters en streepjes maken niet uit.',
    send: 'Bekijk je bericht',
    empty: 'Vul je code in.',
    malformed: 'Deze code is niet compleet. Een code heeft twaalf letters en cijfers.',
    unknown: 'Deze code kennen we niet. Kijk of je alle tekens goed hebt overgenomen.',
    notFound: 'Deze code kennen we niet',
    /** `count` in tens, null when few wait; `days` null when none does. */
    open: (count: number | null, days: number | null) =>
      days === null
        ? 'Alle berichten hebben antwoord.'
        : `Er ${count === null ? 'wachten nu enkele berichten' : `wachten nu ongeveer ${count} berichten`} op antwoord. Het oudste wacht ${plural(days, 'dag', 'dagen')}. We beloven antwoord binnen ${ANSWER_DAYS} werkdagen.`,
    lost: 'Code kwijt? Dan kunnen we je bericht niet meer voor je openen. Je mag het gerust opnieuw sturen.',
  },
  page: {
    received: 'Je bericht is binnen',
    answered: 'Je hebt antwoord',
    withdrawn: 'Je hebt je bericht ingetrokken',
    expired: 'Je bericht is gewist',
    kicker: (kind: Kind, label: string) => `${kinds[kind]} – ${label}`,
    leadReceived: (due: string) => `Een mens leest het. Je krijgt antwoord op of voor ${due}.`,
    leadLate: (due: string) =>
      `We hadden je op ${due} antwoord willen geven. Dat is niet gelukt, en dat spijt ons. Je bericht ligt er nog.`,
    leadAnswered: (by: string, on: string) => `Van: ${by}, op ${on}.`,
    leadWithdrawn: (on: string) => `Op ${on} hebben we je bericht en je gegevens gewist.`,
    leadExpired: 'Berichten en antwoorden bewaren we een jaar. Deze zijn gewist.',
    answer: 'Het antwoord',
    earlierAnswers: 'Eerder antwoord',
    answerBy: (by: string, on: string) => `${by}, ${on}`,
    where: 'Waar staat je bericht?',
    steps: { received: 'Binnengekomen', read: 'Gelezen door een mens', answered: 'Beantwoord' },
    stepWaiting: 'nog niet',
    inHands: (role: DeskRole) => `In behandeling bij een ${roles[role]}`,
    referred: (name: string) => `Doorgegeven aan ${name}`,
    stepDue: (due: string) => `uiterlijk ${due}`,
    next: {
      read: 'Een mens leest je bericht. Geen computer beslist erover.',
      wrong: 'We zoeken uit hoe het zit. Klopt het niet? Dan passen we het aan.',
      missing: 'We kijken of het er al is, en wie er iets aan kan doen.',
      offer: 'We kijken wie jouw aanbod kan gebruiken.',
      look: (due: string) => `Het antwoord staat op deze pagina, op of voor ${due}.`,
      mail: (due: string) => `We mailen je het antwoord, op of voor ${due}. Het staat ook op deze pagina.`,
      call: (due: string) => `We bellen je, op of voor ${due}. Wat we afspreken staat ook op deze pagina.`,
    },
    sent: 'Wat je stuurde',
    data: 'Wat er met je gegevens gebeurt',
    noSender: 'We weten niet wie je bent: je hebt geen naam, adres of nummer gegeven.',
    sender: (reply: Reply, day: string) =>
      `Je ${reply === 'mail' ? 'e-mailadres' : 'naam en telefoonnummer'} gebruiken we alleen om je te antwoorden. Uiterlijk na ${day} wissen we ${reply === 'mail' ? 'het' : 'ze'}.`,
    senderGone: 'Je adres, naam of nummer hebben we gewist.',
    text: (day: string) => `Je bericht en het antwoord bewaren we tot en met ${day}. Daarna wissen we ze.`,
    withdraw: 'Trek dit bericht in',
  },
  withdrawal: {
    title: 'Wil je dit bericht intrekken?',
    lead: 'Dan wissen we je bericht, ons antwoord en je gegevens meteen. Dat kan niet meer terug.',
    send: 'Ja, trek mijn bericht in',
    back: 'Nee, terug naar mijn bericht',
  },
  letter: {
    subject: (label: string) => `Antwoord op je bericht over ${label}`,
    hello: 'Hallo,',
    about: (label: string) => `Je stuurde ons een bericht over ${label}. Dit is ons antwoord:`,
    by: (role: string) => `Groet van: ${role}`,
    follow: (link: string | null) =>
      link === null
        ? 'Je kunt dit antwoord ook op onze site lezen, met de code die je kreeg.'
        : `Je kunt dit antwoord ook op onze site lezen, met de code die je kreeg: ${link}`,
    erased: `We wissen je e-mailadres binnen ${SENDER_DAYS_AFTER_ANSWER + 1} dagen na dit antwoord.`,
  },
  cli: {
    help: {
      inbox: 'berichten die zonder account zijn gestuurd',
      list: 'wat nog een antwoord wil, oudste eerst',
      all: 'ook wat beantwoord, ingetrokken of gewist is',
      area: 'alleen deze gemeente, wijk of buurt (CBS-code)',
      json: 'als JSON',
      show: 'een bericht lezen; toont ook hoe je de afzender bereikt, en legt dat vast',
      number: 'nummer uit de lijst, of de code van de afzender',
      answer: 'een bericht beantwoorden; zonder --text of --file van standaardinvoer',
      text: 'het antwoord',
      file: 'bestand met het antwoord',
      by: 'wie antwoordt: een rol, geen naam',
    },
    none: 'Geen berichten.',
    columns: ['nummer', 'soort', 'over', 'gebied', 'dagen', 'stand'],
    state: {
      overdue: (due: string) => `TE LAAT (${due})`,
      open: (due: string) => `antwoord voor ${due}`,
      unread: (due: string) => `nieuw, antwoord voor ${due}`,
      answered: (on: string) => `beantwoord ${on}`,
      withdrawn: 'ingetrokken',
      erased: 'gewist',
    },
    fields: {
      about: 'over',
      sent: 'verstuurd',
      due: 'antwoord voor',
      reply: 'antwoord',
      name: 'naam',
      email: 'e-mail',
      phone: 'telefoon',
    },
    noText: '(ingetrokken of gewist)',
    answerHead: (by: string, on: string) => `Antwoord van ${by}, ${on}:`,
    operator: 'de beheerder van deze site',
    answered: 'Het antwoord staat bij het bericht.',
    mailed: 'Het antwoord staat bij het bericht en gaat per mail naar de afzender.',
    call: (name: string, phone: string) =>
      `Het antwoord staat bij het bericht. De afzender wil gebeld worden: ${name}, ${phone}`,
    answerProblems: {
      file: 'Dit bestand is niet te lezen.',
      unknown: 'Dit bericht is er niet.',
      gone: 'Dit bericht is ingetrokken of gewist. Je kunt het niet meer beantwoorden.',
      repeated: 'Dit antwoord is al gegeven. Er is niets nog een keer verstuurd.',
      length: 'Een antwoord heeft 2 tot 5000 tekens.',
      role: 'Een rol heeft 2 tot 60 tekens.',
      bsn: 'In het antwoord staat iets dat op een burgerservicenummer lijkt. Haal het weg.',
    },
  },
}

export type Texts = typeof nl
