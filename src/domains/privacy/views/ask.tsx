import { inLang, type Lang } from '../../../platform/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Field } from '../../../ui/field.tsx'
import { Form } from '../../../ui/form.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { askPath } from '../paths.ts'
import { type DraftProblem, REQUEST_KINDS } from '../request.ts'
import type { Texts } from '../texts.nl.ts'

interface AskProps {
  lang: Lang
  texts: Texts
  /** The row of the log that it is about. */
  aboutEvent: number | null
  kind?: string | undefined
  body?: string | undefined
  problems?: readonly DraftProblem[] | undefined
  /** Too many wait already. */
  full?: boolean | undefined
}

/** A question about one’s own data. */
export function Ask({ lang, texts, aboutEvent, kind, body, problems = [], full }: AskProps) {
  const { ask } = texts
  const ofKind = problems.includes('kind') ? ask.problems.kind : undefined
  const bodyProblem = problems.find((problem) => problem !== 'kind')
  const ofBody = bodyProblem ? ask.problems[bodyProblem] : undefined
  const chosen = kind ?? (aboutEvent === null ? undefined : 'question')
  const listed = [
    ...(ofKind ? [{ field: 'soort', message: ofKind }] : []),
    ...(ofBody ? [{ field: 'tekst', message: ofBody }] : []),
  ]
  return (
    <>
      <ErrorSummary lang={lang} problems={listed} />
      <PageHeader title={ask.title} lead={ask.lead} />
      {full ? <Notice tone="attention">{ask.tooMany}</Notice> : null}
      {aboutEvent === null ? null : <p class="nl-paragraph">{ask.aboutEvent(aboutEvent)}</p>}
      <Form action={inLang(lang, askPath)} hidden={aboutEvent === null ? {} : { regel: String(aboutEvent) }}>
        <Field
          kind="radios"
          lang={lang}
          name="soort"
          label={ask.kind}
          required
          value={chosen}
          error={ofKind}
          options={REQUEST_KINDS.map((value) => ({ value, label: texts.kind[value] }))}
        />
        <Field
          kind="textarea"
          lang={lang}
          name="tekst"
          label={ask.body}
          hint={ask.hint}
          required
          value={body}
          error={ofBody}
        />
        <div>
          <Button>{ask.send}</Button>
        </div>
      </Form>
    </>
  )
}
