import type { ComponentChildren } from 'preact'
import { areaPath } from '../../domains/areas/index.ts'
import { OfferCardView } from '../../domains/directory/views/offer-card.tsx'
import { PlaceCardView } from '../../domains/directory/views/place-card.tsx'
import { termName } from '../../domains/taxonomy/index.ts'
import type { Lang } from '../../platform/i18n.ts'
import { CardGrid } from '../../ui/card.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Field } from '../../ui/field.tsx'
import { Filter } from '../../ui/filter.tsx'
import { Link } from '../../ui/link.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Pagination } from '../../ui/pagination.tsx'
import type { Neighbourhood } from './load.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

const PER_PAGE = 24

interface Props {
  lang: Lang
  data: Neighbourhood
  /** From 1; a page that is not there shows the last. */
  page: number
}

/** The part of a list that one page shows, and how many pages there are. */
function pageOf<T>(items: readonly T[], wanted: number): { items: T[]; page: number; pages: number } {
  const pages = Math.max(1, Math.ceil(items.length / PER_PAGE))
  const page = Math.min(wanted, pages)
  return { items: items.slice((page - 1) * PER_PAGE, page * PER_PAGE), page, pages }
}

/** Everything on offer in an area, of one subject if asked. */
export function OffersPage({ lang, data, page, domain }: Props & { domain: string }) {
  const { area, lifeDomains } = data
  const texts = { nl, en }[lang].offers
  const path = `${areaPath(lang, area.code)}/aanbod`
  const known = lifeDomains.some((term) => term.id === domain) ? domain : ''
  const found = data.offers.filter((offer) => known === '' || offer.lifeDomains.includes(known))
  const shown = pageOf(found, page)
  const asked = known ? `leefdomein=${known}&` : ''
  return (
    <ListPage lang={lang} data={data} title={texts.all(area.name)}>
      <Filter lang={lang} label={texts.byDomain} action={path} clearHref={known ? path : undefined}>
        <Field
          kind="select"
          lang={lang}
          name="leefdomein"
          label={texts.domain}
          empty={texts.domainAll}
          value={known}
          options={lifeDomains.map((term) => ({
            value: term.id,
            label: termName(lifeDomains, term.id, lang),
          }))}
        />
      </Filter>
      <p class="nl-paragraph">{texts.found(found.length)}</p>
      {found.length === 0 ? <Empty lang={lang} title={texts.nothing} ideas={texts.ideas} /> : null}
      <CardGrid>
        {shown.items.map((offer) => (
          <OfferCardView key={offer.id} lang={lang} level={2} offer={offer} />
        ))}
      </CardGrid>
      <Pagination
        lang={lang}
        page={shown.page}
        pages={shown.pages}
        hrefOf={(to) => `${path}?${asked}pagina=${to}`}
      />
    </ListPage>
  )
}

/** Every place in an area. */
export function PlacesPage({ lang, data, page }: Props) {
  const { area, places, placeTypes } = data
  const texts = { nl, en }[lang].offers
  const path = `${areaPath(lang, area.code)}/plekken`
  const shown = pageOf(places, page)
  return (
    <ListPage lang={lang} data={data} title={texts.allPlaces(area.name)}>
      <CardGrid>
        {shown.items.map((place) => (
          <PlaceCardView
            key={place.id}
            lang={lang}
            level={2}
            place={place}
            typeName={place.placeType ? termName(placeTypes, place.placeType, lang) : undefined}
          />
        ))}
      </CardGrid>
      <Pagination lang={lang} page={shown.page} pages={shown.pages} hrefOf={(to) => `${path}?pagina=${to}`} />
    </ListPage>
  )
}

interface ListProps {
  lang: Lang
  data: Neighbourhood
  title: string
  children: ComponentChildren
}

function ListPage({ lang, data: { area }, title, children }: ListProps) {
  return (
    <>
      <PageHeader title={title} />
      {children}
      <p class="nl-paragraph">
        <Link href={areaPath(lang, area.code)}>{{ nl, en }[lang].offers.back(area.name)}</Link>
      </p>
    </>
  )
}
