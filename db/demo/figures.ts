import { type Buurt, gemeenteOf, type Plan, type Profile, weverland, wijkOf } from './plan.ts'
import { hashText, seededRandom } from './random.ts'
import { shapesOnce } from './shapes.ts'

/** The columns of the key figures per buurt of CBS (KWB 2024), so that the demo is read by the same importer. */
export const kwbHeader =
  'gemeentecode,wijkcode,Codering_3,buurt_naam,Gemeentenaam_1,AantalInwoners_5,k_0Tot15Jaar_8,k_15Tot25Jaar_9,k_25Tot45Jaar_10,k_45Tot65Jaar_11,k_65JaarOfOuder_12,HuishoudensTotaal_29,HuishoudensMetKinderen_32,GemiddeldeHuishoudensgrootte_33,Bevolkingsdichtheid_34,MateVanStedelijkheid_122,GeregistreerdeMisdrijven_1'

/** CBS's mark for a figure that is not known. */
const UNKNOWN = '.'

/** The buurt that is still being built: people live there, but its households are not counted yet. */
const NOT_COUNTED = 'BU99010703'
/** The tiny buurt of boats and sheds; its figures are written out because shares of 35 people say nothing. */
const TINY = 'BU99010603'

/**
 * The Netherlands on 1 January 2024: the sums over all buurten in the KWB 2024 of CBS (CC BY 4.0), rounded to
 * thousands. CBS's own total is slightly higher, because some buurten are too small to publish.
 */
const NEDERLAND: (string | number)[] = [
  ...['', '', 'NL00', 'Nederland', 'Nederland'],
  ...[17_939_000, 2_714_000, 2_202_000, 4_585_000, 4_762_000, 3_676_000, 8_373_000, 2_648_000],
  ...['2.1', UNKNOWN, UNKNOWN, UNKNOWN],
]

/** Percentages of people of 0-14, 15-24, 25-44, 45-64 and 65 and over. */
const ages: Record<Profile, number[]> = {
  binnenstad: [8, 14, 33, 24, 21],
  kleurrijk: [21, 15, 29, 22, 13],
  flats: [8, 8, 20, 25, 39],
  bloemkool: [16, 13, 24, 30, 17],
  tuindorp: [18, 11, 24, 29, 18],
  havenwijk: [12, 12, 37, 26, 13],
  nieuwbouw: [27, 8, 41, 17, 7],
  dorp: [14, 11, 19, 31, 25],
  polder: [13, 12, 18, 34, 23],
  kom: [12, 10, 24, 28, 26],
  gezinswijk: [17, 14, 23, 31, 15],
  visserswijk: [15, 12, 25, 28, 20],
}

const toFive = (value: number) => Math.max(0, Math.round(value / 5) * 5)

/** Returns the five age groups of a buurt in fives, summing to its number of inhabitants. */
function ageGroups(buurt: Buurt): number[] {
  const random = seededRandom(hashText(buurt.code))
  const shares = ages[buurt.profile].map((share, group) => {
    const shifted = group === 4 ? share + buurt.ouder : share - (buurt.ouder * share) / 100
    return shifted * (0.93 + 0.14 * random())
  })
  const total = shares.reduce((sum, share) => sum + share, 0)
  const groups = shares.map((share) => toFive((share / total) * buurt.inwoners))
  const rest = buurt.inwoners - groups.reduce((sum, group) => sum + group, 0)
  return groups.map((group, index) => (index === 3 ? group + rest : group))
}

/** Returns households, households with children and people per household. */
function households(buurt: Buurt, groups: number[]): (string | number)[] {
  if (buurt.code === NOT_COUNTED) return [UNKNOWN, UNKNOWN, UNKNOWN]
  const [children = 0, youth = 0] = groups
  const all = toFive(buurt.inwoners / buurt.grootte)
  // In cities many people of 15-24 live on their own, so they say less about families there.
  const atHome = buurt.profile === 'binnenstad' || buurt.profile === 'havenwijk' ? 0.15 : 0.45
  const families = toFive(children * 0.58 + youth * atHome)
  return [all, Math.min(families, toFive(all * 0.8)), (buurt.inwoners / all).toFixed(1)]
}

function rowOf(buurt: Buurt, squareMetres: number, { wijken, gemeenten }: Plan): (string | number)[] {
  const wijk = wijken.find((candidate) => candidate.code === wijkOf(buurt.code))
  const gemeente = gemeenten.find((candidate) => candidate.code === gemeenteOf(buurt.code))
  const groups = buurt.code === TINY ? [5, 5, 10, 10, 5] : ageGroups(buurt)
  const density = Math.round(buurt.inwoners / (squareMetres / 1e6))
  const crimes = buurt.code === TINY ? 6 : Math.round((buurt.inwoners * buurt.misdrijven) / 1000)
  return [
    ...[gemeente?.code ?? '', wijk?.code ?? '', buurt.code, buurt.name, gemeente?.name ?? ''],
    ...[buurt.inwoners, ...groups],
    ...(buurt.code === TINY ? [20, 5, '1.8'] : households(buurt, groups)),
    ...[density, wijk?.stedelijkheid ?? UNKNOWN],
    buurt.code === NOT_COUNTED ? UNKNOWN : crimes,
  ]
}

/** Returns the rows of the key figures of every buurt of an island. */
export function kwbRowsOf(plan: Plan): (string | number)[][] {
  const areas = new Map(shapesOnce(plan).buurten.map((shape) => [shape.code, shape.squareMetres]))
  return plan.buurten.map((buurt) => rowOf(buurt, areas.get(buurt.code) ?? 0, plan))
}

/** Returns the rows of the key figures: the country first, then every buurt. */
export function kwbRows(): (string | number)[][] {
  return [NEDERLAND, ...kwbRowsOf(weverland)]
}
