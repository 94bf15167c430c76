import type { Records } from '../records.ts'
import { type Draw, drawFrom, weighted } from './draw.ts'
import type { Size } from './sizes.ts'

/** One copy of a record that is written by hand; copies count from 2. `again`: how many the municipality has already. */
export type Copy = { id: string; copy: number; again: number }
/** What one municipality gets. */
export type Share = { organisaties: Copy[]; plekken: Copy[] }

/** Town halls: one in every municipality. */
const COUNCILS = ['o-gemeente-weverloo', 'o-gemeente-spoelhaven']
/** A second club of the same kind in one municipality is rare as long as others have none. */
const AGAIN = 0.12

type Room = { size: Size; left: number; given: Map<string, number>; share: Share }

function give(room: Room, kind: keyof Share, id: string, copy: number, weight: number): void {
  const again = room.given.get(id) ?? 0
  room.given.set(id, again + 1)
  room.left -= weight
  room.share[kind].push({ id, copy, again })
}

function choose(rooms: readonly Room[], id: string, weight: number, draw: Draw): Room {
  const chance = (room: Room) => Math.max(0.02, room.left - weight / 2) * AGAIN ** (room.given.get(id) ?? 0)
  return weighted(rooms, chance, draw.next())
}

/**
 * Hands every copy of every organisation (with all it offers) and of every place to one municipality, so that in the end
 * each has about as much as its inhabitants make expect. Returns the shares by municipality code.
 */
export function handOut(
  { organisaties, plekken, aanbod }: Records,
  sizes: readonly Size[],
  copies: number,
): Map<string, Share> {
  const draw = drawFrom('hand out')
  const people = sizes.reduce((sum, { inhabitants }) => sum + inhabitants, 0)
  const roomsFor = (total: number, shares?: Map<string, Share>): Room[] =>
    sizes.map((size) => ({
      size,
      left: (copies * total * size.inhabitants) / people,
      given: new Map(),
      share: shares?.get(size.code) ?? { organisaties: [], plekken: [] },
    }))
  const offers = new Map(organisaties.map(({ id }) => [id, 0]))
  for (const { organisatie_id: id } of aanbod) offers.set(id, (offers.get(id) ?? 0) + 1)
  const rooms = roomsFor(aanbod.length)
  const shares = new Map(rooms.map(({ size, share }) => [size.code, share]))
  for (let copy = 2; copy < copies + 2; copy += 1)
    for (const [index, id] of COUNCILS.entries()) {
      const room = rooms[2 * (copy - 2) + index]
      if (room) give(room, 'organisaties', id, copy, offers.get(id) ?? 0)
    }
  for (let copy = 2; copy < copies + 2; copy += 1)
    for (const { id } of draw.shuffled(organisaties)) {
      const weight = offers.get(id) ?? 0
      if (!COUNCILS.includes(id)) give(choose(rooms, id, weight, draw), 'organisaties', id, copy, weight)
    }
  const houses = roomsFor(plekken.length, shares)
  for (let copy = 2; copy < copies + 2; copy += 1)
    for (const { id } of draw.shuffled(plekken)) give(choose(houses, id, 1, draw), 'plekken', id, copy, 1)
  return shares
}
