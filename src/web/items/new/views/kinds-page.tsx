import type { ItemKind } from '../../../../domains/directory/index.ts'
import { inLang, type Lang } from '../../../../platform/i18n.ts'
import { LinkList } from '../../../../ui/link-list.tsx'
import { PageHeader } from '../../../../ui/page-header.tsx'
import { itemPaths } from '../../paths.ts'
import type { NewTexts } from '../texts.nl.ts'

/** The sorts of things that somebody may add. */
export function KindsPage({ lang, said, kinds }: { lang: Lang; said: NewTexts; kinds: readonly ItemKind[] }) {
  return (
    <>
      <PageHeader title={said.title} lead={said.lead} />
      <LinkList
        items={kinds.map((kind) => ({
          href: inLang(lang, itemPaths.newOf(kind)),
          ...said.kinds[kind],
        }))}
      />
    </>
  )
}
