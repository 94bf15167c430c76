/**
 * For which parts of life a kind of place stands by itself, when nobody wrote down what is on offer there. What is not here
 * (a shop, a school outside lessons, an office) counts only by its offers.
 */
const DOMAINS: Readonly<Record<string, readonly string[]>> = {
  buurthuis: ['ontmoeting'],
  jongerencentrum: ['ontmoeting'],
  buurttuin: ['ontmoeting'],
  kerk: ['ontmoeting'],
  moskee: ['ontmoeting'],
  bibliotheek: ['onderwijs', 'cultuur'],
  school: ['onderwijs'],
  sportclub: ['bewegen'],
  sporthal: ['bewegen'],
  park: ['bewegen'],
  speeltuin: ['bewegen'],
  gezondheidscentrum: ['gezondheid'],
  theater: ['cultuur'],
  museum: ['cultuur'],
  weggeefwinkel: ['werk'],
  voedselbank: ['werk'],
  opvang: ['wonen'],
  politie: ['veiligheid'],
}

/** Some kinds of place are for one age only. */
const TARGETS: Readonly<Record<string, readonly string[]>> = {
  jongerencentrum: ['jongeren'],
  speeltuin: ['kinderen'],
  school: ['kinderen', 'jongeren'],
}

/** The life domains of a place by itself; none for a kind that says too little. */
export const domainsOfPlace = (kind: string | null): readonly string[] => (kind && DOMAINS[kind]) || []

/** For whom a kind of place is; nothing: for everybody. */
export const targetsOfPlace = (kind: string | null): readonly string[] => (kind && TARGETS[kind]) || []
