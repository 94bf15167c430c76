import { inSteps } from './doing.ts'
import type { EntryIndex } from './entry-index.ts'
import { NEVER } from './near-times.ts'
import type { Ranking } from './ranking.ts'

type Order = (a: number, b: number) => number

const closer = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0)

/** By what the entries stand in the list; those that are equal stand by title, which is the order of their numbers. */
export function orderOf(
  by: 'best' | 'near' | 'soon' | 'best-soon',
  { assured }: EntryIndex,
  { scores }: Ranking,
  { next, distances }: { next: Int32Array; distances: Float64Array | null },
): Order {
  const score: Order = (a, b) => closer(scores[b] ?? 0, scores[a] ?? 0)
  const title: Order = (a, b) => a - b
  if (by === 'near' && distances)
    return (a, b) => closer(distances[a] ?? 0, distances[b] ?? 0) || score(a, b) || title(a, b)
  const sooner: Order = (a, b) => closer(next[a] ?? NEVER, next[b] ?? NEVER)
  if (by === 'soon') return (a, b) => sooner(a, b) || score(a, b) || title(a, b)
  const step: Order = (a, b) => closer(inSteps(scores[b] ?? 0), inSteps(scores[a] ?? 0))
  const thisWeek: Order = (a, b) => closer(Number(next[a] === NEVER), Number(next[b] === NEVER))
  if (by === 'best-soon')
    return (a, b) => step(a, b) || thisWeek(a, b) || score(a, b) || sooner(a, b) || title(a, b)
  const checked: Order = (a, b) => closer(assured[b] ?? 0, assured[a] ?? 0)
  return (a, b) => score(a, b) || checked(a, b) || title(a, b)
}

/** More than this and sorting all is as quick as looking for the first. */
const FEW = 600

function putIn(list: number[], entry: number, order: Order): void {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (order(list[middle] ?? 0, entry) < 0) low = middle + 1
    else high = middle
  }
  list.splice(low, 0, entry)
}

/** So many entries from `offset` on, in order; without sorting the rest. */
export function partOf(entries: readonly number[], order: Order, offset: number, size: number): number[] {
  const most = offset + size
  if (offset >= entries.length) return []
  if (most > FEW) return [...entries].sort(order).slice(offset, most)
  const first: number[] = []
  for (const entry of entries) {
    const last = first[most - 1]
    if (last !== undefined && order(entry, last) >= 0) continue
    putIn(first, entry, order)
    if (first.length > most) first.pop()
  }
  return first.slice(offset)
}
