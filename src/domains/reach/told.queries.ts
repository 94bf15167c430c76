import type { Trx } from '../../platform/db/database.ts'
import type { Lang } from '../../platform/i18n.ts'
import { listAreas } from '../areas/index.ts'
import { terms } from '../taxonomy/index.ts'
import { normHistory, normOf } from './norm.queries.ts'
import { findingOf, type Question, resultsOf } from './result.queries.ts'
import { basisOf } from './run.queries.ts'
import type { Run } from './run.ts'
import type { Telling } from './words.ts'

/** A finding with all that it is told with, and the names of its buurten by code. */
export interface Told extends Telling {
  names: ReadonlyMap<string, string>
  runId: string
}

/** Names of the buurten of the working area, by code. */
export async function buurtNames(trx: Trx): Promise<Map<string, string>> {
  return new Map((await listAreas(trx, { level: 'buurt' })).map(({ code, name }) => [code, name]))
}

/** What a run found about one part of life, group and way to go, ready to be told; null when there is nothing of it. */
export async function toldOf(
  trx: Trx,
  run: Pick<Run, 'id' | 'onDay'>,
  question: Question,
  lang: Lang,
): Promise<Told | null> {
  const finding = await findingOf(trx, run.id, question)
  if (!finding) return null
  const basis = await basisOf(trx, run.id)
  const results = await resultsOf(trx, run.id, question)
  const norm = finding.normId === null ? null : normOf(await normHistory(trx), finding.normId)
  const domain = (await terms(trx, 'life_domain')).find(({ id }) => id === question.domain)
  return {
    ...{ finding, results, norm, onDay: run.onDay, runId: run.id },
    domainName: domain?.name[lang] ?? question.domain,
    sources: basis?.sources ?? [],
    onePoint: basis !== null && basis.parameters.onePoint > basis.parameters.placed / 2,
    names: await buurtNames(trx),
  }
}
