import { formatDay, formatTimes, inLang, type Lang } from '../../../platform/i18n.ts'
import { Heading, type HeadingLevel } from '../../../ui/heading.tsx'
import { LinkList } from '../../../ui/link-list.tsx'
import { offerPath } from '../paths.ts'
import { en } from '../texts.en.ts'
import { nl } from '../texts.nl.ts'
import type { WeekDay, WeekItem } from '../week.ts'

type WeekProps = {
  days: readonly WeekDay[]
  lang: Lang
  level?: HeadingLevel | undefined
  /** Whether the names are links to pages of their own. */
  linked?: boolean | undefined
}

function line({ time, until, offer }: WeekItem, lang: Lang): string {
  const place = offer.place && !offer.place.confidential ? offer.place.name : undefined
  return [formatTimes(lang, time, until), place].filter(Boolean).join(', ')
}

/** What is on, day by day; a day without anything says so. */
export function Week({ days, lang, level = 3, linked = true }: WeekProps) {
  const words = { nl, en }[lang].views
  return (
    <>
      {days.map(({ day, items }) => (
        <section key={day}>
          <Heading level={level}>{formatDay(lang, day)}</Heading>
          {items.length === 0 ? (
            <p class="nl-paragraph">{words.nothingToday}</p>
          ) : (
            <Day items={items} lang={lang} linked={linked} />
          )}
        </section>
      ))}
    </>
  )
}

function Day({ items, lang, linked }: { items: readonly WeekItem[]; lang: Lang; linked: boolean }) {
  if (linked)
    return (
      <LinkList
        items={items.map((item) => ({
          href: inLang(lang, offerPath(item.offer.id)),
          label: item.offer.name,
          note: line(item, lang),
        }))}
      />
    )
  return (
    <ul class="weefsel-list">
      {items.map((item) => (
        <li key={`${item.offer.id} ${item.time}`}>
          {item.offer.name}, {line(item, lang)}
        </li>
      ))}
    </ul>
  )
}
