import type { AreaShape } from '../../domains/areas/index.ts'
import { inLang, type Lang } from '../../platform/i18n.ts'
import { dutchOn } from '../../ui/dutch.ts'
import { AreaMap, type MapArea, type MapMarker } from '../../ui/map/area-map.tsx'
import { project } from '../../ui/map/project.ts'
import { spread } from '../../ui/map/spread.ts'
import { keepId } from '../shortlist/keep-button.tsx'
import type { Search } from './load.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

const SIZE = 640
/** A marker is 50 wide on a phone. */
const APART = 44

interface Props {
  lang: Lang
  search: Search
}

interface Box {
  west: number
  east: number
  south: number
  north: number
}

/** Borders stay in memory as long as they do not change, and so does the box around each. */
const boxes = new WeakMap<AreaShape, Box>()

function boxOf(area: AreaShape): Box {
  const known = boxes.get(area)
  if (known) return known
  const box = { west: 180, east: -180, south: 90, north: -90 }
  for (const [x = 0, y = 0] of area.shape.coordinates.flat(2)) {
    box.west = Math.min(box.west, x)
    box.east = Math.max(box.east, x)
    box.south = Math.min(box.south, y)
    box.north = Math.max(box.north, y)
  }
  boxes.set(area, box)
  return box
}

/** Wijken that hold a result of this page, or, when none is known, all of them. */
function drawnAreas({ shapes, wijken, results }: Search): { code: string; name: string; shape: AreaShape }[] {
  const all = wijken.flatMap(({ code, name }) => {
    const shape = shapes.get(code)
    return shape ? [{ code, name, shape }] : []
  })
  const points = results.flatMap(({ point }) => (point ? [point] : []))
  const held = all.filter(({ shape }) => {
    const box = boxOf(shape)
    return points.some(
      ({ longitude, latitude }) =>
        longitude >= box.west && longitude <= box.east && latitude >= box.south && latitude <= box.north,
    )
  })
  return held.length > 0 ? held : all
}

/** The results of this page as numbered markers on the wijken they lie in: the same items, order and numbers as the list. */
export function ResultsMap({ lang, search }: Props) {
  const texts = { nl, en }[lang]
  const { results, first } = search
  const drawn = drawnAreas(search)
  const known = results.filter(({ point }) => point !== null).length
  if (drawn.length === 0 || known === 0) return <p class="nl-paragraph">{texts.noMap}</p>
  const { paths, point, width, height } = project(
    drawn.map(({ shape }) => shape.shape),
    { width: SIZE, maxHeight: SIZE, padding: 16, decimals: 0 },
  )
  const areas: MapArea[] = drawn.map(({ code, name, shape }, index) => ({
    code,
    name,
    path: paths[index] ?? '',
    tone: 1,
    approximate: shape.approximate,
    href: inLang(lang, `/wijken/${code}`),
  }))
  const placed = results.flatMap(({ point: at, hit }, index) =>
    at ? [{ at: point(at.longitude, at.latitude), number: first + index, hit }] : [],
  )
  const spots = spread(
    placed.map(({ at }) => at),
    APART,
  )
  const markers: MapMarker[] = placed.map(({ at, number, hit }, index) => ({
    ...(spots[index] ?? at),
    number,
    label: hit.title,
    lang: dutchOn(lang),
    href: `#${keepId(hit.id)}`,
  }))
  const off = results.length - known
  return (
    <AreaMap
      lang={lang}
      title={texts.mapTitle}
      description={[texts.mapNote(known), off > 0 ? texts.mapOff(off) : ''].filter(Boolean).join(' ')}
      areas={areas}
      markers={markers}
      width={width}
      height={height}
    />
  )
}
