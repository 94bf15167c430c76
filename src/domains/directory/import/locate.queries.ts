import type { Trx } from '../../../platform/db/database.ts'
import { locate } from '../../areas/index.ts'
import { nest } from '../area-code.ts'
import type { Area } from './decide.ts'
import type { Draft, LocationDraft } from './draft.ts'

const isPlace = (draft: Draft): draft is LocationDraft => draft.kind === 'location'

function byCode(code: string | null): Area | null {
  return code === null ? null : nest(code)
}

/**
 * The municipality, wijk and buurt of every place: by the boundary around its point, else by the code that its recipe
 * gives. A confidential place has no point and never more than its municipality.
 */
export async function locateDrafts(trx: Trx, drafts: readonly Draft[]): Promise<Map<Draft, Area>> {
  const places = drafts.filter(isPlace)
  const areas = new Map<Draft, Area>()
  for (const draft of places) {
    const area = byCode(draft.areaCode)
    if (area) areas.set(draft, area)
  }
  const pointed = places.flatMap((draft) => (draft.point ? [{ draft, point: draft.point }] : []))
  if (pointed.length === 0) return areas
  const found = await locate(
    trx,
    pointed.map(({ point }) => point),
  )
  for (const [index, { draft }] of pointed.entries()) {
    const area = found[index]
    if (area?.municipality)
      areas.set(draft, { municipalityCode: area.municipality, wijkCode: area.wijk, buurtCode: area.buurt })
  }
  return areas
}
