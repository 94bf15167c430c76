import type { GroupMoved, PlanEffect, Question } from '../../../../domains/reach/index.ts'
import { inLang, type Lang } from '../../../../platform/i18n.ts'
import type { Problems } from '../../../../platform/result.ts'
import { Button, ButtonGroup } from '../../../../ui/button.tsx'
import { Field } from '../../../../ui/field.tsx'
import { Heading } from '../../../../ui/heading.tsx'
import { Link } from '../../../../ui/link.tsx'
import type { Ground } from '../load.ts'
import { planPaths } from '../paths.ts'
import type { ShownStep } from '../shown-step.ts'
import { KIND_WORDS, MOST_CHANGES, type Sketch, sketchHref, type Words } from '../sketch.ts'
import type { Touched } from '../touched.ts'
import { textsOf } from './effect-words.ts'
import { stepNote, stepText } from './steps.tsx'

/** A sketch with all that its page shows. */
export interface SketchPageProps {
  lang: Lang
  ground: Ground
  sketch: Sketch
  steps: readonly ShownStep[]
  words: Words
  problems: Problems
  /** Null as long as nothing changes. */
  touched: Touched | null
  question: Question | null
  effect: PlanEffect | null
  moved: readonly GroupMoved[]
  /** Somebody came from a place that the run does not count. */
  notCounted: boolean
  /** Something in the address could not be shown. */
  leftOut: boolean
}

/** What changes, each with a button to take it away again. */
export function Changes({ lang, ground, steps }: SketchPageProps) {
  const { changes } = textsOf(lang)
  return (
    <section class="weefsel-stack">
      <Heading level={2}>{changes.title}</Heading>
      <ol class="weefsel-list weefsel-plan__changes">
        {steps.map((step, at) => {
          const text = stepText(lang, ground, step)
          const note = stepNote(lang, ground.domains, step)
          return (
            <li key={text}>
              <span class="weefsel-plan__change">
                {text}
                {note ? ` (${note})` : ''}{' '}
                <button
                  class="nl-button nl-button--secondary weefsel-button weefsel-no-print"
                  type="submit"
                  name="weg"
                  value={String(at + 1)}
                  aria-label={changes.removeNamed(text)}
                >
                  <span class="nl-button__label">{changes.remove}</span>
                </button>
              </span>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** Three ways to change something, and a question to the computer. */
export function Add({ lang, sketch }: Pick<SketchPageProps, 'lang' | 'sketch'>) {
  const texts = textsOf(lang)
  const { length } = sketch.changes
  if (length >= MOST_CHANGES) return <p class="nl-paragraph">{texts.add.full(MOST_CHANGES)}</p>
  return (
    <section class="weefsel-stack weefsel-no-print">
      <Heading level={2} look={length > 0 ? 3 : 2}>
        {length > 0 ? texts.add.more : texts.add.title}
      </Heading>
      <ButtonGroup>
        {KIND_WORDS.map((kind) => (
          <Button look="secondary" name="soort" value={kind} key={kind}>
            {texts.add[kind]}
          </Button>
        ))}
      </ButtonGroup>
      <p class="nl-paragraph">
        <Link href={inLang(lang, sketchHref(planPaths.where, sketch))}>{texts.list.where}</Link>
      </p>
    </section>
  )
}

/** Why, and with whom it was talked over: for each change and for the whole. */
export function Talked({ lang, ground, steps, words, problems }: SketchPageProps) {
  const { talked } = textsOf(lang)
  return (
    <section class="weefsel-stack weefsel-plan__words">
      <Heading level={2}>{talked.title}</Heading>
      <p class="nl-paragraph">
        {talked.lead} {talked.none}
      </p>
      {steps.map((step, at) => (
        <Field
          {...{ kind: 'textarea', lang, rows: 2, required: true, name: `reden${at + 1}` }}
          label={talked.each(stepText(lang, ground, step))}
          value={words.reasons[at] ?? ''}
          error={problems[`reden${at + 1}`]}
          key={`reden${at + 1}`}
        />
      ))}
      <Field
        {...{ kind: 'textarea', lang, rows: 3, required: true, name: 'reden', label: talked.whole }}
        value={words.reason}
        error={problems.reden}
      />
      <Field
        {...{ lang, required: true, name: 'titel', label: talked.name, value: words.title }}
        error={problems.titel}
      />
    </section>
  )
}
