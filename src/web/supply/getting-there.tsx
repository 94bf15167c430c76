import type { PlaceCard } from '../../domains/directory/index.ts'
import { Lines } from '../../domains/directory/views/lines.tsx'
import { termName } from '../../domains/taxonomy/index.ts'
import type { Lang } from '../../platform/i18n.ts'
import { dutchOn } from '../../ui/dutch.ts'
import { type Fact, Facts } from '../../ui/facts.tsx'
import { Heading } from '../../ui/heading.tsx'
import { Link } from '../../ui/link.tsx'
import { geoHref, routeHref, targetOf } from './links.ts'
import type { Terms } from './terms.ts'
import { en } from './texts.en.ts'
import { nl, type SupplyTexts } from './texts.nl.ts'

interface Props {
  lang: Lang
  place: PlaceCard
  terms: Terms
}

/** What helps to get in, in the language of the reader where the source uses words of the list. */
function facets({ lang, place, terms }: Props): string[] {
  const { wheelchairYes, wheelchairNo, wheelchairUnknown } = { nl, en }[lang]
  const known = place.accessFacets.filter(
    (each) => each.term !== 'rolstoel' && !/rolstoel/i.test(each.description),
  )
  const others = known.map((each) =>
    each.term ? termName(terms.accessibility, each.term, lang) : each.description,
  )
  const wheelchair =
    place.wheelchair === null ? wheelchairUnknown : place.wheelchair ? wheelchairYes : wheelchairNo
  return [wheelchair, ...others]
}

/** To a route planner of somebody else, and to the maps app of the device itself; of no use on paper. */
function RouteLinks({ texts, place }: { texts: SupplyTexts; place: PlaceCard }) {
  const target = targetOf(place)
  if (!target) return null
  return (
    <p class="weefsel-no-print">
      <Link href={routeHref(target)}>{texts.routePlan}</Link>{' '}
      <span class="weefsel-supply__small">{texts.routeNote}</span>
      <br />
      <Link href={geoHref(target)}>{texts.geo}</Link>
    </p>
  )
}

/** Where it is, how to travel, and whether you get in. Of a confidential place nothing of where. */
export function GettingThere(props: Props) {
  const { lang, place } = props
  const texts = { nl, en }[lang]
  if (place.confidential) return null
  const items: Fact[] = [
    ...(place.address ? [{ label: texts.where, value: place.address }] : []),
    ...(place.transportation
      ? [{ label: texts.transport, value: place.transportation, lang: dutchOn(lang) }]
      : []),
    { label: texts.building, value: <Lines lines={facets(props)} /> },
  ]
  return (
    <section>
      <Heading level={2}>{texts.gettingThere}</Heading>
      <Facts items={items} />
      <RouteLinks texts={texts} place={place} />
    </section>
  )
}
