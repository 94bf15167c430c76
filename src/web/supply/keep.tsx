import type { Item } from '../../domains/shortlist/index.ts'
import type { Lang } from '../../platform/i18n.ts'
import { KeepButton, KeepForm, keepId } from '../shortlist/keep-button.tsx'
import type { Shared } from './foot.tsx'

interface Props {
  lang: Lang
  item: Item
  shared: Shared
  /** Ids of what stands on the list of this browser. */
  kept: ReadonlySet<string>
  /** About violence: a list that stays on the device is no place for it. */
  quickLeave: boolean
  /** In large letters, for paper. */
  paper: boolean
}

/** Puts the thing of this page on the list of this browser, and comes back here. */
export function Keep({ lang, item, shared, kept, quickLeave, paper }: Props) {
  if (quickLeave || paper) return null
  const isKept = kept.has(item.id)
  return (
    <div class="weefsel-no-print" id={keepId(item.id)}>
      {isKept ? null : <KeepForm lang={lang} back={shared.path} />}
      <KeepButton lang={lang} item={item} name={shared.title} kept={isKept} />
    </div>
  )
}
