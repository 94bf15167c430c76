import {
  type Area,
  type AreaShape,
  listAreas,
  shapesOf,
  workingMunicipalities,
} from '../../domains/areas/index.ts'
import {
  type BuurtResult,
  type Finding,
  findingsOf,
  findRun,
  lastDone,
  listRuns,
  publishedRun,
  type Question,
  type Run,
  resultsOf,
  shownResult,
  type Told,
  toldOf,
} from '../../domains/reach/index.ts'
import { type Term, terms } from '../../domains/taxonomy/index.ts'
import type { Trx } from '../../platform/db/database.ts'
import type { Role } from '../../platform/db/transaction.ts'
import type { Lang } from '../../platform/i18n.ts'
import { type Asked, questionOf } from './asked.ts'

/** More runs than this are found by their number only. */
const RUNS = 40

/** Who sees what is not published: `bereik.rekenen` in docs/policy/access.md. */
export const REACH_ROLES: readonly Role[] = ['coordinator', 'adviser']

/** Whether somebody sees runs that are not published. */
export const seesAll = (roles: readonly Role[]) => REACH_ROLES.some((role) => roles.includes(role))

/**
 * The run that a page is about: the one that was asked for, else the newest that is done for who works with it, else the one
 * that is published. `unknown`: the one that was asked for is not there, or not for this reader. Null: there is none at all.
 */
export async function chosenRun(
  trx: Trx,
  number: number | null,
  roles: readonly Role[],
): Promise<Run | 'unknown' | null> {
  if (number === null) return seesAll(roles) ? lastDone(trx) : publishedRun(trx)
  const run = await findRun(trx, number)
  return run?.outcome === 'done' ? run : 'unknown'
}

/** A run laid beside another: of the same question. */
export interface Beside {
  run: Run
  finding: Finding | null
  results: ReadonlyMap<string, BuurtResult>
}

/** All that a page about one run and one question shows, read in one transaction. */
export interface ReachView {
  run: Run
  question: Question
  findings: readonly Finding[]
  told: Told
  /** Of the part that is looked at, by code of the buurt: never by who has least. */
  results: readonly BuurtResult[]
  domains: readonly Term[]
  areas: { municipalities: readonly Area[]; wijken: readonly Area[] }
  within: Area | null
  shapes: ReadonlyMap<string, AreaShape>
  /** Runs that this reader may see, the newest first. */
  runs: readonly Run[]
  beside: Beside | null
  page: number
}

async function besideOf(trx: Trx, { beside }: Asked, question: Question): Promise<Beside | null> {
  const run = beside === null ? null : await findRun(trx, beside)
  if (run?.outcome !== 'done') return null
  const found = await resultsOf(trx, run.id, question)
  const finding = (await findingsOf(trx, run.id)).find(
    ({ lifeDomain, groupKey, mode }) =>
      lifeDomain === question.domain && groupKey === question.group && mode === question.mode,
  )
  const results = new Map(found.map((each) => [each.areaCode, shownResult(each)]))
  return { run, finding: finding ?? null, results }
}

const isWithin = (code: string, wijk: string, within: string | null) =>
  within === null || within === wijk || within.slice(2) === code.slice(2, 6)

/** Loads what a run says to a question; null when it says nothing at all. */
export async function loadView(trx: Trx, run: Run, asked: Asked, lang: Lang): Promise<ReachView | null> {
  const findings = await findingsOf(trx, run.id)
  const question = questionOf(asked, findings)
  const told = question && (await toldOf(trx, run, question, lang))
  if (!question || !told) return null
  const municipalities = await workingMunicipalities(trx)
  const wijken = await listAreas(trx, { level: 'wijk' })
  const within = [...municipalities, ...wijken].find(({ code }) => code === asked.within) ?? null
  const results = told.results
    .map(shownResult)
    .filter(({ areaCode, wijkCode }) => isWithin(areaCode, wijkCode, within?.code ?? null))
  return {
    ...{ run, question, findings, told, results, within, page: asked.page },
    domains: await terms(trx, 'life_domain'),
    areas: { municipalities, wijken },
    shapes: await shapesOf(
      trx,
      results.map(({ areaCode }) => areaCode),
    ),
    runs: (await listRuns(trx, RUNS)).filter(({ outcome }) => outcome === 'done'),
    beside: await besideOf(trx, asked, question),
  }
}
