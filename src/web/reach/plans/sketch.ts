import {
  type Inputs,
  isSeen,
  modeOf,
  type Question,
  type Reachable,
  type Step,
  WAYS,
} from '../../../domains/reach/index.ts'
import { keyOf } from '../asked.ts'

/** What moves or closes: one thing on offer, or all that is at its place. By its number in the inputs of the run. */
export interface Target {
  at: number
  whole: boolean
}

/** One change of a sketch, as somebody in a meeting means it: about a place, not about each thing that is there. */
export type Change =
  | { kind: 'close'; target: Target }
  | { kind: 'move'; target: Target; point: { x: number; y: number } }
  | { kind: 'add'; point: { x: number; y: number }; hours: number; domains: string[]; title: string }

/** A plan that nobody kept: it stands in the address, or in the form. */
export interface Sketch {
  /** Number of the run; null: the newest. */
  run: number | null
  changes: Change[]
  question: Partial<Question>
}

/** Changes in one sketch: more than fits in an address or a meeting. */
export const MOST_CHANGES = 12

/** Letters in the name of a new place, as the database has them. */
export const MOST_LETTERS = 120

/** The words of a sketch: typed, never in an address. */
export interface Words {
  title: string
  reason: string
  /** One for each change. */
  reasons: string[]
}

const KINDS = { sluit: 'close', verhuis: 'move', nieuw: 'add' } as const
/** What the address calls each kind of change. */
export type KindWord = keyof typeof KINDS
export const KIND_WORDS = Object.keys(KINDS) as KindWord[]

const targetOf = (text = ''): Target | null =>
  /^p?\d{1,6}$/.test(text) ? { at: Number(text.replace('p', '')), whole: text.startsWith('p') } : null
/** A target as the address has it: `p12` for a whole place, `12` for one thing on offer. */
export const targetText = ({ at, whole }: Target) => `${whole ? 'p' : ''}${at}`

function pointOf(x = '', y = '') {
  return /^-?\d{1,6}$/.test(x) && /^\d{1,6}$/.test(y) ? { x: Number(x), y: Number(y) } : null
}

/** Reads `sluit_p12`, `verhuis_p12_151000_450000` or `nieuw_151000_450000_6_ontmoeting.bewegen_Huiskamer`; null of nonsense. */
export function readChange(text: string): Change | null {
  const [word = '', ...parts] = text.split('_')
  const kind = KINDS[word as KindWord]
  if (kind === 'add') {
    const [x, y, hours = '', domains = '', ...title] = parts
    const [point, name] = [pointOf(x, y), title.join('_').trim().slice(0, MOST_LETTERS)]
    const long = /^\d{1,3}(\.\d)?$/.test(hours) ? Number(hours) : 0
    const about = domains.split('.').filter((each) => /^[a-z][a-z0-9-]{0,59}$/.test(each))
    const whole =
      point &&
      isSeen(name, 2, MOST_LETTERS) &&
      long > 0 &&
      long <= 168 &&
      about.length > 0 &&
      about.length < 10
    return whole ? { kind, point, hours: long, domains: about, title: name } : null
  }
  const target = targetOf(parts[0])
  if (!target || !kind) return null
  if (kind === 'close') return { kind, target }
  const point = pointOf(parts[1], parts[2])
  return point ? { kind, target, point } : null
}

const spotText = ({ x, y }: { x: number; y: number }) => `${Math.round(x)}_${Math.round(y)}`

/** The same, to be read back. */
export function changeText(change: Change): string {
  if (change.kind === 'close') return `sluit_${targetText(change.target)}`
  if (change.kind === 'move') return `verhuis_${targetText(change.target)}_${spotText(change.point)}`
  const { point, hours, domains, title } = change
  return `nieuw_${spotText(point)}_${hours}_${domains.join('.')}_${title}`
}

/** Reads a sketch from an address or a form; what means nothing is left out. */
export function readSketch(typed: URLSearchParams): Sketch {
  const run = typed.get('run') ?? ''
  const changes = typed.getAll('stap').flatMap((each) => readChange(each.replaceAll('\0', '')) ?? [])
  const mode = modeOf(typed.get('manier'))
  const [domain, group] = [keyOf(typed.get('domein')), keyOf(typed.get('groep'))]
  return {
    run: /^[1-9]\d{0,8}$/.test(run) ? Number(run) : null,
    changes: changes.slice(0, MOST_CHANGES),
    question: {
      ...(domain === null ? {} : { domain }),
      ...(group === null ? {} : { group }),
      ...(mode ? { mode } : {}),
    },
  }
}

/** The names and values that stand for a sketch, for an address or for a form. */
export function sketchPairs({ run, changes, question }: Sketch): [string, string][] {
  const { domain, group, mode } = question
  const pairs: [string, string | number | undefined | null][] = [
    ['run', run],
    ...changes.map((each): [string, string] => ['stap', changeText(each)]),
    ['domein', domain],
    ['groep', group],
    ['manier', mode && WAYS[mode]],
  ]
  return pairs.flatMap(([name, value]): [string, string][] => (value ? [[name, String(value)]] : []))
}

/** The words in a form; there is one reason for each change, empty when nobody typed it. */
export function readWords(typed: URLSearchParams, changes: number): Words {
  const text = (name: string) => (typed.get(name) ?? '').replaceAll('\0', '').replaceAll('\r\n', '\n')
  return {
    ...{ title: text('titel'), reason: text('reden') },
    reasons: Array.from({ length: changes }, (_, at) => text(`reden${at + 1}`)),
  }
}

/** Whether anybody typed anything that an address may not hold. */
export const hasWords = ({ title, reason, reasons }: Words) =>
  [title, reason, ...reasons].some((each) => each.trim() !== '')

/** What a target stands for in the inputs of a run; nothing when it is not there. */
export function facilitiesOf({ facilities }: Pick<Inputs, 'facilities'>, { at, whole }: Target): Reachable[] {
  const own = facilities[at]
  if (!own) return []
  return whole ? facilities.filter(({ place }) => place === own.place) : [own]
}

/** The steps that a change stands for: one for each thing at the place. None when its place is not in the run. */
export function stepsOf(inputs: Pick<Inputs, 'facilities'>, change: Change, reason: string): Step[] {
  if (change.kind === 'add') return [{ ...change, reason }]
  const keys = facilitiesOf(inputs, change.target).map(({ key }) => key)
  if (change.kind === 'close') return keys.map((facility) => ({ kind: 'close', facility, reason }))
  return keys.map((facility) => ({ kind: 'move', facility, point: change.point, reason }))
}

/** The address of a sketch, with what else the page should do. */
export function sketchHref(path: string, sketch: Sketch, more: readonly (readonly [string, string])[] = []) {
  const pairs = [...sketchPairs(sketch), ...more].map(([name, value]) => [name, value])
  const query = new URLSearchParams(pairs).toString()
  return query ? `${path}?${query}` : path
}
