import type { ComponentChildren } from 'preact'
import { FILE_DAYS, type ImportFile } from '../../../domains/directory/index.ts'
import { addDays } from '../../../platform/day.ts'
import { formatDate, inLang, type Lang } from '../../../platform/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { ErrorSummary, type Problem } from '../../../ui/error-summary.tsx'
import { Form } from '../../../ui/form.tsx'
import { Link } from '../../../ui/link.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { importPaths, importsPath } from '../paths.ts'
import type { Texts } from '../texts.nl.ts'
import { type ImportStep, ImportSteps } from './parts.tsx'

interface FilePageProps {
  lang: Lang
  texts: Texts
  file: ImportFile
  /** Calendar days on which it was brought, and taken away. */
  day: string
  erasedOn: string | null
  step: ImportStep
  /** Of a file that is there: how many columns it has. */
  columns?: number | undefined
  problems?: readonly Problem[]
  /** While it is being read it cannot be taken away. */
  busy?: boolean
  children: ComponentChildren
}

/** Everything of one file: where it is in the steps, and what is to be done. */
export function FilePage(props: FilePageProps) {
  const { lang, texts, file, day, erasedOn, step, columns, problems = [], busy, children } = props
  const words = texts.file
  return (
    <>
      <ErrorSummary lang={lang} problems={problems} />
      <PageHeader
        title={words.title(file.name)}
        lead={
          columns === undefined
            ? undefined
            : words.understood(words.formats[file.format], file.rowCount, columns)
        }
      />
      <ImportSteps lang={lang} texts={words} now={step} />
      {erasedOn ? <p class="nl-paragraph">{words.erased(formatDate(lang, erasedOn))}</p> : null}
      {children}
      {erasedOn || busy ? null : (
        <Form action={inLang(lang, importPaths.erase(file.id))}>
          <p class="nl-paragraph">{words.eraseLead(formatDate(lang, addDays(day, FILE_DAYS)))}</p>
          <Button look="secondary">{words.erase}</Button>
        </Form>
      )}
      <p class="nl-paragraph">
        <Link href={inLang(lang, importsPath)}>{words.another}</Link>
      </p>
    </>
  )
}
