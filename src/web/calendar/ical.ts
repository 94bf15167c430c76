import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator'
import { type OfferCard, occurrences, offerPath } from '../../domains/directory/index.ts'
import { costLine } from '../../domains/directory/views/schedule-text.ts'
import { ZONE } from '../../platform/clock.ts'
import { addDays } from '../../platform/day.ts'
import { inLang, type Lang } from '../../platform/i18n.ts'
import { VTIMEZONE } from './amsterdam.ts'
import { type Repeating, repeatingEvents } from './recurrence.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

/** One thing on offer as a calendar needs it. */
export interface CalendarOffer {
  offer: OfferCard
  lastModified: Date
}

export interface CalendarOptions {
  lang: Lang
  name: string
  /** `https://weverland.example` */
  origin: string
  /** First and last calendar day that the file knows. */
  from: string
  to: string
  /** Something to choose from: it does not make the reader busy. */
  feed: boolean
}

function place(lang: Lang, { place, phone }: OfferCard): string | undefined {
  const texts = { nl, en }[lang]
  if (!place) return undefined
  if (place.confidential) return phone ? texts.secretCall(phone) : texts.secret
  return [place.name, place.address].filter(Boolean).join(', ')
}

function description(offer: OfferCard, { lang, origin, from, to }: CalendarOptions): string {
  const texts = { nl, en }[lang]
  const cost = costLine(offer.costText, offer.cost, lang)
  const unsure = occurrences(offer.schedules, from, to).some((each) => each.uncertain)
  return [
    offer.description,
    cost === null ? '' : texts.costs(cost),
    offer.phone === null ? '' : texts.call(offer.phone),
    unsure ? texts.askOnHolidays : '',
    texts.more(`${origin}${inLang(lang, offerPath(offer.id))}`),
  ]
    .filter(Boolean)
    .join('\n')
}

const compact = (day: string, time: string) => `${day.replaceAll('-', '')}T${time.replace(':', '')}00`

/** RRULE and EXDATE as lines; the library takes them as they are. */
function repeatLines({ rule, except, first }: Repeating): string | null {
  if (rule === null) return null
  const dates = except.map((day) => compact(day, first.opensAt)).join(',')
  return except.length > 0 ? `RRULE:${rule}\r\nEXDATE;TZID=${ZONE}:${dates}` : `RRULE:${rule}`
}

function endOf({ first }: Repeating): string | null {
  const { day, opensAt, closesAt } = first
  if (closesAt === null) return null
  if (closesAt === '23:59') return `${addDays(day, 1)}T00:00:00`
  return `${closesAt <= opensAt ? addDays(day, 1) : day}T${closesAt}:00`
}

/**
 * An iCalendar file (RFC 5545) of what is on offer. UID and DTSTAMP follow from the record, so that the same record gives
 * the same file and a calendar that subscribed sees changes, not doubles.
 */
export function calendarFile(offers: readonly CalendarOffer[], options: CalendarOptions): string {
  const { lang, origin, from, to, feed } = options
  const calendar = ical({
    name: options.name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Weefsel', product: 'Weefsel', language: lang.toUpperCase() },
    // No name here: with one the library writes DTSTAMP in that zone, and RFC 5545 wants it in UTC.
    timezone: { name: null, generator: () => VTIMEZONE },
    ...(feed ? { ttl: 86_400 } : {}),
  })
  for (const { offer, lastModified } of offers) {
    const location = place(lang, offer)
    for (const each of repeatingEvents(offer.schedules, from, to)) {
      calendar.createEvent({
        id: `${offer.id}-${each.key}@${new URL(origin).hostname}`,
        start: `${each.first.day}T${each.first.opensAt}:00`,
        end: endOf(each),
        timezone: ZONE,
        stamp: lastModified,
        lastModified,
        summary: offer.name,
        description: description(offer, options),
        ...(location === undefined ? {} : { location }),
        url: `${origin}${inLang(lang, offerPath(offer.id))}`,
        repeating: repeatLines(each),
        transparency: feed ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
      })
    }
  }
  return calendar.toString()
}
