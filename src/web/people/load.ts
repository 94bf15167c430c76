import { type Area, findArea, listAreas, shapesOf, workingMunicipalities } from '../../domains/areas/index.ts'
import { type OfferDetail, organizationsById } from '../../domains/directory/index.ts'
import {
  type Asked,
  type PeopleNames,
  peopleFor,
  personFor,
  type Shown,
  standInOf,
  touches,
} from '../../domains/people/index.ts'
import { terms } from '../../domains/taxonomy/index.ts'
import type { Trx } from '../../platform/db/database.ts'

/** What the ids in these profiles are called. */
export async function namesFor(trx: Trx, people: readonly Shown[]): Promise<PeopleNames> {
  const codes = [...new Set(people.flatMap(({ values }) => values.areas ?? []))]
  const areas = await Promise.all(codes.map((code) => findArea(trx, code)))
  const organizations = await organizationsById(trx, [
    ...new Set(people.flatMap(({ values }) => values.organization ?? [])),
  ])
  return {
    areas: new Map(areas.flatMap((area) => (area ? [[area.code, area.name]] : []))),
    organizations: new Map([...organizations].map(([id, { name }]) => [id, name])),
    specialisms: await terms(trx, 'specialism'),
    languages: await terms(trx, 'language'),
  }
}

/** People with the names of what they mention. */
export interface Named {
  people: Shown[]
  names: PeopleNames
}

/** How many people work in each wijk, as far as they show it. */
export function countsByWijk(people: readonly Shown[], wijken: readonly Area[]): Map<string, number> {
  const works = ({ values }: Shown, code: string) => values.areas?.some((own) => touches(own, code))
  return new Map(wijken.map(({ code }) => [code, people.filter((shown) => works(shown, code)).length]))
}

/** Everything the list needs: who works in an area (or anywhere), and the wijken to choose from. */
export async function loadPeople(trx: Trx, code: string | undefined, asked: Asked) {
  const area = code ? await findArea(trx, code) : null
  const municipalities = await workingMunicipalities(trx)
  const groups = await Promise.all(
    municipalities.map(async (municipality) => ({
      municipality,
      wijken: await listAreas(trx, { level: 'wijk', within: municipality.code }),
    })),
  )
  const everybody = await peopleFor(trx, {}, asked)
  const wijken = groups.flatMap((group) => group.wijken)
  const within = area
    ? everybody.filter(({ values }) => values.areas?.some((own) => touches(own, area.code)))
    : everybody
  return {
    ...{ area, groups, people: within, names: await namesFor(trx, everybody) },
    counts: countsByWijk(everybody, wijken),
    shapes: await shapesOf(
      trx,
      wijken.map((wijk) => wijk.code),
    ),
  }
}

export type PeopleData = Awaited<ReturnType<typeof loadPeople>>

/** What the list is asked for. */
export interface PeopleQuery {
  /** CBS code of a wijk or municipality. */
  area: string | undefined
  specialism: string | undefined
  page: number
}

const PER_PAGE = 24

/** Who stands on the page that is asked for; a page that is not there becomes the nearest. */
export function sliceOf({ people }: Pick<PeopleData, 'people'>, { specialism, page: asked }: PeopleQuery) {
  const all = people.filter(({ values }) => !specialism || values.specialisms?.includes(specialism))
  const pages = Math.max(1, Math.ceil(all.length / PER_PAGE))
  const page = Math.min(Math.max(1, asked), pages)
  return { people: all.slice((page - 1) * PER_PAGE, page * PER_PAGE), total: all.length, page, pages }
}

export type PeopleSlice = ReturnType<typeof sliceOf>

/** One person with names and the stand-in of today; null when there is nobody to see. */
export async function loadPerson(trx: Trx, id: string, asked: Asked) {
  const shown = await personFor(trx, id, asked)
  if (!shown) return null
  const away = standInOf(shown, asked.today)
  return {
    shown,
    standIn: away ? await personFor(trx, away.person, asked) : null,
    names: await namesFor(trx, [shown]),
  }
}

/** Who works in an area, for its page: the first few, and how many there are. */
export async function loadPeopleOf(trx: Trx, area: string, asked: Asked, most: number) {
  const all = await peopleFor(trx, { area }, asked)
  const people = all.slice(0, most)
  return { people, names: await namesFor(trx, people), total: all.length, area }
}

export type PeopleOf = Awaited<ReturnType<typeof loadPeopleOf>>

/** People that one page about something else shows at most. */
const BESIDE = 3

/** Whom one can ask about something on offer: people of its organisation, those who work in its areas first. */
export async function loadPeopleFor(
  trx: Trx,
  { organization, areaCodes }: Pick<OfferDetail, 'organization' | 'areaCodes'>,
  today: string,
): Promise<Named | null> {
  if (!organization) return null
  const all = await peopleFor(trx, { organization: organization.id }, { audience: 'public', today })
  const near = ({ values }: Shown) =>
    values.areas?.some((code) => areaCodes.some((area) => touches(code, area))) ?? false
  const people = [...all.filter(near), ...all.filter((shown) => !near(shown))].slice(0, BESIDE)
  return { people, names: await namesFor(trx, people) }
}

/** Longer questions are about something, not about somebody. */
const MOST_WORDS = 4

/** People of whom all words stand in name, work or specialism: asked of what is shown today, never of an index. */
export async function loadPeopleFound(trx: Trx, text: string, today: string): Promise<Named> {
  const words = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2)
  const asked = words.length > 0 && words.length <= MOST_WORDS
  const all = asked ? await peopleFor(trx, { words }, { audience: 'public', today }) : []
  const people = all.slice(0, BESIDE)
  return { people, names: await namesFor(trx, people) }
}
