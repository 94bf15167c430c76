import type { MultiPolygon } from 'geojson'
import { borderOf, type Polygon, uncoveredShare } from '../../engines/reach/border.ts'
import type { Trx } from '../../platform/db/database.ts'
import { toRd } from '../../platform/geo.ts'
import { municipalityShapes, type PlacedBuurt } from '../areas/index.ts'
import type { FiguresByCode } from './gather.ts'
import { MODES, type Mode, usualCatchment } from './mode.ts'

/** A shape as rings of RD metres. */
function ringsOf({ coordinates }: MultiPolygon): Polygon[] {
  return coordinates.map((polygon) =>
    polygon.map((ring) =>
      ring.map(([longitude = 0, latitude = 0]): [number, number] => {
        const { x, y } = toRd({ longitude, latitude })
        return [x, y]
      }),
    ),
  )
}

/**
 * By mode, for each buurt: the share of its usual catchment that lies outside the municipalities of which people are known: over
 * the national border, at sea, or where no figures were imported. Null when no border of a municipality is loaded. A buurt
 * without a place on the map has 0: nothing is told of it anyway.
 */
export async function uncoveredOf(
  trx: Trx,
  buurten: readonly PlacedBuurt[],
  figures: FiguresByCode,
): Promise<Record<Mode, number[]> | null> {
  const lived = buurten.filter(({ code }) => figures.get(code)?.has('population'))
  const codes = [...new Set(lived.map(({ municipalityCode }) => municipalityCode))]
  const shapes = await municipalityShapes(trx, codes)
  if (shapes.length === 0) return null
  const border = borderOf(shapes.flatMap(ringsOf))
  const points = {
    x: Float64Array.from(buurten, ({ point }) => point?.x ?? 0),
    y: Float64Array.from(buurten, ({ point }) => point?.y ?? 0),
  }
  const shares = MODES.map((mode) => {
    const found = uncoveredShare(points, usualCatchment(mode), border)
    return [mode, buurten.map(({ point }, at) => (point ? Math.min(1, Math.max(0, found[at] ?? 0)) : 0))]
  })
  return Object.fromEntries(shares) as Record<Mode, number[]>
}
