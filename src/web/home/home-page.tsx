import { areaPath, areasPath } from '../../domains/areas/index.ts'
import { DayList } from '../../domains/directory/views/day-list.tsx'
import { KINDS } from '../../domains/inbox/index.ts'
import { formatDay, formatNumber, inLang, type Lang } from '../../platform/i18n.ts'
import { Door, Doors } from '../../ui/door.tsx'
import { Heading } from '../../ui/heading.tsx'
import { Link } from '../../ui/link.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { WEAVES } from '../../ui/weave.tsx'
import { askWherePath } from '../areas/asked.ts'
import { searchPath } from '../search/asked.ts'
import { SearchBox } from '../search/search-box.tsx'
import { weekdayOf } from '../weekday.ts'
import type { Home } from './load.ts'
import { NearMe } from './near-me.tsx'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

interface Props {
  lang: Lang
  home: Home
}

/** One question, the box, near me, today, nine subjects, tomorrow, the wijken, and what anyone can do. */
export function HomePage({ lang, home, welcome }: Props & { welcome?: string }) {
  const texts = { nl, en }[lang]
  return (
    <>
      <div class="weefsel-hero">
        <div class="weefsel-hero__ask">
          <PageHeader title={texts.title} lead={welcome || texts.lead} />
          <SearchBox lang={lang} />
          <NearMe lang={lang} />
        </div>
        <Day lang={lang} day={home.days[0]} title={texts.today} when="today" />
      </div>
      <Domains lang={lang} home={home} />
      <div class="weefsel-beside">
        <Day lang={lang} day={home.days[1]} title={texts.tomorrow} />
        <Municipalities lang={lang} home={home} />
      </div>
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
            text={term.description?.[lang]}
            count={countText(lang, home.counts[term.id] ?? 0)}
            weave={WEAVES[index % WEAVES.length]}
          />
        ))}
      </Doors>
    </section>
  )
}

function countText(lang: Lang, count: number): string {
  return { nl, en }[lang].count(count, formatNumber(lang, count))
}

interface DayProps {
  lang: Lang
  day: Home['days'][number] | undefined
  title: (day: string) => string
  /** The filter that shows all of it; without it that of the day of the week. */
  when?: 'today' | undefined
}

function Day({ lang, day, title, when }: DayProps) {
  const texts = { nl, en }[lang]
  if (!day) return null
  const named = formatDay(lang, day.day)
  return (
    <DayList
      lang={lang}
      title={title(named)}
      items={day.items}
      total={day.total}
      empty={texts.nothing}
      more={{
        href: inLang(lang, searchPath({ when: when ?? weekdayOf(day.day), sort: 'soon' })),
        label: when ? texts.allToday : texts.allOn(named.split(' ', 1)[0] ?? ''),
      }}
    />
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
  const { doMore, doMoreLead, doors } = { nl, en }[lang]
  return (
    <section>
      <Heading level={2}>{doMore}</Heading>
      <p class="nl-paragraph">{doMoreLead}</p>
      <Doors>
        {KINDS.map((kind) => (
          <Door
            key={kind}
            href={inLang(lang, askWherePath(kind))}
            title={doors[kind].title}
            text={doors[kind].text}
          />
        ))}
      </Doors>
    </section>
  )
}
