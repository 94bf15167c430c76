import type { OfferCard, OfferDetail, PlaceCard } from '../../domains/directory/index.ts'
import { OfferCardView, OfferPanel } from '../../domains/directory/views/offer-card.tsx'
import { PlacePanel } from '../../domains/directory/views/place-card.tsx'
import { type Term, termNames } from '../../domains/taxonomy/index.ts'
import { formatList, inLang, type Lang } from '../../platform/i18n.ts'
import { CardGrid } from '../../ui/card.tsx'
import { Door, Doors } from '../../ui/door.tsx'
import { Heading } from '../../ui/heading.tsx'
import { Link } from '../../ui/link.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

interface OfferProps {
  lang: Lang
  offer: OfferDetail
  targetGroups: readonly Term[]
  /** Code of the area that a message about it belongs to. */
  areaCode: string
}

/** One thing on offer: the card with everything that decides, then who it is for and how to join. */
export function OfferPage({ lang, offer, targetGroups, areaCode }: OfferProps) {
  const texts = { nl, en }[lang]
  const groups = termNames(targetGroups, offer.targetGroups, lang).map((name, index) =>
    index === 0 ? name : name.toLowerCase(),
  )
  return (
    <>
      <PageHeader title={offer.name} lead={offer.description} />
      <OfferPanel lang={lang} offer={offer} />
      {groups.length > 0 || offer.eligibility ? (
        <section>
          <Heading level={2}>{texts.forWhom}</Heading>
          <p class="nl-paragraph">{offer.eligibility ?? formatList(lang, groups)}</p>
        </section>
      ) : null}
      {offer.applicationProcess ? (
        <section>
          <Heading level={2}>{texts.howIn}</Heading>
          <p class="nl-paragraph">{offer.applicationProcess}</p>
        </section>
      ) : null}
      {offer.url ? (
        <p class="nl-paragraph">
          {texts.moreAt}: <Link href={offer.url}>{offer.url}</Link>
        </p>
      ) : null}
      <WrongDoor lang={lang} areaCode={areaCode} about={`service:${offer.id}`} />
      <p class="nl-paragraph">{texts.source(offer.source)}</p>
    </>
  )
}

interface PlaceProps {
  lang: Lang
  place: PlaceCard
  typeName: string | undefined
  offers: readonly OfferCard[]
  areaCode: string
}

/** One place, and what one can do there. */
export function PlacePage({ lang, place, typeName, offers, areaCode }: PlaceProps) {
  const texts = { nl, en }[lang]
  return (
    <>
      <PageHeader kicker={typeName} title={place.name} lead={place.description} />
      <PlacePanel lang={lang} place={place} />
      <Heading level={2}>{texts.at}</Heading>
      {offers.length === 0 ? <p class="nl-paragraph">{texts.nothingHere}</p> : null}
      <CardGrid>
        {offers.map((offer) => (
          <OfferCardView key={offer.id} lang={lang} offer={offer} />
        ))}
      </CardGrid>
      <WrongDoor lang={lang} areaCode={areaCode} about={`location:${place.id}`} />
    </>
  )
}

function WrongDoor({ lang, areaCode, about }: { lang: Lang; areaCode: string; about: string }) {
  const texts = { nl, en }[lang]
  return (
    <Doors>
      <Door
        href={inLang(lang, `/wijken/${areaCode}/klopt-niet?over=${about}`)}
        title={texts.wrong}
        text={texts.wrongText}
      />
    </Doors>
  )
}
