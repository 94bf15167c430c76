import { MOST_LIST_BYTES } from '../../../../domains/people/index.ts'
import { inLang, type Lang } from '../../../../platform/i18n.ts'
import type { ImportReport } from '../../../../platform/import/report.ts'
import type { Problems } from '../../../../platform/result.ts'
import { Button } from '../../../../ui/button.tsx'
import { ErrorSummary } from '../../../../ui/error-summary.tsx'
import { FieldFrame, FieldWords } from '../../../../ui/field-frame.tsx'
import { Form } from '../../../../ui/form.tsx'
import { Heading } from '../../../../ui/heading.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { PageHeader } from '../../../../ui/page-header.tsx'
import { Table } from '../../../../ui/table.tsx'
import { keepPaths, MOST_ZIP_BYTES } from '../paths.ts'
import type { KeepTexts } from '../texts.nl.ts'

/** People that one file brings at most. */
export const MOST_PEOPLE = 200
/** Largest files, as people read them. */
export const LIST_LIMIT = `${MOST_LIST_BYTES / 1024 / 1024} MB`
export const ZIP_LIMIT = `${MOST_ZIP_BYTES / 1024 / 1024} MB`

interface BringProps {
  lang: Lang
  texts: KeepTexts
  problems: Problems
  /** What came of a list in which something was wrong. */
  report: ImportReport | null
}

/** Bring a list of people with their photos; below it what did not come in. */
export function BringPage({ lang, texts, problems, report }: BringProps) {
  const words = texts.bring
  const summary = Object.entries(problems).map(([field, message]) => ({ field, message }))
  return (
    <>
      <ErrorSummary lang={lang} problems={summary} />
      <PageHeader title={words.title} lead={words.lead} />
      {report ? <Outcome {...{ lang, words, report }} /> : null}
      <Form action={inLang(lang, keepPaths.bring)} multipart>
        <File
          {...{ lang, name: 'bestand', label: words.file, hint: words.fileHint(MOST_PEOPLE, LIST_LIMIT) }}
          {...{ accept: '.csv,.txt,.xlsx', error: problems.bestand }}
        />
        <File
          {...{ lang, name: 'fotos', label: words.photos, hint: words.photosHint(ZIP_LIMIT) }}
          {...{ accept: '.zip', error: problems.fotos }}
        />
        <div>
          <Button>{words.action}</Button>
        </div>
      </Form>
      <section class="weefsel-stack">
        <Heading level={2}>{words.howTitle}</Heading>
        <ul class="weefsel-list">
          {words.how.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </>
  )
}

interface FileProps {
  lang: Lang
  name: string
  label: string
  hint: string
  accept: string
  error: string | undefined
}

function File({ accept, ...question }: FileProps) {
  const { name, label, error } = question
  return (
    <FieldFrame error={error}>
      <label class="utrecht-form-label utrecht-form-field__label weefsel-field__label" for={name}>
        {label}
      </label>
      <FieldWords {...question} />
      <input
        class="utrecht-form-field__input weefsel-import__file"
        {...{ id: name, type: 'file', name, accept }}
        aria-describedby={`${name}-uitleg${error ? ` ${name}-fout` : ''}`}
        aria-invalid={error ? 'true' : undefined}
      />
    </FieldFrame>
  )
}

function Outcome({
  lang,
  words,
  report,
}: Pick<BringProps, 'lang'> & { words: KeepTexts['bring']; report: ImportReport }) {
  const { created, updated, unchanged, rejected, problems, notes } = report
  return (
    <section class="weefsel-stack">
      <Notice tone={problems.length > 0 ? 'attention' : 'good'} title={words.outcomeTitle}>
        <p>{words.outcome(created, updated, unchanged, rejected)}</p>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </Notice>
      {problems.length > 0 ? (
        <Table
          {...{ lang, id: 'meldingen', caption: words.problemsCaption, stacked: true }}
          columns={words.problemColumns.map((label) => ({ label }))}
          rows={problems.map(({ row, column, reason }) => [words.row(row), column || '–', reason])}
        />
      ) : null}
    </section>
  )
}
