import { formatNumber, inLang, type Lang } from '../../../platform/i18n.ts'
import type { CommonMiss } from '../../../platform/search/miss.commands.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Link } from '../../../ui/link.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Table } from '../../../ui/table.tsx'
import { wordPaths } from '../paths.ts'
import type { Texts } from '../texts.nl.ts'

interface MissedPageProps {
  lang: Lang
  texts: Texts['missed']
  misses: readonly CommonMiss[]
  /** Whether this person may say what a word stands for. */
  mayLead: boolean
}

/** What people look for and do not find. */
export function MissedPage({ lang, texts, misses, mayLead }: MissedPageProps) {
  return (
    <>
      <PageHeader title={texts.title} lead={texts.lead} />
      {misses.length === 0 ? (
        <Empty lang={lang} title={texts.none}>
          <p>{texts.noneText}</p>
        </Empty>
      ) : (
        <Table
          stacked
          {...{ lang, id: 'gemist', caption: texts.caption, quiet: true }}
          columns={texts.columns.map((label, at) => ({ label, numeric: at === 1 || at === 2 }))}
          rows={misses.map(({ term, days, count }) => [
            term,
            formatNumber(lang, days),
            texts.times(count),
            mayLead ? <Link href={inLang(lang, wordPaths.word(term))}>{texts.leadTo(term)}</Link> : '–',
          ])}
        />
      )}
      {mayLead ? null : <p class="nl-paragraph">{texts.ask}</p>}
    </>
  )
}
