import { inLang } from '../../../../platform/i18n.ts'
import { Button, ButtonGroup } from '../../../../ui/button.tsx'
import { ErrorSummary } from '../../../../ui/error-summary.tsx'
import { Heading } from '../../../../ui/heading.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { PageHeader } from '../../../../ui/page-header.tsx'
import { planPaths } from '../paths.ts'
import { sketchPairs } from '../sketch.ts'
import { Effect } from './effect.tsx'
import { textsOf } from './effect-words.ts'
import { Hidden, UsualButton } from './hidden.tsx'
import { QuestionFields } from './question-fields.tsx'
import { Add, Changes, type SketchPageProps, Talked } from './sketch-parts.tsx'
import { questionText } from './steps.tsx'
import { TouchedSection } from './touched.tsx'

/** A plan that nobody kept: what changes, whom that touches, who was spoken to, and only then the numbers. */
export function SketchPage(props: SketchPageProps) {
  const { lang, sketch, steps, problems, touched } = props
  const texts = textsOf(lang)
  const found = Object.entries(problems).map(([field, message]) => ({ field, message }))
  return (
    <>
      <ErrorSummary lang={lang} problems={found} />
      <PageHeader
        kicker={texts.sketch.kicker}
        title={questionText(lang, steps)}
        lead={steps.length === 0 ? texts.effect.notYet : texts.sketch.notKept}
      />
      {props.notCounted ? (
        <Notice tone="attention">
          <p>{texts.sketch.notCounted}</p>
        </Notice>
      ) : null}
      {props.leftOut ? (
        <Notice tone="attention">
          <p>{texts.sketch.leftOut}</p>
        </Notice>
      ) : null}
      <form class="weefsel-plan" action={inLang(lang, planPaths.sketch)} method="post" novalidate>
        <UsualButton value="toon" label={texts.effect.show} />
        <Hidden pairs={sketchPairs({ ...sketch, question: props.effect ? {} : sketch.question })} />
        {steps.length > 0 ? <Changes {...props} /> : null}
        <Add lang={lang} sketch={sketch} />
        {touched ? (
          <>
            <TouchedSection lang={lang} touched={touched} domains={props.ground.domains} />
            <Talked {...props} />
            <Numbers {...props} />
            <section class="weefsel-stack weefsel-no-print">
              <Heading level={2}>{texts.save.title}</Heading>
              <p class="nl-paragraph">{texts.save.text}</p>
              <ButtonGroup>
                <Button name="doe" value="bewaar">
                  {texts.save.submit}
                </Button>
              </ButtonGroup>
            </section>
          </>
        ) : null}
      </form>
    </>
  )
}

/** Who gains and who loses, after everything else. */
function Numbers({ lang, ground, question, effect, moved, steps }: SketchPageProps) {
  const texts = textsOf(lang).effect
  return (
    <section class="weefsel-stack" id="getallen">
      <Heading level={2}>{texts.title}</Heading>
      {question && effect ? (
        <>
          <div class="weefsel-filter weefsel-filter--wide weefsel-no-print">
            <div class="weefsel-filter__fields">
              <QuestionFields {...{ lang, ground, question }} />
            </div>
            <div class="weefsel-button-group">
              <Button look="secondary" name="doe" value="toon">
                {texts.show}
              </Button>
            </div>
          </div>
          <Effect {...{ lang, ground, question, effect, moved, steps }} />
        </>
      ) : (
        <p class="nl-paragraph">{texts.noFigures}</p>
      )}
    </section>
  )
}
