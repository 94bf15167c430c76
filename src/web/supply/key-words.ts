import type { Occurrence, OfferDetail, PlaceCard } from '../../domains/directory/index.ts'
import type { Lang } from '../../platform/i18n.ts'
import type { Action } from '../../ui/action-link.tsx'
import { phoneHref } from '../../ui/link.tsx'
import { routeHref, targetOf } from './links.ts'
import { en } from './texts.en.ts'
import { nl, type SupplyTexts } from './texts.nl.ts'
import type { When } from './when.ts'
import { holidaySentence, isWholeDay, type Manner, occurrenceText, weekText } from './when-text.ts'

export interface KeyProps {
  lang: Lang
  when: When
  /** The calendar day of the reader; empty when nobody knows when it is read. */
  today: string
}

interface First {
  label?: string
  first: string
  now?: string
  note?: string
}

/** How this kind of thing is spoken of. */
export interface Manners {
  manner: Manner
  /** When no schedule tells. */
  unknown: string
  /** When it is on or open at this moment. */
  now: string
}

/** Round the clock today, and tomorrow again. */
function isAlways({ now, next }: When): boolean {
  return now !== null && isWholeDay(now) && next !== null && isWholeDay(next)
}

/** What is on at this moment, and when it is on again. */
function nowWords({ lang, when, today }: KeyProps, now: Occurrence, badge: string): First {
  const texts = { nl, en }[lang]
  if (isAlways(when)) return { now: badge, first: texts.always }
  const note = when.next ? { note: `${texts.next}: ${occurrenceText(lang, when.next, today)}` } : {}
  return { now: badge, first: occurrenceText(lang, now, today), ...note }
}

/** The biggest words: what is on now or next, and the doubt that goes with it. */
export function firstWords(props: KeyProps, { manner, unknown, now: badge }: Manners): First {
  const { lang, when, today } = props
  const texts = { nl, en }[lang]
  if (when.now && !when.now.uncertain) return nowWords(props, when.now, badge)
  const time = when.now ?? when.next
  if (!time) return { label: texts.when, first: unknown }
  const said = when.holidays.find((each) => each.day === time.day && each.what === 'ask')
  const also = manner === 'on' ? weekText(lang, when, today) : null
  const doubt = time.uncertain && said ? holidaySentence(lang, said, manner) : null
  const note = (doubt ?? also) ? { note: doubt ?? also ?? '' } : {}
  const label = when.now ? texts.nowLabel : manner === 'open' ? texts.opens : texts.next
  return { label, first: occurrenceText(lang, time, today), ...note }
}

/** Nobody can tell from the page when it is, and it has no number either: then the people of this site are asked. */
export function isSilent({ when }: KeyProps, { phone, scheduleText }: OfferDetail): boolean {
  return phone === null && scheduleText === null && when.now === null && when.next === null
}

/** The phone and the route; `callFirst`: calling is the first thing to do, not going there. */
export function actionsOf(
  texts: SupplyTexts,
  phone: string | null,
  place: PlaceCard | undefined,
  callFirst: boolean,
  callLabel = texts.call,
): Action[] {
  const target = place ? targetOf(place) : null
  const actions = [
    phone !== null && { href: phoneHref(phone), icon: 'phone' as const, label: callLabel, value: phone },
    target !== null && {
      href: routeHref(target),
      icon: 'route' as const,
      label: texts.route,
      value: texts.routeVia,
    },
  ].filter((each) => each !== false)
  const primary = actions.find((each) => (each.icon === 'phone') === callFirst) ?? actions[0]
  return actions.map((each) => ({ ...each, primary: each === primary }))
}
