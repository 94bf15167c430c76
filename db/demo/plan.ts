/** The invented world in one table: who lies where, how many people live there and what kind of place it is. */
import { type Frame, HOME } from './landscape.ts'
import type { Point } from './voronoi.ts'

export type Profile =
  | 'binnenstad'
  | 'kleurrijk'
  | 'flats'
  | 'bloemkool'
  | 'tuindorp'
  | 'havenwijk'
  | 'nieuwbouw'
  | 'dorp'
  | 'polder'
  | 'kom'
  | 'gezinswijk'
  | 'visserswijk'

export type Gemeente = { code: string; name: string }
export type Wijk = { code: string; name: string; gemeentecode: string; stedelijkheid: number }
export type Buurt = {
  code: string
  name: string
  /** Metres east and north of the middle of the map. */
  x: number
  y: number
  inwoners: number
  profile: Profile
  /** Percentage points more (or fewer) people of 65 and over than the profile says. */
  ouder: number
  grootte: number
  /** Registered crimes per 1,000 inhabitants in a year. */
  misdrijven: number
}

export const gemeenten: Gemeente[] = [
  { code: 'GM9901', name: 'Weverloo' },
  { code: 'GM9902', name: 'Spoelhaven' },
]

function wijk(code: string, name: string, stedelijkheid: number): Wijk {
  return { code, name, gemeentecode: `GM${code.slice(2, 6)}`, stedelijkheid }
}

export const wijken: Wijk[] = [
  wijk('WK990101', 'Binnenvest', 2),
  wijk('WK990102', 'Indigowijk', 2),
  wijk('WK990103', 'Spindelwijk', 2),
  wijk('WK990104', 'Linnenveld', 3),
  wijk('WK990105', 'Meekraphof', 3),
  wijk('WK990106', 'Weefkade', 3),
  wijk('WK990107', 'Nieuwe Schering', 3),
  wijk('WK990108', 'Wouwdorp', 5),
  wijk('WK990201', 'Havenkom', 3),
  wijk('WK990202', 'Kreekrand', 3),
  wijk('WK990203', 'Boetveld', 3),
  wijk('WK990204', 'Weerpolder', 5),
]

type Row = [string, string, number, number, number, Profile, number, number, number]

