import type { Area, AreaShape } from '../../domains/areas/index.ts'
import { peopleEn, peopleNl, peopleOfPath } from '../../domains/people/index.ts'
import { inLang, type Lang } from '../../platform/i18n.ts'
import { AreaMap, type MapArea, type MapTone } from '../../ui/map/area-map.tsx'
import { project } from '../../ui/map/project.ts'

interface Props {
  lang: Lang
  municipality: Area
  wijken: readonly Area[]
  shapes: ReadonlyMap<string, AreaShape>
  counts: ReadonlyMap<string, number>
  /** The wijk that is chosen. */
  chosen: string | undefined
}

/** More people, a darker wool; none is a gap in the weave. */
function toneOf(count: number): MapTone {
  if (count === 0) return 0
  return count < 4 ? 1 : count < 8 ? 2 : 3
}

/** The wijken of a municipality with how many people work in each; each leads to its list. */
export function PeopleMap({ lang, municipality, wijken, shapes, counts, chosen }: Props) {
  const texts = { nl: peopleNl, en: peopleEn }[lang]
  const drawn = wijken.flatMap((area) => {
    const shape = shapes.get(area.code)
    return shape ? [{ area, shape }] : []
  })
  if (drawn.length === 0) return null
  const { paths, width, height } = project(
    drawn.map(({ shape }) => shape.shape),
    { width: 640, maxHeight: 640 },
  )
  const areas: MapArea[] = drawn.map(({ area, shape }, index) => {
    const count = counts.get(area.code) ?? 0
    return {
      ...{ code: area.code, name: texts.perWijk(area.name, count), path: paths[index] ?? '' },
      href: inLang(lang, peopleOfPath(area.code)),
      ...{ tone: toneOf(count), current: area.code === chosen, missing: count === 0 },
      approximate: shape.approximate,
    }
  })
  return (
    <AreaMap
      lang={lang}
      id={`kaart-${municipality.code}`}
      title={texts.mapTitle(municipality.name)}
      description={texts.mapText}
      areas={areas}
      width={width}
      height={height}
    />
  )
}
