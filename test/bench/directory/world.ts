import type { World } from './questions.ts'

interface List<T> {
  total: number
  items: T[]
}
interface Area {
  code: string
}
interface Place {
  point?: { coordinates: [number, number] }
  address?: { postalCode?: string }
}

const SAMPLED = 240
const PER_PAGE = 100
const PAGES = 12

async function page<T>(base: string, resource: string, pagina: number): Promise<List<T>> {
  const address = `${base}/api/v1/${resource}${resource.includes('?') ? '&' : '?'}pagina=${pagina}&perPagina=${PER_PAGE}`
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${answer.status} ${address}`)
  return (await answer.json()) as List<T>
}

/** Some of a list, from all over it. */
function spread<T>(list: readonly T[], most: number): T[] {
  const step = list.length / Math.min(most, list.length)
  return Array.from(
    { length: Math.min(most, list.length) },
    (_, index) => list[Math.floor(index * step)] as T,
  )
}

/** Records from all over a list, without reading all of it. */
async function sample<T>(base: string, resource: string): Promise<T[]> {
  const { total } = await page<T>(base, resource, 1)
  const all = Array.from({ length: Math.ceil(total / PER_PAGE) }, (_, index) => index + 1)
  const found: T[] = []
  for (const number of spread(all, PAGES))
    found.push(...spread((await page<T>(base, resource, number)).items, SAMPLED / PAGES))
  return found
}

async function whole<T>(base: string, resource: string): Promise<T[]> {
  const found: T[] = []
  for (let number = 1; ; number += 1) {
    const { total, items } = await page<T>(base, resource, number)
    found.push(...items)
    if (found.length >= total || items.length === 0) return found
  }
}

/** Rounded as the script on the page does it. */
const position = ([longitude, latitude]: [number, number]) => `${latitude.toFixed(3)},${longitude.toFixed(3)}`

/** What the site at `base` has to ask for, by its own interface; the same at each run of the same demo. */
export async function worldOf(base: string): Promise<World> {
  const places = await sample<Place>(base, 'places')
  const codes = async (level: string) =>
    (await whole<Area>(base, `areas?niveau=${level}`)).map(({ code }) => code)
  const { total } = await page(base, 'offers', 1)
  return {
    listPages: Math.ceil(total / 20),
    municipalities: await codes('gemeente'),
    wijken: await codes('wijk'),
    offers: (await sample<{ id: string }>(base, 'offers')).map(({ id }) => id),
    positions: [
      ...new Set(places.flatMap(({ point }) => (point ? [position(point.coordinates)] : []))),
    ].slice(0, 80),
    postcodes: [...new Set(places.flatMap(({ address }) => address?.postalCode ?? []))].slice(0, 40),
  }
}
