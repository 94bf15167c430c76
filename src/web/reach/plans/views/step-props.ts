import type { Rd } from '../../../../platform/geo.ts'
import type { Lang } from '../../../../platform/i18n.ts'
import type { Problems } from '../../../../platform/result.ts'
import type { Ground } from '../load.ts'
import type { Sketch, Words } from '../sketch.ts'
import type { Choice, TypedStep } from '../step-form.ts'

/** One change as somebody is at it. */
export interface StepPageProps {
  lang: Lang
  ground: Ground
  sketch: Sketch
  words: Words
  typed: TypedStep
  problems: Problems
  choices: { shown: readonly Choice[]; more: number }
  /** The spot as far as it is chosen. */
  spot: Rd | null
}
