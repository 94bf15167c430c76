import { type Buurt, gemeenteOf, type Plan, type Profile, weverland, wijkOf } from './plan.ts'
import { hashText, seededRandom } from './random.ts'

/** Columns as in “Gezondheid per wijk en buurt 2020” (RIVM, GGD'en, CBS), only those the demo uses. */
export const healthHeader =
  'Leeftijd,Marges,Perioden,Gemeentenaam_1,SoortRegio_2,Codering_3,ErvarenGezondheidGoedZeerGoed_4,WekelijkseSporters_6,HoogRisicoOpAngstOfDepressie_25,MatigVeelRegieOverEigenLeven_27,Eenzaam_28,ErnstigZeerErnstigEenzaam_29,Mantelzorger_32,Vrijwilligerswerk_33,MoeiteMetRondkomen_38'

/** Published: Gezondheidsmonitor Volwassenen en Ouderen 2020, GGD'en, CBS en RIVM; people of 18 and over. */
const NEDERLAND = [78.4, 48.9, 6.7, 90.1, 47.0, 11.2, 13.6, 24.6, 13.9]

const perProfile: Record<Profile, number[]> = {
  binnenstad: [79.5, 51.0, 8.0, 90.0, 49.5, 12.4, 11.2, 19.8, 16.4],
  kleurrijk: [67.5, 36.9, 12.1, 81.6, 58.9, 18.8, 13.9, 15.7, 31.6],
  flats: [66.8, 37.5, 9.6, 83.9, 57.8, 17.6, 13.1, 18.4, 21.9],
  bloemkool: [78.3, 49.8, 6.2, 90.9, 45.3, 9.8, 14.6, 25.9, 11.5],
  tuindorp: [83.8, 56.7, 4.5, 93.8, 40.2, 7.0, 15.1, 29.6, 6.6],
  havenwijk: [80.2, 52.4, 8.7, 89.9, 50.6, 12.9, 9.9, 17.9, 17.3],
  nieuwbouw: [87.2, 58.3, 5.4, 94.1, 41.9, 7.9, 11.6, 25.8, 7.4],
  dorp: [80.4, 50.1, 4.1, 93.6, 40.6, 7.2, 17.2, 38.9, 7.2],
  polder: [81.9, 50.6, 3.6, 94.4, 38.1, 6.2, 17.9, 41.3, 6.0],
  kom: [74.6, 44.1, 6.3, 88.8, 47.7, 11.3, 14.4, 27.4, 13.1],
  gezinswijk: [81.0, 53.8, 5.3, 92.6, 42.3, 8.3, 14.4, 28.9, 8.7],
  visserswijk: [71.2, 41.0, 9.2, 85.2, 53.4, 14.9, 14.7, 21.1, 22.8],
}

/** How far each figure moves, in percentage points, in the buurt where people are hardest pressed. */
const pressed = [-2.6, -2.8, 1.1, -1.7, 2.4, 1.5, 0.3, -1.6, 3.1]
/** How far each figure moves per ten percentage points more older people. */
const older = [-3.2, -3.6, -0.3, -1.4, 1.1, 0.6, 0.4, 1.2, -0.9]

/** Too few people for an estimate, or not built yet in 2020: the real tables have no row there either. */
const WITHOUT = new Set(['BU99010603', 'BU99010703'])

function estimate(buurt: Buurt): number[] {
  const random = seededRandom(hashText(`${buurt.code} gezondheid`))
  const pressure = random() * 2 - 1
  return perProfile[buurt.profile].map((value, index) => {
    const own = (random() - 0.5) * 0.6
    return value + pressure * (pressed[index] ?? 0) + (buurt.ouder / 10) * (older[index] ?? 0) + own
  })
}

function mean(members: Buurt[]): number[] {
  const people = members.reduce((sum, buurt) => sum + buurt.inwoners, 0)
  return NEDERLAND.map((_, index) => {
    const total = members.reduce((sum, buurt) => sum + (estimate(buurt)[index] ?? 0) * buurt.inwoners, 0)
    return total / people
  })
}

function row(gemeente: string, kind: string, code: string, values: number[]): (string | number)[] {
  return ['20300', 'MW00000', '2020JJ00', gemeente, kind, code, ...values.map((value) => value.toFixed(1))]
}

/** Returns the rows of municipalities, wijken and buurten of an island; wijken are the means of their buurten. */
export function healthRowsOf({ gemeenten, wijken, buurten }: Plan): (string | number)[][] {
  const counted = buurten.filter((buurt) => !WITHOUT.has(buurt.code))
  const name = (code: string) => gemeenten.find((gemeente) => gemeente.code === gemeenteOf(code))?.name ?? ''
  const within = (code: string, parentOf: (buurtcode: string) => string) =>
    mean(counted.filter((buurt) => parentOf(buurt.code) === code))
  return [
    ...gemeenten.map(({ code }) => row(name(code), 'Gemeente', code, within(code, gemeenteOf))),
    ...wijken.map(({ code }) => row(name(code), 'Wijk', code, within(code, wijkOf))),
    ...counted.map((buurt) => row(name(buurt.code), 'Buurt', buurt.code, estimate(buurt))),
  ]
}

/** Returns the health figures: the country first, then the invented areas. */
export function healthRows(): (string | number)[][] {
  return [row('Nederland', 'Land', 'NL01', NEDERLAND), ...healthRowsOf(weverland)]
}
