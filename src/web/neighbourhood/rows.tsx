import type { OfferCard, PlaceCard } from '../../domains/directory/index.ts'
import { offerPath, placePath } from '../../domains/directory/index.ts'
import { costLine, scheduleLines } from '../../domains/directory/views/schedule-text.ts'
import { inLang, type Lang } from '../../platform/i18n.ts'
import { NumberBadge } from '../../ui/badge.tsx'
import { dutchOn } from '../../ui/dutch.ts'
import { Link } from '../../ui/link.tsx'

/** The facts that decide, on one line under the name: when, where, what it costs. */
function offerFacts(lang: Lang, offer: OfferCard): string[] {
  const [first, ...more] = scheduleLines(offer.schedules, lang)
  return [
    first ? (more.length > 0 ? `${first} …` : first) : offer.scheduleText,
    offer.place && !offer.place.confidential ? offer.place.name : null,
    costLine(offer.costText, offer.cost, lang),
  ].filter((fact) => fact !== null)
}

/** Things on offer as a list: name, when, where, costs. */
export function OfferRows({ lang, offers }: { lang: Lang; offers: readonly OfferCard[] }) {
  return (
    <ul class="weefsel-rows">
      {offers.map((offer) => (
        <li class="weefsel-rows__item" key={offer.id}>
          <span lang={dutchOn(lang)}>
            <Link href={inLang(lang, offerPath(offer.id))}>{offer.name}</Link>
          </span>
          <span class="weefsel-rows__facts">{offerFacts(lang, offer).join(' · ')}</span>
        </li>
      ))}
    </ul>
  )
}

interface PlaceRowsProps {
  lang: Lang
  places: readonly PlaceCard[]
  typeNameOf: (id: string) => string
}

/** Places as a list, with the numbers of the map; a place without a point has none. */
export function PlaceRows({ lang, places, typeNameOf }: PlaceRowsProps) {
  return (
    <ol class="weefsel-rows">
      {places.map((place, index) => (
        <li class="weefsel-rows__item weefsel-rows__item--numbered" id={`plek-${index + 1}`} key={place.id}>
          {place.longitude === null ? null : <NumberBadge number={index + 1} />}
          <span class="weefsel-rows__words">
            <span lang={dutchOn(lang)}>
              <Link href={inLang(lang, placePath(place.id))}>{place.name}</Link>
            </span>
            <span class="weefsel-rows__facts">
              {[place.placeType ? typeNameOf(place.placeType) : null, place.address]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </span>
        </li>
      ))}
    </ol>
  )
}
