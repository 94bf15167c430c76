import { type RawBuilder, sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import { tokensOf } from '../../../platform/search/plain.ts'
import { locationIn, servicesIn } from '../in-area.queries.ts'
import type { ExportFilter, Ids, Window } from './filter.ts'
import { keptIds } from './kept-ids.queries.ts'
import type { ExportKind } from './record.ts'
import { OFFER_CHANGED } from './records.queries.ts'

type Condition = RawBuilder<unknown>

const all = (conditions: readonly Condition[]): Condition => sql.join(conditions, sql` and `)

const MOST_WORDS = 10

/**
 * That a record says all of these words, at the beginning of a word. The index of the search finds what may be meant,
 * because to read through every text takes seconds in a large directory; only those are read.
 */
function saysWords(text: string | undefined, id: Condition, where?: Condition): Condition[] {
  if (!text?.trim()) return []
  const words = tokensOf(text).slice(0, MOST_WORDS)
  if (words.length === 0) return [sql`false`]
  const each = words.map(
    (word) => sql`(to_tsquery('public.weefsel_nl', ${word}) || to_tsquery('simple', ${`${word}:*`}))`,
  )
  const literally = where ? words.map((word) => sql`strpos(public.fold(${where}), ${word}) > 0`) : []
  return [
    sql`${id} in (select id from search_entry where words @@ (${sql.join(each, sql` && `)}))`,
    ...literally,
  ]
}

function modified(changed: Condition, { modifiedAfter }: ExportFilter): Condition[] {
  return modifiedAfter ? [sql`${changed} >= ${modifiedAfter}`] : []
}

/**
 * Active offers within the filter, as a subquery of ids. Starts from those in the areas and looks each up by its key: right
 * after an import the planner knows no numbers yet, and would else go through all of them for each of them.
 */
function offers(filter: ExportFilter): Condition {
  const { areas, domains, term, taxonomy, organizationId, text } = filter
  const hasTerm = (which: Condition) =>
    sql`exists (select from service_term where service_id = service.id and ${which})`
  return sql`
    select found.* from (
      select distinct service_id from (${servicesIn(areas)}) as every where ${all([sql`true`, ...saysWords(text, sql`service_id`)])}
    ) as here
    cross join lateral (
      select service.id, service.name from service
      left join organization on organization.id = service.organization_id and organization.status = 'active'
      where ${all([
        sql`service.id = here.service_id`,
        sql`service.status = 'active'`,
        ...(domains ? [hasTerm(sql`taxonomy = 'life_domain' and term_id = any(${[...domains]})`)] : []),
        ...(term ? [hasTerm(sql`taxonomy = ${term.taxonomy} and term_id = ${term.id}`)] : []),
        ...(taxonomy ? [hasTerm(sql`taxonomy = ${taxonomy}`)] : []),
        ...(organizationId ? [sql`service.organization_id = ${organizationId}::uuid`] : []),
        ...modified(OFFER_CHANGED, filter),
        ...saysWords(
          text,
          sql`service.id`,
          sql`concat_ws(' ', service.name, service.description, organization.name)`,
        ),
      ])} offset 0) as found`
}

function within({ near }: ExportFilter): Condition[] {
  if (!near) return []
  const { x, y, radius } = near
  return [sql`location.rd <@ circle(point(${x}::float8, ${y}::float8), ${radius}::float8)`]
}

/** Active places that people know by name, as a subquery of ids; by theme: where something of that theme is on. */
function places(filter: ExportFilter): Condition {
  const { areas, domains, term, organizationId, text } = filter
  const offered = sql`
    exists (select from service_at_location as link join service_term using (service_id)
      join service on service.id = link.service_id and service.status = 'active'
      where link.location_id = location.id and link.status = 'active' and taxonomy = 'life_domain'
        and term_id = any(${[...(domains ?? [])]}))`
  return sql`
    select location.id, location.name from location
    where ${all([
      sql`location.listed`,
      locationIn(areas),
      ...(domains ? [offered] : []),
      ...(term
        ? [sql`(location.place_taxonomy = ${term.taxonomy} and location.place_type = ${term.id})`]
        : []),
      ...(organizationId ? [sql`location.organization_id = ${organizationId}::uuid`] : []),
      ...modified(sql`location.last_modified`, filter),
      ...within(filter),
      ...saysWords(text, sql`location.id`, sql`concat_ws(' ', location.name, location.description)`),
    ])}`
}

/** Organisations with an offer here, or (by area only) a place. */
function ownersHere({ areas, domains }: ExportFilter): Condition {
  const offered = sql`select service.organization_id from (${offers({ areas, domains })}) as offer
    cross join lateral (select organization_id from service where id = offer.id offset 0) as service`
  const placed = sql`select organization_id from location where listed and ${locationIn(areas)}`
  return domains ? offered : sql`${offered} union all ${placed}`
}

/** Active organisations, as a subquery of ids; by area and theme: those with an offer or a place there. */
function organizations(filter: ExportFilter): Condition {
  const { areas, domains, term, taxonomy, text } = filter
  const every = areas || domains ? ownersHere(filter) : sql`select id as organization_id from organization`
  const hasTerm = (which: Condition) =>
    sql`exists (select from organization_term where organization_id = organization.id and ${which})`
  return sql`
    select found.* from (select distinct organization_id from (${every}) as every) as here
    cross join lateral (
      select organization.id, organization.name from organization
      where ${all([
        sql`organization.id = here.organization_id`,
        sql`organization.status = 'active'`,
        ...(term ? [hasTerm(sql`taxonomy = ${term.taxonomy} and term_id = ${term.id}`)] : []),
        ...(taxonomy ? [hasTerm(sql`taxonomy = ${taxonomy}`)] : []),
        ...modified(sql`organization.last_modified`, filter),
        ...saysWords(
          text,
          sql`organization.id`,
          sql`concat_ws(' ', organization.name, organization.description)`,
        ),
      ])} offset 0) as found`
}

const BY_KIND = { offer: offers, place: places, organization: organizations }

async function idsOf(trx: Trx, ordered: Condition): Promise<string[]> {
  // As one text: an array of so many is slow to read.
  const { rows } = await sql<{ ids: string }>`
    select array_to_string(array(${ordered}), ' ') as ids`.execute(trx)
  return rows[0]?.ids ? rows[0].ids.split(' ') : []
}

/**
 * Ids of the records within a filter, by name, and how many there are; all of them when no window is given. The index of
 * the search has every name in plain letters: else each would be made plain again for each page.
 */
export function exportIds(trx: Trx, kind: ExportKind, filter: ExportFilter, window?: Window): Promise<Ids> {
  return keptIds(trx, kind, filter, window, () =>
    idsOf(
      trx,
      sql`select found.id from (${BY_KIND[kind](filter)}) as found left join search_entry as entry on entry.id = found.id
        order by entry.folded, found.id`,
    ),
  )
}

/** Ids of the offers within a filter, each with the moment of its last change. */
export async function exportStamps(
  trx: Trx,
  filter: ExportFilter,
): Promise<{ id: string; lastModified: Date }[]> {
  const { rows } = await sql<{ id: string; lastModified: Date }>`
    select found.id, ${OFFER_CHANGED} as last_modified from (${offers(filter)}) as found
    join service on service.id = found.id order by last_modified, id`.execute(trx)
  return rows
}

/** Pairs of an active offer and an active place, of the offers and places within a filter, by id. */
export function exportPairs(trx: Trx, filter: ExportFilter, window: Window): Promise<Ids> {
  return keptIds(trx, 'pair', filter, window, () =>
    idsOf(
      trx,
      sql`select pair.id from (${offers({ ...filter, near: undefined })}) as offer
        cross join lateral (
          select link.id from service_at_location as link
          join location on location.id = link.location_id and location.status = 'active'
          where ${all([sql`link.service_id = offer.id`, sql`link.status = 'active'`, ...within(filter)])} offset 0) as pair
        order by pair.id`,
    ),
  )
}
