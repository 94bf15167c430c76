import { CODE_MINUTES } from './account.ts'
import { nl as passkey } from './passkey/texts.nl.ts'
import { nl as provider } from './provider/texts.nl.ts'

export const nl = {
  crumb: { own: 'Mijn account' },
  signIn: {
    title: 'Inloggen',
    lead: 'Zoeken en lezen kan altijd zonder in te loggen. Inloggen is voor wie gegevens bijhoudt of in de wijk werkt.',
    email: 'Je e-mailadres',
    emailHint: 'We mailen je een code. Een wachtwoord is niet nodig.',
    send: 'Mail mij een code',
    stores: 'We bewaren alleen je e-mailadres. Je kunt je account altijd zelf wissen.',
    problems: {
      empty: 'Vul je e-mailadres in.',
      malformed: 'Dit is geen e-mailadres. Het ziet eruit als naam@voorbeeld.nl.',
      robot: 'Het formulier is niet goed aangekomen. Verstuur het nog een keer.',
    },
    wait: (minutes: number) =>
      `Er zijn net veel codes gevraagd. Probeer het over ${minutes === 1 ? '1 minuut' : `${minutes} minuten`} nog een keer.`,
  },
  code: {
    title: 'Vul je code in',
    lead: (email: string) =>
      `We hebben een mail gestuurd naar ${email}. Daarin staat een code van acht cijfers. Hij werkt ${CODE_MINUTES} minuten.`,
    label: 'Code uit de mail',
    send: 'Log in',
    nothing: 'Geen mail gekregen? Kijk bij ongewenste mail, of vraag een nieuwe code.',
    again: 'Nieuwe code vragen',
    problems: {
      empty: 'Vul de code uit de mail in.',
      malformed: 'Een code heeft acht cijfers.',
      wrong:
        'Deze code werkt niet. Kijk of je de nieuwste mail hebt. Na drie keer fout is een nieuwe code nodig.',
    },
  },
  over: {
    title: 'Deze code werkt niet meer',
    lead: `Een code werkt één keer, en ${CODE_MINUTES} minuten. Vraag een nieuwe; dat is zo gebeurd.`,
  },
  confirm: {
    title: 'Klik om in te loggen',
    lead: (email: string, site: string) => `Je logt in bij ${site} als ${email}.`,
    send: 'Log in',
    notYou: 'Heb je hier niet om gevraagd? Sluit dan deze pagina. Er gebeurt niets.',
  },
  own: {
    title: 'Mijn account',
    lead: (email: string) => `Je bent ingelogd als ${email}.`,
    roles: 'Wat je hier kunt',
    resident:
      'Je hebt een account als bewoner. Wil je bijhouden wat er van een organisatie op de kaart staat? Zoek haar op en kies “Is dit jouw organisatie?”.',
    role: {
      editor: 'Redacteur: je houdt de gegevens van een organisatie bij',
      worker: 'Sociaal werker',
      coordinator: 'Coördinator: je zorgt dat de kaart klopt en dat berichten antwoord krijgen',
      adviser: 'Adviseur: je leest cijfers zonder personen',
      administrator: 'Beheerder: je regelt accounts en instellingen',
      privacy: 'Privacyfunctionaris: je leest het logboek en behandelt verzoeken',
    },
    until: (day: string) => `tot en met ${day}`,
    sessions: 'Waar je bent ingelogd',
    sessionsLead: 'Zie je iets wat je niet herkent? Beëindig het, dan is die ander meteen uitgelogd.',
    device: 'Apparaat',
    unknownDevice: 'Onbekend apparaat',
    since: 'Ingelogd sinds',
    here: 'Dit apparaat',
    end: 'Beëindig',
    endOthers: 'Log overal uit, behalve hier',
    organizations: 'Mijn organisaties',
    security: 'Beveiliging',
    data: 'Mijn gegevens',
    address: 'E-mailadres veranderen',
    dataLead: 'Bekijk alles wat we van je bewaren, neem het mee, of vraag er iets over.',
    log: 'Wie keek er naar mijn gegevens?',
    erase: 'Account wissen',
    signOut: 'Uitloggen',
  },
  signedOut: {
    title: 'Je bent uitgelogd',
    lead: 'Op dit apparaat is niets van je account bewaard.',
    again: 'Weer inloggen',
  },
  invitations: {
    title: 'Je bent uitgenodigd',
    role: {
      editor: (of: string) => `Redacteur van ${of}`,
      worker: (of: string) => (of ? `Sociaal werker in ${of}` : 'Sociaal werker'),
      coordinator: () => 'Coördinator',
      adviser: () => 'Adviseur',
      administrator: () => 'Beheerder',
      privacy: () => 'Privacyfunctionaris',
    },
    unknown: 'een organisatie die niet meer op de kaart staat',
    open: (day: string) => `Je kunt antwoorden tot en met ${day}.`,
    accept: 'Ja, ik doe mee',
    decline: 'Nee, dank je',
  },
  invitationLetter: {
    subject: (site: string) => `Uitnodiging van ${site}`,
    hello: 'Hallo,',
    roles: {
      editor: 'redacteur: je houdt de gegevens van een organisatie bij',
      worker: 'sociaal werker',
      coordinator: 'coördinator: je zorgt dat de kaart klopt en dat berichten antwoord krijgen',
      adviser: 'adviseur: je leest cijfers zonder personen',
      administrator: 'beheerder: je regelt accounts en instellingen',
      privacy: 'privacyfunctionaris',
    },
    invited: (site: string, role: string, of: string | null) =>
      `${site} nodigt je uit als ${role}.${of ? `\n\nHet gaat om: ${of}` : ''}`,
    how: (link: string | null, to: string) =>
      link
        ? `Log in met ${to}. Daar zie je de uitnodiging en kun je ja of nee zeggen:\n${link}`
        : `Log op de site in met ${to}. Daar zie je de uitnodiging en kun je ja of nee zeggen.`,
    days: (days: number) => `De uitnodiging geldt ${days} dagen.`,
    notYou: 'Zegt dit je niets? Dan hoef je niets te doen.',
  },
  proof: {
    title: 'Laat zien dat jij het bent',
    lead: 'Hier staan gegevens van mensen, of wat je hier doet geldt voor iedereen. Daarom vragen we een tweede bewijs, twaalf uur lang maar één keer.',
    label: 'Code uit je app, of een herstelcode',
    hint: 'Open je app voor inlogcodes en typ de zes cijfers over.',
    send: 'Ga verder',
    none: 'Je hebt nog geen tweede bewijs. Zet het eerst klaar; dat duurt een paar minuten.',
    setUp: 'Tweede bewijs klaarzetten',
    lost: 'Ben je je telefoon en je herstelcodes kwijt? Vraag de beheerder om hulp.',
    problems: {
      empty: 'Vul een code in.',
      wrong: 'Deze code klopt niet, of is al gebruikt. Wacht op de volgende code en probeer het opnieuw.',
      wait: (minutes: number) =>
        `Er zijn te veel codes geprobeerd. Wacht ${minutes === 1 ? '1 minuut' : `${minutes} minuten`} en probeer het dan opnieuw.`,
    },
  },
  security: {
    title: 'Beveiliging',
    lead: 'Een tweede bewijs zorgt dat niemand binnenkomt die alleen je mail kan lezen.',
    last: 'Dit is je laatste tweede bewijs, en je rol heeft er een nodig. Zet eerst iets anders klaar, bijvoorbeeld herstelcodes op papier.',
    app: 'App met inlogcodes',
    appLead:
      'Een app op je telefoon maakt elke halve minuut een code van zes cijfers. Het werkt ook zonder internet.',
    appReady: 'Je app staat klaar.',
    appStart: 'Zet een app klaar',
    appRemove: 'Haal de app weg',
    recovery: 'Herstelcodes op papier',
    recoveryLead: 'Tien codes voor als je je telefoon kwijt bent. Elke code werkt één keer.',
    recoveryLeft: (count: number) =>
      count === 1 ? 'Je hebt nog 1 herstelcode.' : `Je hebt nog ${count} herstelcodes.`,
    recoveryMake: 'Maak herstelcodes',
    recoveryNew: 'Maak nieuwe herstelcodes',
    codesTitle: 'Je herstelcodes',
    codesLead: 'Schrijf ze op of druk ze af, en bewaar ze niet bij je telefoon. We tonen ze maar één keer.',
    codesDone: 'Ik heb ze bewaard',
  },
  passkey,
  provider,
  appSetup: {
    title: 'Zet je app klaar',
    lead: 'Je hebt een app voor inlogcodes nodig. Elke app die zulke codes maakt is goed.',
    install: 'Open de app op je telefoon.',
    scan: 'Kies “toevoegen” en richt de camera op dit vierkant.',
    type: 'Typ hieronder de zes cijfers die de app laat zien.',
    qr: 'QR-code voor je app',
    byHand: 'Lukt het niet met de camera? Typ dan deze letters over in de app:',
    label: 'Code uit de app',
    send: 'Klaar',
  },
  address: {
    title: 'Ander e-mailadres',
    lead: (email: string) => `Je account hoort nu bij ${email}.`,
    email: 'Je nieuwe e-mailadres',
    hint: 'We mailen er een code naartoe.',
    send: 'Mail mij een code',
    after:
      'Klopt de code, dan log je voortaan in met het nieuwe adres. Je oude adres krijgt een mail, en je bent op andere apparaten uitgelogd.',
    codeTitle: 'Vul de code in',
    codeLead: (email: string) =>
      `We hebben een mail gestuurd naar ${email}. Daarin staat een code van acht cijfers. Hij werkt ${CODE_MINUTES} minuten.`,
    codeLabel: 'Code uit de mail',
    codeSend: 'Verander mijn adres',
    done: 'Je e-mailadres is veranderd',
    doneLead: (email: string) => `Je logt voortaan in met ${email}.`,
    same: 'Dit is je adres al.',
    wrong: 'Deze code werkt niet. Na drie keer fout is een nieuwe code nodig.',
    wait: (minutes: number) =>
      `Er zijn net veel codes gevraagd. Probeer het over ${minutes === 1 ? '1 minuut' : `${minutes} minuten`} nog een keer.`,
  },
  addressLetter: {
    newSubject: (site: string) => `Je nieuwe adres bij ${site}`,
    oldSubject: (site: string) => `Je e-mailadres bij ${site} is veranderd`,
    code: (site: string, code: string) =>
      `Je code om dit adres te gebruiken bij ${site} is:\n\n    ${code}\n\nDe code werkt ${CODE_MINUTES} minuten, en één keer.`,
    notYou: 'Heb je hier niet om gevraagd? Dan hoef je niets te doen.',
    taken: (site: string) =>
      `Iemand wil dit adres gebruiken voor een account bij ${site}. Het heeft er al een. Was jij dat? Log dan in met dit adres. Anders hoef je niets te doen.`,
    changed: (site: string) =>
      `Je account bij ${site} heeft een ander e-mailadres. Met dit adres log je niet meer in.`,
    notYouChanged: (site: string, phone: string | null) =>
      `Heb jij dit niet gedaan? ${phone ? `Bel dan meteen ${phone}.` : `Neem dan meteen contact op met ${site}.`}`,
  },
  erase: {
    title: 'Wil je je account wissen?',
    lead: 'Dit kan niet ongedaan worden gemaakt. Je kunt later wel een nieuw account maken.',
    what: [
      'Je e-mailadres, je rollen en je tweede bewijs zijn meteen weg.',
      'Je bent overal uitgelogd.',
      'Wat je voor een organisatie hebt bijgehouden blijft op de kaart staan, zonder jouw naam.',
      'In het logboek blijft staan dat een account iets deed, onder een nummer dat naar niemand meer leidt.',
    ],
    send: 'Wis mijn account',
    keep: 'Nee, ik houd mijn account',
    done: 'Je account is gewist',
    doneLead: 'Op back-ups kan het nog staan tot die zijn overschreven.',
  },
  cli: {
    user: 'accounts en rollen',
    add: 'maak een account, met of zonder rol',
    invite: 'nodig iemand uit voor een rol; die zegt zelf ja of nee',
    roleCommand: 'geef een rol, of neem haar terug met --remove',
    list: 'accounts met de rollen die nu gelden',
    end: 'neem alle rollen terug en log iemand overal uit',
    role: 'rol',
    organization: 'nummer (id) van de organisatie, bij een redacteur',
    area: 'code van gemeente of wijk, bij een sociaal werker',
    until: 'laatste dag waarop de rol geldt, als 2027-06-30',
    remove: 'neem de rol terug',
    json: 'één JSON-object',
    given: (email: string, role: string | null) =>
      role ? `${email} is nu ${role}.` : `${email} heeft een account.`,
    invited: (email: string) => `De uitnodiging aan ${email} staat klaar om te mailen.`,
    taken: (email: string, count: number) =>
      count === 0 ? `${email} had deze rol niet.` : `${email} heeft deze rol niet meer.`,
    ended: (email: string, { roles, sessions }: { roles: number; sessions: number }) =>
      `${email}: ${roles} rollen teruggenomen, ${sessions} sessies beëindigd.`,
    problems: {
      email: (typed: string) => `${typed}: dit is geen e-mailadres.`,
      role: (typed: string) => `${typed}: deze rol is er niet.`,
      until: (typed: string) => `${typed}: geef een dag als 2027-06-30, vandaag of later.`,
      organizationNeeded: 'Een redacteur hoort bij een organisatie: geef --organization.',
      organizationOnlyEditor: '--organization hoort alleen bij de rol editor.',
      areaOnlyWorker: '--area hoort alleen bij de rol worker.',
      organization: (typed: string) => `${typed}: deze organisatie is er niet.`,
      area: (typed: string) => `${typed}: deze gemeente of wijk is er niet.`,
      roleNeeded: 'Geef met --role waarvoor je iemand uitnodigt.',
      noPrivacy: 'Privacyfunctionaris word je niet op uitnodiging: gebruik weefsel user role.',
      unknown: (typed: string) => `${typed} heeft hier geen account.`,
    },
  },
  letter: {
    subject: (site: string) => `Je code voor ${site}`,
    hello: 'Hallo,',
    code: (site: string, code: string) =>
      `Je code om in te loggen bij ${site} is:\n\n    ${code}\n\nDe code werkt ${CODE_MINUTES} minuten, en één keer.`,
    link: (link: string) => `Of open deze pagina en klik op de knop:\n${link}`,
    notYou: 'Heb je hier niet om gevraagd? Dan hoef je niets te doen. Zonder de code kan niemand inloggen.',
    never: (site: string) =>
      `Geef de code aan niemand. ${site} vraagt er nooit om, ook niet aan de telefoon.`,
  },
}

export type Texts = typeof nl
