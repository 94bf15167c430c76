import { z } from 'zod'
import { VERDICTS, WHYS } from '../../domains/reach/index.ts'

const text = z.string()
const number = z.number()
const share = z.number().min(0).max(1)
const href = z.object({ href: text })
const way = z.enum(['te-voet', 'fiets', 'langzaam'])
const unit = z.enum(['hours', 'places'])

const run = {
  number: z.int(),
  day: z.iso.date(),
  publishedAt: z.iso.datetime(),
  publishedBy: text,
  because: text,
  links: z.object({ self: href, results: href, map: href }),
}

/** A run that was published, by whom and why. */
export const reachRun = z.object(run).meta({ id: 'ReachRun' })

/** What came out for the whole working area. */
export const reachFinding = z
  .object({
    domain: text,
    group: text,
    mode: way,
    unit,
    norm: number.optional(),
    normSet: z.boolean(),
    setBy: text.optional(),
    because: text.optional(),
    setAt: z.iso.datetime().optional(),
    mean: number.optional(),
    people: number,
    gap: number.optional(),
    noneShare: share.optional(),
    gini: number.optional(),
    facilities: z.int(),
    measured: z.int(),
    unplaced: z.int(),
    idle: z.int(),
    byRoad: z.boolean().optional(),
    verdicts: z.object({ gap: z.int(), unsure: z.int(), enough: z.int(), unknown: z.int() }),
  })
  .meta({ id: 'ReachFinding' })

const source = z
  .object({
    id: text,
    title: text,
    publisher: text,
    licence: text,
    year: z.int(),
    sha256: text.optional(),
    groups: z.array(text),
    roads: z.object({ mode: text, pairs: z.int(), points: z.int(), places: z.int() }).optional(),
  })
  .meta({ id: 'ReachSource' })

/** The same with what it was made of: the same hash gives the same results. */
export const reachRunDetail = z
  .object({
    ...run,
    hash: text,
    parameters: z.record(text, z.unknown()),
    sources: z.array(source),
    findings: z.array(reachFinding),
  })
  .meta({ id: 'ReachRunDetail' })

const result = {
  area: text,
  wijk: text,
  domain: text,
  group: text,
  mode: way,
  verdict: z.enum(VERDICTS),
  why: z.enum(WHYS).optional(),
  people: number.optional(),
  peopleLow: number.optional(),
  peopleHigh: number.optional(),
  peopleBasis: z.enum(['count', 'estimate', 'filled']).optional(),
  score: number.optional(),
  scoreLow: number.optional(),
  scoreHigh: number.optional(),
  gap: number.optional(),
  agreement: share.optional(),
  enoughShare: share.optional(),
  noneShare: share.optional(),
  nearestMedian: number.optional(),
  nearestWorst: number.optional(),
  measuredShare: share.optional(),
  uncovered: share.optional(),
  byRoad: z.boolean().optional(),
}

/** The columns of a result as CSV: those of the JSON. */
export const resultColumns = Object.keys(result)

/** One buurt, for a part of life, a group and a way to go. */
export const reachResult = z.object(result).meta({ id: 'ReachResult' })

/**
 * GeoJSON (RFC 7946): a feature for each buurt; its geometry is null where no border is known. Which run, by which norm and from which
 * figures goes along (foreign members, § 6.1): a file is passed on without its address.
 */
export const reachMap = z
  .object({
    type: z.literal('FeatureCollection'),
    run: reachRun,
    finding: reachFinding.optional(),
    sources: z.array(source),
    features: z.array(
      z.object({
        type: z.literal('Feature'),
        id: text,
        geometry: z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.unknown()) }).nullable(),
        properties: z.object({ name: text, ...result }),
      }),
    ),
  })
  .meta({ id: 'ReachMap' })

/** What people find enough, for every 1,000 people; without a group it holds for every group that has none of its own. */
export const reachNorm = z
  .object({
    domain: text,
    group: text.optional(),
    unit,
    value: number,
    setBy: text,
    because: text,
    setAt: z.iso.datetime(),
  })
  .meta({ id: 'ReachNorm' })
