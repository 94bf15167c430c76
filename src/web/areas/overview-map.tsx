import { inLang, type Lang } from '../../platform/i18n.ts'
import { AreaMap, type MapArea, type MapTone } from '../../ui/map/area-map.tsx'
import { project } from '../../ui/map/project.ts'
import { type Asked, choicePath } from './asked.ts'
import type { Overview } from './load.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

const FRAME = { width: 640, maxHeight: 760 }

/** Every wijk that has a border; what has none is said, and stands in the list. Tone marks the municipality. */
export function OverviewMap({
  lang,
  overview,
  tell,
}: {
  lang: Lang
  overview: Overview
  tell: Asked['tell']
}) {
  const texts = { nl, en }[lang].map
  const { wijken, shapes, municipalities } = overview
  const drawn = wijken.flatMap(({ area }) => {
    const shape = shapes.get(area.code)
    return shape ? [{ area, shape }] : []
  })
  if (drawn.length === 0) return null
  const { paths, width, height } = project(
    drawn.map(({ shape }) => shape.shape),
    FRAME,
  )
  const order = municipalities.map((each) => each.code)
  const areas: MapArea[] = drawn.map(({ area, shape }, index) => ({
    code: area.code,
    name: area.name,
    href: inLang(lang, choicePath(area.code, tell)),
    path: paths[index] ?? '',
    tone: (Math.max(0, order.indexOf(area.municipalityCode ?? '')) % 4) as MapTone,
    approximate: shape.approximate,
  }))
  const without = wijken.length - drawn.length
  const description = [
    texts.description,
    municipalities.length > 1 && texts.tones,
    drawn.some(({ shape }) => shape.approximate) && texts.approximate,
    without > 0 && texts.without(without),
  ]
  return (
    <AreaMap
      lang={lang}
      title={texts.title}
      description={description.filter(Boolean).join(' ')}
      areas={areas}
      width={width}
      height={height}
    />
  )
}
