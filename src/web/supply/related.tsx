import {
  type NearbyOffer,
  type OfferCard,
  offerPath,
  organizationPath,
} from '../../domains/directory/index.ts'
import { scheduleLines } from '../../domains/directory/views/schedule-text.ts'
import { formatNumber, inLang, type Lang } from '../../platform/i18n.ts'
import { dutchOn } from '../../ui/dutch.ts'
import { Heading } from '../../ui/heading.tsx'
import { Link } from '../../ui/link.tsx'
import { LinkList } from '../../ui/link-list.tsx'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

/** `300 meter`, `1,2 kilometer`: as the crow flies, so no finer than that. */
export function distanceText(lang: Lang, meters: number): string {
  const texts = { nl, en }[lang]
  if (meters < 950) return texts.meters(formatNumber(lang, Math.max(50, Math.round(meters / 50) * 50)))
  return texts.kilometers(formatNumber(lang, meters / 1000, 1))
}

interface MoreProps {
  lang: Lang
  organization: { id: string; name: string }
  offers: readonly OfferCard[]
  /** How many there are; more than are shown are behind the link. */
  count: number
}

/** What else the same organisation does, and the way to all of it. */
export function MoreOfSame({ lang, organization, offers, count }: MoreProps) {
  const texts = { nl, en }[lang]
  const href = inLang(lang, organizationPath(organization.id))
  return (
    <section class="weefsel-section weefsel-no-print">
      <Heading level={2}>{texts.moreOf(organization.name)}</Heading>
      {offers.length > 0 ? (
        <LinkList
          items={offers.map((offer) => ({
            href: inLang(lang, offerPath(offer.id)),
            label: offer.name,
            lang: dutchOn(lang),
            note: scheduleLines(offer.schedules.slice(0, 1), lang)[0],
          }))}
        />
      ) : null}
      <p class="nl-paragraph">
        <Link href={href}>{count > offers.length ? texts.allOf(organization.name) : organization.name}</Link>
      </p>
    </section>
  )
}

/** The same kind of thing around the corner. */
export function Nearby({ lang, offers }: { lang: Lang; offers: readonly NearbyOffer[] }) {
  const texts = { nl, en }[lang]
  if (offers.length === 0) return null
  return (
    <section class="weefsel-section weefsel-no-print">
      <Heading level={2}>{texts.nearby}</Heading>
      <LinkList
        items={offers.map(({ id, name, placeName, distance }) => ({
          href: inLang(lang, offerPath(id)),
          label: name,
          lang: dutchOn(lang),
          note:
            distance < 25
              ? texts.sameDoor(placeName)
              : texts.nearbyAt(placeName, distanceText(lang, distance)),
        }))}
      />
    </section>
  )
}
