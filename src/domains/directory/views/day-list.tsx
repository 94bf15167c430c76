import { inLang, type Lang } from '../../../platform/i18n.ts'
import { dutchOn } from '../../../ui/dutch.ts'
import { Heading, type HeadingLevel } from '../../../ui/heading.tsx'
import { Link } from '../../../ui/link.tsx'
import type { OfferCard } from '../card.ts'
import { offerPath } from '../paths.ts'
import { en } from '../texts.en.ts'
import { nl } from '../texts.nl.ts'
import { timesText } from './schedule-text.ts'

/** One time that something is on. */
export interface DayItem {
  /** `10:00` */
  time: string
  until: string | null
  offer: Pick<OfferCard, 'id' | 'name' | 'place'>
}

interface Props {
  lang: Lang
  title: string
  level?: HeadingLevel
  items: readonly DayItem[]
  /** How many there are in all: what is not listed is counted. */
  total: number
  /** What to say when nothing is on; without it the day is left out. */
  empty?: string
  /** Where the rest of the day is; without it the rest is only counted. */
  more?: { href: string; label: string } | undefined
}

/** What is on on one day: time, what, where. */
export function DayList({ lang, title, level = 2, items, total, empty, more }: Props) {
  if (items.length === 0 && !empty) return null
  return (
    <section class="weefsel-day">
      <Heading level={level} look={3}>
        {title}
      </Heading>
      {items.length === 0 ? <p class="nl-paragraph">{empty}</p> : null}
      <DayItems lang={lang} items={items} total={total} more={more} />
    </section>
  )
}

/** The times of one day without its name, and the way to the rest. */
export function DayItems({ lang, items, total, more }: Pick<Props, 'lang' | 'items' | 'total' | 'more'>) {
  const rest = total - items.length
  const { moreThings } = { nl, en }[lang].views
  return (
    <>
      <ol class="weefsel-day__items">
        {items.map((item) => (
          <li class="weefsel-day__item" key={`${item.offer.id} ${item.time}`}>
            <span class="weefsel-day__time">{timesText(item.time, item.until, lang)}</span>
            <span class="weefsel-day__what" lang={dutchOn(lang)}>
              <Link href={inLang(lang, offerPath(item.offer.id))}>{item.offer.name}</Link>
              {item.offer.place ? <span class="weefsel-day__where">{item.offer.place.name}</span> : null}
            </span>
          </li>
        ))}
      </ol>
      {rest > 0 ? (
        <p class="nl-paragraph">{more ? <Link href={more.href}>{more.label}</Link> : moreThings(rest)}</p>
      ) : null}
    </>
  )
}
