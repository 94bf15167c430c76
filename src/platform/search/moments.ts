import { addDays, WEEKDAYS, weekday } from '../day.ts'
import type { When } from './search.ts'

const DAYS: Readonly<Record<string, When>> = {
  ...{
    maandag: 'MO',
    dinsdag: 'TU',
    woensdag: 'WE',
    donderdag: 'TH',
    vrijdag: 'FR',
    zaterdag: 'SA',
    zondag: 'SU',
  },
  ...{
    monday: 'MO',
    tuesday: 'TU',
    wednesday: 'WE',
    thursday: 'TH',
    friday: 'FR',
    saturday: 'SA',
    sunday: 'SU',
  },
  ...{ vandaag: 'today', today: 'today', vanmiddag: 'today', vanochtend: 'today', vanmorgen: 'today' },
  ...{
    vanavond: 'evening',
    tonight: 'evening',
    weekend: 'weekend',
    weekenden: 'weekend',
    weekeinde: 'weekend',
  },
}

/** The moment that a word speaks of: `dinsdagmiddag` is a Tuesday, `morgen` the day after today. */
export function whenOf(word: string, today: string): When | null {
  if (/^(?:morgen(?:ochtend|middag|avond)?|tomorrow)$/.test(word)) return weekday(addDays(today, 1))
  const whole = word.replace(/(en|s)$/, '')
  const day = whole.replace(/(?<=dag)(?:ochtend|morgen|middag|namiddag|avond|nacht)$/, '')
  return DAYS[word] ?? DAYS[whole] ?? DAYS[day] ?? null
}

/** Saturday and Sunday to come; on either of them the weekend it is. */
export function weekendOf(today: string): string[] {
  const at = WEEKDAYS.indexOf(weekday(today))
  const saturday = addDays(today, 5 - at)
  return at === 6 ? [today] : [saturday, addDays(saturday, 1)].filter((day) => day >= today)
}
