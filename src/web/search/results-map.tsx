import type { AreaShape } from '../../domains/areas/index.ts'
import { inLang, type Lang } from '../../platform/i18n.ts'
import { AreaMap, type MapArea, type MapMarker } from '../../ui/map/area-map.tsx'
import { project } from '../../ui/map/project.ts'
import { keepId } from '../shortlist/keep-button.tsx'
import type { Search } from './load.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

const SIZE = 640

interface Props {
  lang: Lang
  search: Search
}

/** Wijken that hold a result of this page, or, when none is known, all of them. */
function drawnAreas({ shapes, wijken, results }: Search): { code: string; name: string; shape: AreaShape }[] {
  const all = wijken.flatMap(({ code, name }) => {
    const shape = shapes.get(code)
    return shape ? [{ code, name, shape }] : []
  })
  const points = results.flatMap(({ point }) => (point ? [point] : []))
  const held = all.filter(({ shape }) => {
    const positions = shape.shape.coordinates.flat(2)
    const [xs, ys] = [positions.map(([x = 0]) => x), positions.map(([, y = 0]) => y)]
    const box = {
      west: Math.min(...xs),
      east: Math.max(...xs),
      south: Math.min(...ys),
      north: Math.max(...ys),
    }
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
    { width: SIZE, maxHeight: SIZE, padding: 16 },
  )
  const areas: MapArea[] = drawn.map(({ code, name, shape }, index) => ({
    code,
    name,
    path: paths[index] ?? '',
    tone: 1,
    approximate: shape.approximate,
    href: inLang(lang, `/wijken/${code}`),
  }))
  const markers: MapMarker[] = results.flatMap(({ point: at, hit }, index) => {
    const number = first + index
    return at
      ? [
          {
            ...point(at.longitude, at.latitude),
            number,
            label: hit.title,
            href: `#${keepId(hit.id)}`,
          },
        ]
      : []
  })
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
