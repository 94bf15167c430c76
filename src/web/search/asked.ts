import { readCode } from '../../domains/areas/index.ts'
import { KINDS, type Kind, type SearchQuery, WHEN, type When } from '../../platform/search/search.ts'
import { readWord, wordOf } from './words.ts'

/** What the address of the results asks for; anything it cannot mean is left out. */
export interface Asked {
  text: string
  kinds: Kind[]
  /** By group of the index: `{ life_domain: ['werk'] }`. */
  facets: Record<string, string[]>
  areas: string[]
  age: number | null
  when: When | null
  /** A postcode, street, wijk or coordinates, as typed. */
  near: string
  /** Metres. */
  radius: number
  sort: 'best' | 'near' | 'soon'
  page: number
  /** Values of filters that mean nothing (any more), and were left out. */
  unread: number
}

/** Groups of the index that the address knows, by their name in it. */
export const FACETS = {
  domein: 'life_domain',
  situatie: 'situation',
  groep: 'target_group',
  kosten: 'cost',
  meedoen: 'access',
  taal: 'language',
  toegang: 'accessibility',
  plek: 'place_type',
  wie: 'pillar',
  vorm: 'provision',
  indicatie: 'assessment',
  branche: 'branch',
  netwerk: 'network',
} as const

const FILTERS = [...Object.keys(FACETS), 'soort', 'in', 'wanneer', 'leeftijd']
export const RADII = [1000, 2000, 5000, 10_000] as const
const RADIUS = 2000
const LONGEST = 120
const VALUES = 12
const VALUE = /^[a-z][a-z0-9_-]{0,40}$/
const SORTS = { beste: 'best', dichtbij: 'near', eerst: 'soon' } as const

function valuesOf(params: URLSearchParams, name: string): string[] {
  const values = params.getAll(name).map((value) => readWord(name, value))
  return [...new Set(values.filter((value) => VALUE.test(value)))].slice(0, VALUES)
}

function numberOf(params: URLSearchParams, name: string, most: number): number | null {
  const typed = (params.get(name) ?? '').trim()
  return /^\d{1,5}$/.test(typed) && Number(typed) <= most ? Number(typed) : null
}

/** What somebody typed, without what no keyboard types (NUL, which PostgreSQL refuses) and of a length that people type. */
function typedText(typed: string | null): string {
  return (typed ?? '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST)
}

/** Reads `?q=koffie&wanneer=do&in=WK990102&…`. */
export function readAsked(params: URLSearchParams): Asked {
  const asked = readable(params)
  const typed = FILTERS.flatMap((name) => [...new Set(params.getAll(name).map((each) => each.trim()))])
  const read = filterCount(asked) - (asked.near === '' ? 0 : 1)
  return { ...asked, unread: Math.max(0, typed.filter((value) => value !== '').length - read) }
}

function readable(params: URLSearchParams): Asked {
  const facets = Object.entries(FACETS)
    .map(([name, group]) => [group, valuesOf(params, name)] as const)
    .filter(([, values]) => values.length > 0)
  const near = typedText(params.get('bij'))
  const radius = numberOf(params, 'straal', 50_000)
  const when = readWord('wanneer', params.get('wanneer') ?? '')
  const sort = SORTS[(params.get('volgorde') ?? '') as keyof typeof SORTS] ?? (near ? 'near' : 'best')
  return {
    text: typedText(params.get('q')),
    kinds: valuesOf(params, 'soort').filter((value): value is Kind => KINDS.includes(value as Kind)),
    facets: Object.fromEntries(facets),
    areas: [...new Set(params.getAll('in').flatMap((code) => readCode(code)?.code ?? []))].slice(0, VALUES),
    age: numberOf(params, 'leeftijd', 120),
    when: WHEN.includes(when as When) ? (when as When) : null,
    near,
    radius: radius !== null && radius >= 100 ? radius : RADIUS,
    sort: sort === 'best' && near && !params.get('q') ? 'near' : sort,
    page: Math.max(1, numberOf(params, 'pagina', 9999) ?? 1),
    unread: 0,
  }
}

/** The address of the same question with something changed: always page 1 unless a page is given. */
export function searchPath(asked: Partial<Asked>): string {
  const params = new URLSearchParams()
  const put = (name: string, value: string | number | null | undefined) => {
    if (value !== null && value !== undefined && value !== '') params.append(name, String(value))
  }
  put('q', asked.text)
  for (const kind of asked.kinds ?? []) put('soort', wordOf('soort', kind))
  for (const [name, group] of Object.entries(FACETS))
    for (const value of asked.facets?.[group] ?? []) put(name, wordOf(name, value))
  for (const code of asked.areas ?? []) put('in', code)
  put('leeftijd', asked.age)
  put('wanneer', asked.when ? wordOf('wanneer', asked.when) : null)
  put('bij', asked.near)
  if (asked.near && asked.radius !== RADIUS) put('straal', asked.radius)
  const usual = asked.near ? 'near' : 'best'
  if (asked.sort && asked.sort !== usual)
    put('volgorde', Object.entries(SORTS).find(([, sort]) => sort === asked.sort)?.[0])
  if (asked.page && asked.page > 1) put('pagina', asked.page)
  const query = params.toString()
  return query ? `/zoeken?${query}` : '/zoeken'
}

/** The same question with one value of a group put in or taken out. */
export function toggled(asked: Asked, group: string, value: string): Asked {
  const before = asked.facets[group] ?? []
  const after = before.includes(value) ? before.filter((each) => each !== value) : [...before, value]
  const { [group]: _, ...others } = asked.facets
  return { ...asked, page: 1, facets: after.length > 0 ? { ...others, [group]: after } : others }
}

/** Everything in one area: where a box on the page of that area begins. */
export function askedIn(code: string): Asked {
  return readAsked(new URLSearchParams({ in: code }))
}

/** The question without any filter. */
export function unfiltered({ text }: Asked): Partial<Asked> {
  return { text }
}

/** How many filters narrow the question. */
export function filterCount(asked: Asked): number {
  const facets = Object.values(asked.facets).reduce((sum, values) => sum + values.length, 0)
  const others = [asked.age !== null, asked.when !== null, asked.near !== '']
  return facets + asked.kinds.length + asked.areas.length + others.filter(Boolean).length
}

/** The question as the index takes it; `point` is where `near` was found. */
export function toQuery(asked: Asked, pageSize: number): Omit<SearchQuery, 'near'> {
  const { text, kinds, facets, areas, age, when, sort, page } = asked
  return {
    ...{ text, facets, sort, page, pageSize },
    ...(kinds.length > 0 ? { kinds } : {}),
    ...(areas.length > 0 ? { areas } : {}),
    ...(age === null ? {} : { age }),
    ...(when === null ? {} : { when }),
  }
}
