import { type Area, figuresOf, listAreas, workingMunicipalities } from '../../domains/areas/index.ts'
import { thisWeek, type WeekDay } from '../../domains/directory/index.ts'
import type { Trx } from '../../platform/db/database.ts'

export interface HomeMunicipality {
  area: Area
  wijken: number
  people: number | null
}

export interface Home {
  municipalities: HomeMunicipality[]
  /** Today and tomorrow. */
  days: WeekDay[]
}

/** What the front page shows of the whole working area. */
export async function loadHome(trx: Trx, today: string): Promise<Home> {
  const municipalities = await workingMunicipalities(trx)
  const codes = municipalities.map((area) => area.code)
  const wijken = await listAreas(trx, { level: 'wijk' })
  const figures = await figuresOf(trx, codes)
  return {
    municipalities: municipalities.map((area) => ({
      area,
      wijken: wijken.filter((wijk) => wijk.municipalityCode === area.code).length,
      people: figures.get(area.code)?.get('population')?.value ?? null,
    })),
    days: await thisWeek(trx, codes, today, 2),
  }
}
