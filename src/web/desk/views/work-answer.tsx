import { OUTCOMES } from '../../../domains/inbox/index.ts'
import { Quote } from '../../../domains/inbox/views/quote.tsx'
import { formatDate } from '../../../platform/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { Details } from '../../../ui/details.tsx'
import { Field } from '../../../ui/field.tsx'
import { Form } from '../../../ui/form.tsx'
import { Heading } from '../../../ui/heading.tsx'
import { actOf, isFree, type WorkProps } from './work-props.ts'

/** The answers that were given, and the form for one; a second one is folded away. What was typed is never lost. */
export function Answering(props: WorkProps) {
  const { lang, texts, message, problems } = props
  const words = texts.message
  const given = message.answers.length > 0
  return (
    <section class="weefsel-stack">
      <Heading level={2} look={3}>
        {words.answer}
      </Heading>
      {message.answers.map(({ body, by, on }) => (
        <div class="weefsel-stack" key={body}>
          <Quote text={body} />
          <p class="nl-paragraph">
            {by}, {formatDate(lang, on)}
          </p>
        </div>
      ))}
      {isFree(props) || problems.antwoord ? (
        given ? (
          <Details summary={words.again} open={problems.antwoord !== undefined}>
            <AnswerForm {...props} />
          </Details>
        ) : (
          <AnswerForm {...props} />
        )
      ) : (
        <p class="nl-paragraph">{words.problems.held}</p>
      )}
    </section>
  )
}

function AnswerForm(props: WorkProps) {
  const { lang, texts, message, correction, values, problems } = props
  const words = texts.message
  const decides = message.kind === 'wrong' && correction.outcome === null && message.answers.length === 0
  const hint = words.answerHint[message.reply]
  return (
    <Form action={actOf(props, 'antwoord')}>
      {decides ? (
        <Field
          lang={lang}
          kind="radios"
          name="uitkomst"
          label={words.outcome}
          value={values.uitkomst}
          options={OUTCOMES.map((value) => ({ value, label: words.outcomes[value] }))}
          error={problems.uitkomst}
          required
        />
      ) : null}
      <Field
        lang={lang}
        kind="textarea"
        name="antwoord"
        label={words.yourAnswer}
        hint={decides ? `${hint} ${words.answerStandard}` : hint}
        value={values.antwoord}
        error={problems.antwoord}
        required={!decides}
      />
      <div>
        <Button>{words.send}</Button>
      </div>
    </Form>
  )
}
