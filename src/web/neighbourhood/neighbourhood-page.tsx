import { indicators } from '../../domains/areas/index.ts'
import { formatNumber, type Lang } from '../../platform/i18n.ts'
import type { Contact } from '../../ui/empty.tsx'
import { PhoneLink } from '../../ui/link.tsx'
import { LinkList } from '../../ui/link-list.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { PeopleOfArea } from '../people/people-sections.tsx'
import { askedIn } from '../search/asked.ts'
import { SearchBox } from '../search/search-box.tsx'
import { ThreeDoors } from './doors.tsx'
import { BalanceSection, PortraitSection } from './figure-sections.tsx'
import { KnownSection } from './known-section.tsx'
import type { Neighbourhood } from './load.ts'
import { MapSection } from './map-section.tsx'
import { OffersSection, PlacesSection } from './supply-sections.tsx'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'
import { WeekSection } from './week-section.tsx'

interface Props {
  lang: Lang
  data: Neighbourhood
  contact: Contact | undefined
}

/** One area: what it is, who lives there, what is there and on this week, what anyone can do, and how well we know it. */
export function NeighbourhoodPage({ lang, data, contact }: Props) {
  const { area, counts, places } = data
  const texts = { nl, en }[lang]
  const own = [...(data.figures.get(area.code)?.values() ?? [])]
  return (
    <>
      <div class="weefsel-stack">
        <PageHeader
          kicker={kickerOf(lang, data)}
          title={area.name}
          lead={texts.lead(counts.offers, counts.places, (count) => formatNumber(lang, count))}
        />
        {contact?.phone ? (
          <p class="nl-paragraph weefsel-wijk-call">
            {texts.call} <PhoneLink phone={contact.phone} hours={contact.hours} />
          </p>
        ) : null}
        <SearchBox lang={lang} asked={askedIn(area.code)} label={texts.searchHere(area.name)} />
        <JumpList lang={lang} known={own.length > 0} />
      </div>
      <div class="weefsel-wijk-top">
        <div class="weefsel-stack">
          <MapSection lang={lang} area={area} areas={data.children} shapes={data.shapes} places={places} />
        </div>
        <PortraitSection lang={lang} data={data} />
      </div>
      <WeekSection lang={lang} data={data} />
      <OffersSection lang={lang} data={data} contact={contact} />
      <PlacesSection lang={lang} data={data} contact={contact} />
      <PeopleOfArea lang={lang} data={data.people} today={data.today} />
      <BalanceSection lang={lang} data={data} />
      <ThreeDoors lang={lang} code={area.code} messages={data.messages} />
      <KnownSection
        lang={lang}
        counts={counts}
        unknown={data.unknown}
        figures={own}
        possible={indicators.length}
        datasets={data.datasets}
      />
    </>
  )
}

/** What kind of area this is, and in which: `Wijk in Weverloo`. */
export function kickerOf(lang: Lang, { area, municipality, parents }: Neighbourhood): string {
  const { kicker } = { nl, en }[lang]
  if (area.level === 'municipality') return kicker.municipality()
  if (area.level === 'wijk') return kicker.wijk(municipality.name)
  return kicker.buurt(parents.at(-1)?.name ?? '', municipality.name)
}

function JumpList({ lang, known }: { lang: Lang; known: boolean }) {
  const { jump } = { nl, en }[lang]
  return (
    <nav class="weefsel-jump" aria-label={jump.label}>
      <LinkList
        look="row"
        items={[
          { href: '#cijfers', label: jump.figures },
          { href: '#deze-week', label: jump.week },
          { href: '#aanbod', label: jump.offers },
          { href: '#plekken', label: jump.places },
          ...(known ? [{ href: '#sterk', label: jump.strengths }] : []),
          { href: '#doe-iets', label: jump.doors },
        ]}
      />
    </nav>
  )
}
