import { type FieldGroup, GROUPS_OF, type ItemKind } from '../../domains/directory/index.ts'
import type { Field } from '../../domains/inbox/index.ts'
import { itemPaths } from './paths.ts'

const PARTS: Record<Field, FieldGroup> = {
  ...{ times: 'times', phone: 'contact', address: 'place', cost: 'cost', gone: 'existence', other: 'texts' },
}

/**
 * Where a coordinator mends what a message says is wrong: the form of that part, with the message beside it. Null for a
 * message about an area; the page of the item when it has no such part (the address of an offer is that of its place).
 */
export function editFromMessage(
  about: { kind: ItemKind | 'area'; id: string },
  field: Field | null,
  number: number,
): string | null {
  if (about.kind === 'area') return null
  const kind: ItemKind = about.kind
  const group = field && PARTS[field]
  if (!group || !GROUPS_OF[kind].includes(group)) return itemPaths.item(kind, about.id)
  return `${itemPaths.group(kind, about.id, group)}?bericht=${number}`
}
