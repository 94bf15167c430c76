import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Position, ringArea } from './landscape.ts'
import { readRecords } from './records.ts'
import { isInside } from './voronoi.ts'

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
export function formsOf(kind: Vorm['kind'], json: string, code: string, parent: string): Vorm[] {
  const { features } = JSON.parse(json) as { features: Feature[] }
  return features.map(({ properties, geometry }) => {
    const ring = geometry.coordinates[0]?.slice(0, -1) ?? []
    return { kind, code: properties[code] ?? '', parent: properties[parent] ?? '', ring }
  })
}

function rows(name: string): string[][] {
  const [, ...lines] = text(`data/${name}`).trimEnd().split('\n')
  return lines.map((line) => line.split(','))
}

/** The rows of `netwerken.csv`; only the first two columns hold no comma. */
export function networkRows(): string[][] {
  return rows('netwerken.csv')
}

/** The whole invented world as it lies on disk. */
export const demo = {
  ...readRecords(fileURLToPath(new URL('data', import.meta.url))),
  inbox: JSON.parse(text('inbox.json')) as Bericht[],
  shapes: [
    ...formsOf('gemeente', text('data/gemeenten.geojson'), 'code', ''),
    ...formsOf('wijk', text('data/wijken.geojson'), 'code', 'gemeentecode'),
    ...formsOf('buurt', text('data/buurten.geojson'), 'buurtcode', 'wijkcode'),
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
export function areasByPoint(
  lon: number,
  lat: number,
  shapes: readonly Vorm[] = demo.shapes,
): Record<Vorm['kind'], string> {
  const at = (kind: Vorm['kind']) =>
    shapes.find((shape) => shape.kind === kind && isInside({ x: lon, y: lat }, flat(shape.ring)))?.code ?? ''
  return { gemeente: at('gemeente'), wijk: at('wijk'), buurt: at('buurt') }
}

/** Returns how far the areas of the children sum up beside the area of the parent, as a share of it. */
export function tilingError(parent: Vorm, shapes: readonly Vorm[] = demo.shapes): number {
  const children = shapes.filter((shape) => shape.parent === parent.code)
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
