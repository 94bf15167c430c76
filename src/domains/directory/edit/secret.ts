import { revealsPlace, textsIn } from '../confidential.ts'
import type { AnyValue, FieldGroup, Item } from './item.ts'

/**
 * Whether a change would tell where a secret place is: an address for the place itself, or words that look like one there
 * or at what is on offer there. An organisation may have an office elsewhere, so that its address says nothing by itself.
 */
export function tellsSecret({ kind, secret }: Item, group: FieldGroup, after: AnyValue): boolean {
  if (!secret || kind === 'organization') return false
  if (group === 'place') return true
  return textsIn(after).some(({ text }) => revealsPlace(text, []))
}
