import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import { isId } from '../../../platform/id.ts'
import { type ItemColumns, partOf } from './columns.ts'
import { GROUPS_OF, type GroupValues, type Item, type ItemKind } from './item.ts'

interface Row extends ItemColumns {
  id: string
  source: string
  assuredDate: string | null
  confidential: boolean
  organizationId: string | null
  organizationName: string | null
  themes: Partial<GroupValues['themes']>
  areaCodes?: string[]
}

/** What the three tables have each, beside what they share; a place is secret itself, an offer by where it is given. */
const COLUMNS = {
  service: sql`item.email, item.url, item.schedules, item.schedule_description, item.cost_options, item.fees_description,
    item.minimum_age, item.maximum_age,
    array(select area_code from service_area where service_id = item.id order by area_code) as area_codes,
    exists (select from service_at_location link join location on location.id = link.location_id
      where link.service_id = item.id and location.confidential) as confidential,
    coalesce((select jsonb_object_agg(taxonomy, ids) from (
      select taxonomy, jsonb_agg(term_id order by term_id) as ids from service_term
      where service_id = item.id and taxonomy in ('life_domain', 'target_group') group by taxonomy) as each), '{}') as themes`,
  location: sql`item.url, item.schedules, item.addresses, item.longitude, item.latitude, item.municipality_code,
    item.wijk_code, item.buurt_code, item.confidential, '{}'::jsonb as themes`,
  organization: sql`item.email, item.website, item.addresses, '{}'::jsonb as themes,
    exists (select from location where organization_id = item.id and location.confidential) as confidential`,
} as const

function toItem(kind: ItemKind, row: Row): Item {
  const values: Partial<Record<keyof GroupValues, unknown>> = {}
  const lists = {
    themes: { life_domain: [], target_group: [], ...row.themes },
    areas: { codes: row.areaCodes ?? [] },
  }
  for (const group of GROUPS_OF[kind])
    values[group] = group === 'themes' || group === 'areas' ? lists[group] : partOf(group, row)
  const { id, name, source, organizationId, organizationName, confidential, assuredDate } = row
  const known = organizationId !== null && organizationName !== null
  return {
    ...{ kind, id, name, source, assuredDate, secret: confidential, active: row.status === 'active' },
    organization: known ? { id: organizationId, name: organizationName } : null,
    values: values as Partial<GroupValues>,
  }
}

/** An item as it stands now, shown or hidden; null when there is none that this transaction may see. */
export async function itemNow(trx: Trx, kind: ItemKind, id: string): Promise<Item | null> {
  if (!isId(id)) return null
  const owner =
    kind === 'organization'
      ? sql`item.id as organization_id, item.name as organization_name`
      : sql`organization.id as organization_id, organization.name as organization_name`
  const joined =
    kind === 'organization' ? sql`` : sql`left join organization on organization.id = item.organization_id`
  const { rows } = await sql<Row>`
    select item.id, item.name, item.description, item.status, item.source, item.assured_date, item.phones,
      ${COLUMNS[kind]}, ${owner}
    from ${sql.table(kind)} as item ${joined} where item.id = ${id}::uuid`.execute(trx)
  return rows[0] ? toItem(kind, rows[0]) : null
}

/** Whether the person of this transaction keeps an item: a coordinator all, an editor those of her organisations. */
export async function mayChange(trx: Trx, { kind, id }: Pick<Item, 'kind' | 'id'>): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`
    select public.has_role('coordinator') or public.has_role('operator') or public.has_role('system')
      or edits_item(${kind}, ${id}::uuid) as may`.execute(trx)
  return rows[0]?.may ?? false
}
