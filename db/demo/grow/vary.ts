import type { Aanbod, Openingstijd, Tijd } from '../records.ts'
import type { Draw } from './draw.ts'

/** How one place lives by another clock than the place it is a copy of. */
export type Rhythm = { turn: number; swap: boolean; minutes: number }

const WEEK = ['ma', 'di', 'wo', 'do', 'vr']
const ALL = [...WEEK, 'za', 'zo']
const WEEKS = ['eerste', 'tweede', 'derde', 'vierde', 'laatste']
const SAYS_DAY = /(maan|dins|woens|donder|vrij|zater|zon)dag|weekend/i
const SAYS_WEEK = /eerste|tweede|derde|vierde|laatste/i
const SAYS_TIME = /\buur\b|half |kwart|ochtend|middag|avond|nacht|ontbijt|lunch|school|werk/i
const SAYS_PRICE = /€|euro|tientje|cent/i

export function rhythm(draw: Draw): Rhythm {
  return { turn: draw.whole(0, 4), swap: draw.next() < 0.5, minutes: draw.pick([-30, -15, 0, 15, 30]) }
}

function turnDays(days: readonly string[], { turn, swap }: Rhythm): string[] {
  const turned = days.map((day) => {
    const at = WEEK.indexOf(day)
    if (at >= 0) return WEEK[(at + turn) % WEEK.length] ?? day
    return swap ? (day === 'za' ? 'zo' : 'za') : day
  })
  return ALL.filter((day) => turned.includes(day))
}

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
const clockOf = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** Moves both ends; what is early or late stays, so that nothing runs past midnight. */
function move<T extends { van: string; tot: string }>(time: T, minutes: number): T {
  const [from, to] = [minutesOf(time.van), minutesOf(time.tot)]
  if (from < 8 * 60 || to > 22 * 60) return time
  return { ...time, van: clockOf(from + minutes), tot: clockOf(to + minutes) }
}

/** The opening hours of a place, on other days and a little earlier or later. */
export function varyHours(hours: readonly Openingstijd[], rhythm: Rhythm): Openingstijd[] {
  return hours.map((each) => ({ ...move(each, rhythm.minutes), dagen: turnDays(each.dagen, rhythm) }))
}

/** The times of an offer in the rhythm of its place, unless its own words say when it is. */
export function varyTimes(offer: Aanbod, rhythm: Rhythm, draw: Draw): Tijd[] | undefined {
  const words = `${offer.naam} ${offer.omschrijving} ${offer.tijden_uitleg ?? ''} ${offer.aanmelden_uitleg ?? ''}`
  const [sameDay, sameWeek] = [SAYS_DAY.test(words), SAYS_WEEK.test(words)]
  const minutes = SAYS_TIME.test(words) ? 0 : rhythm.minutes
  return offer.tijden?.map((time) => ({
    ...move(time, minutes),
    ...(time.dagen && !sameDay ? { dagen: turnDays(time.dagen, rhythm) } : {}),
    ...(time.over_dagen === undefined ? {} : { over_dagen: draw.whole(2, 55) }),
    ...(time.week && !sameWeek ? { week: draw.pick(WEEKS) } : {}),
    ...(time.begin ? { begin: draw.pick(['2026-01-05', '2026-01-12']) } : {}),
  }))
}

const priceOf = (euros: number) => (euros <= 0 ? 'gratis' : `€ ${euros.toFixed(2).replace('.', ',')}`)

/** What it costs elsewhere: a little more or less, never more with the pass than without. */
export function varyCosts(offer: Aanbod, draw: Draw): Pick<Aanbod, 'kosten' | 'kosten_met_pas'> {
  const { kosten, kosten_met_pas: pass } = offer
  const factor = draw.pick([0.8, 0.9, 1, 1, 1.1, 1.25])
  const words = `${offer.naam} ${offer.omschrijving} ${offer.kosten_uitleg ?? ''}`
  if (kosten === 'gratis' || SAYS_PRICE.test(words))
    return { kosten, ...(pass ? { kosten_met_pas: pass } : {}) }
  const euros = (price: string) => (price === 'gratis' ? 0 : Number(price.slice(2).replace(',', '.')))
  const half = (value: number) => Math.max(0.5, Math.round(value * 2) / 2)
  const full = half(euros(kosten) * factor)
  const reduced = pass === undefined || euros(pass) === 0 ? 0 : half(euros(pass) * factor)
  return {
    kosten: priceOf(full),
    ...(pass === undefined ? {} : { kosten_met_pas: priceOf(reduced < full ? reduced : 0) }),
  }
}

/** Days since somebody checked it: most lately, one in eight long ago. */
export function varyChecked(draw: Draw): number {
  return draw.next() < 0.12 ? draw.whole(181, 700) : 5 + Math.floor(170 * draw.next() ** 2)
}
