import type { LogDetail, LogFilter, LogPage } from '../../../platform/audit/log.queries.ts'
import { localTime } from '../../../platform/clock.ts'
import { formatDate, formatTime, inLang, type Lang } from '../../../platform/i18n.ts'
import { Field } from '../../../ui/field.tsx'
import { Filter } from '../../../ui/filter.tsx'
import { Link } from '../../../ui/link.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Table } from '../../../ui/table.tsx'
import { rightsPaths } from '../paths.ts'
import type { Texts } from '../texts.nl.ts'

interface DeskLogProps {
  lang: Lang
  texts: Texts['deskLog']
  filter: LogFilter
  page: LogPage
}

const detailText = (detail: LogDetail) =>
  Object.entries(detail)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}: ${value}`)
    .join(', ')

function olderHref(lang: Lang, { action, subject, from, until }: LogFilter, older: number): string {
  const asked = { wat: action, nummer: subject, van: from, tot: until, voor: String(older) }
  const filled = Object.entries(asked).filter(([, value]) => value !== '')
  return `${inLang(lang, rightsPaths.deskLog)}?${new URLSearchParams(filled)}`
}

/** The log with its questions, for who may read all of it. */
export function DeskLog({ lang, texts, filter, page }: DeskLogProps) {
  const action = inLang(lang, rightsPaths.deskLog)
  const asked = Object.values(filter).some((value) => value !== '')
  return (
    <>
      <PageHeader title={texts.title} lead={texts.lead} />
      <Filter
        folds
        lang={lang}
        label={texts.filter}
        action={action}
        clearHref={asked ? action : undefined}
        submit={texts.search}
      >
        <Field lang={lang} name="wat" label={texts.action} hint={texts.actionHint} value={filter.action} />
        <Field
          lang={lang}
          name="nummer"
          label={texts.subject}
          hint={texts.subjectHint}
          value={filter.subject}
        />
        <Field lang={lang} kind="date" name="van" label={texts.from} value={filter.from} />
        <Field lang={lang} kind="date" name="tot" label={texts.until} value={filter.until} />
      </Filter>
      {page.rows.length === 0 ? (
        <p class="nl-paragraph">{texts.none}</p>
      ) : (
        <Table
          stacked
          lang={lang}
          id="logboek"
          caption={texts.title}
          quiet
          columns={[texts.at, texts.action, texts.actor, texts.about, texts.detail].map((label) => ({
            label,
          }))}
          rows={page.rows.map((row) => [
            `${formatDate(lang, row.at)}, ${formatTime(lang, localTime(row.at))}`,
            row.action,
            row.actor,
            `${row.kind} ${row.subject}`,
            detailText(row.detail),
          ])}
        />
      )}
      {page.older === null ? null : (
        <p class="nl-paragraph">
          <Link href={olderHref(lang, filter, page.older)}>{texts.older}</Link>
        </p>
      )}
    </>
  )
}
