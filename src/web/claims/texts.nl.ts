import type { Way } from '../../domains/claims/index.ts'

const days = (count: number) => (count === 1 ? '1 dag' : `${count} dagen`)

export const nl = {
  door: 'Is dit jouw organisatie?',
  doorText: 'Houd zelf bij wat hier staat. Dan klopt het altijd.',
  crumb: { own: 'Mijn account', organizations: 'Mijn organisaties', queue: 'Aanvragen' },
  ask: {
    title: (name: string) => `${name} bijhouden`,
    lead: 'Werk je hier, of ben je vrijwilliger? Dan kun je zelf de gegevens op de kaart bijhouden. We kijken eerst of je er echt bij hoort.',
    choose: 'Hoe laat je dat zien?',
    ways: {
      mail: ['Met mail van de organisatie', 'We mailen je een code. Je kunt meteen beginnen.'],
      phone: ['Met een telefoontje', 'We bellen het nummer dat op de kaart staat en lezen een code voor.'],
      post: ['Met een brief', 'We sturen een code naar het adres dat op de kaart staat.'],
      request: ['Ik kan dat allemaal niet', 'Schrijf waarom jij dit bijhoudt. Een coördinator kijkt ernaar.'],
    } satisfies Record<Way, [string, string]>,
    otherWay: 'Kies een andere manier',
    told: 'De organisatie krijgt bericht dat iemand dit vraagt. Zo kan niemand het stiekem overnemen.',
    email: 'Je mailadres bij de organisatie',
    emailHint: (domains: readonly string[]) =>
      `Het eindigt op ${domains.map((domain) => `@${domain}`).join(' of ')}.`,
    emailSend: 'Mail mij een code',
    phoneLead: (phone: string) =>
      `We bellen ${phone}. Spreek met je collega’s af wie de code aan jou doorgeeft. De code werkt een dag.`,
    phoneSend: 'Bel ons',
    postLead: (address: string) =>
      `De brief gaat naar: ${address}. Spreek met je collega’s af wie hem aan jou geeft. De code werkt tien dagen.`,
    postSend: 'Stuur een brief',
    reason: 'Waarom houd jij deze organisatie bij?',
    reasonHint: 'Wat doe je er, en wie kan dat bevestigen? Schrijf geen namen of nummers van anderen op.',
    reasonSend: 'Vraag het aan',
    problems: {
      email: 'Vul je mailadres bij de organisatie in.',
      emailElsewhere: (domains: readonly string[]) =>
        `Dit adres eindigt niet op ${domains.map((domain) => `@${domain}`).join(' of ')}. Heb je zo’n adres niet? Kies dan een andere manier.`,
      reason: 'Schrijf waarom jij deze organisatie bijhoudt.',
      reasonLong: 'Maak het korter: hooguit 1000 tekens.',
      many: 'Er is vandaag al vaak om een code gevraagd. Probeer het morgen, of bel ons.',
    },
  },
  claim: {
    title: (name: string) => `Aanvraag voor ${name}`,
    mailed: (email: string) =>
      `We hebben een mail gestuurd naar ${email}. Daarin staat een code van acht cijfers.`,
    until: (when: string) => `De code werkt tot ${when}.`,
    code: 'Code',
    codeHint: 'Acht cijfers. Een spatie ertussen mag.',
    send: 'Ga verder',
    confirm: (name: string) => `Ja, ik houd ${name} bij`,
    phone:
      'We bellen je organisatie en lezen een code voor. Dat duurt hooguit een paar werkdagen. Vul de code daarna hier in.',
    phoneCode: 'We hebben je organisatie gebeld en een code voorgelezen. Vul hem hier in.',
    post: 'We sturen een brief naar je organisatie. Vul de code uit de brief daarna hier in.',
    postCode: 'We hebben een brief naar je organisatie gestuurd. Vul de code uit de brief hier in.',
    request: 'Een coördinator kijkt naar je aanvraag. Je krijgt een mail als er besloten is.',
    lapsed: 'De code werkt niet meer. Vraag een nieuwe; dat is zo gebeurd.',
    again: 'Vraag het opnieuw',
    granted: 'Gelukt. Je kunt deze organisatie nu bijhouden.',
    suspended:
      'Iemand van deze organisatie zegt dat dit niet klopt. Je kunt even niets veranderen. Een coördinator kijkt ernaar, en je krijgt een mail.',
    refused: 'Je aanvraag is niet toegekend.',
    answer: 'De coördinator schrijft',
    closed: 'Deze aanvraag is voorbij.',
    toOwn: 'Naar mijn organisaties',
    withdraw: 'Trek de aanvraag in',
    problems: {
      empty: 'Vul de code in.',
      malformed: 'Een code heeft acht cijfers.',
      wrong: 'Deze code werkt niet. Na drie keer fout is een nieuwe code nodig.',
    },
  },
  own: {
    title: 'Mijn organisaties',
    lead: 'Dit zijn de organisaties waarvan jij bijhoudt wat er op de kaart staat.',
    none: 'Je houdt nog geen organisatie bij.',
    how: 'Zoek je organisatie op de kaart. Onderaan haar pagina staat “Is dit jouw organisatie?”. Begin daar.',
    search: 'Zoek je organisatie',
    claims: 'Je aanvragen',
    since: (day: string) => `gevraagd op ${day}`,
    until: (day: string) => `tot en met ${day}`,
    state: {
      code: 'wacht op jouw code',
      waiting: 'wacht op een coördinator',
      lapsed: 'de code werkt niet meer',
      suspended: 'er is bezwaar; een coördinator kijkt ernaar',
    } as Record<string, string>,
  },
  organization: {
    lead: (others: number) =>
      others === 0
        ? 'Jij houdt deze organisatie in je eentje bij.'
        : `Jij houdt deze organisatie bij, samen met ${others === 1 ? '1 ander' : `${others} anderen`}.`,
    leadOther: 'Wie deze organisatie bijhoudt.',
    change: 'Pas de gegevens van je organisatie aan',
    changeOffers: 'Pas tijden en tekst van jullie aanbod aan',
    view: 'Bekijk de organisatie op de kaart',
    waits:
      'Nieuwe tijden en teksten zie je meteen op de kaart. Een nieuw adres, telefoonnummer of mailadres ziet eerst een coördinator.',
    term: 'Hoe lang',
    termText: (day: string) => `Je houdt deze organisatie bij tot en met ${day}.`,
    termClaim: 'Daarna vragen we of je het blijft doen. Eén druk op de knop is genoeg.',
    termGiven: 'Wil je langer? Vraag een collega om je opnieuw uit te nodigen.',
    renew: 'Ik doe dit nog een jaar',
    editors: 'Wie houdt dit bij',
    nobody: 'Niemand houdt deze organisatie bij.',
    you: 'jij',
    sinceUntil: (since: string, until: string | null) =>
      until ? `sinds ${since}, tot en met ${until}` : `sinds ${since}`,
    end: 'Haal weg',
    leave: 'Ik stop ermee',
    endNew:
      'Je houdt deze organisatie pas kort bij. Anderen weghalen kan na veertien dagen. Klopt er iets niet? Bel ons.',
    offers: 'Uitgenodigd',
    offerUntil: (day: string) => `kan antwoorden tot en met ${day}`,
    uninvite: 'Trek in',
    invite: 'Nodig een collega uit',
    inviteLead: 'Je collega krijgt een mail, logt in en zegt ja. Daarna kan zij of hij hetzelfde als jij.',
    email: 'E-mailadres van je collega',
    send: 'Nodig uit',
    done: {
      toegekend: 'Gelukt. Je kunt deze organisatie nu bijhouden.',
      uitgenodigd: 'De uitnodiging is gemaild.',
      ingetrokken: 'De uitnodiging is ingetrokken.',
      beeindigd: 'Die persoon houdt deze organisatie niet meer bij.',
      verlengd: 'Fijn. Je doet dit nog een jaar.',
    } as Record<string, string>,
    problems: {
      empty: 'Vul het e-mailadres van je collega in.',
      malformed: 'Dit is geen e-mailadres. Het ziet eruit als naam@voorbeeld.nl.',
      self: 'Dit is je eigen adres.',
      many: 'Je hebt net veel mensen uitgenodigd. Probeer het over een uur nog een keer.',
      full: 'Er liggen al tien uitnodigingen. Wacht op antwoord, of trek er een in.',
    },
  },
  object: {
    title: 'Klopt dit niet?',
    lead: (name: string) => `Iemand wil bijhouden wat er op de kaart staat van ${name}, of doet dat al.`,
    way: {
      mail: (email: string) => `Die persoon liet zien dat zij of hij mail leest op ${email}.`,
      phone: () => 'Die persoon laat dat zien met een code aan de telefoon.',
      post: () => 'Die persoon laat dat zien met een code per post.',
      request: () => 'Een coördinator kijkt of dat klopt.',
    } satisfies Record<Way, (email: string) => string>,
    what: 'Druk op de knop als dit niet mag. Die persoon kan dan meteen niets meer veranderen. Een coördinator kijkt ernaar.',
    fine: 'Is het goed zo? Sluit dan deze pagina. Er gebeurt niets.',
    send: 'Dit mag niet',
    done: 'Het is gestopt',
    doneLead: 'Een coördinator kijkt ernaar. Die belt of mailt je organisatie als er iets onduidelijk is.',
    over: 'Deze link werkt niet meer',
    overLead:
      'Het is al gestopt, al beoordeeld, of langer dan veertien dagen geleden. Kijk of je een nieuwere mail hebt.',
    overCall: (phone: string) => `Klopt er nog iets niet? Bel ${phone}.`,
  },
  queue: {
    title: 'Aanvragen om bij te houden',
    lead: 'Wie wil bijhouden wat de kaart van een organisatie zegt. Pas als vaststaat dat iemand erbij hoort, mag het.',
    none: 'Er wacht niets op jou.',
    todo: {
      phone: 'Bel en lees een code voor',
      post: 'Verstuur een brief met een code',
      request: 'Beoordeel',
      mail: 'Beoordeel',
    } satisfies Record<Way, string>,
    objected: 'Bezwaar',
    asked: 'Gevraagd',
    ago: (count: number) => (count === 0 ? 'vandaag' : `${days(count)} geleden`),
    do: 'Te doen',
    newly: 'Net toegekend',
    newlyLead: 'Tot veertien dagen daarna kan iemand bezwaar maken. Niemand gemaild? Bel dan zelf even.',
    told: (count: number | null) =>
      count === null
        ? 'de organisatie krijgt nog bericht'
        : count === 0
          ? 'niemand kon gemaild worden: bel zelf'
          : count === 1
            ? '1 adres kreeg bericht'
            : `${count} adressen kregen bericht`,
  },
  judge: {
    request: 'De aanvraag',
    title: (name: string) => `Aanvraag voor ${name}`,
    logged: 'Dat je dit leest, staat in het logboek van die persoon.',
    who: 'Wie vraagt het',
    way: 'Hoe',
    wayOf: {
      mail: 'code naar een eigen mailadres',
      phone: 'code aan de telefoon',
      post: 'code per post',
      request: 'oordeel van een coördinator',
    } satisfies Record<Way, string>,
    codeTo: 'Code gemaild naar',
    asked: 'Gevraagd op',
    told: 'Verteld aan',
    reason: 'Waarom',
    published: 'Wat er op de kaart staat',
    phone: 'Telefoon',
    address: 'Adres',
    email: 'Mail',
    site: 'Website',
    unknown: 'staat er niet',
    editors: 'Wie houdt het nu bij',
    nobody: 'niemand',
    toEditors: 'Bekijk de redacteuren',
    objectedTitle: 'Iemand maakte bezwaar',
    objected: (day: string) =>
      `Op ${day} zei iemand van de organisatie dat dit niet klopt. Wie dit vroeg kan nu niets veranderen. Bel de organisatie op het nummer van de kaart, en beslis.`,
    makeCode: 'Maak een code',
    makeLetter: 'Maak de brief',
    callFirst: (phone: string) =>
      `Bel ${phone}, het nummer van de kaart. Neemt er iemand op? Maak dan de code en lees hem voor.`,
    letterFirst: 'Er komt een brief om te printen, met een code voor het adres van de kaart.',
    noPost: 'Het adres staat niet meer op de kaart. Beslis zelf, of vraag om een andere manier.',
    code: 'De code',
    codeOnce: 'Je ziet hem één keer. Hij werkt een dag, en drie keer proberen mag.',
    say: (site: string, name: string) =>
      `Zeg: “Met ${site}. Iemand vraagt om de gegevens van ${name} bij te houden. Als u dat goed vindt, geef dan deze code aan die persoon. Anders vergeet u hem.”`,
    codeWorks: (when: string) =>
      `Er is een code gemaakt. Die werkt tot ${when}. Een nieuwe code maakt de oude ongeldig.`,
    decide: 'Beslis zelf',
    decideLead: 'Weet je zeker dat iemand erbij hoort, of juist niet? Dan is een code niet nodig.',
    choose: 'Mag deze persoon het bijhouden?',
    yes: 'Ja',
    yesHint: 'Een jaar lang. De organisatie krijgt bericht.',
    no: 'Nee',
    answer: 'Waarom niet',
    answerHint: 'Alleen nodig bij nee. Wie het vroeg leest dit.',
    send: 'Besluit',
    over: 'Hier valt niets meer te beslissen.',
    problems: {
      choose: 'Kies ja of nee.',
      answer: 'Schrijf waarom het niet mag.',
      answerLong: 'Maak het korter: hooguit 1000 tekens.',
    },
  },
  letter: {
    title: 'Brief met een code',
    print: 'Print deze pagina nu en stop de brief in een envelop. De code zie je maar één keer.',
    to: 'Aan',
    subject: (site: string) => `Wie houdt uw gegevens bij op ${site}?`,
    hello: 'Beste mensen,',
    asked: (site: string, name: string) =>
      `Op ${site} staat wat er in de wijk te doen is. Iemand vraagt om daar de gegevens van ${name} bij te houden. Wij willen zeker weten dat die persoon bij u hoort.`,
    give: 'Vindt u het goed? Geef dan deze code aan die persoon:',
    until: (day: string) => `De code werkt tot en met ${day}.`,
    refuse: 'Kent u die persoon niet, of wilt u het niet? Gooi deze brief dan weg. Er gebeurt niets.',
    call: (phone: string) => `Vragen? Bel ${phone}.`,
    bye: 'Met vriendelijke groet,',
    back: 'Terug naar de aanvragen',
  },
}

export type Texts = typeof nl
