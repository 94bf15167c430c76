import { z } from 'zod'
import type { Lang } from '../i18n.ts'
import { no, ok, type Result } from '../result.ts'
import type { ImportProblem } from './report.ts'
import { parseJson } from './rows.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

/** One feature of a GeoJSON file: its properties are the cells. The geometry is not judged here. */
export interface FeatureRow {
  row: number
  cells: Record<string, unknown>
  geometry: unknown
  problem?: ImportProblem
}

/** A GeoJSON FeatureCollection, with the members outside the standard that publishers use. */
export interface FeatureFile {
  name: string
  metadata: Record<string, unknown>
  /** True when the file says that its coordinates are RD New (`crs`, from before RFC 7946). */
  rd: boolean
  rows: FeatureRow[]
}

const collection = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(z.unknown()),
  name: z.string().catch(''),
  metadata: z.record(z.string(), z.unknown()).catch({}),
  crs: z
    .object({ properties: z.object({ name: z.string() }) })
    .optional()
    .catch(undefined),
})

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function featureRow(feature: unknown, row: number, reason: string): FeatureRow {
  if (!isRecord(feature) || feature.type !== 'Feature')
    return { row, cells: {}, geometry: null, problem: { row, column: '', reason } }
  const properties = feature.properties
  return { row, cells: isRecord(properties) ? properties : {}, geometry: feature.geometry ?? null }
}

/** The features of a GeoJSON text (RFC 7946), numbered from 1; the problem is one sentence for the file. */
export function featureRows(text: string, lang: Lang): Result<FeatureFile, string> {
  const texts = { nl, en }[lang]
  const json = parseJson(text, lang)
  if (!json.ok) return json
  const file = collection.safeParse(json.value)
  if (!file.success) return no(texts.noFeatures)
  const { name, metadata, crs, features } = file.data
  const rows = features.map((feature, index) => featureRow(feature, index + 1, texts.noFeature))
  return ok({ name, metadata, rd: /28992/.test(crs?.properties.name ?? ''), rows })
}
