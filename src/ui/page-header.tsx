import type { ComponentChildren } from 'preact'
import type { Lang } from '../platform/i18n.ts'
import { type Fact, Facts } from './facts.tsx'

type PageHeaderProps = {
  title: string
  /** The language of the title when it is not that of the page. */
  titleLang?: Lang | undefined
  /** What kind of thing this is: “Wijk”, “Plek”. */
  kicker?: string | undefined
  lead?: ComponentChildren
  facts?: readonly Fact[] | undefined
}

/** The one h1 of the page, with at most one sentence under it. */
export function PageHeader({ title, titleLang, kicker, lead, facts }: PageHeaderProps) {
  return (
    <div class="weefsel-page-header">
      {kicker ? <p class="weefsel-page-header__kicker">{kicker}</p> : null}
      <h1 class="nl-heading nl-heading--level-1" lang={titleLang}>
        {title}
      </h1>
      {lead ? <p class="nl-paragraph nl-paragraph--lead weefsel-page-header__lead">{lead}</p> : null}
      {facts && facts.length > 0 ? <Facts items={facts} look="row" /> : null}
    </div>
  )
}
