import type { MultiPolygon } from 'geojson'
import type { Level } from './code.ts'
import type { DatasetUncertainty } from './dataset.ts'

/** An area as a page shows it: the row and name of the newest year that knows the code. */
export interface Area {
  code: string
  year: number
  level: Level
  name: string
  municipalityCode: string | null
  wijkCode: string | null
  invented: boolean
  /** Label point in WGS84; null when no list gave one. */
  longitude: number | null
  latitude: number | null
}

/** The border of an area, of the year nearest to the one shown; `year` is the border's own. */
export interface AreaShape {
  code: string
  year: number
  shape: MultiPolygon
  /** True when this is not a real border: the page must say so. */
  approximate: boolean
}

/** One number about one area. */
export interface FigureValue {
  indicatorId: string
  value: number
  year: number
  datasetId: string
  publisher: string
  uncertainty: DatasetUncertainty
  /** Number of buurten it was summed from; null when the publisher gave it. */
  derivedFrom: number | null
}

/** Indicator id -> the number to show. */
export type FigureMap = Map<string, FigureValue>

/** The level inside this one on a page; null for buurten. */
export function childLevel(level: Level): Level | null {
  if (level === 'municipality') return 'wijk'
  return level === 'wijk' ? 'buurt' : null
}
