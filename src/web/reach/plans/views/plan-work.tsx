import type { GroupMoved, PlanEffect, Question, Scenario } from '../../../../domains/reach/index.ts'
import { inLang, type Lang } from '../../../../platform/i18n.ts'
import { Button, ButtonGroup, ButtonLink } from '../../../../ui/button.tsx'
import { Details } from '../../../../ui/details.tsx'
import { Form } from '../../../../ui/form.tsx'
import { Heading } from '../../../../ui/heading.tsx'
import { Link } from '../../../../ui/link.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { Shown as SharedAddress } from '../../../../ui/share.tsx'
import type { Ground } from '../load.ts'
import { planPaths } from '../paths.ts'
import type { ShownStep } from '../shown-step.ts'
import { sketchHref } from '../sketch.ts'
import type { Touched } from '../touched.ts'
import { textsOf } from './effect-words.ts'

/** A kept plan with all that its page shows. */
export interface PlanPageProps {
  lang: Lang
  ground: Ground
  plan: Scenario
  steps: readonly ShownStep[]
  touched: Touched
  question: Question | null
  effect: PlanEffect | null
  moved: readonly GroupMoved[]
  /** Where this page is, for the form that asks another question. */
  path: string
  /** Whether this reader makes plans too. */
  works: boolean
  /** The address of the link with its code, for who makes plans and came by it: nobody can look it up again. */
  link: { url: string; qr: { size: number; path: string } } | null
}

/** The link of a plan, the one time that it can be shown. */
export function LinkOnce({ lang, plan, link }: PlanPageProps) {
  const { plan: texts } = textsOf(lang)
  if (!link) return null
  return (
    <Notice tone="good" title={texts.linkOnce}>
      <p>{texts.linkOnceText}</p>
      <SharedAddress lang={lang} title={plan.title} url={link.url} qr={link.qr} />
      <p class="weefsel-no-print">
        <Link href={inLang(lang, planPaths.plan(plan.number))}>{texts.toOwn}</Link>
      </p>
    </Notice>
  )
}

/** What somebody who makes plans can do with this one. */
export function Work({ lang, ground, plan, steps }: PlanPageProps) {
  const { plan: texts } = textsOf(lang)
  const changes = steps.flatMap(({ change }) => change ?? [])
  const again = sketchHref(planPaths.sketch, { run: ground.number, changes, question: {} })
  return (
    <section class="weefsel-stack weefsel-no-print">
      <Heading level={2}>{texts.go}</Heading>
      <p class="nl-paragraph">{texts.goText}</p>
      <ButtonGroup>
        <ButtonLink look="secondary" href={inLang(lang, again)}>
          {texts.go}
        </ButtonLink>
      </ButtonGroup>
      <Heading level={2}>{texts.linkTitle}</Heading>
      <p class="nl-paragraph">{texts.linkText}</p>
      <Form action={inLang(lang, planPaths.link(plan.number))}>
        <ButtonGroup>
          <Button look="secondary">{texts.newLink}</Button>
        </ButtonGroup>
      </Form>
      <Details summary={texts.end}>
        <p class="nl-paragraph">{texts.endText}</p>
        <Form action={inLang(lang, planPaths.end(plan.number))}>
          <ButtonGroup>
            <Button look="secondary">{texts.end}</Button>
          </ButtonGroup>
        </Form>
      </Details>
    </section>
  )
}
