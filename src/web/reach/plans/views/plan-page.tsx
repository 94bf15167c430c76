import { formatDate, type Lang } from '../../../../platform/i18n.ts'
import { dutchOn } from '../../../../ui/dutch.ts'
import { Filter } from '../../../../ui/filter.tsx'
import { Heading } from '../../../../ui/heading.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { PageHeader } from '../../../../ui/page-header.tsx'
import { Prose } from '../../../../ui/prose.tsx'
import { Effect } from './effect.tsx'
import { textsOf } from './effect-words.ts'
import { LinkOnce, type PlanPageProps, Work } from './plan-work.tsx'
import { QuestionFields } from './question-fields.tsx'
import { stepNote, stepText } from './steps.tsx'
import { TouchedSection } from './touched.tsx'

const isMaker = (role: string): role is 'coordinator' | 'adviser' | 'operator' =>
  role === 'coordinator' || role === 'adviser' || role === 'operator'

/** A plan that was kept: what, whom it touches and why, then the numbers. The same for who made it and who has the link. */
export function PlanPage(props: PlanPageProps) {
  const { lang, ground, plan, touched, link, works } = props
  const texts = textsOf(lang)
  const lead = texts.plan.lead(formatDate(lang, plan.madeAt), formatDate(lang, ground.inputs.on))
  return (
    <>
      <PageHeader kicker={texts.plan.kicker} title={plan.title} titleLang={dutchOn(lang)} lead={lead} />
      {works && link ? <LinkOnce {...props} /> : null}
      {works ? null : (
        <Notice>
          <p>{texts.plan.reader}</p>
          {ground.number === null ? <p>{texts.plan.readerOnly}</p> : null}
        </Notice>
      )}
      <section class="weefsel-stack">
        <Heading level={2}>{texts.plan.reason}</Heading>
        <Prose text={plan.reason} lang={dutchOn(lang)} />
        {isMaker(plan.role) ? <p class="nl-paragraph">{texts.plan.madeBy[plan.role]}</p> : null}
      </section>
      <Changes {...props} />
      <TouchedSection lang={lang} touched={touched} domains={ground.domains} />
      <Numbers {...props} />
      <p class="nl-paragraph weefsel-no-print">{texts.plan.print}</p>
      {works ? <Work {...props} /> : null}
    </>
  )
}

function Changes({ lang, ground, steps, plan }: PlanPageProps) {
  const { changes, plan: texts } = textsOf(lang)
  return (
    <section class="weefsel-stack">
      <Heading level={2}>{changes.title}</Heading>
      <ol class="weefsel-list weefsel-plan__changes">
        {steps.map((step) => {
          const note = stepNote(lang, ground.domains, step)
          return (
            <li key={`${step.kind} ${step.name} ${step.reason}`}>
              {stepText(lang, ground, step)}
              {note ? ` (${note})` : ''}.
              <br />
              {changes.reason} <span lang={dutchOn(lang)}>{step.reason}</span>
            </li>
          )
        })}
      </ol>
      {steps.length === 0 && plan.steps.length > 0 ? <p class="nl-paragraph">{texts.changed}</p> : null}
    </section>
  )
}

function Numbers({ lang, ground, question, effect, moved, steps, path }: PlanPageProps) {
  const { effect: texts } = textsOf(lang)
  return (
    <section class="weefsel-stack" id="getallen">
      <Heading level={2}>{texts.title}</Heading>
      {question && effect ? (
        <>
          <div class="weefsel-no-print">
            <Filter
              {...{ lang, label: texts.title, look: 'wide', submit: texts.show }}
              action={`${path}#getallen`}
            >
              <QuestionFields {...{ lang, ground, question }} />
            </Filter>
          </div>
          <Effect {...{ lang, ground, question, effect, moved, steps }} />
        </>
      ) : (
        <p class="nl-paragraph">{texts.noFigures}</p>
      )}
    </section>
  )
}

/** There is no plan behind this link. */
export function GonePage({ lang }: { lang: Lang }) {
  const { plan } = textsOf(lang)
  return <PageHeader title={plan.goneTitle} lead={plan.goneText} />
}
