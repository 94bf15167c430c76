import { type Plan, weverland, wijkOf } from './plan.ts'
import { shapesOnce } from './shapes.ts'
import { middleOf } from './spots.ts'
import { type Streets, streets } from './streets.ts'

export const postcodeHeader = 'postcode,plaats,lat,lon'

/** Returns one row for the postcode of every buurt of an island: its town, and the middle of the buurt. */
export function postcodeRows(plan: Plan = weverland, own: Streets = streets): (string | number)[][] {
  return shapesOnce(plan).buurten.map(({ code, rings }) => {
    const [lon, lat] = middleOf(rings[0] ?? [])
    const wijk = plan.wijken.find((each) => each.code === wijkOf(code))
    const gemeente = plan.gemeenten.find((each) => each.code === wijk?.gemeentecode)
    const postcode = own[code]?.postcode.replace(' ', '') ?? ''
    return [postcode, gemeente?.name ?? '', lat.toFixed(6), lon.toFixed(6)]
  })
}
