import type { Handler } from 'hono'
import { read } from '../../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps } from '../../../platform/http/context.ts'
import { seeOther } from '../../../platform/http/see-other.ts'
import { forRoles } from '../../desk/for-roles.ts'
import { REACH_ROLES } from '../load.ts'
import { type Draft, draftOf, typedOf, withChange, withGround, without } from './draft.ts'
import { keep } from './keep.ts'
import { type Ground, groundOfRun, placesOf } from './load.ts'
import { planPaths } from './paths.ts'
import { showSketch, showStep } from './show.tsx'
import { type Change, hasWords, sketchHref } from './sketch.ts'
import { readStep, typedStep } from './step-form.ts'
import { textsOf } from './views/effect-words.ts'

/** To the address of a sketch, as long as nobody wrote anything that an address may not hold. */
function settle(c: AppContext, deps: Deps, ground: Ground, draft: Draft, anchor = '') {
  return hasWords(draft.words)
    ? showSketch(c, deps, ground, draft)
    : seeOther(c, sketchHref(planPaths.sketch, draft.sketch) + anchor)
}

/** A sketch in which this place closes; or what to choose instead when the run does not count it. */
function fromPlace(c: AppContext, deps: Deps, ground: Ground, draft: Draft, placeId: string) {
  const place = placesOf(ground.inputs).find(({ at }) => ground.inputs.facilities[at]?.place === placeId)
  if (!place) return showSketch(c, deps, ground, draft, { notCounted: true })
  const change: Change = { kind: 'close', target: { at: place.at, whole: true } }
  return seeOther(c, sketchHref(planPaths.sketch, withChange(draft, change).sketch))
}

interface Sketching {
  ground: Ground
  draft: Draft
  typed: URLSearchParams
}

/** What is done with the sketch that was sent, as far as it fits its run. */
const withDraft = (
  deps: Deps,
  work: (c: AppContext, sketching: Sketching) => Response | Promise<Response>,
): Handler<AppEnv> =>
  forRoles(
    REACH_ROLES,
    async (c) => {
      const typed = await typedOf(c)
      const asked = draftOf(typed)
      const ground = await read(deps.db, c.var.scope, (trx) => groundOfRun(trx, asked.sketch.run))
      return ground ? work(c, { ground, draft: withGround(asked, ground), typed }) : c.notFound()
    },
    { proof: false },
  )

/** `/inzicht/bereik/plannen/schets`: look at it. */
export const sketchPage = (deps: Deps): Handler<AppEnv> =>
  withDraft(deps, (c, { ground, draft, typed }) => {
    const [step, place] = [typedStep(typed), typed.get('plek')]
    if (place) return fromPlace(c, deps, ground, draft, place)
    if (step) return showStep(c, deps, { ground, draft, step })
    const leftOut = typed.getAll('stap').length > draft.sketch.changes.length
    return showSketch(c, deps, ground, draft, { leftOut })
  })

/** A change of the sketch, or keeping it. Nothing is kept before somebody asks for that. */
export const changeSketch = (deps: Deps): Handler<AppEnv> =>
  withDraft(deps, async (c, { ground, draft, typed }) => {
    const [doing, away] = [typed.get('doe'), typed.get('weg')]
    if (doing === 'bewaar' && draft.sketch.changes.length > 0) return keep(c, deps, ground, draft)
    if (away) return settle(c, deps, ground, without(draft, Number(away)))
    const step = doing === 'terug' ? null : typedStep(typed)
    if (!step) return settle(c, deps, ground, draft, doing === 'toon' ? '#getallen' : '')
    if (doing !== 'zet') return showStep(c, deps, { ground, draft, step })
    const texts = textsOf(c.var.lang)
    const found = await read(deps.db, c.var.scope, (trx) => readStep(trx, ground, step, texts))
    if (!found.ok) return showStep(c, deps, { ground, draft, step, problems: found.problems })
    return settle(c, deps, ground, withChange(draft, found.value))
  })
