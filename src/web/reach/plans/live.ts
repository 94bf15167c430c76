import type { Handler } from 'hono'
import { amountOf, type PlanEffect, type Step, shownFinding } from '../../../domains/reach/index.ts'
import { localDay } from '../../../platform/clock.ts'
import { read } from '../../../platform/db/transaction.ts'
import type { AppEnv, Deps } from '../../../platform/http/context.ts'
import { formatList, type Lang } from '../../../platform/i18n.ts'
import { forRoles } from '../../desk/for-roles.ts'
import { REACH_ROLES } from '../load.ts'
import { allSteps, domainsOf, draftOf, withChange, withGround } from './draft.ts'
import { effectFor } from './effects.ts'
import { buurtAt, type Ground, groundOfRun, questionFor } from './load.ts'
import { readStep, type TypedStep, typedStep } from './step-form.ts'
import { loadTouched, type Touched } from './touched.ts'
import { peopleOf, questionLine, sideOf, textsOf, totalOf } from './views/effect-words.ts'

/** Hours a week of a new place as long as nobody typed them. */
const USUAL_HOURS = '10'

const hasHours = ({ hours }: TypedStep) => Number(hours.replace(',', '.')) >= 1

/** What is not typed yet is taken for something usual, so that a spot can be tried at once. */
function completed(typed: TypedStep, ground: Ground): TypedStep {
  const { name, about } = typed
  const usual = questionFor(ground, {})?.domain
  return {
    ...typed,
    name: name.trim().length < 2 ? '––' : name,
    hours: hasHours(typed) ? typed.hours : USUAL_HOURS,
    about: about.length > 0 || usual === undefined ? about : [usual],
  }
}

/** Whom it touches: always before the numbers. */
function touchLines(lang: Lang, { places, near, organizations }: Touched): string[] {
  const { live } = textsOf(lang)
  const names = (list: readonly { name: string }[]) =>
    formatList(
      lang,
      list.slice(0, 6).map(({ name }) => name),
    )
  const gone = [...places.flatMap(({ name, offers }) => [{ name }, ...offers]), ...organizations]
  return [
    ...(places.length > 0 ? [live.touches(names(gone))] : []),
    ...(near.length > 0 ? [live.near(names(near))] : []),
  ]
}

function numberLines(lang: Lang, effect: PlanEffect): string[] {
  const { live } = textsOf(lang)
  const { groupKey, unit } = effect.before
  const [farther, nearer] = [totalOf(effect, 'farther'), totalOf(effect, 'nearer')]
  const sides = effect.buurten.map(sideOf)
  const worse = sides.filter((side) => side === 'worse' || side === 'both').length
  const better = sides.filter((side) => side === 'better' || side === 'both').length
  const [first, then] = [shownFinding(effect.before).gap, shownFinding(effect.after).gap]
  return [
    ...(farther > 0 ? [live.farther(peopleOf(lang, farther, groupKey))] : []),
    ...(nearer > 0 ? [live.nearer(peopleOf(lang, nearer, groupKey))] : []),
    ...(farther + nearer === 0 ? [live.nobody] : []),
    ...(worse > 0 ? [live.less(worse)] : []),
    ...(better > 0 ? [live.more(better)] : []),
    ...(first === null || then === null
      ? []
      : [live.gap(amountOf(lang, unit, first), amountOf(lang, unit, then))]),
  ]
}

function spotLine(lang: Lang, ground: Ground, steps: readonly Step[]): string[] {
  const last = steps.at(-1)
  const buurt = last && last.kind !== 'close' ? buurtAt(ground, last.point) : null
  return buurt ? [textsOf(lang).live.where(buurt.name)] : []
}

/** What a spot on the map would change, in a few sentences: for the script that moves the marker. People first. */
export const liveAnswer = ({ db, clock }: Deps): Handler<AppEnv> =>
  forRoles(
    REACH_ROLES,
    async (c) => {
      const { lang, scope } = c.var
      const typed = new URL(c.req.url).searchParams
      const asked = draftOf(typed)
      const step = typedStep(typed)
      const found = await read(db, scope, async (trx) => {
        const ground = await groundOfRun(trx, asked.sketch.run)
        if (!ground || !step) return null
        const change = await readStep(trx, ground, completed(step, ground), textsOf(lang))
        if (!change.ok) return { problems: Object.values(change.problems) }
        const draft = withChange(withGround(asked, ground), change.value)
        const steps = allSteps(ground, draft)
        const touched = await loadTouched(trx, ground, steps, localDay(clock.now()))
        return { ground, draft, steps, touched }
      })
      c.header('Cache-Control', 'no-store')
      if (!found) return c.json({ lines: [] })
      if ('problems' in found) return c.json({ lines: found.problems })
      const { ground, draft, steps, touched } = found
      const question = questionFor(ground, draft.sketch.question, domainsOf(ground, draft))
      const effect = question && effectFor(ground, steps, question)
      const lines = [
        ...spotLine(lang, ground, steps),
        ...touchLines(lang, touched),
        ...(step?.kind === 'nieuw' && !hasHours(step) ? [textsOf(lang).live.assumed(USUAL_HOURS)] : []),
        ...(question && effect
          ? [questionLine({ lang, ground, question }), ...numberLines(lang, effect)]
          : [textsOf(lang).effect.noFigures]),
      ]
      return c.json({ lines })
    },
    { proof: false },
  )
