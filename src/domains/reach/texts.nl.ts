/** Words of reach for pages, answers and commands. */
export const nl = {
  modes: { walk: 'te voet', cycle: 'met de fiets', frail: 'te voet, voor wie langzaam loopt' },
  verdicts: {
    gap: 'te weinig',
    unsure: 'niet zeker',
    enough: 'genoeg',
    unknown: 'weten we nog niet',
  },
  why: {
    freshness: 'te weinig van de kaart is onlangs gecontroleerd',
    people: 'het aantal mensen is niet gepubliceerd',
    place: 'van deze buurt is niet bekend waar hij ligt',
    nothing: 'niemand hier kan iets bereiken, en niemand heeft gezegd wat genoeg is',
  },
  units: {
    hours: (amount: string) => `${amount} uur per week`,
    places: (amount: string) => `${amount} plekken`,
  },
  basis: { count: 'geteld', estimate: 'geschat', filled: 'aangevuld' },
  words: {
    title: (domain: string, group: string, mode: string, day: string) =>
      `${domain} voor ${group}, ${mode} (${day})`,
    verdicts: (gap: number, of: number, enough: number, unsure: number, unknown: number) =>
      unknown === of
        ? `Van geen van de ${of} buurten weten we al of er genoeg is.`
        : `Van de ${of} buurten is er in ${gap} te weinig en in ${enough} genoeg. Van ${unsure} is het niet zeker, en van ${unknown} weten we het nog niet.`,
    none: (share: string, minutes: string) =>
      `Van elke 100 mensen ${/^(minder dan )?1$/.test(share) ? 'heeft' : 'hebben'} er ${share} niets binnen ${minutes} minuten.`,
    noneAtAll: (minutes: string) => `Iedereen heeft iets binnen ${minutes} minuten.`,
    lessThanOne: 'minder dan 1',
    mean: (amount: string) => `Gemiddeld: ${amount} voor elke 1.000 mensen.`,
    norm: (name: string, day: string, amount: string, reason: string) =>
      `Genoeg is ${amount} voor elke 1.000 mensen. Dat koos ${name} op ${day}: ${reason}`,
    noNorm: (amount: string) =>
      `Niemand heeft gezegd wat genoeg is. We vergelijken met het gemiddelde van dit gebied: ${amount} voor elke 1.000 mensen. Dan zijn er altijd buurten die eronder zitten.`,
    gap: (amount: string) => `Om overal genoeg te hebben, ontbreekt samen: ${amount}.`,
    nothing: 'Op de kaart staat voor deze groep nu niets om heen te gaan.',
    onlyMap: 'Wat niet op de kaart staat, zien we niet. Ga kijken voordat je iets besluit.',
    noNormYet: 'Niemand heeft gezegd wat genoeg is. Dan is er niets om mee te vergelijken.',
    notYet: (count: number) =>
      `Op de kaart ${count === 1 ? 'staat 1 plek of activiteit' : `staan ${count} plekken en activiteiten`} hiervoor. Of dat alles is, weten we pas als er meer van de kaart gecontroleerd is.`,
    partly: (count: number) =>
      `De getallen hieronder gaan over de andere buurten, niet over de ${count === 1 ? 'ene buurt' : `${count} buurten`} waarvan we het nog niet weten.`,
    capacity: (known: number, of: number) =>
      of === 1
        ? 'Van de enige plek of activiteit zijn de uren niet bekend. Een getal in uren zegt hier dus niet hoe lang er iets open is.'
        : known === 0
          ? `Van geen van de ${of} plekken en activiteiten zijn de uren bekend. We tellen ze allemaal even zwaar. Een getal in uren zegt hier dus niet hoe lang er iets open is.`
          : `Van ${known} van de ${of} plekken en activiteiten zijn de uren bekend. Voor de rest rekenen we met wat gewoon is.`,
    idle: (count: number) =>
      count === 1
        ? 'Binnen bereik van 1 plek of activiteit woont niemand van deze groep.'
        : `Binnen bereik van ${count} plekken en activiteiten woont niemand van deze groep.`,
    unplaced: (count: number) =>
      `${count} keer is er aanbod zonder bekende plek, zoals hulp via de telefoon of aan huis. Dat telt niet mee.`,
    onePoint:
      'Van elke buurt rekenen we met één punt in het midden. Wie aan de rand woont, kan het dichterbij of verder hebben.',
    border: (count: number) =>
      `Van ${count} ${count === 1 ? 'buurt' : 'buurten'} ligt een deel van de omgeving in een gebied waarvan we geen cijfers hebben.`,
    noBorder:
      'Er zijn geen grenzen van gemeenten geladen: aan de rand kan de uitkomst te gunstig of te streng zijn.',
    estimate: (count: number) =>
      `In ${count} ${count === 1 ? 'buurt' : 'buurten'} is het aantal mensen geschat of aangevuld, niet geteld.`,
    sources: (list: string) => `Cijfers: ${list}.`,
    roads: (source: string) => `Afstanden: langs echte wegen, uit ${source}.`,
    roadsLack: (points: number, places: number, circuity: string) =>
      `Die tabel zegt niets over ${points} ${points === 1 ? 'punt' : 'punten'} waar mensen wonen en ${places} ${places === 1 ? 'plek' : 'plekken'}: daarvoor rekenen we hemelsbreed × ${circuity}.`,
    straight: (circuity: string) =>
      `Afstanden: hemelsbreed × ${circuity}. Water, een spoorlijn of een snelweg kan het verder maken.`,
    newPlaces: (circuity: string) =>
      `Nieuwe en verhuisde plekken staan niet in de tabel van afstanden: daarvoor rekenen we hemelsbreed × ${circuity}.`,
    source: (title: string, publisher: string, year: number) => `${title} (${publisher}, ${year})`,
    buurt: (name: string, verdict: string) => `${name}: ${verdict}`,
    steady: (below: number, above: number, of: number) =>
      `te weinig op ${below} en genoeg op ${above} van ${of} manieren van kijken`,
    score: (amount: string) => `${amount} per 1.000`,
    spread: (low: string, high: string) => ` (van ${low} tot ${high})`,
    nearest: (metres: string, minutes: string, byRoad: boolean) =>
      `het dichtstbijzijnde op ${metres} m${byRoad ? '' : ' hemelsbreed'} (${minutes === '1' ? '1 minuut' : `${minutes} minuten`})`,
    tiny: (amount: string) => `minder dan ${amount}`,
    noNearest: 'nergens',
    noneHere: (share: string) =>
      `${share} van elke 100 ${/^(minder dan )?1$/.test(share) ? 'heeft' : 'hebben'} niets binnen bereik`,
  },
  cli: {
    group: 'Wie kan waar komen: rekenen met de kaart en de cijfers',
    run: 'Reken alles uit voor een dag',
    day: 'dag, als 2026-11-24 (vandaag als je niets zegt)',
    json: 'als JSON',
    list: 'Alle berekeningen, de nieuwste eerst',
    show: 'Wat een berekening vond, in woorden',
    number: 'nummer van de berekening (de laatste als je niets zegt)',
    which: 'nummer van de berekening',
    domain: 'leefgebied, zoals ontmoeting',
    groupOption: 'groep, zoals ouderen',
    mode: 'walk, cycle of frail',
    buurten: 'ook elke buurt',
    compare: 'Wat er tussen twee berekeningen verschilt',
    publish: 'Maak een berekening openbaar',
    withdraw: 'Trek een berekening in',
    name: 'wie ervoor staat, zoals die genoemd wil worden',
    reason: 'waarom',
    norm: 'Zeg wat genoeg is, voor elke 1.000 mensen',
    value: 'hoeveel; leeg haalt de norm weg',
    unit: 'hours of places',
    norms: 'Alle normen die nu gelden',
    progress: 'rekenen',
    done: (number: number, seconds: string) =>
      `Berekening ${number} is klaar, in ${seconds} s. Lees haar met reach show; openbaar wordt zij pas met reach publish ${number}.`,
    failed: {
      'no-people': 'er zijn geen cijfers over mensen in dit werkgebied; lees eerst gebieden en cijfers in',
      'no-places': 'er staat niets op de kaart waarvan bekend is waar het is',
      broken: 'deze berekening is drie keer afgebroken',
    },
    cancelled: 'de berekening is gestopt',
    unknown: 'die berekening is er niet',
    notDone: 'die berekening is niet af',
    noFigures: 'van deze groep zijn in die berekening geen cijfers',
    noRun: 'er is nog geen berekening; begin met weefsel reach run',
    badDay: 'schrijf een dag als 2026-11-24',
    pastDay: (day: string) =>
      `een berekening gaat over de kaart zoals zij nu is, en die is op ${day} nog nagekeken: kies die dag of later`,
    badQuestion: (domains: string, groups: string) =>
      `kies een leefgebied (${domains}), een groep (${groups}) en een manier (walk, cycle, frail)`,
    row: (number: number, day: string, state: string) => `${number}  ${day}  ${state}`,
    states: {
      busy: (percent: number) => `bezig, ${percent}%`,
      done: 'klaar',
      failed: 'mislukt',
      cancelled: 'gestopt',
      published: (name: string) => `gepubliceerd door ${name}`,
    },
    none: 'Er is nog geen berekening.',
    published: (number: number) => `Berekening ${number} is nu openbaar.`,
    withdrawn: (number: number) => `Berekening ${number} is niet meer openbaar.`,
    problems: {
      run: 'deze berekening is niet af, staat al openbaar, of staat niet openbaar',
      name: 'een naam heeft 2 tot 120 tekens',
      reason: 'een reden heeft 10 tot 2000 tekens',
      domain: 'dat leefgebied is er niet',
      group: 'die groep is er niet',
      unit: 'kies hours of places',
      value: 'schrijf een getal, zoals 25 of 2,5',
    },
    normSet: 'De norm is vastgelegd. Hij telt in de volgende berekening.',
    normRow: (domain: string, group: string, amount: string, name: string, day: string) =>
      `${domain}, ${group}: ${amount} voor elke 1.000 mensen (${name}, ${day})`,
    everyGroup: 'elke groep',
    noNorms: 'Er is geen norm.',
    change: (name: string, before: string, after: string) => `${name}: van ${before} naar ${after}`,
    same: 'Van geen enkele buurt is het oordeel anders.',
    totals: (before: string, after: string) =>
      `Gemiddeld: van ${before} naar ${after} voor elke 1.000 mensen.`,
    gaps: (before: string, after: string) => `Tekort: van ${before} naar ${after}.`,
    cells: {
      group: 'Vierkanten van 100 meter: waar in een buurt mensen wonen',
      import: 'Lees een lijst van vierkanten in; hij komt in de plaats van de vorige',
      file: 'CSV met x, y en people, of een GeoPackage van CBS (.gpkg)',
      title: 'titel van de lijst',
      publisher: 'van wie hij is',
      licence: 'onder welke licentie',
      year: 'jaar van de lijst',
      columns: 'de kolommen x, y en people ontbreken (of crs28992res100m en aantal_inwoners)',
      srs: (code: number) => `de coördinaten zijn EPSG:${code}; nodig is RD New (EPSG:28992)`,
      'not-a-geopackage': 'dit bestand is geen GeoPackage',
      'no-features': 'in dit GeoPackage staat geen tabel met vlakken of punten',
      kept: (kept: number, read: number, hidden: number) =>
        `${kept} van ${read} vierkanten bewaard; van ${hidden} is het aantal mensen geheim, daar rekenen we met 2.`,
      row: (row: number, column: string, reason: string) => `rij ${row}, ${column}: ${reason}`,
      problems: {
        number: 'dit is geen plek',
        outside: 'dit ligt niet in Nederland (RD New, meters)',
        people: 'dit is geen aantal mensen',
        double: 'dit vierkant staat er al',
      },
    },
    distances: {
      group: 'Afstanden langs echte wegen, van waar mensen wonen naar plekken',
      import: 'Lees een tabel van afstanden in; hij komt in de plaats van de vorige voor deze manier',
      file: 'CSV (ook .gz) met origin, dest en metres',
      title: 'titel van de tabel',
      publisher: 'van wie hij is',
      licence: 'onder welke licentie',
      year: 'jaar van de tabel',
      badMode: 'kies een manier: walk, cycle of frail',
      badYear: 'schrijf een jaar als 2026',
      refused:
        'Er is niets bewaard: een paar dat ontbreekt zou tellen als onbereikbaar. Verbeter eerst deze rijen.',
      kept: (kept: number, read: number) =>
        `${kept} van ${read} afstanden bewaard. Ze tellen in de volgende berekening.`,
      row: (row: number, column: string, reason: string) =>
        column === '' ? `rij ${row}: ${reason}` : `rij ${row}, ${column}: ${reason}`,
      more: (count: number) => `en nog ${count} problemen`,
      problems: {
        columns: 'de kolommen origin, dest en metres moeten er alle drie zijn',
        origin:
          'dit is geen code van een buurt in of rond het werkgebied, en geen midden van een ingelezen vierkant (x,y)',
        dest: 'dit is geen id van een plek op de kaart',
        metres: 'dit is geen afstand in meters',
        double: 'dit paar staat er al',
        many: 'de tabel heeft meer dan 2.000.000 paren; laat weg wat verder is dan iemand gaat',
      },
    },
    plan: {
      group: 'Plannen: wat als er iets bij komt, verhuist of sluit',
      add: 'Bewaar een plan op een berekening',
      file: 'JSON: een lijst van stappen',
      title: 'titel van het plan',
      list: 'Alle plannen',
      show: 'Wie en wat een plan raakt, en wat het verandert',
      number: 'nummer van het plan',
      made: (number: number, key: string) =>
        `Plan ${number} is bewaard. De sleutel van de link staat hier één keer: ${key}`,
      unknown: 'dat plan is er niet',
      none: 'Er is nog geen plan.',
      badFile: 'dit bestand is geen JSON',
      row: (number: number, title: string, day: string) => `${number}  ${title}  (${day})`,
      touches: 'Dit raakt het plan:',
      thing: (name: string, place: string, key: string) => `  ${name}, ${place} [${key}]`,
      buurten: (names: string) => `  buurten dichtbij: ${names}`,
      problems: {
        title: 'een titel heeft 2 tot 120 tekens',
        reason: 'een reden heeft 10 tot 2000 tekens',
        steps: 'een plan heeft 1 tot 50 stappen',
        form: 'deze stap heeft niet de goede vorm',
        facility: 'dit staat niet in de berekening',
        domain: 'dit leefgebied is er niet',
      },
      step: (step: number, reason: string) => `stap ${step}: ${reason}`,
    },
    optimise: {
      group: 'Waar nieuwe plekken het meeste van het tekort wegnemen',
      count: 'hoeveel nieuwe plekken',
      hours: 'hoeveel uur per week elk',
      longer: 'geen nieuwe plekken: wat er al is, met zo veel uur per week meer',
      nothing:
        'hierover is niets te zeggen: er zijn geen cijfers, er is geen norm boven nul, of de norm is niet in uren',
      bad: 'kies 1 tot 20 plekken en 1 tot 168 uur',
      site: (place: number, name: string, x: number, y: number) => `${place}. ${name} (RD ${x}, ${y})`,
      result: (before: string, after: string, least: string) =>
        `Tekort: van ${before} naar ${after}. Minder dan ${least} kan met geen enkele keuze.`,
      noSites: 'er is niets om langer open te houden',
      prove: 'zoek ook zo veel seconden naar een bewijs dat het niet beter kan (1 tot 600)',
      badSeconds: 'kies 1 tot 600 seconden voor --prove',
      proven: (total: string) => `Bewezen de beste: geen enkele keuze laat minder tekort dan ${total}.`,
      notProven: (least: string, percent: string) =>
        `Niet bewezen: een andere keuze laat hoogstens ${percent}% minder tekort (${least}).`,
      failed: 'Het bewijs is niet gelukt.',
      large: (pairs: string, most: string) =>
        `Te groot om te bewijzen: ${pairs} paren van een plek en een punt, hoogstens ${most}. Met meer kijkt de oplosser te laat op de klok. Kies een groep of manier met minder.`,
    },
    otherNorm: 'Let op: de norm is niet dezelfde, dus een ander oordeel kan ook daardoor komen.',
  },
}

export type ReachTexts = typeof nl
