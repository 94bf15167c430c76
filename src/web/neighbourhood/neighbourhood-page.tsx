import { indicators } from '../../domains/areas/index.ts'
import { DayList } from '../../domains/directory/views/day-list.tsx'
import { formatDay, inLang, type Lang } from '../../platform/i18n.ts'
import { type Contact, Empty } from '../../ui/empty.tsx'
import { Heading } from '../../ui/heading.tsx'
import { Link, PhoneLink } from '../../ui/link.tsx'
import { LinkList } from '../../ui/link-list.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { calendarPath } from '../calendar/paths.ts'
import { askedIn } from '../search/asked.ts'
import { SearchBox } from '../search/search-box.tsx'
import { ThreeDoors } from './doors.tsx'
import { BalanceSection, PortraitSection } from './figure-sections.tsx'
import { KnownSection } from './known-section.tsx'
import { type Neighbourhood, PLACES_SHOWN } from './load.ts'
import { MapSection } from './map-section.tsx'
import { OffersSection, PlacesSection } from './supply-sections.tsx'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

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
          lead={texts.lead(counts.offers, counts.places)}
        />
        {contact?.phone ? (
          <p class="nl-paragraph weefsel-wijk-call">
            {texts.call} <PhoneLink phone={contact.phone} hours={contact.hours} />
          </p>
        ) : null}
        <SearchBox lang={lang} asked={askedIn(area.code)} label={texts.searchHere(area.name)} />
        <JumpList lang={lang} />
      </div>
      <div class="weefsel-wijk-top">
        <div class="weefsel-wijk-map">
          <MapSection
            lang={lang}
            area={area}
            areas={data.children}
            shapes={data.shapes}
            places={places.slice(0, PLACES_SHOWN)}
          />
        </div>
        <PortraitSection lang={lang} data={data} />
      </div>
      <Week lang={lang} data={data} />
      <ThreeDoors lang={lang} code={area.code} messages={data.messages} />
      <OffersSection lang={lang} data={data} contact={contact} />
      <PlacesSection lang={lang} data={data} contact={contact} />
      <BalanceSection lang={lang} data={data} />
      <KnownSection
        lang={lang}
        counts={counts}
        figures={own}
        possible={indicators.length}
        datasets={data.datasets}
      />
    </>
  )
}

function kickerOf(lang: Lang, { area, municipality, parents }: Neighbourhood): string {
  const { kicker } = { nl, en }[lang]
  if (area.level === 'municipality') return kicker.municipality()
  if (area.level === 'wijk') return kicker.wijk(municipality.name)
  return kicker.buurt(parents.at(-1)?.name ?? '', municipality.name)
}

function JumpList({ lang }: { lang: Lang }) {
  const { jump } = { nl, en }[lang]
  return (
    <nav class="weefsel-jump" aria-label={jump.label}>
      <LinkList
        look="row"
        items={[
          { href: '#deze-week', label: jump.week },
          { href: '#doe-iets', label: jump.doors },
          { href: '#aanbod', label: jump.offers },
          { href: '#plekken', label: jump.places },
          { href: '#cijfers', label: jump.figures },
        ]}
      />
    </nav>
  )
}

/** What happens every day is said once, above the days. */
function Week({ lang, data }: { lang: Lang; data: Neighbourhood }) {
  const { week } = { nl, en }[lang]
  const { daily, days } = data.week
  const busy = days.filter((day) => day.total > 0)
  return (
    <section aria-labelledby="deze-week">
      <Heading level={2} id="deze-week">
        {week.title}
      </Heading>
      {busy.length + daily.total === 0 ? <Empty lang={lang} title={week.none} level={3} /> : null}
      <div class="weefsel-week">
        <DayList lang={lang} level={3} title={week.daily} items={daily.items} total={daily.total} />
        {busy.map((day) => (
          <DayList
            key={day.day}
            lang={lang}
            level={3}
            title={formatDay(lang, day.day)}
            items={day.items}
            total={day.total}
          />
        ))}
      </div>
      <p class="nl-paragraph weefsel-no-print">
        <Link href={inLang(lang, calendarPath(data.area.code))}>{week.calendar}</Link>
      </p>
    </section>
  )
}
