import { DayItems, DayList } from '../../domains/directory/views/day-list.tsx'
import { formatDay, formatNumber, inLang, type Lang } from '../../platform/i18n.ts'
import { Details } from '../../ui/details.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Heading } from '../../ui/heading.tsx'
import { Link } from '../../ui/link.tsx'
import { calendarPath } from '../calendar/paths.ts'
import { searchPath } from '../search/asked.ts'
import { weekdayOf } from '../weekday.ts'
import type { Neighbourhood } from './load.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'
import type { DayItems as Day } from './week.ts'

/** Days that stand open; the others unfold, so that the page stays short on a phone. */
const OPEN = 2

interface Props {
  lang: Lang
  data: Neighbourhood
}

/** What is on in the coming seven days. What happens every day is said once, before the days. */
export function WeekSection({ lang, data }: Props) {
  const { week } = { nl, en }[lang]
  const { daily, days } = data.week
  const busy = days.filter((day) => day.total > 0)
  const more = moreOf(lang, data.area.code)
  return (
    <section aria-labelledby="deze-week">
      <Heading level={2} id="deze-week">
        {week.title}
      </Heading>
      {busy.length + daily.total === 0 ? <Empty lang={lang} title={week.none} level={3} /> : null}
      <div class="weefsel-week">
        {busy.slice(0, OPEN).map((day) => (
          <DayList
            key={day.day}
            lang={lang}
            level={3}
            title={formatDay(lang, day.day)}
            items={day.items}
            total={day.total}
            more={more(day)}
          />
        ))}
        <DayList lang={lang} level={3} title={week.daily} items={daily.items} total={daily.total} />
      </div>
      {busy.length > OPEN ? (
        <div class="weefsel-week__later">
          {busy.slice(OPEN).map((day) => (
            <Details
              key={day.day}
              summary={week.later(formatDay(lang, day.day), day.total, formatNumber(lang, day.total))}
            >
              <DayItems lang={lang} items={day.items} total={day.total} more={more(day)} />
            </Details>
          ))}
        </div>
      ) : null}
      <p class="nl-paragraph weefsel-no-print">
        <Link href={inLang(lang, calendarPath(data.area.code))}>{week.calendar(data.area.name)}</Link>
      </p>
    </section>
  )
}

/** The way to everything of one day in this area. */
function moreOf(lang: Lang, code: string) {
  const { week } = { nl, en }[lang]
  return ({ day }: Day) => {
    const when = weekdayOf(day)
    const label = week.all(formatDay(lang, day).split(' ', 1)[0] ?? '')
    return { href: inLang(lang, searchPath({ areas: [code], when, sort: 'soon' })), label }
  }
}
