import type { ComponentChildren } from 'preact'
import type { Lang } from '../../../platform/i18n.ts'
import { type StepState, Steps } from '../../../ui/steps.tsx'
import type { Texts } from '../texts.nl.ts'

/** Which of the four steps is the next; five when all are done. */
export type ImportStep = 1 | 2 | 3 | 4 | 5

/** Where somebody is in the four steps; what comes before is done. */
export function ImportSteps({ lang, texts, now }: { lang: Lang; texts: Texts['file']; now: ImportStep }) {
  const stateOf = (step: number): StepState => (step < now ? 'done' : step === now ? 'current' : 'todo')
  const steps = texts.steps.map((label, at) => ({ label, state: stateOf(at + 1) }))
  return <Steps lang={lang} label={texts.stepsLabel} steps={steps} />
}

/** How far something is, for eyes and for who listens; the words stand below. */
export function Progress({ done, total, label, children }: ProgressProps) {
  return (
    <div class="weefsel-import__progress">
      <progress
        class="weefsel-import__bar"
        max={total ?? undefined}
        value={total ? done : undefined}
        aria-label={label}
      />
      <p class="nl-paragraph">{children}</p>
    </div>
  )
}

interface ProgressProps {
  done: number
  /** Unknown until it has begun. */
  total: number | null
  label: string
  children: ComponentChildren
}