const rows: Row[] = [
  ['BU99010101', 'Weefmarkt', -2500, 60, 1610, 'binnenstad', -4, 1.4, 212],
  ['BU99010102', 'Lakenhoek', -2980, 230, 1480, 'binnenstad', 2, 1.6, 74],
  ['BU99010103', 'Garenkade', -2050, 260, 1705, 'binnenstad', -2, 1.6, 81],
  ['BU99010104', 'Vollersgracht', -2420, -400, 1320, 'binnenstad', 6, 1.7, 58],
  ['BU99010201', 'Indigobuurt', -3060, -330, 1725, 'kleurrijk', 0, 2.2, 69],
  ['BU99010202', 'Purperbuurt', -3620, -380, 1540, 'kleurrijk', 3, 2.2, 63],
  ['BU99010203', 'Wedebuurt', -3180, -930, 1680, 'kleurrijk', -3, 2.5, 77],
  ['BU99010204', 'Okerbuurt', -3780, -980, 1455, 'kleurrijk', 1, 2.3, 54],
  ['BU99010301', 'Haspelbuurt', -2560, -960, 1930, 'flats', 0, 1.6, 48],
  ['BU99010302', 'Klossenbuurt', -1880, -700, 1815, 'flats', -6, 1.6, 52],
  ['BU99010303', 'Spindelhof', -1870, -1330, 1490, 'flats', 14, 1.3, 31],
  ['BU99010304', 'Kaardenrand', -1100, -1250, 1665, 'flats', 3, 1.7, 39],
  ['BU99010401', 'Bleekweide', -3560, 330, 2190, 'bloemkool', 1, 2.2, 33],
  ['BU99010402', 'Damastbuurt', -4230, 220, 1885, 'bloemkool', 4, 2.1, 29],
  ['BU99010403', 'Katoenhof', -3400, 960, 2140, 'bloemkool', -3, 2.4, 36],
  ['BU99010404', 'Vlaslint', -4090, 930, 2085, 'bloemkool', -2, 2.5, 27],
  ['BU99010501', 'Krapstede', -2620, 880, 1860, 'tuindorp', 0, 2.3, 26],
  ['BU99010502', 'Rietstoof', -1900, 900, 1790, 'tuindorp', 3, 2.2, 31],
  ['BU99010503', 'Tuinderslint', -1100, 1150, 1550, 'tuindorp', 5, 2.4, 19],
  ['BU99010601', 'Zeildoekkade', -1350, 270, 1620, 'havenwijk', -3, 1.8, 71],
  ['BU99010602', 'Kraanwerf', -1270, -400, 1290, 'havenwijk', -5, 1.9, 62],
  ['BU99010603', 'Bobijnhaven', -550, -560, 35, 'havenwijk', 0, 1.8, 0],
  ['BU99010604', 'Ankerstuk', -550, 360, 985, 'havenwijk', 9, 2.0, 44],
  ['BU99010701', 'Scheringpark', -3080, 1640, 2870, 'nieuwbouw', 0, 2.8, 18],
  ['BU99010702', 'Inslagtuinen', -3830, 1700, 2340, 'nieuwbouw', -1, 3.0, 14],
  ['BU99010703', 'Twijnveld', -3250, 2420, 1205, 'nieuwbouw', -3, 2.7, 16],
  ['BU99010801', 'Wouwdorp-Kern', -4620, -1760, 2060, 'dorp', 2, 2.2, 21],
  ['BU99010802', 'Wouwpolder', -3420, -2180, 435, 'polder', 0, 2.5, 16],
  ['BU99010803', 'Achterwouw', -5300, -700, 310, 'polder', 4, 2.6, 13],
  ['BU99020101', 'Sluiswerf', 550, 360, 1515, 'kom', 0, 1.9, 43],
  ['BU99020102', 'Oude Kolk', 550, -560, 1395, 'kom', 5, 1.8, 57],
  ['BU99020103', 'Lichtkroon', 1200, -60, 1560, 'kom', -3, 1.9, 49],
  ['BU99020104', 'Spoelbroek', 1880, 130, 1390, 'kom', 9, 1.8, 28],
  ['BU99020201', 'Biezenkreek', 1100, 1150, 2165, 'gezinswijk', 0, 2.4, 22],
  ['BU99020202', 'Wilgenkreek', 1900, 960, 2050, 'gezinswijk', 3, 2.3, 20],
  ['BU99020203', 'Rietkreek', 1700, 1680, 1905, 'gezinswijk', -5, 2.7, 17],
  ['BU99020301', 'Nettenhof', 1100, -1250, 1355, 'visserswijk', 0, 2.1, 51],
  ['BU99020302', 'Taanhoek', 1720, -720, 1270, 'visserswijk', 5, 1.9, 46],
  ['BU99020303', 'Fuikveld', 1850, -1450, 1085, 'visserswijk', -4, 2.3, 58],
  ['BU99020401', 'Otterweer', 2900, 420, 905, 'dorp', 4, 2.3, 15],
  ['BU99020402', 'Eendenweer', 2950, -1150, 365, 'polder', 0, 2.5, 12],
]

export const buurten: Buurt[] = rows.map(
  ([code, name, x, y, inwoners, profile, ouder, grootte, misdrijven]) => ({
    code,
    name,
    x,
    y,
    inwoners,
    profile,
    ouder,
    grootte,
    misdrijven,
  }),
)

const coast = [
  [-5850, -900],
  [-5700, -250],
  [-4950, 0],
  [-4800, 700],
  [-4550, 1500],
  [-4350, 2150],
  [-3800, 2800],
  [-3000, 2900],
  [-2550, 2300],
  [-2350, 1550],
  [-1500, 1500],
  [-700, 1680],
  [700, 1680],
  [1250, 2150],
  [2150, 2150],
  [2500, 1400],
  [3300, 1000],
  [3700, 150],
  [3750, -450],
  [3600, -1150],
  [3200, -1750],
  [2300, -1950],
  [1400, -1750],
  [700, -1800],
  [-700, -1800],
  [-1400, -1850],
  [-2200, -1800],
  [-2650, -2000],
  [-2800, -2700],
  [-3500, -2950],
  [-4300, -2550],
  [-5150, -2300],
  [-5450, -1600],
].map(([x = 0, y = 0]) => ({ x, y }))

/** The land of one island: its areas, the coast around them and where on earth it lies. */
export type Plan = {
  gemeenten: readonly Gemeente[]
  wijken: readonly Wijk[]
  buurten: readonly Buurt[]
  /** A rough line around the land, in metres; the real outline is drawn by the cells of water outside it. */
  coast: readonly Point[]
  frame: Frame
}

/** The island that is written by hand. */
export const weverland: Plan = { gemeenten, wijken, buurten, coast, frame: HOME }

/** Returns the code of the wijk a buurt code belongs to: the codes hold the hierarchy. */
export function wijkOf(buurtcode: string): string {
  return `WK${buurtcode.slice(2, 8)}`
}

/** Returns the code of the municipality a wijk or buurt code belongs to. */
export function gemeenteOf(code: string): string {
  return `GM${code.slice(2, 6)}`
}
