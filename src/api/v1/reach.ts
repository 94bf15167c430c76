import { z } from 'zod'
import { findArea, listAreas, shapesOf } from '../../domains/areas/index.ts'
import {
  basisOf,
  currentNorms,
  findingOf,
  findingsOf,
  findRun,
  groups,
  modeOf,
  normHistory,
  publishedRun,
  publishedRuns,
  type Question,
  type Run,
  resultsOf,
  resultsOfBuurt,
  roadsFor,
  sourcesFor,
  WAYS,
  type Way,
} from '../../domains/reach/index.ts'
import type { Trx } from '../../platform/db/database.ts'
import { type Endpoint, endpoint } from '../endpoint.ts'
import { linksOf, listOf, paging, windowOf } from '../paging.ts'
import { toFinding, toNorm, toResult, toRun, withoutNull } from './reach-parts.ts'
import {
  reachFinding,
  reachMap,
  reachNorm,
  reachResult,
  reachRun,
  reachRunDetail,
  resultColumns,
} from './reach-schemas.ts'
import { tableOf } from './table.ts'

const LAST = 'laatste'
const keys = groups.map(({ key }) => key) as [string, ...string[]]

const question = {
  domein: z.string().max(60).default('ontmoeting'),
  groep: z.enum(keys).default('iedereen'),
  manier: z.enum(WAYS).default('te-voet'),
}

/** A run that was published: the same for everybody, whoever asks. */
async function publicRun(trx: Trx, typed: string | undefined): Promise<Run | null> {
  if (typed === LAST) return publishedRun(trx)
  const run = /^\d{1,9}$/.test(typed ?? '') ? await findRun(trx, Number(typed)) : null
  return run?.publication ? run : null
}

interface Asked {
  domein: string
  groep: string
  manier: Way
}

const questionOf = ({ domein, groep, manier }: Asked): Question => ({
  ...{ domain: domein, group: groep, mode: modeOf(manier) },
})

/** What came out for the whole working area; nothing where the run has no figures of it. */
async function findingPart(trx: Trx, run: Run, asked: Asked) {
  const finding = await findingOf(trx, run.id, questionOf(asked))
  return finding ? { finding: toFinding(finding, await normHistory(trx)) } : {}
}

async function features(trx: Trx, run: Run, asked: Asked) {
  const results = await resultsOf(trx, run.id, questionOf(asked))
  const shapes = await shapesOf(
    trx,
    results.map(({ areaCode }) => areaCode),
  )
  const names = new Map((await listAreas(trx, { level: 'buurt' })).map(({ code, name }) => [code, name]))
  return results.map((result) => ({
    type: 'Feature',
    id: result.areaCode,
    geometry: shapes.get(result.areaCode)?.shape ?? null,
    properties: { name: names.get(result.areaCode) ?? result.areaCode, ...toResult(result) },
  }))
}

const ofRun = { tag: 'reach' } as const

/** Who can reach what, as it was published; the norm, and who chose it. */
export const reachEndpoints: readonly Endpoint[] = [
  endpoint({
    ...ofRun,
    path: '/reach/runs',
    operationId: 'listReachRuns',
    query: z.strictObject(paging),
    answer: listOf(reachRun),
    find: async (trx, { query }, { url }) => {
      const all = await publishedRuns(trx)
      const { limit, offset } = windowOf(query)
      const items = all.slice(offset, offset + limit).map(toRun)
      return { body: { total: all.length, items, links: linksOf(url, query, all.length) } }
    },
  }),
  endpoint({
    ...ofRun,
    path: '/reach/runs/{number}',
    operationId: 'getReachRun',
    query: z.strictObject({}),
    answer: reachRunDetail,
    find: async (trx, { params }) => {
      const run = await publicRun(trx, params.number)
      if (!run) return null
      const { hash = '', parameters = {}, sources = [] } = (await basisOf(trx, run.id)) ?? {}
      const used = sources.map(withoutNull)
      const norms = await normHistory(trx)
      const findings = (await findingsOf(trx, run.id)).map((each) => toFinding(each, norms))
      return { body: { ...toRun(run), hash, parameters, sources: used, findings } }
    },
  }),
  endpoint({
    ...ofRun,
    path: '/reach/runs/{number}/results',
    operationId: 'listReachResults',
    query: z.strictObject(question),
    csv: true,
    answer: z.object({ finding: reachFinding.optional(), items: z.array(reachResult) }),
    find: async (trx, { params, query }) => {
      const run = await publicRun(trx, params.number)
      if (!run) return null
      const items = (await resultsOf(trx, run.id, questionOf(query))).map(toResult)
      return {
        body: { ...(await findingPart(trx, run, query)), items },
        csv: () => tableOf(resultColumns, items),
      }
    },
  }),
  endpoint({
    ...ofRun,
    path: '/reach/runs/{number}/areas/{code}',
    operationId: 'getReachOfArea',
    query: z.strictObject({}),
    answer: z.object({ items: z.array(reachResult) }),
    find: async (trx, { params }) => {
      const run = await publicRun(trx, params.number)
      const area = run && (await findArea(trx, params.code ?? ''))
      if (!run || area?.level !== 'buurt') return null
      return { body: { items: (await resultsOfBuurt(trx, run.id, area.code)).map(toResult) } }
    },
  }),
  endpoint({
    ...ofRun,
    path: '/reach/runs/{number}/map',
    operationId: 'getReachMap',
    query: z.strictObject(question),
    answer: reachMap,
    find: async (trx, { params, query }) => {
      const run = await publicRun(trx, params.number)
      if (!run) return null
      const { sources = [] } = (await basisOf(trx, run.id)) ?? {}
      const { group, mode } = questionOf(query)
      const used = [...sourcesFor(sources, group), ...roadsFor(sources, [mode])]
      return {
        body: {
          ...{ type: 'FeatureCollection', run: toRun(run), ...(await findingPart(trx, run, query)) },
          sources: used.map(withoutNull),
          features: await features(trx, run, query),
        },
      }
    },
  }),
  endpoint({
    ...ofRun,
    path: '/reach/norms',
    operationId: 'listReachNorms',
    query: z.strictObject({}),
    answer: z.object({ items: z.array(reachNorm) }),
    find: async (trx) => ({ body: { items: (await currentNorms(trx)).map(toNorm) } }),
  }),
]
