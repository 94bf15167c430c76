/** A kind of page, and every address of it that is asked, in an order in which neighbours differ. */
export interface Kind {
  name: string
  paths: readonly string[]
}

/** What is there to ask for, read from the site itself. */
export interface World {
  municipalities: readonly string[]
  wijken: readonly string[]
  offers: readonly string[]
  /** `52.123,5.123`, as a telephone says it. */
  positions: readonly string[]
  postcodes: readonly string[]
  /** How many pages of twenty the list of offers has. */
  listPages: number
}

/** Plain words, themes, sentences, days, misspelt, nothing, English; `*` becomes a wijk of the area, `@` a municipality. */
const QUESTIONS = [
  'q=koffie',
  'q=koffie&kosten=gratis',
  'q=samen+eten&wanneer=vr',
  'q=schulden',
  'q=ik+heb+schulden+en+weet+het+niet+meer',
  'q=wandelen&in=*',
  'q=eenzaamheid&groep=ouderen',
  'q=eensaamheit',
  'q=taalles&meedoen=inloop',
  'q=nederlands+oefenen&wanneer=di',
  'q=biblioteek',
  'q=computerles',
  'q=hulp+met+brieven&kosten=gratis',
  'q=mantelzorg&in=@',
  'q=mantelzorch',
  'q=dementie+thuis',
  'q=zwemmen+kinderen',
  'q=voetbal+voor+mijn+zoon+van+8',
  'q=gymnastiek+ouderen+donderdag',
  'q=repair+cafe',
  'q=kleding+gratis',
  'q=speeltuin&in=*',
  'q=opvoeden&domein=opvoeding',
  'q=vrijwilliger+worden',
  'q=paspoort+verlengen',
  'q=qwertyuiop',
  'q=learn+dutch',
  'q=yoga&wanneer=avond',
  'q=buurthuis&soort=plek',
  'q=moestuin',
  '',
  'domein=ontmoeting',
  'domein=bewegen&kosten=gratis&groep=kinderen',
  'kosten=gratis&wanneer=vandaag',
  'in=*',
  'in=@&domein=werk',
  'wanneer=wo&leeftijd=8&kosten=gratis',
  'toegang=rolstoel&in=@',
  'situatie=schulden&meedoen=inloop',
  'wanneer=weekend&domein=cultuur',
] as const

const TYPED = [
  ...['ko', 'kof', 'koff', 'koffie', 'sch', 'schul', 'wan', 'wandel', 'samen e', 'taal', 'taalc', 'bib'],
  ...[
    'biblio',
    'biblotheek',
    'eenz',
    'mant',
    'zw',
    'zwem',
    'voe',
    'voedselb',
    'spee',
    'buurth',
    'com',
    'compu',
  ],
  ...[
    'ja',
    'yoga',
    'huis',
    'inloop',
    'ouder',
    'jong',
    'klein',
    'kin',
    'kinder',
    'gym',
    'fiet',
    'rep',
    'repair c',
  ],
  ...[
    'dem',
    'alzh',
    'rouw',
    'sche',
    'werk',
    'sol',
    'won',
    'verh',
    'geld',
    'brie',
    'form',
    'mus',
    'zin',
    'koor',
  ],
]

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T

/** Each question three times, in another part of the area, and once on its second page: no address comes back soon. */
function searches({ wijken, municipalities }: World): string[] {
  const rounds = [0, 1, 2, 3]
  return rounds.flatMap((round) =>
    QUESTIONS.map((question, index) => {
      const there = question
        .replace('*', at(wijken, index * 7 + round * 3))
        .replace('@', at(municipalities, index + round))
      const narrowed = round === 1 ? `&in=${at(municipalities, index)}` : round === 2 ? '&volgorde=eerst' : ''
      const page = round === 3 ? '&pagina=2' : ''
      return `/zoeken?${there}${there.includes('in=') && round === 1 ? '' : narrowed}${page}`
    }),
  )
}

function nearby({ positions, postcodes }: World): string[] {
  const asked = [
    '',
    '',
    '&q=koffie',
    '&kosten=gratis',
    '&wanneer=vandaag',
    '&straal=5000',
    '&q=hulp+bij+geld',
  ]
  return [...positions, ...postcodes].map(
    (spot, index) => `/zoeken?bij=${encodeURIComponent(spot)}${at(asked, index)}`,
  )
}

const LISTED = 40

/** Pages from all over the list of offers, and the first of each area. */
function lists({ listPages, wijken }: World): string[] {
  return Array.from({ length: LISTED }, (_, index) =>
    index % 4 === 3
      ? `/api/v1/offers?in=${at(wijken, index)}`
      : `/api/v1/offers?pagina=${1 + Math.floor((index * listPages) / LISTED)}`,
  )
}

/** Every kind of page that is measured. */
export function kindsOf(world: World): Kind[] {
  return [
    { name: 'search and filter', paths: searches(world) },
    { name: 'near me', paths: nearby(world) },
    {
      name: 'autocomplete',
      paths: TYPED.map((typed) => `/api/v1/suggestions?q=${encodeURIComponent(typed)}`),
    },
    { name: 'offer', paths: world.offers.map((id) => `/aanbod/${id}`) },
    { name: 'wijk', paths: world.wijken.map((code) => `/wijken/${code}`) },
    { name: 'municipality', paths: world.municipalities.map((code) => `/wijken/${code}`) },
    {
      name: 'all wijken',
      paths: ['/wijken', '/en/wijken', ...world.municipalities.map((code) => `/wijken?gemeente=${code}`)],
    },
    { name: 'home', paths: ['/', '/en/'] },
    { name: 'list of the API', paths: lists(world) },
  ]
}
