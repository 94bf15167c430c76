const buurten = (count: number) => (count === 1 ? 'buurt' : 'buurten')
const minuten = (count: number) => (count === 1 ? '1 minuut' : `${count} minuten`)

export const nl = {
  title: 'Plannen: wat als?',
  description: 'Bekijk wie iets wint of verliest als een plek komt, verhuist of sluit.',
  reach: 'Wie kan waar komen?',
  list: {
    lead: 'Bekijk wie en wat je raakt als een plek komt, verhuist of sluit. En daarna pas: wie iets wint en wie iets verliest.',
    start: 'Begin een plan',
    startText: 'Je plan bestaat alleen op je scherm, tot je het bewaart.',
    noRun: 'Er is nog niet gerekend. Een plan begint bij een berekening.',
    toRuns: 'Laat rekenen',
    kept: 'Bewaarde plannen',
    caption: 'Bewaarde plannen, de nieuwste eerst',
    columns: ['Plan', 'Waarom', 'Bewaard op'],
    none: 'Er is nog geen plan bewaard.',
    where: 'Waar helpt een plek het meest?',
    gone: 'Het plan is weggehaald. De link werkt niet meer.',
  },
  add: {
    title: 'Wat wil je bekijken?',
    sluit: 'Een plek sluit',
    verhuis: 'Een plek verhuist',
    nieuw: 'Er komt een plek bij',
    more: 'Nog iets erbij',
    full: (most: number) => `Een plan heeft hooguit ${most} veranderingen.`,
  },
  step: {
    titles: {
      sluit: 'Welke plek sluit?',
      verhuis: 'Welke plek verhuist, en waarheen?',
      nieuw: 'Waar komt een plek bij?',
    },
    search: 'Zoek een plek of activiteit',
    searchHint: 'Typ een deel van de naam, bijvoorbeeld “buurthuis”.',
    find: 'Zoek',
    found: 'Kies een plek, of één activiteit',
    whole: (name: string, count: number) =>
      count === 0
        ? `${name}, de hele plek`
        : `${name}, de hele plek met ${count === 1 ? '1 activiteit' : `${count} activiteiten`}`,
    one: (name: string, place: string) => `alleen ${name} (${place})`,
    more: (count: number) => `Er zijn er nog ${count}. Typ meer van de naam om ze te vinden.`,
    nothing: 'Hier staat niets met die naam. Kijk of de naam klopt, of typ minder letters.',
    spot: 'Waar komt het?',
    spotHint:
      'Typ een postcode, straat, buurt of de naam van een plek. Coördinaten mogen ook, zoals 151000, 450000.',
    buurt: 'Of kies een buurt',
    buurtHint: 'Dan nemen we het midden van de buurt.',
    noBuurt: 'Geen',
    name: 'Hoe noem je de plek?',
    nameHint: 'Bijvoorbeeld: huiskamer in Bovenveld.',
    hours: 'Hoeveel uur per week is er iets te doen?',
    hoursHint: 'Een getal, bijvoorbeeld 6.',
    about: 'Waarvoor is het?',
    put: 'Zet in het plan',
    cancel: 'Terug naar het plan',
    map: 'Kies op de kaart',
    mapText:
      'Kies een buurt op de kaart. De nummers staan ook in de lijst hierboven. Het rondje is de plek die je nu koos.',
    mapList: 'Kies een buurt in de lijst hierboven. Het rondje is de plek die je nu koos.',
    chosen: 'Gekozen plek',
    live: 'Kies precies: klik op de kaart, of gebruik de pijltjes op deze knop.',
    liveWait: 'Even rekenen …',
    liveFailed: 'Rekenen lukte niet. Zet het in het plan, dan zie je het daar.',
  },
  problems: {
    target: 'Kies een plek of activiteit.',
    spot: 'Typ waar het komt, of kies een buurt.',
    unknown:
      'Die plek kennen we niet. Probeer een postcode, een straat met plaats, of de naam van een buurt.',
    far: 'Daar woont niemand in de buurt. Kies een plek die dichter bij is.',
    name: 'Geef de plek een naam van 2 tot 120 letters.',
    hours: 'Vul een getal in van 1 tot en met 168.',
    about: 'Kies waarvoor de plek is.',
    title: 'Geef het plan een naam van 2 tot 120 letters.',
    reason: 'Schrijf waarom, in 10 tot 2.000 letters.',
    each: (number: number) =>
      `Schrijf bij verandering ${number} waarom en met wie erover is gesproken, in 2 tot 2.000 letters.`,
    steps: (most: number) =>
      `Dit plan raakt te veel. Een plan gaat over hooguit ${most} activiteiten en plekken samen.`,
  },
  sketch: {
    kicker: 'Schets van een plan',
    empty: 'Wat als er een plek komt, verhuist of sluit?',
    notKept: 'Dit is een schets: hij staat nergens, alleen op je scherm.',
    leftOut:
      'Een deel van deze schets past niet bij deze berekening en is weggelaten. Kijk of alles er staat wat je bedoelt.',
    notCounted: 'Deze plek telt niet mee in de berekening. Kies hieronder een andere plek of activiteit.',
    close: (name: string) => `Wat als ${name} sluit?`,
    move: (name: string) => `Wat als ${name} verhuist?`,
    add: (name: string) => `Wat als er een plek bij komt: ${name}?`,
    several: (count: number) => `Wat als er ${count} dingen tegelijk veranderen?`,
  },
  changes: {
    title: 'Wat verandert er?',
    close: (name: string) => `${name} sluit`,
    closeWith: (name: string, count: number) =>
      `${name} sluit, met ${count === 1 ? '1 activiteit' : `${count} activiteiten`}`,
    closeOne: (name: string, place: string) => `${name} stopt bij ${place}`,
    move: (name: string, where: string) => `${name} verhuist naar ${where}`,
    moveOne: (name: string, place: string, where: string) => `${name} gaat van ${place} naar ${where}`,
    add: (name: string, where: string) => `Nieuw: ${name}, in ${where}`,
    addWith: (hours: string, about: string) => `${hours} uur per week, voor ${about}`,
    buurt: (name: string) => `de buurt ${name}`,
    elsewhere: 'een plek buiten de buurten',
    remove: 'Haal weg',
    removeNamed: (name: string) => `Haal weg: ${name}`,
    reason: 'Waarom:',
  },
  touched: {
    title: 'Wie en wat raakt dit?',
    lead: 'Kijk eerst hiernaar, en praat met deze mensen. De getallen staan hieronder.',
    places: 'Wat daar nu is',
    placeEmpty: 'Hierover staan geen activiteiten op de kaart.',
    contact: 'vraag naar',
    organizations: 'Van wie het is',
    organizationsNone: 'Van welke organisatie het is, staat niet op de kaart.',
    others: 'Ook van, zonder mensen in het smoelenboek:',
    manyOthers: (count: number) => `En ${count} organisaties zonder mensen in het smoelenboek`,
    nobody: 'Van deze organisaties staat niemand in het smoelenboek:',
    more: (count: number) => (count === 1 ? 'Nog 1 activiteit' : `Nog ${count} activiteiten`),
    near: 'Wat er al is bij de nieuwe plek',
    buurten: 'Wie er woont',
    buurtenText: (names: string) => `Op loopafstand: de mensen van ${names}.`,
    buurtenNone: 'Op loopafstand woont niemand.',
    voices: 'Wat bewoners zeiden',
    voicesLead:
      'In het laatste jaar, per wijk en in tientallen. Over één plek apart tellen we niet: dat zijn te weinig mensen.',
    voicesNone: (wijk: string) =>
      `${wijk}: weinig of niets. Dat zegt niet dat het goed is, vraag het dus zelf.`,
    missing: (count: string) => `ongeveer ${count} keer “ik mis iets”`,
    missedAbout: (count: string, name: string) => `waarvan ${count} over ${name}`,
    wrong: (count: string) => `ongeveer ${count} keer “klopt niet”`,
    offer: (count: string) => `ongeveer ${count} keer “ik kan iets”`,
  },
  talked: {
    title: 'Met wie is hierover gesproken?',
    lead: 'Schrijf op waarom, en met wie je sprak: bewoners, vrijwilligers, de organisatie. Schrijf geen namen van mensen: wie de link heeft, leest dit.',
    none: 'Met niemand? Schrijf dat dan op.',
    each: (change: string) => `${change}: waarom, en met wie is gesproken?`,
    name: 'Hoe heet dit plan?',
    whole: 'Waarom dit plan, en met wie is gesproken?',
  },
  effect: {
    title: 'Wie wint en wie verliest er iets?',
    question: (domain: string, group: string, mode: string) =>
      `Dit gaat over ${domain}, voor ${group}, ${mode}.`,
    notYet: 'Eerst de verandering, dan de mensen, dan pas de getallen.',
    about: 'Waarover',
    group: 'Voor wie',
    mode: 'Hoe',
    show: 'Laat zien',
    noFigures: 'Hierover zijn geen cijfers, dus we kunnen niet zeggen wie iets wint of verliest.',
    loses: 'Wie verliest er iets?',
    gains: 'Wie wint er iets?',
    nobodyLoses: (group: string) => `Niemand gaat verder. Dit geldt voor ${group}.`,
    nobodyGains: (group: string) => `Niemand is sneller ergens. Dit geldt voor ${group}.`,
    people: (amount: string, group: string) => `ongeveer ${amount} ${group}`,
    few: (group: string) => `minder dan 10 ${group}`,
    everybody: 'mensen',
    ways: { walk: 'lopen', cycle: 'fietsen', frail: 'langzaam lopen' },
    farther: (where: string, people: string) => `${where}: voor ${people} wordt het verder.`,
    nearer: (where: string, people: string) => `${where}: voor ${people} wordt het dichterbij.`,
    minutes: (before: number, after: number, way: string) =>
      `Naar wat het dichtst bij is, is het nu ${minuten(before)} ${way} en dan ${minuten(after)}.`,
    gone: (before: number, way: string) =>
      `Nu is het ${minuten(before)} ${way}, dan is er niets meer op de kaart.`,
    goneForMost: (before: number, way: string) =>
      `Nu is het ${minuten(before)} ${way}, dan kan meer dan de helft nergens meer komen.`,
    first: (after: number, way: string) => `Nu is er niets op de kaart, dan is het ${minuten(after)} ${way}.`,
    firstForMost: (after: number, way: string) =>
      `Nu kan meer dan de helft nergens komen, dan is het ${minuten(after)} ${way}.`,
    outside: (people: string, minutes: string) =>
      `Dan is er voor ${people} niets meer binnen ${minutes} minuten.`,
    outsideAll: (minutes: string) => `Dan is er voor hen niets meer binnen ${minutes} minuten.`,
    inside: (people: string, minutes: string) =>
      `Dan is er voor ${people} voor het eerst iets binnen ${minutes} minuten.`,
    insideAll: (minutes: string) => `Dan is er voor hen voor het eerst iets binnen ${minutes} minuten.`,
    less: (where: string, before: string, after: string) =>
      `${where}: voor elke 1.000 mensen is er dan minder. Nu ${before}, dan ${after}.`,
    more: (where: string, before: string, after: string) =>
      `${where}: voor elke 1.000 mensen is er dan meer. Nu ${before}, dan ${after}.`,
    rest: (count: number) =>
      count === 1 ? 'Nog 1 buurt staat in de tabel.' : `Nog ${count} buurten staan in de tabel.`,
    same: (count: number) => `In ${count} ${buurten(count)} verandert niets wat we kunnen zien.`,
    sameUnknown: (count: number) => `Van ${count} daarvan weten we nog niet of er genoeg is.`,
    unsureMap: (count: number) =>
      `Van ${count} ${buurten(count)} waar iets verandert, is de kaart te weinig nagekeken. Neem die minuten voorlopig: er kan meer of minder zijn dan op de kaart staat.`,
    unknownPeople: (count: number) =>
      `Van ${count} ${buurten(count)} weten we niet hoeveel mensen van deze groep er wonen. Zij tellen niet mee.`,
    totals: 'Alles bij elkaar',
    totalsCaption: 'Het hele gebied, nu en met dit plan',
    what: 'Wat we tellen',
    now: 'Nu',
    later: 'Met dit plan',
    none: (minutes: string) => `Niets binnen ${minutes} minuten, van elke 100 mensen`,
    gap: 'Uren per week die ontbreken tot de norm',
    gapPlaces: 'Plekken die ontbreken tot de norm',
    verdicts: 'Buurten met te weinig',
    fartherTotal: 'Mensen die verder gaan dan nu',
    nearerTotal: 'Mensen die sneller ergens zijn dan nu',
    notKnown: 'weten we nog niet',
    norm: (amount: string) => `De norm is voor nu en straks dezelfde: ${amount} voor elke 1.000 mensen.`,
    mean: (amount: string) =>
      `Niemand koos hiervoor een norm. We nemen wat er nu gemiddeld is, voor nu en straks: ${amount} voor elke 1.000 mensen.`,
    map: (what: string) => `Kaart: wat verandert er voor ${what}`,
    mapText: 'Het patroon en de woorden zeggen hetzelfde als de tabel. De nummers zijn de veranderingen.',
    sides: {
      worse: 'verder of minder',
      better: 'sneller of meer',
      both: 'voor de een meer, voor de ander minder',
      same: 'blijft zo',
    },
    table: 'Per buurt',
    tableCaption: 'Buurten waar iets verandert, op volgorde van hun nummer',
    columns: {
      buurt: 'Buurt',
      farther: 'Mensen die verder gaan',
      nearer: 'Mensen die sneller zijn',
      minutes: 'Minuten, nu → dan',
      score: {
        hours: 'Uren per week voor elke 1.000, nu → dan',
        places: 'Plekken voor elke 1.000, nu → dan',
      },
      none: 'Mensen zonder iets in de buurt, van elke 100',
      gap: 'Ontbreekt, nu → dan',
      verdict: 'Oordeel, nu → dan',
    },
    measured: {
      straight: 'We meten recht en tellen bijna een derde erbij voor de straten.',
      road: 'We meten langs straten en paden.',
    },
    notes:
      'Minuten gaan naar wat het dichtst bij is, voor wie er in het midden tussen zit. Aantallen mensen zijn op tien afgerond. Een streepje: dat weten we niet, of er is niets waar de meesten kunnen komen.',
    human: 'Deze getallen nemen geen besluit. Of een plek gemist wordt, weten de mensen die er komen.',
  },
  groups: {
    title: 'Voor wie nog meer?',
    caption: 'Alles waar dit plan over gaat, en alle groepen waar cijfers van zijn',
    columns: ['Waarover', 'Voor wie', 'Wordt verder', 'Dan niets meer in de buurt', 'Wordt dichterbij'],
    none: 'Voor geen enkele groep wordt iets verder of dichterbij, van alles waar dit plan over gaat.',
    more: 'Er kan ook minder of meer zijn op dezelfde afstand. Kies hierboven een groep, dan zie je dat. Wie in twee groepen hoort, telt in allebei mee.',
  },
  save: {
    title: 'Bewaar dit plan',
    text: 'Wie de link krijgt, kan het lezen. Verder komt het nergens in een lijst voor iedereen.',
    submit: 'Bewaar dit plan',
  },
  where: {
    title: 'Waar helpt een plek het meest?',
    lead: 'We rekenen uit waar een nieuwe plek, of langer open zijn, het meeste aanvult van wat er ontbreekt. Of het daar kan, weten mensen die er wonen.',
    kind: 'Wat komt erbij',
    kinds: { nieuw: 'Nieuwe plekken', langer: 'Meer uren bij wat er al is' },
    count: 'Hoeveel plekken',
    hours: 'Uren per week erbij, per plek',
    submit: 'Reken uit',
    found: (count: number) => (count === 1 ? 'Eén plek' : `${count} plekken`),
    site: (name: string, wijk: string) => `In ${name} (${wijk})`,
    result: (before: string, after: string) =>
      `Nu ontbreekt samen ${before} tot de norm. Daarmee nog ${after}.`,
    mapText: 'De nummers zijn die van de lijst hierboven.',
    proven: 'Dit is bewezen de beste keuze: met zoveel plekken en uren kan het niet beter.',
    bound: (better: string) => `Een betere keuze kan er zijn, maar die scheelt hoogstens ${better}.`,
    nothing:
      'Hier is niets te berekenen: volgens de norm ontbreekt er niets, er is geen norm boven nul, de norm is niet in uren, of er zijn geen cijfers.',
    noSites: 'Er is niets om langer open te houden.',
    unknown:
      'Let op: van het hele gebied weten we nog niet of er genoeg is. Te weinig van de kaart is nagekeken. Neem dit als eerste gedachte.',
    norm: (amount: string) => `Genoeg is hier: ${amount} voor elke 1.000 mensen.`,
    withSketch: 'Wat je al in je schets zette, telt hier mee: ook bij “nu”.',
    take: 'Neem over in een plan',
    takeText: 'Daar staat eerst wie en wat je raakt.',
    siteName: (buurt: string) => `Nieuwe plek in ${buurt}`,
    longerName: (name: string) => `${name}: langer open`,
    badCount: 'Vul een getal in van 1 tot en met 8.',
  },
  plan: {
    kicker: 'Plan',
    lead: (day: string, run: string) => `Bewaard op ${day}. Gerekend met de kaart van ${run}.`,
    reason: 'Waarom dit plan',
    madeBy: {
      coordinator: 'Gemaakt door een coördinator.',
      adviser: 'Gemaakt door een beleidsadviseur.',
      operator: 'Gemaakt door een beheerder.',
    },
    linkOnce: 'Je plan is bewaard. Dit is de link.',
    linkOnceText:
      'Wie deze link heeft, kan het plan lezen. Bewaar hem nu: wij kunnen hem niet nog eens laten zien. Wel kun je later een nieuwe maken; dan werkt deze niet meer.',
    toOwn: 'Naar het plan, met wat je ermee kunt doen',
    linkTitle: 'De link om mee te lezen',
    linkText:
      'De link staat alleen bij wie hem bewaarde. Is hij kwijt, of bij de verkeerde? Maak een nieuwe. De oude werkt dan niet meer.',
    newLink: 'Maak een nieuwe link',
    go: 'Verder met dit plan',
    goText: 'Je begint een nieuwe schets met dezelfde veranderingen. Dit plan blijft zoals het is.',
    end: 'Haal dit plan weg',
    endText: 'Het plan en de link gaan weg, voor iedereen. Dat kan niet terug.',
    goneTitle: 'Dit plan is er niet',
    goneText: 'De link klopt niet, of het plan is weggehaald. Vraag een nieuwe link aan wie hem je gaf.',
    changed: 'Deze verandering gaat over iets dat niet meer in de berekening staat.',
    print: 'Printen kan ook: kies in je browser “Afdrukken”.',
    reader: 'Je leest mee met een plan. Het is nog geen besluit.',
    readerOnly:
      'De getallen komen uit een berekening die niet (of niet meer) voor iedereen op deze site staat. Vraag aan wie je de link gaf of ze nog kloppen.',
  },
  live: {
    touches: (names: string) => `Dit raakt: ${names}.`,
    near: (names: string) => `Daar is al: ${names}.`,
    where: (name: string) => `Plek in de buurt ${name}.`,
    assumed: (hours: string) => `We rekenen met ${hours} uur per week, tot je zelf iets invult.`,
    gap: (before: string, after: string) => `Er ontbreekt nu samen ${before} tot de norm, en dan ${after}.`,
    nobody: 'Niemand gaat verder en niemand is sneller ergens.',
    less: (count: number) =>
      count === 1
        ? 'In 1 buurt is het dan verder weg of minder.'
        : `In ${count} buurten is het dan verder weg of minder.`,
    more: (count: number) =>
      count === 1
        ? 'In 1 buurt is er dan iets dichterbij of meer.'
        : `In ${count} buurten is er dan iets dichterbij of meer.`,
    farther: (people: string) => `Verder dan nu: ${people}.`,
    nearer: (people: string) => `Sneller dan nu: ${people}.`,
  },
}

export type PlanTexts = typeof nl
