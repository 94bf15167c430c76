import { areaPath, areasPath } from '../../domains/areas/index.ts'
import { DayList } from '../../domains/directory/views/day-list.tsx'
import { formatDay, formatNumber, inLang, type Lang } from '../../platform/i18n.ts'
import { Door, Doors } from '../../ui/door.tsx'
import { Heading } from '../../ui/heading.tsx'
import { Link } from '../../ui/link.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { WEAVES } from '../../ui/weave.tsx'
import { searchPath } from '../search/asked.ts'
import { SearchBox } from '../search/search-box.tsx'
import type { Home } from './load.ts'
import { NearMe } from './near-me.tsx'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

interface Props {
  lang: Lang
  home: Home
}

/** One question, the box, near me, nine doors, today and tomorrow, the wijken, and what anyone can do. */
export function HomePage({ lang, home }: Props) {
  const texts = { nl, en }[lang]
  return (
    <>
      <div class="weefsel-hero">
        <div class="weefsel-hero__ask">
          <PageHeader title={texts.title} lead={texts.lead} />
          <SearchBox lang={lang} />
          <NearMe lang={lang} />
        </div>
        <Day lang={lang} day={home.days[0]} title={texts.today} when="today" />
      </div>
      <Domains lang={lang} home={home} />
      <Day lang={lang} day={home.days[1]} title={texts.tomorrow} />
      <Municipalities lang={lang} home={home} />
      <WhatYouCanDo lang={lang} />
    </>
  )
}

function Domains({ lang, home }: Props) {
  const texts = { nl, en }[lang]
  return (
    <section>
      <Heading level={2}>{texts.domains}</Heading>
      <Doors>
        {home.lifeDomains.map((term, index) => (
          <Door
            key={term.id}
            href={inLang(lang, searchPath({ facets: { life_domain: [term.id] } }))}
            title={term.name[lang]}
            text={[term.description?.[lang], texts.count(home.counts[term.id] ?? 0)]
              .filter(Boolean)
              .join('. ')}
            weave={WEAVES[index % WEAVES.length]}
          />
        ))}
      </Doors>
    </section>
  )
}

interface DayProps {
  lang: Lang
  day: Home['days'][number] | undefined
  title: (day: string) => string
  /** The filter that shows all of it, where there is one. */
  when?: 'today' | undefined
}

function Day({ lang, day, title, when }: DayProps) {
  const texts = { nl, en }[lang]
  if (!day) return null
  return (
    <div class="weefsel-stack">
      <DayList
        lang={lang}
        title={title(formatDay(lang, day.day))}
        items={day.items}
        total={when ? day.items.length : day.total}
        empty={texts.nothing}
      />
      {when && day.total > day.items.length ? (
        <p class="nl-paragraph">
          <Link href={inLang(lang, searchPath({ when, sort: 'soon' }))}>{texts.allToday(day.total)}</Link>
        </p>
      ) : null}
    </div>
  )
}

function Municipalities({ lang, home }: Props) {
  const texts = { nl, en }[lang]
  return (
    <section>
      <Heading level={2}>{texts.municipalities}</Heading>
      <p class="nl-paragraph">{texts.municipalitiesLead}</p>
      <Doors>
        {home.municipalities.map(({ area, wijken, people }, index) => (
          <Door
            key={area.code}
            href={areaPath(lang, area.code)}
            title={area.name}
            text={[texts.districts(wijken), people === null ? '' : texts.people(formatNumber(lang, people))]
              .filter(Boolean)
              .join(', ')}
            weave={WEAVES[index % WEAVES.length]}
          />
        ))}
      </Doors>
      <p class="nl-paragraph">
        <Link href={areasPath(lang)}>{texts.more}</Link>
      </p>
    </section>
  )
}

function WhatYouCanDo({ lang }: { lang: Lang }) {
  const { doMore, doors } = { nl, en }[lang]
  return (
    <section>
      <Heading level={2}>{doMore}</Heading>
      <Doors>
        {[doors.wrong, doors.missing, doors.offer].map((door) => (
          <Door key={door.title} href={inLang(lang, '/wijken')} title={door.title} text={door.text} />
        ))}
      </Doors>
    </section>
  )
}
