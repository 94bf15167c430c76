import type { Evidence, FieldGroup, ItemKind, MergeField } from '../../domains/directory/index.ts'

const many = (count: number, one: string, more: string) => (count === 1 ? `1 ${one}` : `${count} ${more}`)

export const nl = {
  title: 'Dubbel',
  lead: (count: number) =>
    count === 0
      ? 'Hier staat wat misschien twee keer op de kaart staat. Nu is er niets.'
      : `${many(count, 'paar lijkt', 'paren lijken')} op elkaar. Wat het zekerst is, staat bovenaan.`,
  emptyTitle: 'Alles is bekeken',
  empty: 'We zoeken elke nacht, en na elke lijst die je inleest.',
  pair: (one: string, other: string) => (one === other ? `Twee keer ${one}` : `${one} en ${other}`),
  sure: 'Bijna zeker',
  likely: 'Waarschijnlijk',
  kinds: { organization: 'organisatie', location: 'plek', service: 'aanbod' } satisfies Record<
    ItemKind,
    string
  >,
  why: 'Waarom',
  against: 'Wat ertegen spreekt',
  reasons: {
    name: (percent: number) => (percent === 100 ? 'dezelfde naam' : `naam lijkt ${percent} %`),
    otherName: (percent: number) => `naam lijkt maar ${percent} %`,
    marked: 'de namen verschillen in een woord dat telt',
    ownWords: 'beide namen hebben een eigen woord',
    register: 'zelfde KvK-nummer',
    otherRegister: 'ander KvK-nummer',
    phone: 'zelfde telefoonnummer',
    email: 'zelfde mailadres',
    site: 'zelfde pagina op internet',
    host: 'zelfde site',
    address: 'zelfde adres',
    otherAddress: 'ander adres',
    near: 'vlak bij elkaar',
    far: 'ver van elkaar',
    otherMunicipality: 'andere gemeente',
    organization: 'zelfde organisatie',
    otherOrganization: 'andere organisatie',
    place: 'zelfde plek',
    otherPlace: 'andere plek',
    times: 'zelfde dag en tijd',
    otherTimes: 'andere dag of tijd',
    otherAges: 'voor een andere leeftijd',
  } satisfies Record<Evidence['what'], string | ((percent: number) => string)>,
  latest: 'Laatst samengevoegd',
  latestLead: 'Was het een vergissing? Dan maken we er weer twee van.',
  mergedInto: (gone: string, kept: string) => `${gone} ging op in ${kept}`,
  same: 'een ander met dezelfde naam',
  undo: (gone: string) => `Haal ${gone} weer uit elkaar`,
  undone: 'weer uit elkaar gehaald',
  done: {
    samengevoegd: 'Samengevoegd. Het oude adres stuurt door naar wat bleef.',
    verschillend: 'Onthouden: dit zijn er twee. We vragen het niet meer.',
    hersteld: 'Er zijn er weer twee. Alles staat weer zoals het stond.',
  },
  left: (parts: string) => `Dit is na het samenvoegen nog veranderd en bleef zo: ${parts}.`,
  groups: {
    ...{ areas: 'voor welke wijken het is', ages: 'de leeftijd' },
    ...{ texts: 'de naam en tekst', times: 'de tijden', contact: 'telefoon, mail en site' },
    ...{ place: 'het adres', cost: 'de kosten', themes: 'de onderwerpen', existence: 'of het er nog is' },
  } satisfies Record<FieldGroup, string>,
  compare: {
    title: 'Zijn dit dezelfde?',
    lead: 'Kies per onderdeel wat blijft. Wat het laatst gecontroleerd is, staat al aan.',
    equal: 'Wat bij beide hetzelfde is',
    keeps: 'Welk adres op deze site blijft?',
    keepsHint: 'Het andere adres stuurt dan door.',
    checked: (day: string) => `gecontroleerd op ${day}`,
    unchecked: 'nooit gecontroleerd',
    from: (source: string) => `bron: ${source}`,
    nothing: 'niets',
    fields: {
      ...{ name: 'Naam', description: 'Tekst', times: 'Dagen en tijden', place: 'Adres' },
      ...{ phones: 'Telefoon', email: 'Mail', site: 'Site', cost: 'Kosten' },
    } satisfies Record<MergeField, string>,
    below: 'Wat er gebeurt',
    moves: {
      organization:
        'Alle aanbod en plekken komen onder wat blijft. Redacteuren en collega’s horen daar dan ook bij.',
      location: 'Alle aanbod op beide plekken is dan op de plek die blijft.',
      service: 'Onderwerpen, wijken en plekken van beide blijven staan.',
    } satisfies Record<ItemKind, string>,
    rest: [
      'Wat alleen bij de ander staat, zoals toegankelijkheid, gaat mee. Wat bij beide anders is, blijft zoals bij wat blijft.',
      'Het oude adres, lijstjes en de open data sturen door.',
      'De volgende lijst maakt het niet opnieuw: beide bronnen horen dan bij wat blijft.',
      'Je kunt het later ongedaan maken.',
    ],
    under: (name: string, count: number) => `Onder ${name}: ${count === 0 ? 'niets' : count}`,
    merge: 'Voeg samen',
    distinct: 'Nee, dit zijn er twee',
    distinctLead: 'We onthouden het en vragen het niet meer.',
    problems: {
      keeps: 'Kies welk adres blijft.',
      field: (name: string) => `Kies bij ${name.toLowerCase()} wat blijft.`,
      gone: 'Een van de twee is er niet meer, of is al samengevoegd. Er is niets veranderd.',
      secret: 'Een van de twee is een geheime plek. Die voegen we niet samen.',
      forgotten: 'Dit kan niet meer terug: een van de plekken is nu geheim.',
    },
    choose: 'Vergelijk er twee',
    chooseLead: 'Weet je zelf twee dezelfde? Plak de adressen van hun pagina’s op deze site.',
    first: 'Adres van de ene',
    second: 'Adres van de andere',
    send: 'Zet naast elkaar',
    notFound: 'Dit is geen pagina van een organisatie, plek of aanbod op deze site.',
    otherKind: 'Kies er twee van dezelfde soort.',
  },
  alike: {
    title: 'Staat het er al?',
    lead: 'Typ een naam. Je ziet wat op de kaart staat en erop lijkt.',
    name: 'Naam',
    search: 'Kijk',
    found: (count: number) => `${many(count, 'lijkt', 'lijken')} hierop`,
    none: 'Niets op de kaart lijkt hierop.',
  },
}

export type DuplicateTexts = typeof nl
