export const AREA_CODE = /^(GM[0-9]{4}|WK[0-9]{4}[0-9A-Z]{2}|BU[0-9]{4}[0-9A-Z]{4})$/

/** The areas that a CBS code names by itself, because codes nest: BU04020101 lies in WK040201 and GM0402. */
export interface Nested {
  municipalityCode: string
  wijkCode: string | null
  buurtCode: string | null
}

/** Reads a code of a municipality, wijk or buurt; null when it is none. */
export function nest(code: string): Nested | null {
  if (!AREA_CODE.test(code)) return null
  return {
    municipalityCode: `GM${code.slice(2, 6)}`,
    wijkCode: code.length >= 8 ? `WK${code.slice(2, 8)}` : null,
    buurtCode: code.length === 10 ? code : null,
  }
}

/** Codes sorted by kind, and every larger area around them: what a search for these areas compares with. */
export interface Wanted {
  municipalities: string[]
  wijken: string[]
  buurten: string[]
  /** The codes themselves and the wijk and municipality they lie in. */
  covering: string[]
}

/** Sorts codes by kind; codes that are none of municipality, wijk or buurt are left out. */
export function wanted(codes: readonly string[]): Wanted {
  const known = codes.filter((code) => AREA_CODE.test(code))
  const around = known.flatMap((code) => {
    const { municipalityCode, wijkCode } = nest(code) ?? {}
    return [code, municipalityCode, wijkCode].filter((each) => typeof each === 'string')
  })
  const ofKind = (prefix: string) => known.filter((code) => code.startsWith(prefix))
  return {
    municipalities: ofKind('GM'),
    wijken: ofKind('WK'),
    buurten: ofKind('BU'),
    covering: [...new Set(around)],
  }
}
