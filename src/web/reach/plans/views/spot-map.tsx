import { type Rd, toRd, toWgs84 } from '../../../../platform/geo.ts'
import { inLang } from '../../../../platform/i18n.ts'
import { Heading } from '../../../../ui/heading.tsx'
import { AreaMap, type MapArea } from '../../../../ui/map/area-map.tsx'
import { type Projection, project } from '../../../../ui/map/project.ts'
import type { Ground } from '../load.ts'
import { planPaths } from '../paths.ts'
import { hasWords, sketchHref } from '../sketch.ts'
import { merged } from './effect-map.tsx'
import { textsOf } from './effect-words.ts'
import type { StepPageProps } from './step-props.ts'

const FRAME = { width: 640, maxHeight: 460, decimals: 0, tolerance: 1.2 } as const

/**
 * Where on the ground the points of a picture lie, as six numbers: RD of its upper left corner, then metres to the east and north
 * for each pixel across and for each pixel down. The picture is linear in degrees, so two points tell all; over a few tens of
 * kilometres the national grid is so as well, within the width of a marker.
 */
function groundOf({ point, width, height }: Projection, near: Rd): string {
  const from = toWgs84(near)
  const [one, other] = [point(from.longitude, from.latitude), point(from.longitude + 1, from.latitude + 1)]
  const at = (x: number, y: number) =>
    toRd({
      longitude: from.longitude + (x - one.x) / (other.x - one.x),
      latitude: from.latitude + (y - one.y) / (other.y - one.y),
    })
  const [corner, right, low] = [at(0, 0), at(width, 0), at(0, height)]
  const across = [(right.x - corner.x) / width, (right.y - corner.y) / width]
  const down = [(low.x - corner.x) / height, (low.y - corner.y) / height]
  return [corner.x, corner.y, ...across, ...down].map((each) => each.toFixed(4)).join(' ')
}

/** With more buurten than this links would make the page too heavy for a phone: then there is the list. */
const MOST_LINKS = 60

const byCode = ({ shapes }: Ground) => [...shapes.values()].toSorted((a, b) => (a.code < b.code ? -1 : 1))

/** The number of each buurt, the same on the map and in the list; null where the map shows none. An address may not hold what somebody wrote of people. */
export function numbersOf({ ground, words }: Pick<StepPageProps, 'ground' | 'words'>) {
  if (hasWords(words) || ground.shapes.size > MOST_LINKS) return null
  return new Map(byCode(ground).map(({ code }, at) => [code, String(at + 1)]))
}

/** What the link of a buurt takes along, so that nothing chosen before is lost. */
function takenAlong({ typed }: StepPageProps): [string, string][] {
  const { kind, target, search, name, hours, about } = typed
  const all = { soort: kind, wat: target, zoek: search, naam: name, uren: hours }
  const ticked = about.map((each): [string, string] => ['over', each])
  return [...Object.entries(all).filter(([, value]) => value !== ''), ...ticked]
}

/** The map: a link for each buurt; exactly, by mouse or arrow keys, where scripts run. */
export function SpotMap(props: StepPageProps) {
  const { lang, ground, sketch, typed, spot } = props
  const { step } = textsOf(lang)
  const shapes = byCode(ground)
  const [someone] = ground.inputs.points
  if (shapes.length === 0 || !someone) return null
  const projection = project(
    shapes.map(({ shape }) => shape),
    FRAME,
  )
  const { paths, point, width, height } = projection
  const numbers = numbersOf(props)
  const links = numbers !== null
  const at = spot && toWgs84(spot)
  const markers = at ? [{ number: 1, ...point(at.longitude, at.latitude), label: step.chosen }] : []
  const areas = links
    ? shapes.map(
        ({ code, approximate }, index): MapArea => ({
          ...{ code, name: ground.buurten.get(code)?.name ?? code, path: paths[index] ?? '' },
          short: numbers?.get(code),
          ...{ tone: code === typed.buurt ? 3 : 1, approximate },
          href: inLang(lang, sketchHref(planPaths.sketch, sketch, [...takenAlong(props), ['bij', code]])),
        }),
      )
    : [merged(step.map, paths)]
  return (
    <div class="weefsel-stack">
      <Heading level={2} look={3}>
        {step.map}
      </Heading>
      <weefsel-plan-map
        data-ground={groundOf(projection, someone)}
        data-from={inLang(lang, planPaths.live)}
        data-label={step.live}
        data-wait={step.liveWait}
        data-failed={step.liveFailed}
      >
        <AreaMap
          {...{ lang, markers, width, height }}
          title={step.map}
          description={links ? step.mapText : step.mapList}
          areas={areas}
        />
      </weefsel-plan-map>
    </div>
  )
}
