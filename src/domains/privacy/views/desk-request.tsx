import { formatDate, inLang, type Lang } from '../../../platform/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Field } from '../../../ui/field.tsx'
import { Form } from '../../../ui/form.tsx'
import { Heading } from '../../../ui/heading.tsx'
import { Link } from '../../../ui/link.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { requestPath } from '../paths.ts'
import { OUTCOMES, type PrivacyRequest, type ReplyProblem } from '../request.ts'
import type { Texts } from '../texts.nl.ts'

interface DeskRequestProps {
  lang: Lang
  texts: Texts
  request: PrivacyRequest
  /** The row of the log that it is about, in words. */
  event: string | null
  /** Where the log of this account is. */
  log: string
  outcome?: string | undefined
  answer?: string | undefined
  problems?: readonly ReplyProblem[] | undefined
  /** Somebody else answered in the meantime. */
  already?: boolean | undefined
}

/** One request: what is asked, and a place for the answer or the answer itself. */
export function DeskRequest(props: DeskRequestProps) {
  const { lang, texts, request, event, log, problems = [], already } = props
  const { one, desk } = texts
  const facts = [
    { label: desk.kind, value: texts.kind[request.kind] },
    { label: desk.asked, value: formatDate(lang, request.askedOn) },
    { label: desk.due, value: formatDate(lang, request.dueOn) },
  ]
  const messages = one.problems
  const listed = problems.map((problem) => ({
    field: problem === 'outcome' ? 'uitkomst' : 'antwoord',
    message: messages[problem],
  }))
  return (
    <>
      <ErrorSummary lang={lang} problems={listed} />
      <PageHeader title={one.title(request.number)} facts={facts} />
      {already ? <Notice tone="attention">{one.already}</Notice> : null}
      <p class="nl-paragraph">{one.about}</p>
      <Heading level={2}>{one.question}</Heading>
      <p class="nl-paragraph weefsel-typed">{request.body}</p>
      {event === null ? null : (
        <p class="nl-paragraph">
          {one.event} <code>{event}</code>
        </p>
      )}
      <p class="nl-paragraph">
        <Link href={log}>{one.log}</Link>
      </p>
      {request.answer === null ? <ReplyForm {...props} /> : <Given {...props} />}
    </>
  )
}

function Given({ texts, request }: DeskRequestProps) {
  return (
    <>
      <Heading level={2}>{texts.one.given}</Heading>
      <p class="nl-paragraph">{request.outcome ? texts.outcome[request.outcome] : ''}</p>
      <p class="nl-paragraph weefsel-typed">{request.answer}</p>
    </>
  )
}

function ReplyForm({ lang, texts, request, outcome, answer, problems = [] }: DeskRequestProps) {
  const { one } = texts
  const ofAnswer = problems.find((problem) => problem !== 'outcome')
  return (
    <Form action={inLang(lang, requestPath(request.number))}>
      <Field
        kind="radios"
        lang={lang}
        name="uitkomst"
        label={one.outcome}
        required
        value={outcome}
        error={problems.includes('outcome') ? one.problems.outcome : undefined}
        options={OUTCOMES.map((value) => ({ value, label: texts.outcome[value] }))}
      />
      <Field
        kind="textarea"
        lang={lang}
        name="antwoord"
        label={one.answer}
        hint={one.hint}
        required
        rows={8}
        value={answer}
        error={ofAnswer ? one.problems[ofAnswer] : undefined}
      />
      <div>
        <Button>{one.send}</Button>
      </div>
    </Form>
  )
}
