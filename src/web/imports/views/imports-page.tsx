import { type ImportFile, type ImportRun, MOST_BYTES } from '../../../domains/directory/index.ts'
import { formatDate, inLang, type Lang } from '../../../platform/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { FieldFrame, FieldWords } from '../../../ui/field-frame.tsx'
import { Form } from '../../../ui/form.tsx'
import { Heading } from '../../../ui/heading.tsx'
import { Link } from '../../../ui/link.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Pagination } from '../../../ui/pagination.tsx'
import { Table } from '../../../ui/table.tsx'
import { importPaths, importsPath } from '../paths.ts'
import type { Texts } from '../texts.nl.ts'

export interface Listed {
  file: ImportFile
  run: ImportRun | null
  /** Who brought it, as the reader knows them. */
  by: string
  /** Calendar day. */
  day: string
}

interface ImportsPageProps {
  lang: Lang
  texts: Texts
  problem: string | undefined
  /** A kept recipe with which the new file is to be read. */
  again: { name: string; title: string } | null
  listed: readonly Listed[]
  days: number
  page: number
  pages: number
}

/** Largest file, as people read it. */
export const LIMIT = `${MOST_BYTES / 1024 / 1024} MB`

/** Bring a file, and see what came of earlier ones. */
export function ImportsPage(props: ImportsPageProps) {
  const { lang, texts, problem, listed, page, pages } = props
  return (
    <>
      <ErrorSummary lang={lang} problems={problem ? [{ field: 'bestand', message: problem }] : []} />
      <PageHeader title={texts.title} lead={texts.lead} />
      <Bring {...props} />
      <section class="weefsel-stack">
        <Heading level={2}>{texts.list.title}</Heading>
        {listed.length === 0 ? <p class="nl-paragraph">{texts.list.none}</p> : <Files {...props} />}
        <Pagination {...{ lang, page, pages }} hrefOf={(to) => `${inLang(lang, importsPath)}?pagina=${to}`} />
      </section>
    </>
  )
}

function Bring({ lang, texts, problem, again, days }: ImportsPageProps) {
  const words = texts.bring
  const question = { lang, name: 'bestand', label: words.file, hint: words.hint(LIMIT), error: problem }
  const action = inLang(lang, importsPath) + (again ? `?recept=${again.name}` : '')
  return (
    <section class="weefsel-stack">
      <Heading level={2}>{words.title}</Heading>
      {again ? <p class="nl-paragraph">{words.again(again.title)}</p> : null}
      <Form action={action} multipart>
        <FieldFrame error={problem}>
          <label class="utrecht-form-label utrecht-form-field__label weefsel-field__label" for="bestand">
            {words.file}
          </label>
          <FieldWords {...question} />
          <input
            class="utrecht-form-field__input weefsel-import__file"
            id="bestand"
            type="file"
            name="bestand"
            accept=".csv,.txt,.xlsx,.json,.geojson,.ndjson"
            aria-describedby={`bestand-uitleg${problem ? ' bestand-fout' : ''}`}
            aria-invalid={problem ? 'true' : undefined}
          />
        </FieldFrame>
        <Button>{words.action}</Button>
      </Form>
      <p class="nl-paragraph">{words.promise(days)}</p>
    </section>
  )
}

/** What came of a file, in a few words. */
function stateOf(texts: Texts, run: ImportRun | null): string {
  const { states } = texts.list
  if (!run) return states.brought
  if (!run.outcome) return run.dryRun ? states.busyTry : states.busy
  if (run.outcome !== 'whole' || !run.report) return states[run.outcome === 'whole' ? 'broken' : run.outcome]
  if (run.dryRun) return states.tried
  const { created, updated, rejected } = run.report
  const { outcome } = texts
  return [
    `${outcome.created}: ${created}`,
    `${outcome.updated}: ${updated}`,
    `${outcome.rejected}: ${rejected}`,
  ].join(', ')
}

function Files({ lang, texts, listed }: ImportsPageProps) {
  const words = texts.list
  return (
    <Table
      stacked
      {...{ lang, id: 'bestanden', caption: words.caption, quiet: true }}
      columns={words.columns.map((label) => ({ label }))}
      rows={listed.map(({ file, run, by, day }) => [
        <Link href={inLang(lang, importPaths.file(file.id))} key="file">
          <span class="weefsel-typed">{file.name}</span>
        </Link>,
        formatDate(lang, day),
        by,
        stateOf(texts, run),
        run?.outcome === 'whole' && !run.dryRun && run.recipe.name ? (
          <Link href={`${inLang(lang, importsPath)}?recept=${run.recipe.name}`}>
            {words.again(run.recipe.title ?? run.recipe.name)}
          </Link>
        ) : (
          ''
        ),
      ])}
    />
  )
}
