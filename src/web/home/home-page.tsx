import { areaPath, areasPath } from '../../domains/areas/index.ts'
import { DayList } from '../../domains/directory/views/day-list.tsx'
import { formatDay, formatNumber, inLang, type Lang } from '../../platform/i18n.ts'
import { Door, Doors } from '../../ui/door.tsx'
import { Heading } from '../../ui/heading.tsx'
import { Link } from '../../ui/link.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { WEAVES } from '../../ui/weave.tsx'
import { FindArea } from './find-area.tsx'
import type { Home } from './load.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

/** Items of one day on the front page; the wijk page has them all. */
const SHOWN = 5

/** One question, the box, the municipalities as doors, today and tomorrow, and what anyone can do. */
export function HomePage({ lang, home }: { lang: Lang; home: Home }) {
  const texts = { nl, en }[lang]
  const [today, tomorrow] = home.days
  return (
    <>
      <PageHeader title={texts.title} lead={texts.lead} />
      <FindArea lang={lang} />
      <Municipalities lang={lang} home={home} />
      <div class="weefsel-home-days">
        {today ? (
          <DayList
            lang={lang}
            title={texts.today(formatDay(lang, today.day))}
            items={today.items}
            most={SHOWN}
            empty={texts.nothing}
          />
        ) : null}
        {tomorrow ? (
          <DayList
            lang={lang}
            title={texts.tomorrow(formatDay(lang, tomorrow.day))}
            items={tomorrow.items}
            most={SHOWN}
            empty={texts.nothing}
          />
        ) : null}
      </div>
      <p class="nl-paragraph">
        <Link href={areasPath(lang)}>{texts.more}</Link>
      </p>
      <WhatYouCanDo lang={lang} />
    </>
  )
}

function Municipalities({ lang, home }: { lang: Lang; home: Home }) {
  const texts = { nl, en }[lang]
  return (
    <section>
      <Heading level={2}>{texts.municipalities}</Heading>
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
