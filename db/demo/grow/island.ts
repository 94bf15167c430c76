import type { Frame } from '../landscape.ts'
import type { Buurt, Gemeente, Plan, Wijk } from '../plan.ts'
import type { Streets } from '../streets.ts'
import type { Point } from '../voronoi.ts'
import { type Draw, divide, drawFrom } from './draw.ts'
import { type Ground, groundOf } from './ground.ts'
import { buurtName, gemeenteNames, streetsFor, type WijkNames, wijkNames } from './names.ts'
import { kinds, profileAt } from './profiles.ts'
import { framesOf } from './sea.ts'
import { grownSizes, type Size } from './sizes.ts'

/** One grown island: its land, and the streets in it. */
export type Island = { plan: Plan; streets: Streets }

const middleOf = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
})
const apart = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y)

function nearest(point: Point, centres: readonly Point[]): number {
  const far = centres.map((centre) => apart(point, centre))
  return far.indexOf(Math.min(...far))
}

/** Divides points over wijken: the first around the middle, the others as far from each other as they can (k-means). */
function clusters(points: readonly Point[], count: number): number[] {
  const centres = [middleOf(points)]
  while (centres.length < count) {
    const far = points.map((point) => Math.min(...centres.map((centre) => apart(point, centre))))
    centres.push(points[far.indexOf(Math.max(...far))] ?? { x: 0, y: 0 })
  }
  for (let round = 0; round < 6; round += 1) {
    for (const index of centres.keys()) {
      const members = points.filter((point) => nearest(point, centres) === index)
      if (members.length > 0) centres[index] = middleOf(members)
    }
  }
  return points.map((point) => nearest(point, centres))
}

const two = (number: number) => String(number).padStart(2, '0')

type Land = { gemeente: Gemeente; wijken: Wijk[]; buurten: Buurt[]; words: Map<string, readonly string[]> }

function peopleOf(
  points: readonly Point[],
  kindOf: (index: number) => number,
  size: Size,
  draw: Draw,
): number[] {
  const weights = points.map((_, index) => kindOf(index) * Math.exp(0.3 * draw.normal()))
  return divide(size.inhabitants / 5, weights, 10).map((fives) => fives * 5)
}

/** One municipality on its points: wijken around its middle, each with a profile, names and people. */
function municipality(size: Size, name: string, points: readonly Point[]): Land {
  const draw = drawFrom(`land ${size.code}`)
  const digits = size.code.slice(2)
  const inWijk = clusters(points, size.wijken)
  const used = [...new Set(inWijk)].sort((a, b) => a - b)
  const centre = middleOf(points)
  const edge = Math.max(...points.map((point) => apart(point, centre)))
  const names: WijkNames[] = wijkNames(used.length, draw)
  const profiles = used.map((cluster) => {
    const members = points.filter((_, index) => inWijk[index] === cluster)
    return profileAt(apart(middleOf(members), centre) / edge, size.inhabitants, draw)
  })
  const at = (index: number) => used.indexOf(inWijk[index] ?? 0)
  const kindOf = (index: number) => kinds[profiles[at(index)] ?? 'dorp']
  const people = peopleOf(points, (index) => kindOf(index).people, size, draw)
  const [count, taken] = [used.map(() => 0), new Set<string>()]
  const words = new Map<string, readonly string[]>()
  const buurten = points.map((point, index): Buurt => {
    const wijk = at(index)
    count[wijk] = (count[wijk] ?? 0) + 1
    const [code, own] = [`BU${digits}${two(wijk + 1)}${two(count[wijk])}`, names[wijk]?.words ?? []]
    words.set(code, own)
    const { household, crimes } = kindOf(index)
    return {
      ...{ code, name: buurtName(own, draw, taken), ...point, inwoners: people[index] ?? 0 },
      profile: profiles[wijk] ?? 'dorp',
      ouder: draw.whole(-5, 8),
      grootte: Number((household + (draw.next() - 0.5) * 0.3).toFixed(1)),
      misdrijven: Math.round(crimes * (0.75 + 0.5 * draw.next())),
    }
  })
  const wijken = used.map((_, index) => ({
    code: `WK${digits}${two(index + 1)}`,
    name: names[index]?.name ?? '',
    gemeentecode: size.code,
    stedelijkheid: kinds[profiles[index] ?? 'dorp'].urbanity,
  }))
  return { gemeente: { code: size.code, name }, wijken, buurten: sorted(buurten), words }
}

const sorted = (buurten: Buurt[]) => buurten.toSorted((a, b) => (a.code < b.code ? -1 : 1))

function islandOf(lands: readonly Land[], ground: Ground, frame: Frame, firstBuurt: number): Island {
  const streets: Streets = {}
  let first = firstBuurt
  for (const { buurten, words, gemeente } of lands) {
    const named = buurten.map(({ code }) => ({ code, words: words.get(code) ?? [] }))
    Object.assign(streets, streetsFor(named, first, drawFrom(`streets ${gemeente.code}`)))
    first += buurten.length
  }
  const plan = {
    gemeenten: lands.map(({ gemeente }) => gemeente),
    wijken: lands.flatMap(({ wijken }) => wijken),
    buurten: lands.flatMap(({ buurten }) => buurten),
    ...{ coast: ground.coast, frame },
  }
  return { plan, streets }
}

/** The islands that a world of this scale has more than Weverland: two municipalities each. None at scale 1. */
export function islandsOf(scale: number): Island[] {
  const sizes = grownSizes(scale)
  const names = gemeenteNames(sizes.length)
  const pairs = Array.from({ length: scale - 1 }, (_, index) => [2 * index, 2 * index + 1] as const)
  const counts = pairs.map(([a, b]) => [sizes[a]?.buurten ?? 0, sizes[b]?.buurten ?? 0] as const)
  const grounds = counts.map((count, index) => groundOf(`island ${index + 2}`, count))
  const frames = framesOf(grounds.map(({ radius }) => radius))
  let first = 0
  return pairs.map((pair, index) => {
    const [ground, frame] = [grounds[index], frames[index]]
    if (!ground || !frame) throw new Error('an island without ground')
    const lands = pair.map((at, side) =>
      municipality(sizes[at] as Size, names[at] ?? '', ground.points[side] ?? []),
    )
    const island = islandOf(lands, ground, frame, first)
    first += island.plan.buurten.length
    return island
  })
}
