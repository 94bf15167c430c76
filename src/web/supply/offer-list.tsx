import type { OfferCard } from '../../domains/directory/index.ts'
import { OfferCardView } from '../../domains/directory/views/offer-card.tsx'
import type { Lang } from '../../platform/i18n.ts'
import { CardGrid } from '../../ui/card.tsx'
import { Heading } from '../../ui/heading.tsx'
import { Pagination } from '../../ui/pagination.tsx'

const PER_PAGE = 15

interface Props {
  lang: Lang
  title: string
  /** What to say when there are none. */
  none: string
  offers: readonly OfferCard[]
  /** Whose page this is. */
  on: 'place' | 'organization'
  /** From 1; a page that is not there shows the last. */
  page: number
  /** Path of the page in the language of the reader. */
  path: string
}

/** What is on offer at one place or by one organisation, a page at a time. */
export function OfferList({ lang, title, none, offers, on, page, path }: Props) {
  const pages = Math.max(1, Math.ceil(offers.length / PER_PAGE))
  const here = Math.min(page, pages)
  return (
    <section>
      <Heading level={2} id="aanbod">
        {title}
      </Heading>
      {offers.length === 0 ? <p class="nl-paragraph">{none}</p> : null}
      <CardGrid>
        {offers.slice((here - 1) * PER_PAGE, here * PER_PAGE).map((offer) => (
          <OfferCardView key={offer.id} lang={lang} offer={offer} on={on} />
        ))}
      </CardGrid>
      <Pagination lang={lang} page={here} pages={pages} hrefOf={(to) => `${path}?pagina=${to}#aanbod`} />
    </section>
  )
}
