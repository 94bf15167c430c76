import { type Area, figuresOf, listAreas, workingMunicipalities } from '../../domains/areas/index.ts'
import { offersById } from '../../domains/directory/index.ts'
import type { DayItem } from '../../domains/directory/views/day-list.tsx'
import { type Term, terms } from '../../domains/taxonomy/index.ts'
import { addDays } from '../../platform/day.ts'
import type { Trx } from '../../platform/db/database.ts'
import { agenda } from '../../platform/search/agenda.queries.ts'
import { find } from '../../platform/search/find.queries.ts'

/** Items of one day on the front page; the results have them all. */
const SHOWN = 6

export interface HomeMunicipality {
  area: Area
  wijken: number
  people: number | null
}

export interface Home {
  municipalities: HomeMunicipality[]
  lifeDomains: Term[]
  /** Things on offer by id of the life domain. */
  counts: Record<string, number>
  /** Today and tomorrow, each with how much there is in all. */
  days: { day: string; items: DayItem[]; total: number }[]
}

/** What is still on today and what is on tomorrow, the first few of each. */
async function soon(trx: Trx, { day, time }: { day: string; time: string }): Promise<Home['days']> {
  const days = [day, addDays(day, 1)]
  const { items, totals } = await agenda(trx, { from: day, to: addDays(day, 1), time, perDay: SHOWN })
  const offers = await offersById(
    trx,
    items.map(({ id }) => id),
  )
  return days.map((each) => ({
    day: each,
    total: totals.get(each) ?? 0,
    items: items
      .filter((item) => item.day === each)
      .flatMap(({ id, opensAt, closesAt }) => {
        const offer = offers.get(id)
        return offer ? [{ time: opensAt, until: closesAt, offer }] : []
      }),
  }))
}

/** What the front page shows of the whole working area. */
export async function loadHome(trx: Trx, now: { day: string; time: string }): Promise<Home> {
  const municipalities = await workingMunicipalities(trx)
  const codes = municipalities.map((area) => area.code)
  const wijken = await listAreas(trx, { level: 'wijk' })
  const figures = await figuresOf(trx, codes, ['population'])
  const lifeDomains = await terms(trx, 'life_domain')
  const everything = await find(trx, { text: '', pageSize: 1 }, now)
  return {
    municipalities: municipalities.map((area) => ({
      area,
      wijken: wijken.filter((wijk) => wijk.municipalityCode === area.code).length,
      people: figures.get(area.code)?.get('population')?.value ?? null,
    })),
    lifeDomains,
    counts: Object.fromEntries(
      lifeDomains.map(({ id }) => [id, everything.counts.get(`life_domain:${id}`) ?? 0]),
    ),
    days: await soon(trx, now),
  }
}
