import type { Item } from '../../domains/shortlist/index.ts'
import { inLang, type Lang } from '../../platform/i18n.ts'
import { dutchOn } from '../../ui/dutch.ts'
import { Link } from '../../ui/link.tsx'
import { listPath } from './paths.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

interface Props {
  lang: Lang
  item: Item
  /** What it is called: read out with the button, so that ten buttons on a page differ. */
  name: string
  /** Whether it stands on the list already. */
  kept?: boolean | undefined
}

const FORM = 'bewaar'

/**
 * The one form behind all keep buttons of a page; comes back to `back` (path with query), at the thing that was kept when
 * it has an id there.
 */
export function KeepForm({ lang, back }: { lang: Lang; back: string }) {
  return (
    <form id={FORM} action={inLang(lang, '/lijstje')} method="post" novalidate>
      <input type="hidden" name="terug" value={back} />
    </form>
  )
}

/** The id that an element must have to be come back to. */
export function keepId(id: string): string {
  return `ding-${id}`
}

/** Puts one thing on the list of this browser. A button of `KeepForm`, so that it works without a script. */
export function KeepButton({ lang, item, name, kept }: Props) {
  const texts = { nl, en }[lang]
  if (kept) {
    return (
      <p class="weefsel-keep">
        {texts.kept} <Link href={listPath(lang)}>{texts.toList}</Link>
      </p>
    )
  }
  return (
    <div class="weefsel-keep weefsel-no-print">
      <button
        class="nl-button nl-button--secondary weefsel-button"
        type="submit"
        form={FORM}
        name="ding"
        value={`${item.kind}:${item.id}`}
      >
        {texts.keep}
        <span class="weefsel-hidden" lang={dutchOn(lang)}>
          : {name}
        </span>
      </button>
    </div>
  )
}
