import type { Lang } from '../platform/i18n.ts'
import { textsFor } from './texts.ts'

type PaginationProps = {
  lang: Lang
  page: number
  pages: number
  /** The address of a page. */
  hrefOf: (page: number) => string
}

/** The way to the rest of a list. Nothing when all fits on one page. */
export function Pagination({ lang, page, pages, hrefOf }: PaginationProps) {
  if (pages <= 1) return null
  const texts = textsFor(lang)
  return (
    <nav class="weefsel-pagination" aria-label={texts.pages}>
      {page > 1 ? (
        <a class="nl-link weefsel-pagination__link" href={hrefOf(page - 1)} rel="prev">
          {texts.previous}
        </a>
      ) : null}
      <ol class="weefsel-pagination__pages">
        {pageWindow(page, pages).map(({ number, gap }) => (
          <li key={number} class={gap ? 'weefsel-pagination__after-gap' : undefined}>
            <a
              class="nl-link weefsel-pagination__link"
              href={hrefOf(number)}
              aria-label={texts.pageShort(number)}
              aria-current={number === page ? 'page' : undefined}
            >
              {number}
            </a>
          </li>
        ))}
      </ol>
      {page < pages ? (
        <a class="nl-link weefsel-pagination__link" href={hrefOf(page + 1)} rel="next">
          {texts.next}
        </a>
      ) : null}
      <p class="weefsel-pagination__where">{texts.page(page, pages)}</p>
    </nav>
  )
}

/** The first, the last, and one on either side of the current page; `gap` where numbers before it are left out. */
export function pageWindow(page: number, pages: number): { number: number; gap: boolean }[] {
  const wanted = [1, page - 1, page, page + 1, pages].filter((number) => number >= 1 && number <= pages)
  const numbers = [...new Set(wanted)].sort((a, b) => a - b)
  return numbers.map((number, index) => ({ number, gap: number - (numbers[index - 1] ?? 0) > 1 }))
}
