import { formatDate } from '../../platform/i18n.ts'
import type { FieldGroup } from './edit/item.ts'

export const nl = {
  groups: {
    texts: 'naam en uitleg',
    times: 'tijden',
    contact: 'telefoon, mail en website',
    place: 'adres',
    areas: 'voor welke wijken',
    ages: 'leeftijd',
    cost: 'kosten',
    themes: 'onderwerpen',
    existence: 'of het er nog is',
  } satisfies Record<FieldGroup, string> as Record<FieldGroup, string>,
  recipe: {
    missing: 'Dit ontbreekt. Vul het in.',
    wrongKind: 'Dit is niet wat hier moet staan. Kijk in de uitleg bij dit onderdeel.',
    unknownKeys: (keys: string) => `Dit onderdeel bestaat niet: ${keys}. Haal het weg of verbeter de naam.`,
    oneOf: (values: string) => `Kies een van: ${values}.`,
    form: (name: string): string =>
      name === 'name' || name === 'source'
        ? 'Gebruik alleen kleine letters, cijfers en streepjes, hoogstens 60 tekens.'
        : 'Dit heeft niet de goede vorm.',
    unknownStep: 'Deze stap bestaat niet. Kies: plain, lower, first-line, split of map.',
    notJson: (name: string) => `Het recept ${name} is geen geldige JSON. Laat het nakijken.`,
    notFound: (name: string) =>
      `Het recept ${name} is er niet: geen bestand, en niet bewaard onder die naam.`,
    wrong: (name: string) => `Het recept ${name} klopt niet:`,
    good: (name: string) => `Het recept ${name} klopt.`,
    rules: {
      noDays: 'Noem de dagen (days), een datum (valid_from) of het aantal dagen vooruit (days_ahead).',
      oneBeginning: 'Noem de begintijd (opens), of begin en eind in een tekst (hours). Niet allebei.',
      needed: 'Dit ontbreekt. Vul het in.',
      hsdsOnly: 'Dit hoort alleen bij het formaat hsds. Haal het weg.',
      notHsds: 'Bij het formaat hsds hoort dit niet: de namen liggen daar vast. Haal het weg.',
      xlsxOnly: 'Een blad (sheet) kiezen kan alleen bij het formaat xlsx.',
      oneOrigin: 'Noem precies een van: value, column of columns.',
      oneId: 'Noem een kolom, of de kolommen waarvan een kenmerk wordt gemaakt: hash.',
      oneAddress: 'Noem het adres als een regel (line), of in delen vanaf street. Niet allebei.',
      bothCoordinates: 'Noem longitude en latitude allebei, of geen van beide.',
      makesNothing: 'Dit recept maakt niets. Noem organization, location of service.',
      twoPlaces: 'Dit recept maakt zelf een plek. Haal service.location weg.',
      twoOrganizations: 'Dit recept maakt zelf een organisatie. Haal de verwijzing naar een andere weg.',
      joinFile:
        'Noem alleen de naam van het tweede bestand, zonder map. Het hoort naast het bestand dat je inleest. Staat het ergens anders? Noem die plek dan bij het inlezen met --join.',
      idTellsPlace:
        'Het kenmerk (id) gebruikt een kolom met een adres of coördinaten. Bij geheime plekken mag dat niet. Kies een andere kolom.',
    } as Record<string, string>,
  },
  import: {
    noRecords: (path: string) =>
      `Er staat geen lijst met gegevens in ${path}. Kijk in het recept bij “records”.`,
    notGeojson: 'Dit is geen GeoJSON met een lijst van plekken (FeatureCollection).',
    notRecord: 'Dit is geen gegeven met namen en waarden.',
    notHsds: 'Dit is geen dienst, organisatie of plek zoals HSDS die opschrijft.',
    dottedName:
      'In deze naam staat een punt; zulke namen kent HSDS niet. Zet wat erbij hoort in een onderdeel: niet “organization.name”, maar “name” binnen “organization”.',
    namelessPlace: 'Plek zonder naam',
    tooDeep: 'Dit gegeven is te diep genest.',
    ignored: (list: string) =>
      `Niet overgenomen, want we hebben er geen woord of plek voor: ${list}. Begrippen kun je in het recept bij “terms” vertalen.`,
    notPoint: 'Deze vorm is geen punt. Alleen punten kunnen een plek worden.',
    noColumn: (column: string, known: string) =>
      `De kolom “${column}” uit het recept staat niet in het bestand. Wel: ${known}. Verbeter het recept of het bestand.`,
    unreadable:
      'Het bestand is niet te lezen. Is het UTF-8? Bewaar het als “CSV UTF-8” en probeer het opnieuw.',
    sayEncoding: 'Of zet in het recept “encoding” op “windows-1252”, als het uit een Windows-programma komt.',
    noJoin: (file: string) => `Het bestand ${file} om mee te verbinden: `,
    joinMissing: (file: string) => `Dit kenmerk staat niet in ${file}.`,
    noId: 'Het kenmerk (id) is leeg. Daarmee herkennen we deze regel de volgende keer.',
    double: (row: number) =>
      `Dit kenmerk (id) staat ook op rij ${row}. Elke regel heeft een eigen kenmerk nodig.`,
    noName: 'De naam is leeg.',
    makesNothing: 'Het recept maakt niets van deze regel. Haal de regel weg met “filter”.',
    unmapped: (value: string) => `De waarde ${value} staat niet in het recept. Zet haar bij “map”.`,
    notText: 'Hier staat een lijst of een onderdeel waar tekst hoort.',
    markup: 'In deze tekst staat HTML. Haal die weg, of laat het recept dat doen met de stap “plain”.',
    tooLong: (most: number) => `Deze tekst is langer dan ${most} tekens. Maak hem korter.`,
    notOneOf: (value: string, words: string) => `De waarde ${value} kennen we niet. Wel: ${words}.`,
    notYesNo: 'Hier moet ja of nee staan.',
    notNumber: (value: string) => `${value} is geen getal.`,
    notDate: (value: string) => `${value} is geen datum. Schrijf 2026-11-24, 24-11-2026 of 24 november 2026.`,
    notUrl: (value: string) =>
      `${value} is geen webadres dat begint met http:// of https://, zonder naam of wachtwoord erin.`,
    notEmail: (value: string) => `${value} is geen e-mailadres.`,
    notPhone: (value: string) =>
      `${value} is geen telefoonnummer. Viel in een rekenblad de 0 vooraan weg? Maak van de kolom tekst.`,
    notPostalCode: (value: string) => `${value} is geen postcode zoals 1234 AB.`,
    notArea: (value: string) =>
      `${value} is geen code van een gemeente, wijk of buurt (GM, WK of BU met cijfers).`,
    notTerm: (value: string, taxonomy: string) =>
      `${value} is geen woord uit onze lijst (${taxonomy}). Gebruik een woord uit die lijst, of zet in het recept bij “map” wat het is.`,
    notIdentifier: {
      'NL-KVK':
        'Dit is geen KvK-nummer: dat heeft 8 cijfers. Valt in een rekenblad de 0 vooraan weg? Maak van de kolom tekst.',
      'NL-RSIN': 'Dit is geen RSIN: dat heeft 9 cijfers die aan de elfproef voldoen.',
    },
    schedule: {
      days: 'De dagen zijn niet te lezen. Schrijf ma, di, wo, do, vr, za, zo, of 1 tot en met 7.',
      opens: 'De begintijd is niet te lezen. Schrijf 09:30.',
      closes: 'De eindtijd is niet te lezen. Schrijf 12:00.',
      week: 'De week van de maand is niet te lezen. Schrijf eerste, tweede, derde, vierde of laatste.',
      every:
        'Om de hoeveel weken is niet te lezen, of er is geen dag om vanaf te tellen. Schrijf 2 voor om de week, en zet in het recept een begindag bij “starts”.',
      ahead: 'Het aantal dagen vooruit is geen getal van 0 tot en met 999.',
      holidays: 'Of het doorgaat op feestdagen is niet te lezen. Schrijf ja of nee.',
      valid:
        'De begin- of einddatum is niet te lezen. Schrijf 2026-11-24, of voor elk jaar 11-24 bij allebei.',
    },
    coordinates: {
      notNumber: 'De coördinaten zijn geen getallen. Schrijf bijvoorbeeld 52.2254.',
      half: 'Er is maar één van de twee coördinaten. Vul ze allebei in, of geen van beide.',
      swapped: 'Lengte en breedte lijken verwisseld. Wissel de kolommen om.',
      rd: 'Dit lijken meters van het rijksdriehoek-stelsel, maar x en y lijken verwisseld. Wissel de kolommen om.',
      outside: 'De coördinaten liggen buiten Nederland.',
    },
    tellsPlace:
      'Deze plek is geheim, maar deze tekst lijkt te zeggen waar zij is. Haal het adres uit de tekst. (We herhalen de tekst hier niet.)',
    unsaidSecret:
      'Deze plek staat hier als geheim, maar deze regel zegt niet of zij dat nog is. Zet “confidential” in het recept, en ja of nee in die kolom.',
    unknownOrganization: (source: string) => `Deze organisatie is er niet in ${source}. Importeer die eerst.`,
    unknownLocation: (source: string) => `Deze plek is er niet in ${source}. Importeer die eerst.`,
    hiddenName: 'Geheime plek',
    hidden: (count: number) =>
      `Plekken die openbaar waren en nu geheim heten, maar waarvan de regel niet is ingelezen: ${count}. Hun adres is weggehaald en ze zijn niet meer te zien. Verbeter die regels en lees het bestand opnieuw in.`,
    unsaid: (count: number): string =>
      count === 1
        ? '1 plek zegt niet of zij geheim is; zij is als openbaar bewaard.'
        : `${count} plekken zeggen niet of ze geheim zijn; ze zijn als openbaar bewaard.`,
    filtered: 'Valt buiten het filter van dit recept.',
    kept: (count: number, list: string) =>
      `Met de hand bijgehouden, terwijl de bron iets anders zegt: ${count}. Dat laten we staan: ${list}.`,
    keptPart: ({ name, group, since }: { name: string; group: FieldGroup; since: string }): string =>
      `${name}, ${nl.groups[group]} (sinds ${formatDate('nl', since)})`,
    filteredCount: (count: number) =>
      `Geweigerd omdat ze buiten het filter van dit recept vallen, zoals bedoeld: ${count}.`,
    gone: (count: number) =>
      `Eerder ingelezen, niet meer in dit bestand: ${count}. Er is niets verwijderd; kijk of het nog bestaat.`,
    elsewhere: (count: number) => `Plekken buiten de gemeenten van dit werkgebied: ${count}.`,
    uncompared: (count: number) =>
      `Nog niet vergeleken met wat er al staat: ${count}. Na het inlezen gebeurt dat elke nacht.`,
    nowhere: (count: number) =>
      `Plekken waarvan we de gemeente niet weten, omdat er geen grens omheen ligt: ${count}.`,
    unplaced: (count: number) =>
      `Aanbod zonder plek en zonder werkgebied: ${count}. Zonder wijk of gemeente vindt niemand het in de buurt.`,
  },
  cli: {
    import: 'Gegevens inlezen uit een bestand',
    directory: 'Organisaties, plekken en aanbod inlezen met een recept',
    file: 'het bestand',
    recipe: 'pad van een recept (.json), of de naam van een bewaard recept',
    join: 'een andere plek voor het tweede bestand dat het recept verbindt',
    format: 'lees het bestand als een ander formaat dan het recept noemt, met dezelfde kolommen',
    dryRun: 'alleen proberen: er wordt niets bewaard',
    json: 'het verslag als JSON',
    recipes: 'Recepten om bestanden in te lezen',
    list: 'De bewaarde recepten',
    show: 'Een bewaard recept als JSON',
    check: 'Nakijken of een recept klopt',
    group: 'De sociale kaart',
    count: 'Hoeveel aanbod, plekken en organisaties er zijn',
    reindex: 'De zoekindex opnieuw schrijven: wat er de komende weken is, en gewijzigde woorden',
    duplicates: 'Zoekt wat dubbel op de kaart staat, in wat sinds de vorige keer veranderde',
    duplicatesAll: 'in alles',
    duplicatesFound: (looked: number, pairs: number, sure: number) =>
      `${looked} dingen bekeken. ${pairs} paren wachten op een mens, ${sure} bijna zeker: zie /werk/dubbel.`,
    reindexed: (entries: number) => `De zoekindex is opnieuw geschreven: ${entries} dingen zijn te vinden.`,
    progress: 'Inlezen',
    dryRunDone: 'Proef: er is niets bewaard.',
    noRecipes: 'Er zijn nog geen recepten bewaard.',
    totals: (offers: number, places: number, organizations: number) =>
      `Aanbod: ${offers}. Plekken: ${places}. Organisaties: ${organizations}.`,
  },
  views: {
    when: 'Wanneer',
    where: 'Waar',
    costs: 'Kosten',
    free: 'gratis',
    moreThings: (count: number) => `en nog ${count} andere`,
    wholeDay: 'de hele dag',
    comeIn: 'Meedoen',
    access: { walk_in: 'Loop gewoon binnen', sign_up: 'Meld je eerst aan', call: 'Bel eerst' },
    ask: 'Vraag naar',
    phone: 'Bel',
    by: 'Van',
    confidential: 'Geheim adres',
    confidentialLong: 'Het adres is geheim. Bel, dan hoor je waar je heen kunt.',
    wholeArea: 'In de hele wijk of gemeente',
    checked: (date: string) => `Gecontroleerd op ${date}`,
    unchecked: 'Nog niet gecontroleerd',
    wheelchair: 'Rolstoel',
    wheelchairYes: 'Je kunt er met een rolstoel in',
    wheelchairNo: 'Je kunt er niet met een rolstoel in',
    open: 'Open',
    nothingToday: 'Niets bekend.',
    days: {
      MO: 'maandag',
      TU: 'dinsdag',
      WE: 'woensdag',
      TH: 'donderdag',
      FR: 'vrijdag',
      SA: 'zaterdag',
      SU: 'zondag',
    },
    every: (days: string) => `elke ${days}`,
    everyDay: 'elke dag',
    otherWeeks: (count: number, days: string) =>
      count === 2 ? `om de week op ${days}` : `elke ${count} weken op ${days}`,
    nth: {
      '1': 'eerste',
      '2': 'tweede',
      '3': 'derde',
      '4': 'vierde',
      '5': 'vijfde',
      '-1': 'laatste',
    } as Record<string, string>,
    ofMonth: (nth: string, day: string) => `elke ${nth} ${day} van de maand`,
    monthDay: (day: number) => (day === -1 ? 'elke laatste dag van de maand' : `elke ${day}e van de maand`),
    notOnHolidays: 'niet op feestdagen',
    alsoOnHolidays: 'ook op feestdagen',
    season: (from: string, to: string) => `van ${from} tot en met ${to}`,
    months: [
      'januari',
      'februari',
      'maart',
      'april',
      'mei',
      'juni',
      'juli',
      'augustus',
      'september',
      'oktober',
      'november',
      'december',
    ],
    monthDate: (day: number, month: string) => `${day} ${month}`,
  },
}

export type Texts = typeof nl
