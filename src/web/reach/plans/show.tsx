import { localDay } from '../../../platform/clock.ts'
import { read } from '../../../platform/db/transaction.ts'
import type { AppContext, Deps } from '../../../platform/http/context.ts'
import type { Problems } from '../../../platform/result.ts'
import { reachPaths } from '../paths.ts'
import { allSteps, type Draft, domainsOf } from './draft.ts'
import { effectFor, movedFor } from './effects.ts'
import { type Ground, questionFor } from './load.ts'
import { planPaths } from './paths.ts'
import { shownChanges } from './shown-step.ts'
import { choicesOf, spotOf, type TypedStep } from './step-form.ts'
import type { PlanTexts } from './texts.nl.ts'
import { loadTouched } from './touched.ts'
import { textsOf } from './views/effect-words.ts'
import { SketchPage } from './views/sketch-page.tsx'
import { StepPage } from './views/step-page.tsx'
import { questionText } from './views/steps.tsx'

/** What else a page of a sketch says. */
export interface Shown {
  problems?: Problems
  notCounted?: boolean
  /** Something in the address is not in the run, or means nothing. */
  leftOut?: boolean
}

/** The way back. */
export const crumbs = (texts: PlanTexts) => [
  { href: reachPaths.public, label: texts.reach },
  { href: planPaths.list, label: texts.title },
]

/** The page of a sketch: whom it touches first, numbers last. */
export async function showSketch(c: AppContext, deps: Deps, ground: Ground, draft: Draft, shown: Shown = {}) {
  const { lang, scope } = c.var
  const { problems = {}, notCounted = false, leftOut = false } = shown
  const steps = allSteps(ground, draft)
  const today = localDay(deps.clock.now())
  const touched =
    steps.length > 0 ? await read(deps.db, scope, (trx) => loadTouched(trx, ground, steps, today)) : null
  const question = questionFor(ground, draft.sketch.question, domainsOf(ground, draft))
  const told = shownChanges(ground.inputs, draft.sketch.changes, draft.words.reasons)
  const texts = textsOf(lang)
  const domains = domainsOf(ground, draft)
  const mode = question?.mode ?? 'walk'
  const refused = Object.keys(problems).length > 0
  return c.var.page({
    title: questionText(lang, told),
    description: texts.description,
    breadcrumb: crumbs(texts),
    noindex: true,
    error: refused,
    status: refused ? 422 : 200,
    body: (
      <SketchPage
        {...{ lang, ground, steps: told, problems, touched, question, notCounted, leftOut }}
        sketch={draft.sketch}
        words={draft.words}
        moved={movedFor(ground, steps, { domains, mode })}
        effect={touched && question ? effectFor(ground, steps, question) : null}
      />
    ),
  })
}

/** A change that somebody is at. */
export interface Stepping {
  ground: Ground
  draft: Draft
  step: TypedStep
  problems?: Problems
}

/** The page of one change. */
export async function showStep(
  c: AppContext,
  { db }: Deps,
  { ground, draft, step, problems = {} }: Stepping,
) {
  const { lang, scope } = c.var
  const texts = textsOf(lang)
  const spot = await read(db, scope, (trx) => spotOf(trx, ground, step))
  const refused = Object.keys(problems).length > 0
  return c.var.page({
    title: texts.step.titles[step.kind],
    breadcrumb: crumbs(texts),
    noindex: true,
    islands: ['plan-map'],
    error: refused,
    status: refused ? 422 : 200,
    body: (
      <StepPage
        {...{ lang, ground, problems, typed: step, choices: choicesOf(ground, step) }}
        sketch={draft.sketch}
        words={draft.words}
        spot={typeof spot === 'string' ? null : spot}
      />
    ),
  })
}
