import { toWgs84 } from '../../../../platform/geo.ts'
import type { Lang } from '../../../../platform/i18n.ts'
import { AreaMap, type MapArea, type MapMarker } from '../../../../ui/map/area-map.tsx'
import { project } from '../../../../ui/map/project.ts'
import { type MapWeave, WeaveSample } from '../../../../ui/map/weaves.tsx'
import { groupName } from '../../views/words.ts'
import type { Ground } from '../load.ts'
import type { EffectProps } from './effect-props.ts'
import { type Side, sideOf, textsOf } from './effect-words.ts'
import { stepText } from './steps.tsx'

/** How each side is woven. What stays the same is plain cloth. */
const WEAVES: Partial<Record<Side, MapWeave>> = { worse: 'hole', better: 'closed', both: 'loose' }

const FRAME = { width: 640, maxHeight: 460, decimals: 0, tolerance: 1.2 } as const

/** Buurten of which nothing apart is said, as one shape: of hundreds each with a name no phone could show the page. */
export const merged = (name: string, paths: readonly string[]): MapArea => ({
  ...{ code: 'samen', name, path: paths.join(''), tone: 1, unnamed: true },
})

/** The same as the table, drawn: which buurten lose or gain, and where the changes are. */
export function EffectMap({ lang, ground, effect, steps }: EffectProps) {
  const texts = textsOf(lang).effect
  const placed = effect.buurten.flatMap((one) => {
    const shape = ground.shapes.get(one.areaCode)
    return shape ? [{ one, shape }] : []
  })
  if (placed.length === 0) return null
  const { paths, point, width, height } = project(
    placed.map(({ shape }) => shape.shape),
    FRAME,
  )
  const drawn = placed.map(({ one, shape }, at) => ({ one, shape, side: sideOf(one), path: paths[at] ?? '' }))
  const changed = drawn.flatMap(({ one, shape, side, path }): MapArea[] =>
    side === 'same'
      ? []
      : [
          {
            ...{ code: one.areaCode, name: ground.buurten.get(one.areaCode)?.name ?? one.areaCode, path },
            ...{ tone: 1, approximate: shape.approximate, weave: WEAVES[side], note: texts.sides[side] },
          },
        ],
  )
  const areas = [
    merged(
      texts.sides.same,
      drawn.flatMap(({ side, path }) => (side === 'same' ? [path] : [])),
    ),
    ...changed,
  ]
  const markers = steps.flatMap((step, at): MapMarker[] => {
    const spot = step.to ?? step.from
    if (!spot) return []
    const { longitude, latitude } = toWgs84(spot)
    return [{ number: at + 1, ...point(longitude, latitude), label: stepText(lang, ground, step) }]
  })
  // Buurten without a border are not drawn: a map of elsewhere tells nothing.
  if (changed.length === 0 && markers.length > 0 && !markers.some((each) => isOn(each, { width, height })))
    return null
  const shown = (['worse', 'better', 'both'] as const).filter((side) =>
    effect.buurten.some((one) => sideOf(one) === side),
  )
  return (
    <div class="weefsel-stack">
      <AreaMap
        {...{ lang, areas, markers, width, height }}
        title={texts.map(groupName(lang, effect.before.groupKey))}
        description={texts.mapText}
      />
      <ul class="weefsel-plan__legend">
        {shown.map((side) => (
          <li key={side}>
            <WeaveSample id={`wat-${side}`} weave={WEAVES[side] ?? 'bare'} /> {texts.sides[side]}
          </li>
        ))}
      </ul>
    </div>
  )
}

interface SitesProps {
  lang: Lang
  ground: Ground
  sites: readonly { x: number; y: number; label: string }[]
  title: string
}

/** Whether a marker lies on the drawing. */
const isOn = ({ x, y }: MapMarker, { width, height }: { width: number; height: number }) =>
  x >= 0 && x <= width && y >= 0 && y <= height

/** Spots with their numbers, as the list beside it has them; nothing when one lies where no border is known. */
export function SitesMap({ lang, ground, sites, title }: SitesProps) {
  const shapes = [...ground.shapes.values()]
  if (shapes.length === 0) return null
  const { paths, point, width, height } = project(
    shapes.map(({ shape }) => shape),
    FRAME,
  )
  const areas = [merged(title, paths)]
  const markers = sites.map((site, at): MapMarker => {
    const { longitude, latitude } = toWgs84(site)
    return { number: at + 1, ...point(longitude, latitude), label: site.label }
  })
  if (!markers.every((each) => isOn(each, { width, height }))) return null
  return (
    <AreaMap {...{ lang, areas, markers, width, height, title }} description={textsOf(lang).where.mapText} />
  )
}
