import type { Area, AreaShape } from '../../domains/areas/index.ts'
import type { PlaceCard } from '../../domains/directory/index.ts'
import { inLang, type Lang } from '../../platform/i18n.ts'
import { Heading } from '../../ui/heading.tsx'
import { LinkList } from '../../ui/link-list.tsx'
import { AreaMap, type MapArea } from '../../ui/map/area-map.tsx'
import { project } from '../../ui/map/project.ts'
import { spread } from '../../ui/map/spread.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

const WIDTH = 640
const MAX_HEIGHT = 640
/** A marker is 50 wide on a phone. */
const APART = 44

interface Props {
  lang: Lang
  area: Area
  /** The areas one level down, in the order of the list. */
  areas: readonly Area[]
  shapes: ReadonlyMap<string, AreaShape>
  /** In the order of the list: the first gets number 1. Those without a point get no marker. */
  places: readonly PlaceCard[]
}

/** The shape of an area with the areas in it and numbered places; the same areas as a list under it. */
export function MapSection({ lang, area, areas, shapes, places }: Props) {
  const texts = { nl, en }[lang].map
  const inside = areas.filter((each) => shapes.has(each.code))
  // Where not every part has a border, the whole is drawn under them, so that nobody lives in a hole.
  const whole = shapes.has(area.code) && inside.length < Math.max(1, areas.length)
  const drawn = whole ? [area, ...inside] : inside
  const used = drawn.flatMap((each) => shapes.get(each.code) ?? [])
  if (drawn.length === 0) {
    return (
      <>
        <p class="nl-paragraph">{texts.none(area.name)}</p>
        <AreaList lang={lang} areas={areas} />
      </>
    )
  }
  const notes = [
    ...[...new Set(used.filter((shape) => shape.year !== area.year).map((shape) => shape.year))].map(
      texts.otherYear,
    ),
    ...(used.some((shape) => shape.approximate) ? [texts.approximate] : []),
  ]
  const markers = places.filter((place) => place.longitude !== null).length
  return (
    <>
      <Picture
        lang={lang}
        area={area}
        drawn={drawn}
        shapes={used}
        places={places}
        description={[texts.description(markers), ...notes].join(' ')}
      />
      <AreaList lang={lang} areas={areas} />
    </>
  )
}

interface PictureProps {
  lang: Lang
  area: Area
  drawn: readonly Area[]
  shapes: readonly AreaShape[]
  places: readonly PlaceCard[]
  description: string
}

function Picture({ lang, area, drawn, shapes, places, description }: PictureProps) {
  const { paths, point, width, height } = project(
    shapes.map((shape) => shape.shape),
    { width: WIDTH, maxHeight: MAX_HEIGHT },
  )
  const areas: MapArea[] = drawn.map((each, index) => ({
    code: each.code,
    name: each.name,
    href: each.code === area.code ? undefined : inLang(lang, `/wijken/${each.code}`),
    path: paths[index] ?? '',
    tone: 1,
    current: each.code === area.code,
    approximate: shapes[index]?.approximate,
  }))
  const placed = places.flatMap((place, index) => {
    if (place.longitude === null || place.latitude === null) return []
    return [{ at: point(place.longitude, place.latitude), number: index + 1, label: place.name }]
  })
  const spots = spread(
    placed.map(({ at }) => at),
    APART,
  )
  const markers = placed.map(({ at, number, label }, index) => ({
    ...(spots[index] ?? at),
    number,
    label,
    href: `#plek-${number}`,
  }))
  const title = { nl, en }[lang].map.title(area.name)
  return (
    <AreaMap
      lang={lang}
      title={title}
      description={description}
      areas={areas}
      markers={markers}
      width={width}
      height={height}
    />
  )
}

function AreaList({ lang, areas }: Pick<Props, 'lang' | 'areas'>) {
  const [first] = areas
  if (!first) return null
  const { children } = { nl, en }[lang].map
  return (
    <>
      <Heading level={2} look={4}>
        {first.level === 'wijk' ? children.wijk : children.buurt}
      </Heading>
      <LinkList
        look="row"
        items={areas.map((each) => ({ href: inLang(lang, `/wijken/${each.code}`), label: each.name }))}
      />
    </>
  )
}
