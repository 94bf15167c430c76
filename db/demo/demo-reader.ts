import { readFileSync } from 'node:fs'
import { type Position, ringArea } from './landscape.ts'
import { isInside } from './voronoi.ts'

type Organisatie = { id: string; naam: string; omschrijving: string }
type Plek = Organisatie & {
  organisatie_id?: string
  soort: string
  straat?: string
  postcode?: string
  lat?: number
  lon?: number
  toegankelijk?: string[]
  geheim?: true
  gemeente: string
}
type Tijd = {
  dagen: string[]
  van: string
  tot: string
  week?: string
  vanaf?: string
  tot_en_met?: string
}
type Aanbod = Organisatie & {
  organisatie_id: string
  plek_id?: string
  domeinen: string[]
  doelgroepen: string[]
  situaties: string[]
  kosten: string
  tijden?: Tijd[]
  tijden_uitleg?: string
  aanmelden: string
  werkgebied?: string[]
  gecontroleerd_dagen_geleden: number
}
type Bericht = {
  kind: string
  over: string
  tekst: string
  dagen_geleden: number
  antwoord?: { dagen_geleden: number }
}
export type Vorm = { kind: 'gemeente' | 'wijk' | 'buurt'; code: string; parent: string; ring: Position[] }

function text(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
}

type Feature = { properties: Record<string, string>; geometry: { coordinates: Position[][] } }

/** Returns the shapes of one level; the ring is unclosed. */
function shapesOf(kind: Vorm['kind'], file: string, code: string, parent: string): Vorm[] {
  const { features } = JSON.parse(text(`data/${file}`)) as { features: Feature[] }
  return features.map(({ properties, geometry }) => {
    const ring = geometry.coordinates[0]?.slice(0, -1) ?? []
    return { kind, code: properties[code] ?? '', parent: properties[parent] ?? '', ring }
  })
}

function rows(name: string): string[][] {
  const [, ...lines] = text(`data/${name}`).trimEnd().split('\n')
  return lines.map((line) => line.split(','))
}

/** The whole invented world as it lies on disk. */
export const demo = {
  organisaties: JSON.parse(text('data/organisaties.json')) as Organisatie[],
  plekken: JSON.parse(text('data/plekken.json')) as Plek[],
  aanbod: JSON.parse(text('data/aanbod.json')) as Aanbod[],
  inbox: JSON.parse(text('inbox.json')) as Bericht[],
  shapes: [
    ...shapesOf('gemeente', 'gemeenten.geojson', 'code', ''),
    ...shapesOf('wijk', 'wijken.geojson', 'code', 'gemeentecode'),
    ...shapesOf('buurt', 'buurten.geojson', 'buurtcode', 'wijkcode'),
  ],
  kwb: rows('kwb-2024.csv').map((cells) => ({
    code: cells[2] ?? '',
    inwoners: Number(cells[5]),
    ages: cells.slice(6, 11).map(Number),
    households: Number(cells[11]),
    families: Number(cells[12]),
    size: Number(cells[13]),
  })),
  health: rows('gezondheid-2020.csv').map((cells) => ({
    code: cells[5] ?? '',
    values: cells.slice(6).map(Number),
  })),
}

const flat = (ring: Position[]) => ring.map(([x, y]) => ({ x, y }))

/** Returns the codes of the areas a point lies in; empty where it lies in the water. */
export function areasByPoint(lon: number, lat: number): Record<Vorm['kind'], string> {
  const at = (kind: Vorm['kind']) =>
    demo.shapes.find((shape) => shape.kind === kind && isInside({ x: lon, y: lat }, flat(shape.ring)))
      ?.code ?? ''
  return { gemeente: at('gemeente'), wijk: at('wijk'), buurt: at('buurt') }
}

/** Returns how far the areas of the children sum up beside the area of the parent, as a share of it. */
export function tilingError(parent: Vorm): number {
  const children = demo.shapes.filter((shape) => shape.parent === parent.code)
  const sum = children.reduce((total, child) => total + ringArea(child.ring), 0)
  return Math.abs(sum / ringArea(parent.ring) - 1)
}

/** Returns the number of places where two borders of one ring cross; 0 for a sound shape. */
export function selfCrossings({ ring }: Vorm): number {
  const side = (a: Position, b: Position, c: Position) =>
    Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]))
  const edges = ring.map((from, index): [Position, Position] => [
    from,
    ring[(index + 1) % ring.length] ?? from,
  ])
  let crossings = 0
  for (const [index, [a, b]] of edges.entries()) {
    for (const [c, d] of edges.slice(index + 2)) {
      if (c === b || d === a) continue
      if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) crossings += 1
    }
  }
  return crossings
}
