import { isSeen, MOST_STEPS, makeScenario, readPlan } from '../../../domains/reach/index.ts'
import { type Role, write } from '../../../platform/db/transaction.ts'
import type { AppContext, Deps } from '../../../platform/http/context.ts'
import { seeOther } from '../../../platform/http/see-other.ts'
import type { Problems } from '../../../platform/result.ts'
import { allSteps, type Draft } from './draft.ts'
import type { Ground } from './load.ts'
import { planPaths } from './paths.ts'
import { showSketch } from './show.tsx'
import type { PlanTexts } from './texts.nl.ts'
import { textsOf } from './views/effect-words.ts'

/** A reason of a change: so many signs, as the database has them. */
const REASON = { least: 2, most: 2_000 } as const

function wordProblems({ sketch, words }: Draft, texts: PlanTexts): Problems {
  const wrong = sketch.changes.flatMap((_, at) => {
    return isSeen(words.reasons[at] ?? '', REASON.least, REASON.most) ? [] : [at + 1]
  })
  return Object.fromEntries(wrong.map((number) => [`reden${number}`, texts.problems.each(number)]))
}

/** Keeps a sketch as a plan, and shows its link; or says everything that is missing, and loses nothing. */
export async function keep(c: AppContext, deps: Deps, ground: Ground, draft: Draft) {
  const { scope, lang } = c.var
  const texts = textsOf(lang)
  const { title, reason } = draft.words
  const found = readPlan({ title, reason, steps: allSteps(ground, draft) }, ground.inputs)
  const parts = new Set(found.ok ? [] : found.problems.map(({ part }) => part))
  const problems: Problems = {
    ...wordProblems(draft, texts),
    ...(parts.has('reason') ? { reden: texts.problems.reason } : {}),
    ...(parts.has('steps') ? { reden: texts.problems.steps(MOST_STEPS) } : {}),
    ...(parts.has('title') ? { titel: texts.problems.title } : {}),
  }
  if (!found.ok || Object.keys(problems).length > 0) return showSketch(c, deps, ground, draft, { problems })
  const doing = { actor: scope.actor, role: roleOf(scope.roles), now: deps.clock.now() }
  const { key } = await write(deps.db, scope, (trx) => makeScenario(trx, ground.runId, found.value, doing))
  return seeOther(c, planPaths.shared(key))
}

/** As which role somebody keeps a plan. */
export const roleOf = (roles: readonly Role[]) =>
  roles.includes('coordinator') ? ('coordinator' as const) : ('adviser' as const)
