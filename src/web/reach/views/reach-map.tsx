import type { MultiPolygon } from 'geojson'
import type { AreaShape } from '../../../domains/areas/index.ts'
import type { BuurtResult, Verdict } from '../../../domains/reach/index.ts'
import { inLang, type Lang } from '../../../platform/i18n.ts'
import { AreaMap, type MapArea } from '../../../ui/map/area-map.tsx'
import { project } from '../../../ui/map/project.ts'
import { WEAVES } from './verdicts.tsx'
import { byVerdict, ORDER, textsOf } from './words.ts'

/** More shapes than this are drawn as one for each verdict, without names: else the page would be too heavy for a phone. */
const MOST_NAMED = 60
/** Pixels that a border may be off, the finest first: the first with which all borders together are short enough. */
const TOLERANCES = [1.2, 2.5, 4]
const LONGEST_BORDERS = 6_500

interface Props {
  lang: Lang
  results: readonly BuurtResult[]
  names: ReadonlyMap<string, string>
  shapes: ReadonlyMap<string, AreaShape>
  title: string
  /** The page of a buurt. */
  hrefOf: (code: string) => string
  /** The number of each buurt, the same in every list on the page. */
  numbers: ReadonlyMap<string, string>
}

type Drawn = BuurtResult & { path: string }

const lengthOf = (paths: readonly string[]) => paths.reduce((sum, path) => sum + path.length, 0)

/** Borders as fine as a page can carry. */
function pictureOf(shapes: readonly MultiPolygon[]) {
  const drawn = (tolerance: number) => project(shapes, { width: 640, maxHeight: 640, decimals: 0, tolerance })
  const [finest = 0, ...coarser] = TOLERANCES
  return coarser.reduce(
    (picture, tolerance) => (lengthOf(picture.paths) <= LONGEST_BORDERS ? picture : drawn(tolerance)),
    drawn(finest),
  )
}

/** One shape for all buurten with the same verdict. */
function merged(drawn: readonly Drawn[], words: Record<Verdict, string>): MapArea[] {
  const found = byVerdict(drawn)
  return ORDER.flatMap((verdict) => {
    const path = found[verdict].map((each) => each.path).join('')
    const name = `${words[verdict]}: ${found[verdict].length}`
    return path === ''
      ? []
      : [{ code: verdict, name, path, tone: 0 as const, weave: WEAVES[verdict], unnamed: true }]
  })
}

/** The buurten of a result with what was found in each: a pattern, its words, and a link. */
export function ReachMap({ lang, results, names, shapes, title, hrefOf, numbers }: Props) {
  const texts = textsOf(lang)
  const placed = results.flatMap((result) => {
    const shape = shapes.get(result.areaCode)
    return shape ? [{ result, shape }] : []
  })
  if (placed.length === 0) return <p class="nl-paragraph">{texts.map.none}</p>
  const { paths, width, height } = pictureOf(placed.map(({ shape }) => shape.shape))
  const drawn: Drawn[] = placed.map(({ result }, at) => ({
    ...result,
    path: paths[at] ?? '',
  }))
  const crowded = drawn.length > MOST_NAMED
  const areas: MapArea[] = crowded
    ? merged(drawn, texts.verdicts)
    : drawn.map(({ areaCode, verdict, path }) => ({
        short: numbers.get(areaCode),
        ...{ code: areaCode, name: names.get(areaCode) ?? areaCode, path, tone: 0 as const },
        ...{ weave: WEAVES[verdict], note: texts.verdicts[verdict], href: inLang(lang, hrefOf(areaCode)) },
      }))
  const description = [
    texts.map.description,
    crowded && texts.map.crowded,
    // Said once for all: a dash in each of many borders is heavy, and seen by nobody.
    placed.some(({ shape }) => shape.approximate) && texts.map.approximate,
    results.length > drawn.length && texts.map.without(results.length - drawn.length),
  ]
  return (
    <AreaMap
      lang={lang}
      title={title}
      description={description.filter(Boolean).join(' ')}
      areas={areas}
      width={width}
      height={height}
    />
  )
}
