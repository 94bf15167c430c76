import type { Lang } from '../platform/i18n.ts'
import { Link } from './link.tsx'
import { textsFor } from './texts.ts'

/** On the screen only: what these large letters are for, how to print them, and the way back. */
export function LargePrintNote({ lang, backHref }: { lang: Lang; backHref: string }) {
  const texts = textsFor(lang)
  return (
    <div class="weefsel-large-print__note weefsel-no-print">
      <p>
        <strong>{texts.largePrintNote}</strong> {texts.largePrintHow}{' '}
        <Link href={backHref}>{texts.largePrintBack}</Link>
      </p>
    </div>
  )
}
