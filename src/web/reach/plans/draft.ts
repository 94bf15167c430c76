import type { Step } from '../../../domains/reach/index.ts'
import type { AppContext } from '../../../platform/http/context.ts'
import { type Ground, isNear } from './load.ts'
import {
  type Change,
  facilitiesOf,
  readSketch,
  readWords,
  type Sketch,
  stepsOf,
  type Words,
} from './sketch.ts'

/** Everything that stands in the address or in the form. */
export interface Draft {
  typed: URLSearchParams
  sketch: Sketch
  words: Words
}

/** What was sent, by whichever way: a field may come more than once. */
export async function typedOf(c: AppContext): Promise<URLSearchParams> {
  return c.req.method === 'POST' ? new URLSearchParams(await c.req.text()) : new URL(c.req.url).searchParams
}

/** The sketch and the words that were sent. */
export function draftOf(typed: URLSearchParams): Draft {
  const sketch = readSketch(typed)
  return { typed, sketch, words: readWords(typed, sketch.changes.length) }
}

/** Whether a change is about something that is in the run, or a new place near people and about what the run counts. */
function isPossible(change: Change, ground: Ground): boolean {
  if (change.kind !== 'close' && !isNear(ground, change.point)) return false
  if (change.kind !== 'add') return facilitiesOf(ground.inputs, change.target).length > 0
  return change.domains.every((domain) => ground.inputs.domains.includes(domain))
}

/** Only what is in the run: an address may be of long ago. Its words go with it. */
export function withGround({ typed, sketch, words }: Draft, ground: Ground): Draft {
  const kept = sketch.changes.map((each) => isPossible(each, ground))
  const changes = sketch.changes.filter((_, at) => kept[at])
  const reasons = words.reasons.filter((_, at) => kept[at])
  return { typed, sketch: { ...sketch, run: ground.number, changes }, words: { ...words, reasons } }
}

/** The same without one change, counted from 1. */
export function without({ typed, sketch, words }: Draft, number: number): Draft {
  const others = <T>(list: readonly T[]) => list.filter((_, at) => at !== number - 1)
  return {
    typed,
    sketch: { ...sketch, changes: others(sketch.changes) },
    words: { ...words, reasons: others(words.reasons) },
  }
}

/** The same with one change more. */
export const withChange = ({ typed, sketch, words }: Draft, change: Change): Draft => ({
  typed,
  sketch: { ...sketch, changes: [...sketch.changes, change] },
  words: { ...words, reasons: [...words.reasons, ''] },
})

/** All steps that the changes stand for, with their reasons. */
export const allSteps = ({ inputs }: Ground, { sketch, words }: Draft): Step[] =>
  sketch.changes.flatMap((each, at) => stepsOf(inputs, each, words.reasons[at]?.trim() ?? ''))

/** Parts of life that the changes are about. */
export const domainsOf = (ground: Ground, { sketch }: Draft) =>
  sketch.changes.flatMap((each) =>
    each.kind === 'add'
      ? each.domains
      : facilitiesOf(ground.inputs, each.target).flatMap(({ domains }) => domains),
  )
