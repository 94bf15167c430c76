import type { GroupMoved, PlanEffect, Question } from '../../../../domains/reach/index.ts'
import type { Lang } from '../../../../platform/i18n.ts'
import type { Ground } from '../load.ts'
import type { ShownStep } from '../shown-step.ts'

/** What the numbers of a plan are shown with. */
export interface EffectProps {
  lang: Lang
  ground: Ground
  question: Question
  effect: PlanEffect
  /** Over all parts of life that the plan is about, and all groups. */
  moved: readonly GroupMoved[]
  steps: readonly ShownStep[]
}
