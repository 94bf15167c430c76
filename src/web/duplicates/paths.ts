import type { ItemKind } from '../../domains/directory/index.ts'

/** Addresses of the queue of what is on the map twice, without language prefix. */
export const duplicatePaths = {
  queue: '/werk/dubbel',
  compare: '/werk/dubbel/vergelijken',
  merges: '/werk/dubbel/samenvoegingen',
  undo: (id: string) => `/werk/dubbel/samenvoegingen/${id}/herstel`,
  distinct: '/werk/dubbel/verschillen',
  alike: '/werk/dubbel/lijkt-op',
}

/** Two things beside each other. */
export function comparePath(kind: ItemKind, one: string, other: string): string {
  return `${duplicatePaths.compare}?${new URLSearchParams({ soort: kind, een: one, ander: other })}`
}
