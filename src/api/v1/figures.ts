import { z } from 'zod'
import {
  type Dataset,
  datasetsOf,
  type FigureValue,
  figuresOf,
  findArea,
  type Indicator,
  indicators,
  isShown,
  missingOf,
} from '../../domains/areas/index.ts'
import type { Trx } from '../../platform/db/database.ts'
import { type Endpoint, endpoint } from '../endpoint.ts'
import { translated } from './schemas.ts'

const figure = z
  .object({
    indicator: z.string(),
    name: translated,
    definition: translated,
    unit: z.string(),
    value: z.number(),
    year: z.int(),
    uncertainty: z.enum(['count', 'rounded', 'estimate', 'none']),
    summedFrom: z.int().optional(),
    dataset: z.string(),
  })
  .meta({ id: 'Figure' })

/** Why there is no number: missing is not zero. `too-few-people`: fewer than 50 live there, so a share would be a guess at persons. */
const missing = z
  .object({
    indicator: z.string(),
    name: translated,
    reason: z.enum(['unpublished', 'secret', 'empty', 'too-few-people']),
  })
  .meta({ id: 'MissingFigure' })

const dataset = z
  .object({
    id: z.string(),
    title: z.string(),
    publisher: z.string(),
    licence: z.string(),
    year: z.int(),
    invented: z.boolean(),
  })
  .meta({ id: 'Dataset' })

const figures = z
  .object({
    area: z.string(),
    figures: z.array(figure),
    missing: z.array(missing),
    datasets: z.array(dataset),
  })
  .meta({ id: 'Figures' })

const rounded = (value: number, { digits }: Indicator) => Number(value.toFixed(digits))

function toFigure(indicator: Indicator, { value, year, uncertainty, derivedFrom, datasetId }: FigureValue) {
  const { id, name, definition, unit } = indicator
  return {
    indicator: id,
    ...{ name, definition, unit, year, uncertainty },
    value: rounded(value, indicator),
    ...(derivedFrom === null ? {} : { summedFrom: derivedFrom }),
    dataset: datasetId,
  }
}

const toDataset = ({ id, title, publisher, licence, year, invented }: Dataset) => ({
  ...{ id, title, publisher, licence, year, invented },
})

async function figuresOfArea(trx: Trx, code: string) {
  const own = (await figuresOf(trx, [code])).get(code) ?? new Map<string, FigureValue>()
  const reasons = await missingOf(trx, code)
  const population = own.get('population')?.value ?? null
  const shown = indicators.flatMap((indicator) => {
    const value = own.get(indicator.id)
    return value && isShown(indicator, population) ? [toFigure(indicator, value)] : []
  })
  const absent = indicators.flatMap(({ id, name, ...indicator }) => {
    const hidden = own.has(id) && !isShown({ id, name, ...indicator }, population)
    const reason = hidden ? 'too-few-people' : own.has(id) ? undefined : reasons.get(id)
    return reason ? [{ indicator: id, name, reason }] : []
  })
  const used = [...new Set(shown.map((each) => each.dataset))]
  return {
    area: code,
    figures: shown,
    missing: absent,
    datasets: (await datasetsOf(trx, used)).map(toDataset),
  }
}

/** The figures of one area, with source and year; what is missing, with the reason. */
export const figuresEndpoint: Endpoint = endpoint({
  path: '/areas/{code}/figures',
  operationId: 'listFigures',
  tag: 'areas',
  query: z.strictObject({}),
  answer: figures,
  find: async (trx, { params }) => {
    const found = await findArea(trx, params.code ?? '')
    return found && { body: await figuresOfArea(trx, found.code) }
  },
})
