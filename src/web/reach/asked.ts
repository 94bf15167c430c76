import { readCode } from '../../domains/areas/index.ts'
import { type Finding, type Mode, modeOf, type Question, WAYS } from '../../domains/reach/index.ts'
import { reachPaths } from './paths.ts'

/** What the address asks for; anything it cannot mean is null, and the page chooses. */
export interface Asked {
  domain: string | null
  group: string | null
  mode: Mode | null
  /** Number of the run, when it is not the usual one; and of the run to lay beside it. */
  run: number | null
  beside: number | null
  /** A municipality or wijk to look at alone. */
  within: string | null
  page: number
}

const KEY = /^[a-z][a-z0-9-]{0,59}$/
/** A key of a part of life or group as somebody typed it; null when it cannot be one. */
export const keyOf = (typed: string | null | undefined): string | null =>
  KEY.test(typed ?? '') ? (typed ?? null) : null
const numberOf = (typed = '') => (/^[1-9]\d{0,8}$/.test(typed) ? Number(typed) : null)

/** Reads `?domein=ontmoeting&groep=ouderen&manier=te-voet&in=WK990101&run=3&met=2&pagina=2`. */
export function readAsked(params: Readonly<Record<string, string | undefined>>): Asked {
  const within = readCode(params.in ?? '')
  return {
    domain: keyOf(params.domein),
    group: keyOf(params.groep),
    mode: modeOf(params.manier),
    run: numberOf(params.run),
    beside: numberOf(params.met),
    within: within && within.level !== 'buurt' ? within.code : null,
    page: numberOf(params.pagina) ?? 1,
  }
}

/** What is shown when nobody chose, in this order, as far as it is there. */
const FIRST: Question = { domain: 'ontmoeting', group: 'ouderen', mode: 'walk' }

const unlessFirst = <Key extends keyof Question>(key: Key, value: Question[Key] | null | undefined) =>
  value === FIRST[key] ? null : value

/** The address of a question; what is null, left out or the same as when nobody chose is not in it. */
export function reachHref(asked: Partial<Asked>, path: string = reachPaths.public): string {
  const { domain, group, mode, within, run, beside, page = 1 } = asked
  const way = unlessFirst('mode', mode)
  const pairs = Object.entries({
    ...{
      domein: unlessFirst('domain', domain),
      groep: unlessFirst('group', group),
      manier: way && WAYS[way],
    },
    ...{ in: within, run, met: beside },
    pagina: page > 1 ? page : null,
  }).flatMap(([name, value]) => (value ? [[name, String(value)]] : []))
  const query = new URLSearchParams(pairs).toString()
  return query ? `${path}?${query}` : path
}

/** Whether there is something to tell: there is something on the map, or somebody set a norm and it lacks. */
export const isTold = ({ facilities, verdicts }: Finding) => facilities > 0 || verdicts.gap > 0

/** The question that a page answers: what was asked as far as the run has it, else the first that it has. Null of an empty run. */
export function questionOf({ domain, group, mode }: Asked, findings: readonly Finding[]): Question | null {
  const filled = findings.filter(isTold)
  const from = filled.length > 0 ? filled : findings
  const pick = (keys: readonly string[], wanted: string | null, first: string) =>
    [wanted, first].find((each) => each !== null && keys.includes(each)) ?? keys[0]
  const found = {
    domain: pick(
      from.map(({ lifeDomain }) => lifeDomain),
      domain,
      FIRST.domain,
    ),
    group: pick(
      findings.map(({ groupKey }) => groupKey),
      group,
      FIRST.group,
    ),
  }
  if (found.domain === undefined || found.group === undefined) return null
  return { domain: found.domain, group: found.group, mode: mode ?? FIRST.mode }
}
