import { OWN_TAXONOMIES, type OwnTaxonomy } from '../../../domains/taxonomy/index.ts'
import { formatNumber, inLang, type Lang } from '../../../platform/i18n.ts'
import { Link } from '../../../ui/link.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Table } from '../../../ui/table.tsx'
import { wordPaths } from '../paths.ts'
import type { Texts } from '../texts.nl.ts'

interface TermListsProps {
  lang: Lang
  texts: Texts['terms']
  counts: Readonly<Record<OwnTaxonomy, number>>
}

/** The lists that a working area keeps itself. */
export function TermLists({ lang, texts, counts }: TermListsProps) {
  return (
    <>
      <PageHeader title={texts.title} lead={texts.lead} />
      <Table
        {...{ lang, id: 'lijsten', caption: texts.caption, quiet: true }}
        columns={texts.columns.map((label, at) => ({ label, numeric: at === 1 }))}
        rows={OWN_TAXONOMIES.map((taxonomy) => [
          <Link href={inLang(lang, wordPaths.list(taxonomy))} key="list">
            {texts.lists[taxonomy]}
          </Link>,
          formatNumber(lang, counts[taxonomy]),
        ])}
      />
      <p class="nl-paragraph">{texts.fixed}</p>
    </>
  )
}
