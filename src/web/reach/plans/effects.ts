import {
  effectOf,
  type GroupMoved,
  movedByGroup,
  type PlanEffect,
  type Question,
  type Step,
  startOf,
} from '../../../domains/reach/index.ts'
import type { Ground } from './load.ts'

/** Outcomes that are kept: of a meeting, where all look at the same plan and go back and forth. */
const MOST_KEPT = 40

const kept = new Map<string, unknown>()

/** What a run computed with never changes, so the same question has the same answer. The oldest goes first. */
function once<T>(key: string, compute: () => T): T {
  const known = kept.get(key)
  const value = known === undefined ? compute() : (known as T)
  kept.delete(key)
  kept.set(key, value)
  for (const oldest of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(oldest)
  return value
}

/** What of the steps matters for an outcome: the words do not, and are not kept here. */
const bare = (steps: readonly Step[]) => steps.map((step) => ({ ...step, reason: '', title: '' }))

/** What these steps change, computed once for all who look at the same; what was before, once for all plans. */
export function effectFor(
  { runId, inputs }: Ground,
  steps: readonly Step[],
  question: Question,
): PlanEffect | null {
  const { domain, group, mode } = question
  const key = JSON.stringify(['effect', runId, bare(steps), domain, group, mode])
  const start = once(JSON.stringify(['start', runId, domain, group, mode]), () => startOf(inputs, question))
  return start && once(key, () => effectOf(start, steps, question))
}

/** `movedByGroup`, computed once for all who look at the same. */
export function movedFor(
  { runId, inputs }: Ground,
  steps: readonly Step[],
  about: { domains: readonly string[]; mode: Question['mode'] },
): GroupMoved[] {
  const domains = [...new Set(about.domains)].toSorted()
  const key = JSON.stringify(['moved', runId, bare(steps), domains, about.mode])
  return once(key, () => movedByGroup(inputs, steps, { ...about, domains }))
}
