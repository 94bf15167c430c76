import {
  type Area,
  type AreaShape,
  figuresOf,
  listAreas,
  shapesOf,
  workingMunicipalities,
} from '../../domains/areas/index.ts'
import { countsByWijk, type WijkCounts } from '../../domains/directory/index.ts'
import type { Trx } from '../../platform/db/database.ts'
import type { Asked } from './asked.ts'

/** One wijk in the overview, with the three figures that say how big and how busy it is. */
export interface WijkRow {
  area: Area
  people: number | null
  counts: WijkCounts
}

export interface Overview {
  municipalities: Area[]
  wijken: WijkRow[]
  shapes: Map<string, AreaShape>
  /** Of which year the numbers of residents are, and who counted; null when there are none. */
  peopleFrom: { year: number; publisher: string } | null
  /** Areas whose name holds what was asked; null when nothing was asked. */
  hits: Area[] | null
}

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Areas whose name holds the words, without regard to case, accents and punctuation; names that begin so come first. */
export function byName(areas: readonly Area[], query: string): Area[] {
  const wanted = plain(query)
  if (wanted === '') return []
  const hits = areas.filter((area) => plain(area.name).includes(wanted) || area.code.toLowerCase() === wanted)
  const rank = (area: Area) => (plain(area.name) === wanted ? 0 : plain(area.name).startsWith(wanted) ? 1 : 2)
  return hits.sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'nl'))
}

/** The wijken of the working area or of one municipality of it, and what a name finds among wijken and buurten too. */
export async function loadOverview(trx: Trx, { query, municipality }: Asked): Promise<Overview> {
  const municipalities = await workingMunicipalities(trx)
  const wijken = await listAreas(trx, { level: 'wijk', ...(municipality ? { within: municipality } : {}) })
  const buurten = query
    ? await listAreas(trx, { level: 'buurt', ...(municipality ? { within: municipality } : {}) })
    : []
  const codes = wijken.map((area) => area.code)
  const [figures, counts] = [await figuresOf(trx, codes, ['population']), await countsByWijk(trx, codes)]
  const counted = codes.flatMap((code) => figures.get(code)?.get('population') ?? [])
  return {
    municipalities,
    peopleFrom: counted[0] ?? null,
    shapes: await shapesOf(trx, codes),
    wijken: wijken.map((area) => ({
      area,
      people: figures.get(area.code)?.get('population')?.value ?? null,
      counts: counts.get(area.code) ?? { places: 0, offers: 0 },
    })),
    hits: query ? byName([...municipalities, ...wijken, ...buurten], query) : null,
  }
}
