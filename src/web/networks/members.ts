import type { Area } from '../../domains/areas/index.ts'
import type { Member } from '../../domains/directory/index.ts'

/** A member with the number that it has in the list and on the map. */
export interface Numbered {
  number: number
  member: Member
}

/** The members of one municipality; `area` null: those without a place in the working area. */
export interface MemberGroup {
  area: Area | null
  members: Numbered[]
}

/** Per municipality of the working area, in its order, each numbered from 1; those without a place come last. */
export function groupMembers(members: readonly Member[], municipalities: readonly Area[]): MemberGroup[] {
  const groups = [...municipalities, null].map((area) => ({
    area,
    members: members
      .filter((member) => member.municipalityCode === (area?.code ?? null))
      .map((member, index) => ({ member, number: index + 1 })),
  }))
  return groups.filter((group) => group.members.length > 0)
}

/** How many organisations there are, and how many of them have a place; one in two municipalities counts once. */
export function countMembers(members: readonly Member[]): { all: number; placed: number } {
  const placed = members.filter((member) => member.municipalityCode !== null)
  return {
    all: new Set(members.map((member) => member.id)).size,
    placed: new Set(placed.map((member) => member.id)).size,
  }
}

export interface Pages {
  groups: MemberGroup[]
  page: number
  pages: number
}

/** The part of the groups that one page shows; numbers go on where the page before stopped. */
export function pageOfGroups(groups: readonly MemberGroup[], wanted: number, perPage: number): Pages {
  const rows = groups.flatMap((group) => group.members.map((each) => ({ group, each })))
  const pages = Math.max(1, Math.ceil(rows.length / perPage))
  const page = Math.min(Math.max(1, wanted), pages)
  const shown = rows.slice((page - 1) * perPage, page * perPage)
  const here = Map.groupBy(shown, ({ group }) => group)
  return {
    groups: [...here].map(([{ area }, each]) => ({ area, members: each.map((row) => row.each) })),
    page,
    pages,
  }
}
