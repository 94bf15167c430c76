import type { ComponentChildren } from 'preact'
import type { Lang } from '../platform/i18n.ts'
import { textsFor } from './texts.ts'

export type StepState = 'done' | 'current' | 'todo'
export type Step = { label: string; state: StepState; when?: string | undefined; text?: ComponentChildren }

type StepsProps = { lang: Lang; steps: readonly Step[]; label: string }

/** How far something is, step by step, as knots on one thread. The words say it too. */
export function Steps({ lang, steps, label }: StepsProps) {
  const words = textsFor(lang).stepState
  return (
    <ol class="weefsel-steps" aria-label={label}>
      {steps.map((step) => (
        <li
          class={`weefsel-steps__step weefsel-steps__step--${step.state}`}
          aria-current={step.state === 'current' ? 'step' : undefined}
          key={step.label}
        >
          <p class="weefsel-steps__label">
            {step.label} <span class="weefsel-steps__when">{step.when ?? words[step.state]}</span>
          </p>
          {step.text ? <div class="weefsel-steps__text">{step.text}</div> : null}
        </li>
      ))}
    </ol>
  )
}
