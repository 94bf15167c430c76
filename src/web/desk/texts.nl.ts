import type { Field, Outcome, Step } from '../../domains/inbox/index.ts'

const count = (number: number, one: string, many: string) => (number === 1 ? `1 ${one}` : `${number} ${many}`)

const steps: Record<Step['step'], string> = {
  assigned: 'Vanzelf toegewezen',
  taken: 'Opgepakt',
  handed: 'Overgedragen',
  returned: 'Teruggegeven',
  called: 'Gebeld en gesproken',
  unreached: 'Gebeld, niet bereikt',
  referred: 'Doorgegeven aan een organisatie',
  accepted: 'Verbetering aangenomen',
  refused: 'Verbetering niet aangenomen',
  sorted: 'Onderwerp gekozen',
}

const roles: Record<Step['role'], string> = {
  worker: 'sociaal werker',
  coordinator: 'coördinator',
  operator: 'beheerder van de server',
  system: 'de site zelf',
}

export const nl = {
  menu: 'Werkplek',
  here: (page: string) => `Menu: ${page}`,
  groups: { today: 'Vandaag', map: 'De kaart', insight: 'Hoe het gaat', care: 'Beheer' },
  title: 'Werkplek',
  start: {
    title: 'Wat er wacht',
    lead: 'Het dringendste staat bovenaan.',
    calm: 'Er wacht nu niets op jou.',
    noRole: 'Je hebt hier nog geen werk',
    noRoleLead:
      'Je bent ingelogd als bewoner. Werk je in de wijk? Vraag de beheerder van deze site om een rol. Wil je een organisatie bijhouden? Zoek haar op de kaart en kies “Is dit jouw organisatie?”.',
    toAccount: 'Naar mijn account',
    prove: 'Eén ding eerst: laat zien dat jij het bent',
    proveLead:
      'Hier staan berichten en gegevens van mensen. Daarom vragen we een tweede bewijs, één keer per twaalf uur.',
    proveAction: 'Geef een tweede bewijs',
    noArea:
      'Je rol heeft nog geen wijk. Dan zie je alleen berichten die je van een collega krijgt. Vraag de beheerder om een wijk.',
    mine: (number: number, late: number) =>
      `${count(number, 'bericht', 'berichten')} van jou ${number === 1 ? 'wacht' : 'wachten'} op antwoord${lateWords(late)}.`,
    mineAction: 'Bekijk mijn berichten',
    nobody: (number: number, late: number) =>
      `${count(number, 'bericht', 'berichten')} ${number === 1 ? 'is' : 'zijn'} nog van niemand${lateWords(late)}.`,
    nobodyAction: 'Pak er een op',
    requests: (number: number, late: number) =>
      `${count(number, 'verzoek', 'verzoeken')} over privacy ${number === 1 ? 'wacht' : 'wachten'} op antwoord${lateWords(late)}.`,
    duplicates: (count: number, sure: number) =>
      `${count === 1 ? '1 paar staat' : `${count} paren staan`} misschien dubbel op de kaart${sure > 0 ? `, ${sure} bijna zeker` : ''}.`,
    duplicatesAction: 'Kijk of het dezelfde zijn',
    changes: (count: number) =>
      count === 1
        ? '1 wijziging van de kaart wacht op je oordeel.'
        : `${count} wijzigingen van de kaart wachten op je oordeel.`,
    changesAction: 'Kijk ze na',
    requestsAction: 'Bekijk de verzoeken',
    claims: (number: number, objected: number) =>
      `${count(number, 'aanvraag', 'aanvragen')} om een organisatie bij te houden ${number === 1 ? 'wacht' : 'wachten'}${objected > 0 ? `, bij ${objected} is bezwaar` : ''}.`,
    claimsAction: 'Bekijk de aanvragen',
    calls: (number: number) =>
      number === 1
        ? '1 ding op de kaart is lang niet nagekeken. Daar moet iemand over bellen.'
        : `${number} dingen op de kaart zijn lang niet nagekeken. Daar moet iemand over bellen.`,
    callsAction: 'Naar de belijst',
  },
  list: {
    title: 'Berichten',
    lead: (number: number) =>
      number === 0
        ? 'Er is niets dat hierbij past.'
        : `${count(number, 'bericht', 'berichten')}, het dringendste eerst.`,
    leadAnswered: (number: number) =>
      `${count(number, 'beantwoord bericht', 'beantwoorde berichten')}, het nieuwste eerst.`,
    filter: 'Kies welke berichten je ziet',
    kind: 'Soort',
    area: 'Wijk',
    whose: 'Van wie',
    state: 'Stand',
    all: 'Alle',
    everywhere: 'Overal',
    mine: 'Van mij',
    nobody: 'Van niemand',
    open: 'Wacht op antwoord',
    answered: 'Beantwoord',
    number: 'Nummer',
    where: 'Wijk',
    age: 'Binnen',
    ago: (days: number) => (days === 0 ? 'vandaag' : `${count(days, 'dag', 'dagen')} geleden`),
    term: 'Termijn',
    holder: 'Wie',
    you: 'jij',
    colleague: 'een collega',
    coordinators: 'de coördinatoren',
    none: 'niemand',
    fresh: 'Nieuw',
    emptyTitle: 'Alles is beantwoord',
    emptyText: 'Er is geen bericht dat bij je keuze past.',
  },
  term: (left: number) =>
    left < 0
      ? `${count(-left, 'werkdag', 'werkdagen')} te laat`
      : left === 0
        ? 'vandaag'
        : `nog ${count(left, 'werkdag', 'werkdagen')}`,
  answeredOn: (day: string) => `beantwoord ${day}`,
  message: {
    title: (number: number) => `Bericht ${number}`,
    about: 'Gaat over',
    where: 'Wijk',
    sent: 'Verstuurd',
    due: 'Antwoord uiterlijk',
    reply: 'Wil antwoord',
    replies: { look: 'op de site, met de code', mail: 'per mail', call: 'per telefoon' },
    text: 'Wat er staat',
    gone: 'Dit bericht is ingetrokken of gewist. Er is niets meer mee te doen.',
    correction: 'Wat klopt er niet?',
    field: 'Het gaat over',
    fields: {
      times: 'de dagen of tijden',
      phone: 'het telefoonnummer',
      address: 'het adres',
      cost: 'de prijs',
      gone: 'het bestaat niet meer',
      other: 'iets anders',
    } satisfies Record<Field, string>,
    stood: 'Stond er toen',
    stands: 'Staat er nu',
    nothing: 'niets',
    proposed: 'De afzender zegt',
    source: 'Bron',
    holder: 'Wie doet dit?',
    nobody: 'Dit bericht is nog van niemand.',
    coordinators: 'Dit bericht ligt bij de coördinatoren.',
    yours: (day: string) => `Jij hebt dit bericht sinds ${day}.`,
    theirs: (who: string, day: string) => `Dit bericht is sinds ${day} van ${who}.`,
    colleague: 'een collega',
    take: 'Ik pak het op',
    back: 'Geef terug',
    handTo: 'Draag over aan',
    handChoose: 'Kies een collega',
    handCoordinator: 'De coördinatoren',
    hand: 'Draag over',
    answer: 'Antwoord',
    yourAnswer: 'Je antwoord',
    answerHint: {
      look: 'De afzender leest het op de site, met de code. Schrijf geen namen op.',
      mail: 'De afzender krijgt het meteen per mail. Je hoeft het adres niet te zien. Schrijf geen namen op.',
      call: 'Bel eerst. Schrijf hier kort wat jullie afspraken; de afzender leest het met de code.',
    },
    answerStandard: 'Neem je de verbetering aan, dan mag dit leeg blijven: we bedanken dan zelf.',
    outcome: 'Klopt wat de afzender zegt?',
    outcomes: {
      accepted: 'Ja, ik neem het over',
      refused: 'Nee. In het antwoord staat waarom',
    } satisfies Record<Outcome, string>,
    decided: { accepted: 'De verbetering is aangenomen.', refused: 'De verbetering is niet aangenomen.' },
    fromSource: (source: string) =>
      `Deze gegevens komen van: ${source}. Wat je op de kaart aanpast blijft staan. Geef het daar ook door.`,
    mend: 'Pas het aan op de kaart',
    thanks: {
      nl: 'Dank je wel. Je had gelijk: we passen het aan.',
      en: 'Thank you. You were right: we are changing it.',
    },
    send: 'Verstuur het antwoord',
    again: 'Nog een antwoord',
    sender: 'De afzender',
    senderLead: 'Kijk alleen als je het nodig hebt. We leggen vast dat je keek, en waarom.',
    show: 'Laat zien hoe ik de afzender bereik',
    erased: 'Naam, adres of nummer zijn gewist.',
    name: 'Naam',
    email: 'E-mail',
    phone: 'Telefoon',
    called: 'Gesproken',
    unreached: 'Niet bereikt',
    call: 'Heb je gebeld?',
    miss: 'Wat wordt er gemist?',
    missLead: 'Zo telt het mee in wat mensen missen. We hebben alvast gekozen wat de tekst lijkt te zeggen.',
    domain: 'Leefgebied',
    group: 'Voor wie',
    noGroup: 'Voor iedereen',
    sort: 'Bewaar',
    sorted: (what: string) => `Telt mee als: ${what}.`,
    refer: 'Doorgegeven?',
    referLead: (name: string) =>
      `Heb je ${name} gevraagd om dit op te lossen? Leg het vast. De afzender ziet het ook.`,
    referSend: (name: string) => `Ik gaf het door aan ${name}`,
    history: 'Wat er gebeurde',
    arrived: 'Binnengekomen',
    read: 'Voor het eerst gelezen',
    answered: (by: string) => `Beantwoord door: ${by}`,
    steps,
    roles,
    done: {
      opgepakt: 'Dit bericht is nu van jou.',
      'te-laat': 'Een collega was je net voor. Het bericht is nu van een ander.',
      overgedragen: 'Overgedragen.',
      teruggegeven: 'Teruggegeven. Het bericht is weer van niemand.',
      beantwoord: 'Je antwoord staat bij het bericht.',
      gemaild: 'Je antwoord gaat nu per mail naar de afzender.',
      gebeld: 'Vastgelegd.',
      doorgegeven: 'Vastgelegd. De afzender ziet het ook.',
      bewaard: 'Bewaard. Het telt nu mee.',
    },
    problems: {
      answer: 'Schrijf een antwoord.',
      outcome: 'Kies of het klopt.',
      reason: 'Schrijf waarom je het niet overneemt. De afzender leest dat.',
      held: 'Dit bericht is van een collega. Vraag of je het mag overnemen.',
      colleague: 'Kies aan wie je het overdraagt.',
      domain: 'Kies een leefgebied.',
      gone: 'Dit bericht is ingetrokken of gewist. Je antwoord is niet verstuurd.',
      repeated: 'Dit antwoord is al gegeven. Er is niets nog een keer verstuurd.',
      length: 'Een antwoord heeft 2 tot 5000 tekens.',
      bsn: 'In het antwoord staat iets dat op een burgerservicenummer lijkt. Haal het weg.',
    },
  },
  misses: {
    title: 'Wat mensen missen',
    lead: 'Uit berichten “ik mis iets” van het afgelopen jaar, geteld per wijk, leefgebied en groep.',
    exact: 'Precies, voor jouw wijken',
    published: 'Wat iedereen mag zien',
    rough:
      'In tientallen, per afgesloten kwartaal. Wat er niet bij staat is weinig of niets. Zo wijst een getal nooit iemand aan.',
    quarters: (list: string) => `Geteld over ${list}.`,
    few: 'In deze kwartalen was het overal weinig of niets.',
    byWijk: 'Wat mensen missen per wijk',
    byGroup: 'Wat mensen missen per groep',
    where: 'Wijk',
    domain: 'Leefgebied',
    group: 'Voor wie',
    count: 'Berichten',
    everybody: 'iedereen',
    none: 'Er is nog niets geteld',
    noneText: 'Een maand na het eind van een kwartaal staan de getallen van dat kwartaal hier.',
    open: 'Wat nog op antwoord wacht',
  },
}

function lateWords(late: number): string {
  if (late === 0) return ''
  return late === 1 ? ', 1 is te laat' : `, ${late} zijn te laat`
}

export type DeskTexts = typeof nl
