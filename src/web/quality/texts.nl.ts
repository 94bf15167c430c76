const plural = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`)

export const nl = {
  samples: {
    title: 'Steekproef',
    lead: 'Bel willekeurige vermeldingen en vraag of ze kloppen. De uitkomst staat voor iedereen op de site.',
    none: 'Er is nog geen steekproef',
    noneText: 'Trek er een. Vijftig vermeldingen bellen kost ongeveer een dag en zegt genoeg.',
    caption: 'Alle steekproeven',
    columns: ['Steekproef', 'Getrokken', 'Gebeld', 'Klopt'],
    name: (number: number) => `Steekproef ${number}`,
    called: (called: number, drawn: number) => `${called} van ${drawn}`,
    draw: 'Nieuwe steekproef',
    drawLead:
      'De computer trekt. Je kunt een steekproef niet weggooien of kiezen wie erin komt: daarom is de uitkomst eerlijk.',
    size: 'Hoeveel vermeldingen?',
    sizeHint: 'Met 50 weet je het op ongeveer 10 procent nauwkeurig, met 100 op 7.',
    send: 'Trek een steekproef',
    badSize: 'Kies hoeveel vermeldingen je wilt bellen.',
    empty: 'De kaart is leeg. Er is niets om te trekken.',
    busy: 'Aan deze steekproef is nog niet begonnen. Bel die eerst; dan kun je een nieuwe trekken.',
    result: 'Bekijk wat iedereen ziet',
  },
  sample: {
    title: (number: number) => `Steekproef ${number}`,
    lead: 'Bel in deze volgorde. Vraag wat er niet klopt van wat op de kaart staat.',
    drawn: 'Getrokken',
    from: 'Uit',
    fromText: (offers: number, places: number) =>
      `${plural(offers, 'aanbod', 'keer aanbod')} en ${plural(places, 'plek', 'plekken')}`,
    seed: 'Begingetal',
    progress: 'Gebeld',
    next: (position: number) => `Bel nummer ${position}`,
    done: 'Alles is gebeld. Dank je wel.',
    again: 'Wie niet opnam, staat hier morgen weer. Na drie dagen blijft het “niet bereikt”.',
    caption: 'Wat er getrokken is',
    columns: ['Vermelding', 'Soort', 'Uitkomst', 'Notitie'],
    open: 'Nog bellen',
  },
  item: {
    kicker: (number: number, position: number, drawn: number) =>
      `Steekproef ${number}, nummer ${position} van ${drawn}`,
    phone: 'Telefoon',
    noPhone: 'De kaart heeft geen nummer. Zoek het op. Vind je het niet, kies dan “Niet bereikt”.',
    organization: 'Organisatie',
    page: 'Zoals iedereen het ziet',
    look: 'Bekijk de pagina',
    gone: 'Deze vermelding staat niet meer op de kaart. Was dat terecht, kies dan “Het bestaat niet meer”.',
    legend: 'Wat klopt er niet?',
    hint: 'Vink aan wat er anders is dan hier staat. Klopt alles, laat dan alles leeg.',
    nothing: 'niets',
    stands: (text: string) => `Op de kaart: ${text}`,
    note: 'Notitie',
    noteHint: 'Mag leeg blijven. Schrijf geen namen, mailadressen of nummers van mensen op.',
    recorded: (position: number, name: string) => `Vastgelegd bij nummer ${position}, ${name}.`,
    correct: 'Toch anders? Verander het',
    edit: 'Pas het aan op de kaart',
    last: (outcome: string, day: string) => `Laatst vastgelegd: ${outcome}, op ${day}.`,
    skip: 'Sla over, naar de volgende',
  },
  quality: {
    title: 'Hoe goed klopt de kaart?',
    lead: 'We bellen willekeurige vermeldingen op en vragen of het klopt. Hier staat wat daaruit kwam.',
    unknown: 'Dat weten we nog niet',
    unknownText:
      'Er is nog niet gebeld. Zodra dat gebeurt staat de uitkomst hier, ook als die tegenvalt. Zie je zelf iets dat niet klopt? Zeg het bij de vermelding.',
    finding: (share: string, low: string, high: string) =>
      `${share} klopt helemaal (tussen ${low} en ${high})`,
    explain: (right: number, reached: number, drawn: number) =>
      `We trokken ${plural(drawn, 'vermelding', 'vermeldingen')} en spraken er ${reached}. Bij ${right} klopte alles wat er staat.`,
    interval: (low: string, high: string) =>
      `Een steekproef is nooit precies. Met 95 procent zekerheid klopt van de hele kaart tussen ${low} en ${high}.`,
    unreachable: (count: number, low: string, high: string) =>
      `${plural(count, 'vermelding', 'vermeldingen')} konden we niet bereiken. Klopt daar niets van, dan is het ${low}. Klopt het allemaal, dan ${high}.`,
    allReached: 'We bereikten iedereen die we belden.',
    preliminary: (left: number) =>
      `Voorlopig: ${plural(left, 'vermelding', 'vermeldingen')} moeten we nog bellen. Het cijfer kan dus nog veranderen.`,
    lastOn: (day: string) => `Het laatst gebeld op ${day}.`,
    wrong: 'Wat er niet klopte',
    wrongText: 'Eén vermelding kan meer dan één fout hebben.',
    wrongColumn: 'Vermeldingen',
    noneWrong: 'Bij niemand die we spraken klopte er iets niet.',
    how: 'Hoe we dit weten',
    drawn: (day: string, offers: number, places: number, seed: number) =>
      `De computer trok op ${day} willekeurig uit ${plural(offers, 'aanbod', 'keer aanbod')} en ${plural(places, 'plek', 'plekken')}, met begingetal ${seed}. Met dat getal kan iedereen de trekking herhalen.`,
    chosen: 'Iemand koos dit begingetal zelf.',
    method:
      'Alles had evenveel kans. We rekenen met het interval van Wilson (1927). Een steekproef kan niemand weggooien: alle staan hieronder.',
    limits:
      'Wie opneemt kan zich vergissen. En wat er niet op de kaart staat, bellen we ook niet: dit zegt niets over wat ontbreekt.',
    history: 'Alle steekproeven',
    columns: ['Steekproef', 'Getrokken', 'Gesproken', 'Niet bereikt', 'Klopt', 'Tussen'],
    number: (number: number) => `Nummer ${number}`,
    notYet: 'nog niet gebeld',
    of: (count: number, drawn: number) => `${count} van ${drawn}`,
    between: (low: string, high: string) => `${low} – ${high}`,
  },
}

export type Texts = typeof nl
