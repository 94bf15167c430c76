import type { OwnPage, PageVersion } from '../../../domains/settings/index.ts'
import type { Readability } from '../../../engines/readability/readability.ts'
import type { Lang } from '../../../platform/i18n.ts'
import type { Problems } from '../../../platform/result.ts'
import type { BeheerTexts } from '../texts.nl.ts'

/** What the parts of the page of one own page may need. */
export interface PageFormProps {
  lang: Lang
  texts: BeheerTexts
  title: string
  /** Null for a new one. */
  page: OwnPage | null
  values: Record<string, string>
  problems: Problems
  versions: readonly PageVersion[]
  /** How the Dutch text reads; null when there is none. */
  reading: Readability | null
  done?: string | undefined
}
