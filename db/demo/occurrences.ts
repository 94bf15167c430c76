import { plan } from '../../src/domains/directory/planned.ts'
import { toSchedule } from '../../src/domains/directory/recipe/times.ts'
import { type Occurrence, occurrences } from '../../src/domains/directory/schedule.ts'
import { addDays } from '../../src/platform/day.ts'
import type { Aanbod } from './records.ts'

/** How far ahead the search index looks, in days. */
const AHEAD = 63
const text = (value: number | undefined) => (value === undefined ? undefined : String(value))

/** Returns every time of an offer in the 63 days from a calendar day, by the code of the site itself. */
export function timesFrom({ id, tijden = [], niet_op_feestdagen }: Aanbod, today: string): Occurrence[] {
  const schedules = tijden.map((time) => {
    const schedule = toSchedule({
      ...{ days: time.dagen?.join(','), opens: time.van, closes: time.tot, week: time.week },
      ...{ every: text(time.om_de), starts: time.begin, daysAhead: text(time.over_dagen) },
      ...{ validFrom: time.vanaf, validTo: time.tot_en_met, exceptHolidays: niet_op_feestdagen },
    })
    if (typeof schedule === 'string') throw new Error(`${id}: ${schedule}`)
    return plan(schedule, today)
  })
  return occurrences(schedules, today, addDays(today, AHEAD - 1))
}
