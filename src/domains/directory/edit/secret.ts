import { revealsPlace, textsIn } from '../confidential.ts'
import type { AnyValue, FieldGroup, GroupValues, Item } from './item.ts'

/**
 * Whether a change would tell where a secret place is: an address for the place itself, words that look like one there or at
 * what is on offer there, or an area smaller than the municipality. An organisation may have an office elsewhere, so that its address says nothing by itself.
 */
export function tellsSecret({ kind, secret }: Item, group: FieldGroup, after: AnyValue): boolean {
  if (!secret || kind === 'organization') return false
  if (group === 'place') return true
  if (group === 'areas') return (after as GroupValues['areas']).codes.some((code) => !code.startsWith('GM'))
  return textsIn(after).some(({ text }) => revealsPlace(text, []))
}
