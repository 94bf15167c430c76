import { contrast } from './contrast.ts'

/** A colour role on another, and the least contrast that they need. */
export interface Pair {
  front: string
  back: string
  least: number
}

const GROUNDS = ['ground', 'raised', 'sunk']
const SOFT = ['action-soft', 'alert-soft', 'mark-soft', 'good-soft']
const TONES = ['tone-0', 'tone-1', 'tone-2', 'tone-3', 'tone-4']
const TEXT = 4.5
const PART = 3

const on = (fronts: string[], backs: string[], least: number): Pair[] =>
  fronts.flatMap((front) => backs.map((back) => ({ front, back, least })))

/** Which colour roles stand on which: text 4.5 to 1 (WCAG 2.2, 1.4.3), parts that carry meaning 3 to 1 (1.4.11). */
export const PAIRS: readonly Pair[] = [
  ...on(['ink'], [...GROUNDS, ...SOFT, ...TONES], TEXT),
  ...on(['ink-soft', 'action', 'action-strong'], [...GROUNDS, 'action-soft'], TEXT),
  ...on(['action', 'alert'], ['alert-soft'], TEXT),
  ...on(['alert'], GROUNDS, TEXT),
  ...on(['on-action'], ['action', 'action-strong'], TEXT),
  ...on(['on-mark'], ['mark', 'focus-fill'], TEXT),
  ...on(['action-strong'], TONES.slice(0, 1), TEXT),
  ...on(['edge', 'good', 'mark-line'], GROUNDS, PART),
  ...on(['mark-line'], ['mark-soft'], PART),
  ...on(['outline'], [...TONES, 'ground'], PART),
  ...on(['focus-line'], [...GROUNDS, ...SOFT], PART),
]

/** Colours by the name of their role, without `--weefsel-color-`. */
export type Colors = Readonly<Record<string, string>>

/** Two roles that cannot be told apart well enough. */
export interface Weak extends Pair {
  ratio: number
}

/** The pairs that have too little contrast, the worst first. A role without a colour is not judged. */
export function weakPairs(colors: Colors): Weak[] {
  return PAIRS.flatMap((pair) => {
    const [front, back] = [colors[pair.front], colors[pair.back]]
    const ratio = front && back ? contrast(front, back) : Number.POSITIVE_INFINITY
    return ratio < pair.least ? [{ ...pair, ratio }] : []
  }).toSorted((a, b) => a.ratio / a.least - b.ratio / b.least)
}
