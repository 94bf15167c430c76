import { createHash } from 'node:crypto'
import { type AnyValue, canonical } from '../../domains/directory/index.ts'

/** A short mark of a value: a form carries it along, to see whether somebody changed the same part meanwhile. */
export function markOf(value: AnyValue): string {
  return createHash('sha256').update(canonical(value)).digest('hex').slice(0, 16)
}
