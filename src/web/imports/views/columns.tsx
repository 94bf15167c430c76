import {
  type ImportFile,
  ROW_KINDS,
  type RowKind,
  type SampleColumn,
  targetsOf,
} from '../../../domains/directory/index.ts'
import { formatDate, inLang, type Lang } from '../../../platform/i18n.ts'
import type { Problems } from '../../../platform/result.ts'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { Form } from '../../../ui/form.tsx'
import { Heading } from '../../../ui/heading.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Table } from '../../../ui/table.tsx'
import { importPaths } from '../paths.ts'
import type { Texts } from '../texts.nl.ts'

/** Columns that the form has room for. */
export const MOST_COLUMNS = 24
const LONGEST_CELL = 40

export interface ColumnsProps {
  lang: Lang
  texts: Texts
  file: ImportFile
  kind: RowKind
  columns: readonly SampleColumn[]
  /** What is filled in, by field. */
  values: Readonly<Record<string, string>>
  problems: Problems
  /** Kept recipes that fit, the newest first; with the day on which each was used. */
  fitting: readonly { name: string; title: string; day: string }[]
  /** There is a list with this name already. */
  taken: boolean
}

const cut = (text: string) => (text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL)}…` : text)

/** Step two: what was understood of the columns, with the first rows, to be put right by a person. */
export function Columns(props: ColumnsProps) {
  const { lang, texts, file, columns } = props
  const words = texts.columns
  const hsds = file.format === 'hsds'
  return (
    <>
      <Fitting {...props} />
      {hsds ? (
        <p class="nl-paragraph">{words.hsds}</p>
      ) : (
        <section class="weefsel-stack">
          <Heading level={2}>{words.title}</Heading>
          <p class="nl-paragraph">{words.lead}</p>
          {file.encoding === 'windows-1252' ? (
            <Notice>
              <p>{texts.file.windows}</p>
            </Notice>
          ) : null}
          <Sample lang={lang} caption={words.caption} columns={columns.slice(0, MOST_COLUMNS)} />
          <KindOfRow {...props} />
        </section>
      )}
      <Form action={inLang(lang, importPaths.try(file.id))} hidden={{ soort: props.kind }}>
        {hsds ? null : <Targets {...props} />}
        <About {...props} />
        <p class="nl-paragraph">{words.actionHint}</p>
        <Button>{words.action}</Button>
      </Form>
    </>
  )
}

/** The same way as before: then nothing need be chosen. */
function Fitting({ lang, texts, file, fitting }: ColumnsProps) {
  const words = texts.columns
  if (fitting.length === 0) return null
  return (
    <section class="weefsel-stack">
      <Heading level={2}>{words.fitsTitle}</Heading>
      {fitting.slice(0, 3).map(({ name, title, day }) => (
        <Form action={inLang(lang, importPaths.try(file.id))} hidden={{ recept: name }} key={name}>
          <p class="nl-paragraph">{words.fits(title, formatDate(lang, day))}</p>
          <Button>{words.fitsAction(title)}</Button>
        </Form>
      ))}
    </section>
  )
}

function Sample({ lang, caption, columns }: Pick<ColumnsProps, 'lang' | 'columns'> & { caption: string }) {
  const rows = Array.from({ length: Math.max(0, ...columns.map(({ values }) => values.length)) })
  return (
    <Table
      {...{ lang, id: 'rijen', caption }}
      columns={columns.map(({ name }) => ({ label: cut(name) }))}
      rows={rows.map((_, at) => columns.map(({ values }) => cut(values[at] ?? '')))}
    />
  )
}

function KindOfRow({ lang, texts, file, kind }: ColumnsProps) {
  const words = texts.columns
  const options = ROW_KINDS.map((value) => ({ value, label: texts.kinds[value] }))
  return (
    <Form action={inLang(lang, importPaths.file(file.id))} method="get" hidden={{ kolommen: '' }}>
      <Field
        {...{ lang, kind: 'select', name: 'rijen-over', label: words.rowKind, options }}
        value={kind}
        empty={null}
      />
      <Button look="secondary">{words.rowKindAction}</Button>
    </Form>
  )
}

function Targets({ lang, texts, kind, columns, values, problems }: ColumnsProps) {
  const words = texts.columns
  const options = targetsOf(kind).map((value) => ({ value, label: texts.targets[value] }))
  const sampleOf = (cells: readonly string[]) => {
    const filled = [...new Set(cells.filter((cell) => cell.trim() !== ''))].slice(0, 2).map(cut)
    return filled.length === 0 ? words.empty : words.sample(filled.join(' · '))
  }
  return (
    <>
      {columns.slice(0, MOST_COLUMNS).map((column, at) => (
        <Field
          {...{ lang, kind: 'select', name: `k${at}`, options, empty: words.unused }}
          key={column.name}
          label={words.column(cut(column.name))}
          hint={sampleOf(column.values)}
          value={values[`k${at}`] ?? ''}
          error={problems[`k${at}`]}
        />
      ))}
      {columns.length > MOST_COLUMNS ? (
        <p class="nl-paragraph">{words.tooMany(MOST_COLUMNS, columns.length)}</p>
      ) : null}
    </>
  )
}

function About({ lang, texts, values, problems, taken }: ColumnsProps) {
  const words = texts.columns
  const licences = Object.entries(words.licences).map(([value, label]) => ({ value, label }))
  const asked = (name: string) => ({
    lang,
    name,
    value: values[name] ?? '',
    error: problems[name],
    required: true,
  })
  return (
    <>
      <Heading level={2}>{words.about}</Heading>
      <Field {...asked('titel')} label={words.listName} hint={words.listHint} />
      {taken || problems.titel === words.problems.taken ? (
        <Field
          {...{ lang, kind: 'checkbox', name: 'vervang', label: words.replace }}
          checked={values.vervang === 'ja'}
        />
      ) : null}
      <Field {...asked('van')} label={words.publisher} hint={words.publisherHint} />
      <Field {...asked('licentie')} kind="select" label={words.licence} options={licences} />
    </>
  )
}
