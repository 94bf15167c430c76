import type { Area, AreaShape } from '../../domains/areas/index.ts'
import type { Lang } from '../../platform/i18n.ts'
import { AreaMap, type MapArea } from '../../ui/map/area-map.tsx'
import { project } from '../../ui/map/project.ts'
import { spread } from '../../ui/map/spread.ts'
import type { Numbered } from './members.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

const WIDTH = 640
/** A marker is 50 wide on a phone. */
const APART = 44

interface Props {
  lang: Lang
  title: string
  area: Area
  wijken: readonly Area[]
  shapes: ReadonlyMap<string, AreaShape>
  members: readonly Numbered[]
}

/** The municipality with its wijken, and a numbered marker for each member that has a point. */
export function MembersMap({ lang, title, area, wijken, shapes, members }: Props) {
  const drawn = wijken.some((each) => shapes.has(each.code))
    ? wijken.filter((each) => shapes.has(each.code))
    : [area]
  const used = drawn.flatMap((each) => shapes.get(each.code) ?? [])
  if (used.length === 0) return null
  const { paths, point, width, height } = project(
    used.map((shape) => shape.shape),
    { width: WIDTH, maxHeight: WIDTH },
  )
  const areas: MapArea[] = drawn.map((each, index) => ({
    code: each.code,
    name: each.name,
    path: paths[index] ?? '',
    tone: 1,
    approximate: used[index]?.approximate,
  }))
  const placed = members.flatMap(({ number, member }) => {
    const { longitude = null, latitude = null, confidential = true } = member.spot ?? {}
    if (confidential || longitude === null || latitude === null) return []
    return [{ number, label: member.name, at: point(longitude, latitude) }]
  })
  const spots = spread(
    placed.map((each) => each.at),
    APART,
  )
  return (
    <AreaMap
      lang={lang}
      id={`kaart-${area.code}`}
      title={title}
      description={{ nl, en }[lang].mapText}
      areas={areas}
      markers={placed.map(({ number, label, at }, index) => ({
        ...(spots[index] ?? at),
        number,
        label,
        href: `#${area.code}-${number}`,
      }))}
      width={width}
      height={height}
    />
  )
}
