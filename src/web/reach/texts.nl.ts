const NUMBERS = [
  'nul',
  'één',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
]
const buurten = (count: number) => (count === 1 ? 'buurt' : 'buurten')

export const nl = {
  kicker: (where: string) => `Wie kan waar komen in ${where}`,
  title: 'Wie kan waar komen?',
  description:
    'Waar is genoeg om elkaar te ontmoeten, te bewegen of hulp te vinden, en waar niet? Uitgerekend per buurt.',
  purposes: {
    ontmoeting: 'om elkaar te ontmoeten',
    onderwijs: 'om te leren',
    opvoeding: 'aan hulp bij opvoeden',
    werk: 'aan hulp bij werk en geld',
    gezondheid: 'om gezond te blijven',
    wonen: 'aan hulp bij wonen',
    bewegen: 'om te bewegen',
    cultuur: 'aan cultuur',
    veiligheid: 'aan hulp bij veiligheid',
  },
  purpose: (name: string) => `over “${name}”`,
  finding: {
    count: (count: number) => NUMBERS[count] ?? String(count),
    gap: (count: string, of: number, what: string, group: string) =>
      of === 1
        ? `In deze buurt is te weinig ${what} voor ${group}`
        : `In ${count} van de ${of} buurten is te weinig ${what} voor ${group}`,
    gapOfKnown: (count: string, of: number, what: string, group: string) =>
      of === 1
        ? `In de enige buurt waarvan we het weten, is te weinig ${what} voor ${group}`
        : `In ${count} van de ${of} buurten waarvan we het weten, is te weinig ${what} voor ${group}`,
    allEnough: (of: number, what: string, group: string) =>
      of === 1
        ? `In deze buurt is genoeg ${what} voor ${group}`
        : `In alle ${of} buurten is genoeg ${what} voor ${group}`,
    noGap: (what: string, group: string) =>
      `Van geen enkele buurt weten we zeker dat er te weinig is ${what} voor ${group}`,
    unknown: (what: string, group: string) => `We weten nog niet of er genoeg is ${what} voor ${group}`,
    nothing: (what: string, group: string) => `Op de kaart staat nog niets ${what} voor ${group}`,
    enough: (count: string) => `in ${count} is genoeg`,
    unsure: (count: string) => `van ${count} is het niet zeker`,
    unknownIn: (count: string) => `van ${count} weten we het nog niet`,
    allUnknown: (of: number) => (of < 2 ? '' : `Dat geldt voor alle ${of} buurten.`),
    when: (mode: string, minutes: string, day: string) =>
      `We keken wat mensen ${mode} in ongeveer ${minutes} minuten bereiken, op ${day}.`,
  },
  modes: { walk: 'te voet', cycle: 'met de fiets', frail: 'te voet, langzaam' },
  modeOptions: { walk: 'Te voet', cycle: 'Met de fiets', frail: 'Te voet, voor wie langzaam loopt' },
  verdicts: { gap: 'te weinig', enough: 'genoeg', unsure: 'niet zeker', unknown: 'weten we nog niet' },
  verdictTitles: {
    gap: (count: number) => `Te weinig: ${count} ${buurten(count)}`,
    enough: (count: number) => `Genoeg: ${count} ${buurten(count)}`,
    unsure: (count: number) => `Niet zeker: ${count} ${buurten(count)}`,
    unknown: (count: number) => `Weten we nog niet: ${count} ${buurten(count)}`,
  },
  verdictNotes: {
    gap: 'Onder de norm, op minstens 17 van de 18 manieren om te kijken.',
    enough: 'Op of boven de norm, op minstens 17 van de 18 manieren.',
    unsure:
      'De ene manier van kijken zegt te weinig, de andere genoeg. Of het hangt af van aantallen die geheim zijn.',
    unknown:
      'Te weinig van de kaart is onlangs nagekeken. Of we weten niet hoeveel mensen er wonen, waar de buurt ligt of wat genoeg is.',
  },
  longer: (minutes: number) => `meer dan ${minutes}`,
  manyNames: 'Te veel om hier te noemen. Ze staan in de tabel.',
  yesNo: { yes: 'ja', no: 'nee' },
  basis: { count: 'geteld', estimate: 'geschat', filled: 'aangevuld' },
  units: { hours: 'uur per week', places: 'plekken' },
  everybody: 'Mensen',
  filter: {
    label: 'Kies waar het over gaat',
    domain: 'Waarover',
    group: 'Voor wie',
    mode: 'Hoe',
    within: 'Waar',
    everywhere: 'Het hele gebied',
    wijkIn: (wijk: string, municipality: string) => `${wijk} (${municipality})`,
    run: 'Berekening',
    beside: 'Vergelijk met',
    noBeside: 'Niets',
    newest: 'De nieuwste',
    submit: 'Laat zien',
    groups: (list: string) => `Er zijn cijfers over ${list}.`,
    noGroups: (list: string) => `Over deze groepen zijn geen cijfers: ${list}.`,
  },
  run: {
    name: (number: number, day: string) => `Nummer ${number}, ${day}`,
    unpublished: 'niet openbaar',
    notPublic: 'Niet openbaar',
    notPublicText: (number: number, day: string) =>
      `Dit is berekening ${number}, van ${day}. Alleen wie beleid maakt of coördineert ziet hem.`,
    toRun: 'Bekijk de berekening, of publiceer hem',
    toPublic: 'Bekijk wat iedereen nu ziet',
    older: (day: string) => `Dit is een eerdere berekening, van ${day}.`,
    toNewest: 'Bekijk de nieuwste',
    published: (name: string, day: string) => `Gepubliceerd door ${name} op ${day}:`,
  },
  norm: {
    hours: (amount: string) => `${amount} uur per week voor elke 1.000 mensen`,
    places: (amount: string) => `${amount} plekken voor elke 1.000 mensen`,
    set: (amount: string, name: string, day: string) =>
      `Genoeg is hier: ${amount}. Dat koos ${name}, op ${day}.`,
    mean: (amount: string) =>
      `Niemand heeft gezegd wat genoeg is. We vergelijken met het gemiddelde van dit gebied: ${amount}.`,
  },
  where: 'Per buurt',
  map: {
    title: (what: string) => `Kaart: ${what}`,
    description:
      'Het woord en het patroon zeggen hetzelfde als de tabel. Waar een naam niet past, staat het nummer uit de tabel.',
    crowded: 'Kies bij “Waar” een gemeente of wijk, dan staan de namen erbij.',
    without: (count: number) =>
      count === 1
        ? 'Eén buurt staat er niet op: daarvan is geen grens bekend.'
        : `Er ontbreken ${count} buurten: daarvan is geen grens bekend.`,
    none: 'Van deze buurten zijn geen grenzen bekend, dus er is geen kaart. De tabel zegt hetzelfde.',
    approximate: 'De grenzen zijn geschat.',
  },
  table: {
    title: 'Alle buurten',
    jump: 'Naar de tabel met alle buurten',
    caption: 'Alle buurten, op volgorde van hun nummer',
    buurt: 'Buurt',
    verdict: 'Oordeel',
    below: 'Te weinig, op hoeveel van 18 manieren',
    nearest: 'Dichtstbij, minuten',
    score: { hours: 'Uren per week, per 1.000 mensen', places: 'Plekken per 1.000 mensen' },
    none: 'Mensen zonder iets in de buurt, van elke 100',
    people: 'Mensen',
    beside: (label: string, number: number) => `${label} (nummer ${number})`,
    estimate: (amount: string) => `± ${amount}`,
    notes:
      '“Dichtstbij” is voor wie er in het midden tussen zit: de helft is er eerder. ± betekent: geschat, niet geteld. Een streepje: dat weten we niet, of er is niets waar de meesten kunnen komen. Een buurt waar niemand van deze groep woont, staat er niet bij.',
    compareNorm:
      'De norm is in deze twee berekeningen niet dezelfde. Een ander oordeel kan ook daardoor komen.',
    compare: (changed: number) =>
      changed === 0
        ? 'Van geen enkele buurt is het oordeel anders.'
        : `Van ${changed} ${buurten(changed)} is het oordeel anders.`,
  },
  how: {
    title: 'Hoe weten we dit?',
    whole: 'Dit gaat over het hele gebied.',
    explain: 'Lees hoe we rekenen',
    quality: 'Lees hoe goed de kaart klopt',
    plans: 'Wat als er iets bijkomt of sluit? Maak een plan',
    take: 'Meenemen',
    csv: 'Alle cijfers van deze tabel (CSV)',
    geojson: 'De kaart van het hele gebied (GeoJSON)',
    api: 'Alles, voor programma’s (JSON)',
    print: 'Printen kan ook: kies in je browser “Afdrukken”.',
    say: 'Klopt dit niet met wat jij ziet? Kies je wijk en zeg het ons',
    human: 'Deze cijfers nemen geen besluit. Mensen doen dat, na een gesprek met wie er woont en werkt.',
  },
  buurt: {
    kicker: (name: string, wijk: string, municipality: string) =>
      `Buurt ${name}, in ${wijk} (${municipality})`,
    description: (name: string) =>
      `Wat mensen in ${name} kunnen bereiken, in hoeveel minuten, en wat er ontbreekt.`,
    title: {
      gap: (name: string, what: string) => `In ${name} is te weinig voor: ${what}`,
      enough: (name: string, what: string) => `In ${name} is genoeg voor: ${what}`,
      unsure: (name: string, _: string) => `Van ${name} weten we het niet zeker`,
      unknown: (name: string, _: string) => `Van ${name} weten we het nog niet`,
    },
    about: (group: string, mode: string, day: string) => `Voor ${group}, ${mode}, op ${day}.`,
    byMean: 'Niemand koos wat genoeg is: we vergelijken met het gemiddelde.',
    lead: {
      gap: (what: string) => `Te weinig: ${what}.`,
      enough: (what: string) => `Genoeg: ${what}.`,
      unsure: (what: string) => `Niet zeker: ${what}.`,
      unknown: (what: string) => `Weten we nog niet: ${what}.`,
    },
    table: 'Wat is er, en hoe ver is het?',
    domain: 'Waarover',
    verdict: 'Oordeel',
    sure: {
      gap: (below: number, _: number) => `op ${below} van 18 manieren`,
      enough: (_: number, above: number) => `op ${above} van 18 manieren`,
      unsure: (below: number, above: number) =>
        `te weinig op ${below}, genoeg op ${above} van 18 manieren${below + above < 18 ? '; de rest hangt af van geheime aantallen' : ''}`,
      unknown: (_: number, __: number) => '',
    },
    around: (minutes: string) => `Vandaag op de kaart, binnen ${minutes} minuten`,
    nearest: { walk: 'Minuten lopen', cycle: 'Minuten fietsen', frail: 'Minuten langzaam lopen' },
    none: 'Mensen zonder iets in de buurt, van elke 100',
    notes: {
      straight:
        'De minuten gaan naar wat het dichtst bij is, voor wie er in het midden tussen zit. We meten in een rechte lijn en rekenen bijna een derde erbij voor de straten.',
      road: 'De minuten gaan naar wat het dichtst bij is, voor wie er in het midden tussen zit. We meten over straat.',
      both: 'De minuten gaan naar wat het dichtst bij is, voor wie er in het midden tussen zit. We meten over straat waar we die afstanden hebben. Anders meten we in een rechte lijn en rekenen bijna een derde erbij.',
    },
    sureTitle: 'Hoe zeker is dit?',
    looks:
      'We rekenen het op 18 manieren uit. “Te weinig” of “genoeg” zeggen we pas als het op minstens 17 manieren zo is.',
    enough: {
      set: (norm: string, name: string, day: string) => `Genoeg is ${norm}. Dat koos ${name}, op ${day}.`,
      mean: (norm: string) => `Niemand koos wat genoeg is. Het gemiddelde van dit gebied is ${norm}.`,
    },
    amount: (name: string, amount: string) => `${name}: ${amount} voor elke 1.000 mensen.`,
    spread: (low: string, high: string) => `Hoe je het ook uitrekent: van ${low} tot ${high}.`,
    people: (group: string, where: string, amount: string, basis: string) =>
      `${group} in ${where}: ${amount} (${basis}).`,
    guessed: (share: string) =>
      `Van elke 100 uren daarvan ${share === '1' ? 'is' : 'zijn'} er ${share} geschat.`,
    border: (share: string) =>
      `Van elke 100 stukjes omgeving ${share === '1' ? 'ligt' : 'liggen'} er ${share} in een gebied waarvan we geen cijfers hebben.`,
    sources: (list: string) => `Cijfers over mensen: ${list}.`,
    roads: (way: string, source: string) => `Afstanden over straat, ${way}: ${source}.`,
    source: (title: string, publisher: string, year: number) => `${title} (${publisher}, ${year})`,
    unknownTitle: 'Waarom weten we iets nog niet?',
    freshRule:
      'We zeggen pas of er genoeg is als van elke tien activiteiten er acht onlangs zijn nagekeken. Anders tellen we misschien mee wat er niet meer is.',
    fresh: (name: string, seen: string, of: string) =>
      `${name}: ${seen} van de ${of} activiteiten in of voor deze wijk zijn onlangs nagekeken.`,
    freshWijk: (name: string, seen: string, of: string) =>
      `${name}: hierover staat niets op de kaart. Van alles wat er voor deze wijk wel staat, zijn ${seen} van de ${of} onlangs nagekeken.`,
    noOffers: (name: string) =>
      `${name}: deze wijk staat nog nauwelijks op de kaart. Misschien is er niets, misschien schreef niemand het op.`,
    which: (name: string) => `Bekijk wat nagekeken moet worden voor ${name}`,
    noPeople: (list: string) =>
      `Het aantal mensen van deze groep is niet gepubliceerd. Dat geldt voor: ${list}.`,
    noPlace: 'Van deze buurt weten we niet waar hij ligt.',
    nothing: (list: string) =>
      `In geen enkele buurt die we kennen heeft iemand van deze groep iets binnen bereik, en niemand heeft gezegd wat genoeg is. Dan is er niets om mee te vergelijken. Dat geldt voor: ${list}.`,
    voices: 'Wat bewoners zeiden',
    voicesLead: (wijk: string) =>
      `Wat mensen in ${wijk} het laatste jaar aan ons schreven, in tientallen. Wat maar een paar mensen zeiden, laten we weg.`,
    voicesNone: 'Daarover kwam weinig of niets binnen. Dat zegt niet dat er niets ontbreekt.',
    missed: (count: string, name: string) => `Ongeveer ${count} keer: “ik mis iets” over ${name}.`,
    offered: (count: string) => `Ongeveer ${count} keer: “ik kan iets”.`,
    sayMissing: 'Ik mis iets in deze buurt',
    sayOffer: 'Ik kan iets voor deze buurt',
    wijk: (name: string) => `De buurten van ${name} naast elkaar`,
    area: (name: string) => `Alles over ${name}`,
  },
  empty: {
    title: 'Er is nog niets gepubliceerd',
    text: 'Hier komt per buurt te staan wat mensen kunnen bereiken, wat goed is en wat ontbreekt.',
    ideas: [
      'in welke buurten genoeg is om elkaar te ontmoeten, te bewegen of hulp te vinden',
      'hoeveel minuten lopen of fietsen het is naar wat het dichtst bij is',
      'hoe zeker dat is, en wat we nog niet weten',
    ],
    staff: 'Er is nog niet gerekend. Begin ermee bij het werk:',
    toRuns: 'Laat rekenen',
  },
  csv: [
    ...['code', 'buurt', 'wijkcode', 'leefgebied', 'groep', 'manier', 'oordeel', 'waarom niet bekend'],
    ...[
      'mensen',
      'mensen laag',
      'mensen hoog',
      'mensen basis',
      'eenheid',
      'per 1.000',
      'laagste van 18 manieren',
      'hoogste van 18 manieren',
      'norm',
    ],
    ...[
      'tekort',
      'deel van de 18 manieren onder de norm (0-1)',
      'deel van de 18 manieren op of boven de norm (0-1)',
      'deel zonder iets binnen bereik (0-1)',
      'dichtstbij (m)',
    ],
    ...[
      'verste (m)',
      'deel met bekende uren (0-1)',
      'deel omgeving zonder cijfers (0-1)',
      'meters over straat',
    ],
    ...['berekening', 'op', 'cijfers uit'],
  ],
  whyWords: {
    freshness: 'kaart niet nagekeken',
    people: 'aantal mensen niet bekend',
    place: 'ligging niet bekend',
    nothing: 'niets om mee te vergelijken',
  },
}

export type ReachTexts = typeof nl
